"""Scheduled actions: they fire on the real clock, late on demand, and never while ScheduledActions is suspended.

Config and control `scheduleLag` (seconds, default 0; AWS promises no more than "within 2 minutes"):
POST schedules/lag {seconds}.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from croniter import croniter
from moto.autoscaling.exceptions import AutoscalingClientError
from moto.autoscaling.models import AutoScalingBackend, autoscaling_backends
from moto.autoscaling.responses import AutoScalingResponse

from .autoscaling.errors import ValidationError
from .autoscaling.find import changeable, group_named, groups_of
from .autoscaling.group import Group
from .autoscaling.lock import GROUPS
from .autoscaling.operations import Operation, install_operations
from .autoscaling.paging import page
from .autoscaling.sizes import check_sizes, resize
from .context import Context

A_GROUP = 125
"""Scheduled actions that a group can have."""


@dataclass
class ScheduledAction:
    auto_scaling_group_name: str
    name: str
    arn: str
    asked: dict[str, Any]
    due: datetime | None
    """When it fires next; None: it has ended."""

    def described(self) -> dict[str, Any]:
        start = self.due or self.asked.get("StartTime")
        return {**self.asked, "ScheduledActionARN": self.arn, "StartTime": start, "Time": start}

    def following(self, after: datetime) -> datetime | None:
        """The next time of a recurring action; a one-off has none."""
        recurrence, end = self.asked.get("Recurrence"), aware(self.asked.get("EndTime"))
        if not recurrence:
            return None
        zone = ZoneInfo(self.asked["TimeZone"]) if self.asked.get("TimeZone") else UTC
        time = croniter(recurrence, after.astimezone(zone)).get_next(datetime).astimezone(UTC)
        return None if end and time > end else time


def aware(time: datetime | None) -> datetime | None:
    return time.replace(tzinfo=UTC) if time and time.tzinfo is None else time


def put(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    backend = response.autoscaling_backend
    group = changeable(backend, asked["AutoScalingGroupName"])
    start, end, now = aware(asked.get("StartTime") or asked.get("Time")), aware(asked.get("EndTime")), datetime.now(UTC)
    if all(asked.get(size) is None for size in ("MinSize", "MaxSize", "DesiredCapacity")):
        raise ValidationError("At least one of min size, max size or desired capacity must be specified.")
    if start and start < now:
        raise ValidationError("Given start time is in the past")
    if end and end <= (start or now):
        raise ValidationError("End time must be after the start time")
    if not start and not asked.get("Recurrence"):
        raise ValidationError("Either a start time or a recurrence must be specified.")
    if asked.get("Recurrence") and not croniter.is_valid(asked["Recurrence"]):
        raise ValidationError("Given recurrence string is invalid")
    if asked.get("TimeZone") and asked["TimeZone"] not in available_timezones():
        raise ValidationError(f"Invalid time zone: {asked['TimeZone']}")
    if asked.get("MinSize") is not None and asked.get("MaxSize") is not None:
        check_sizes(asked["MinSize"], asked["MaxSize"], None)
    key = f"{group.name}/{asked['ScheduledActionName']}"
    known = actions_of(backend)
    if key not in known and sum(each.auto_scaling_group_name == group.name for each in known.values()) >= A_GROUP:
        raise AutoscalingClientError("LimitExceededFault", f"A group can have {A_GROUP} scheduled actions at most.")
    arn = (
        f"arn:aws:autoscaling:{group.region}:{group.account_id}:scheduledUpdateGroupAction:{group._id}"
        f":autoScalingGroupName/{group.name}:scheduledActionName/{asked['ScheduledActionName']}"
    )
    action = ScheduledAction(group.name, asked["ScheduledActionName"], arn, dict(asked), start)
    action.due = start or action.following(now)
    # "The start times for scheduled actions must be unique. If you try to schedule an activity at a time when another scaling
    # activity is already scheduled, the call is rejected" (Scheduled scaling for Amazon EC2 Auto Scaling): within a group.
    others = [each for name, each in known.items() if name != key and each.auto_scaling_group_name == group.name]
    if action.due and any(each.due == action.due for each in others):
        raise AutoscalingClientError("AlreadyExists", "A scheduled action with this scheduled start time already exists")
    known[key] = action


def actions_of(backend: AutoScalingBackend) -> dict[str, Any]:
    """By group and name: moto's own key, the name alone, would let two groups share one action."""
    return backend.scheduled_actions  # type: ignore[return-value]


