"""Composite and log alarms beside metric alarms: they are put, described and set by hand; the local AWS evaluates neither."""

from __future__ import annotations

from typing import Any

from moto.cloudwatch.models import Alarm
from moto.cloudwatch.responses import CloudWatchResponse
from moto.core.responses import EmptyResult

METRIC, COMPOSITE, LOG = "MetricAlarm", "CompositeAlarm", "LogAlarm"
LISTS = {METRIC: "MetricAlarms", COMPOSITE: "CompositeAlarms", LOG: "LogAlarms"}
"""Where DescribeAlarms answers which type."""


def mend_kinds() -> None:
    CloudWatchResponse.put_composite_alarm = _put_composite  # type: ignore[attr-defined]
    CloudWatchResponse.put_log_alarm = _put_log  # type: ignore[attr-defined]


def kind_of(alarm: Alarm) -> str:
    return getattr(alarm, "kind", METRIC)


def asked_for(types: list[str] | None) -> set[str]:
    """ "If you omit this parameter, only metric alarms are returned, even if composite alarms or log alarms exist in the account"
    (AlarmTypes of DescribeAlarms, CloudWatch's API reference)."""
    return set(types or [METRIC])


def _put_composite(response: CloudWatchResponse) -> EmptyResult:
    _put(response, COMPOSITE, response._get_param("AlarmRule"))
    return EmptyResult()


def _put_log(response: CloudWatchResponse) -> EmptyResult:
    _put(response, LOG, None)
    return EmptyResult()


def _put(response: CloudWatchResponse, kind: str, rule: str | None) -> None:
    backend, given = response.cloudwatch_backend, response._get_param
    name = given("AlarmName")
    nothing: Any = None
    alarm = Alarm(
        backend.account_id,
        backend.region_name,
        name,
        namespace=nothing,
        metric_name=nothing,
        metric_data_queries=None,
        comparison_operator=given("ComparisonOperator"),
        evaluation_periods=nothing,
        datapoints_to_alarm=None,
        period=nothing,
        threshold=given("Threshold"),
        statistic=nothing,
        extended_statistic=None,
        description=given("AlarmDescription"),
        dimensions=[],
        alarm_actions=given("AlarmActions", []),
        ok_actions=given("OKActions", []),
        insufficient_data_actions=given("InsufficientDataActions", []),
        unit=None,
        actions_enabled=given("ActionsEnabled", True),
        treat_missing_data=given("TreatMissingData"),
        evaluate_low_sample_count_percentile=None,
        threshold_metric_id=None,
        rule=rule,
    )
    alarm.kind = kind  # type: ignore[attr-defined]
    backend.alarms[name] = alarm
