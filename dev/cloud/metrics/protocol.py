"""CloudWatch's alarm calls where moto differs: state of a new alarm, filters and pages of DescribeAlarms, DescribeAlarmHistory."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from moto.cloudwatch.exceptions import ValidationError
from moto.cloudwatch.models import Alarm, CloudWatchBackend
from moto.cloudwatch.responses import CloudWatchResponse
from moto.core.responses import ActionResult
from moto.core.serialize import BaseJSONSerializer

from .kinds import LISTS, asked_for, kind_of, mend_kinds

_create = Alarm.__init__
_update_state = Alarm.update_state
_put_metric_alarm = CloudWatchBackend.put_metric_alarm


def mend_alarms() -> None:
    # moto calls CloudWatch's JSON "text", since botocore names another protocol first; AWS says application/x-amz-json-1.0.
    BaseJSONSerializer.CONTENT_TYPE = "application/x-amz-json-1.0"
    mend_kinds()
    Alarm.__init__ = _begin  # type: ignore[method-assign, assignment]
    Alarm.update_state = _record  # type: ignore[method-assign, assignment]
    CloudWatchBackend.put_metric_alarm = _put  # type: ignore[method-assign, assignment]
    CloudWatchResponse.describe_alarms = _describe  # type: ignore[method-assign, assignment]
    CloudWatchResponse.describe_alarm_history = _describe_history  # type: ignore[attr-defined]


def _begin(alarm: Alarm, *arguments: Any, **named: Any) -> None:
    _create(alarm, *arguments, **named)
    alarm.state_value = "INSUFFICIENT_DATA"
    alarm.state_transitioned_timestamp = alarm.state_updated_timestamp  # type: ignore[attr-defined]
    alarm.transitions = []  # type: ignore[attr-defined]


def _record(alarm: Alarm, reason: str, reason_data: str, state_value: str) -> None:
    old = {"stateValue": alarm.state_value, "stateReason": alarm.state_reason}
    _update_state(alarm, reason, reason_data, state_value)
    if old["stateValue"] != state_value:
        alarm.state_transitioned_timestamp = alarm.state_updated_timestamp  # type: ignore[attr-defined]
    alarm.transitions.append(  # type: ignore[attr-defined]
        {
            "AlarmName": alarm.name,
            "AlarmType": kind_of(alarm),
            "Timestamp": datetime.now(UTC),
            "HistoryItemType": "StateUpdate",
            "HistorySummary": f"Alarm updated from {old['stateValue']} to {state_value}",
            "HistoryData": json.dumps({"version": "1.0", "oldState": old, "newState": {"stateValue": state_value, "stateReason": reason}}),
        }
    )


def _put(backend: CloudWatchBackend, *arguments: Any, **named: Any) -> Alarm:
    if named.get("metric_data_queries"):
        raise ValidationError("the local AWS evaluates alarms on one metric, not on metric math")
    period = named.get("period")
    if period not in (10, 20, 30) and (not period or period % 60):
        raise ValidationError(f"Period must be 10, 20, 30 or a multiple of 60, not {period}")
    old = backend.alarms.get(named["name"])
    alarm = _put_metric_alarm(backend, *arguments, **named)
    if old is not None:
        # An update leaves the state as it is.
        for kept in ("state_value", "state_reason", "state_reason_data", "state_updated_timestamp", "state_transitioned_timestamp", "transitions"):
            setattr(alarm, kept, getattr(old, kept))
    return alarm


def _describe(response: CloudWatchResponse) -> ActionResult:
    asked = {name: response._get_param(name) for name in ("AlarmNames", "AlarmNamePrefix", "StateValue", "ActionPrefix")}
    kinds = asked_for(response._get_param("AlarmTypes"))
    alarms = [alarm for _, alarm in sorted(response.cloudwatch_backend.alarms.items()) if kind_of(alarm) in kinds and _matches(alarm, asked)]
    start = int(response._get_param("NextToken") or 0)
    end = start + int(response._get_param("MaxRecords") or 50)
    lists = {answer: [alarm for alarm in alarms[start:end] if kind_of(alarm) == kind] for kind, answer in LISTS.items()}
    return ActionResult({**lists, **({"NextToken": str(end)} if end < len(alarms) else {})})


def _matches(alarm: Alarm, asked: dict[str, Any]) -> bool:
    names, prefix, state, action = asked["AlarmNames"], asked["AlarmNamePrefix"], asked["StateValue"], asked["ActionPrefix"]
    return (
        (not names or alarm.name in names)
        and (not prefix or alarm.name.startswith(prefix))
        and (not state or alarm.state_value == state)
        and (not action or any(arn.startswith(action) for arn in alarm.alarm_actions))
    )


def _describe_history(response: CloudWatchResponse) -> ActionResult:
    name, kind = response._get_param("AlarmName"), response._get_param("HistoryItemType")
    items = [item for alarm in response.cloudwatch_backend.alarms.values() if name in (None, alarm.name) for item in alarm.transitions]  # type: ignore[attr-defined]
    items = [item for item in items if kind in (None, item["HistoryItemType"])]
    items.sort(key=lambda item: item["Timestamp"], reverse=response._get_param("ScanBy") != "TimestampAscending")
    return ActionResult({"AlarmHistoryItems": items[: int(response._get_param("MaxRecords") or 100)]})