def batch_put(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    failed = []
    for each in asked["ScheduledUpdateGroupActions"]:
        try:
            put(response, {**each, "AutoScalingGroupName": asked["AutoScalingGroupName"]})
        except AutoscalingClientError as error:
            failed.append({"ScheduledActionName": each["ScheduledActionName"], "ErrorCode": error.code, "ErrorMessage": error.message})
    return {"FailedScheduledUpdateGroupActions": failed}


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    name, names = asked.get("AutoScalingGroupName"), asked.get("ScheduledActionNames", [])
    if name:
        group_named(response.autoscaling_backend, name)
    known = actions_of(response.autoscaling_backend).values()
    found = [each for each in known if (not name or each.auto_scaling_group_name == name) and (not names or each.name in names)]
    return page("ScheduledUpdateGroupActions", [each.described() for each in found], asked)


def delete(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group = group_named(response.autoscaling_backend, asked["AutoScalingGroupName"])
    if not actions_of(response.autoscaling_backend).pop(f"{group.name}/{asked['ScheduledActionName']}", None):
        raise ValidationError("Scheduled action name not found")


def batch_delete(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    failed = []
    for name in asked["ScheduledActionNames"]:
        try:
            delete(response, {"AutoScalingGroupName": asked["AutoScalingGroupName"], "ScheduledActionName": name})
        except AutoscalingClientError as error:
            failed.append({"ScheduledActionName": name, "ErrorCode": error.code, "ErrorMessage": error.message})
    return {"FailedScheduledActions": failed}


class Clock:
    def __init__(self, cloud: Context) -> None:
        self.cloud = cloud
        self.lag = timedelta()

    def set_lag(self, body: dict[str, Any], _: dict[str, str]) -> dict[str, Any]:
        self.lag = timedelta(seconds=float(body["seconds"]))
        return {"seconds": self.lag.total_seconds()}

    def tick(self) -> None:
        with GROUPS:
            backend, now = autoscaling_backends[self.cloud.account][self.cloud.region], datetime.now(UTC)
            groups = {group.name: group for group in groups_of(backend)}
            for key, action in list(actions_of(backend).items()):
                group = groups.get(action.auto_scaling_group_name)
                if group and action.due and action.due + self.lag <= now:
                    self.fire(group, action)
                    action.due = action.following(now)
                    if action.due is None:
                        del actions_of(backend)[key]

    def fire(self, group: Group, action: ScheduledAction) -> None:
        # A time that passes while the process is suspended is missed, not made up for.
        if group.suspended("ScheduledActions") or group.deleting_since is not None:
            return
        try:
            asked = action.asked
            resize(group, asked.get("MinSize"), asked.get("MaxSize"), asked.get("DesiredCapacity"), by="a scheduled action")
        except AutoscalingClientError as refused:
            self.cloud.note("a scheduled action could not be applied", action=action.name, group=group.name, why=refused.message)
            return
        self.cloud.note("a scheduled action fired", action=action.name, group=group.name)


OPERATIONS: dict[str, Operation] = {
    "put_scheduled_update_group_action": put,
    "batch_put_scheduled_update_group_action": batch_put,
    "describe_scheduled_actions": describe,
    "delete_scheduled_action": delete,
    "batch_delete_scheduled_action": batch_delete,
}


def install(cloud: Context) -> None:
    install_operations(OPERATIONS)
    clock = Clock(cloud)
    cloud.route("POST", "schedules/lag", clock.set_lag)
    cloud.every(0.2, clock.tick, "schedules")
