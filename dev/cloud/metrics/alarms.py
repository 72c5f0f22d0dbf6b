"""Evaluates every alarm on the metrics that moto's CloudWatch holds, on the cloud's scaled clock."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from moto.cloudwatch.models import Alarm, CloudWatchBackend, MetricDatumBase, cloudwatch_backends

from ..context import Context
from .evaluation import EXTRA_PERIODS, Rule, evaluate
from .reason import reason
from .series import Series
from .statistic import statistic

MINUTE = 60
ROUNDING = 0.0005
"""Timestamps end at microseconds; a scaled period need not."""


class Alarms:
    def __init__(self, cloud: Context) -> None:
        self._cloud = cloud
        self._series: dict[CloudWatchBackend, Series] = {}

    def evaluate(self, now: float) -> None:
        for backend in list(cloudwatch_backends[self._cloud.account].values()):
            series = self._series.setdefault(backend, Series(backend))
            for alarm in list(backend.alarms.values()):
                if alarm.metric_name:
                    _evaluate(self._cloud, series.of(alarm), alarm, now)


def _evaluate(cloud: Context, data: list[MetricDatumBase], alarm: Alarm, now: float) -> None:
    period = cloud.seconds(float(alarm.period))
    # Only periods that are over and whose figures are published: those of a minute come when it ends.
    step = cloud.seconds(min(MINUTE, alarm.period))
    end = now // step * step
    rule = Rule(
        periods=int(alarm.evaluation_periods),
        to_alarm=int(alarm.datapoints_to_alarm or alarm.evaluation_periods),
        comparison=alarm.comparison_operator,
        threshold=float(alarm.threshold),
        missing=alarm.treat_missing_data or "missing",
    )
    count = rule.periods + EXTRA_PERIODS
    starts = [end - (count - n) * period for n in range(count)]
    data = [datum for datum in data if starts[0] <= seconds(datum.timestamp) + ROUNDING]
    datapoints = [
        statistic(alarm.statistic or alarm.extended_statistic or "Average", [d for d in data if start <= seconds(d.timestamp) + ROUNDING < start + period])
        for start in starts
    ]
    new = evaluate(rule, datapoints, alarm.state_value)
    if new != alarm.state_value:
        alarm.update_state(reason(rule, datapoints, new), json.dumps(_reason_data(alarm, rule, datapoints)), new)
        cloud.note("alarm", name=alarm.name, state=new, reason=alarm.state_reason)


def _reason_data(alarm: Alarm, rule: Rule, datapoints: list[float | None]) -> dict[str, Any]:
    real = [value for value in datapoints if value is not None][-rule.periods :]
    return {
        "version": "1.0",
        "queryDate": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "statistic": alarm.statistic,
        "period": alarm.period,
        "recentDatapoints": real,
        "threshold": rule.threshold,
    }


def seconds(timestamp: datetime) -> float:
    """moto keeps naive UTC and what clients send."""
    return (timestamp if timestamp.tzinfo else timestamp.replace(tzinfo=UTC)).timestamp()
