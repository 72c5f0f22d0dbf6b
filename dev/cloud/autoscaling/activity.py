"""What a group did and why: scaling activities, newest first, kept after their group is gone."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from moto.autoscaling.models import AutoScalingBackend
from moto.core.utils import utcnow
from moto.moto_api._internal import mock_random

if TYPE_CHECKING:
    from .group import Group

UNFINISHED = {"PreInService", "InProgress", "WaitingForELBConnectionDraining", "MidLifecycleAction"}


def stamp() -> str:
    """The time as AWS writes it into an activity's cause."""
    return utcnow().strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class Activity:
    group: Group
    description: str
    cause: str
    status_code: str = "InProgress"
    progress: int = 0
    status_message: str | None = None
    subnet: str | None = None
    zone: str | None = None
    id: str = field(default_factory=lambda: str(mock_random.uuid4()))
    start_time: datetime = field(default_factory=utcnow)
    end_time: datetime | None = None

    def move(self, status_code: str, progress: int) -> None:
        self.status_code, self.progress = status_code, progress

    def finish(self, status_code: str = "Successful", message: str | None = None) -> None:
        self.status_code, self.status_message, self.progress = status_code, message, 100
        self.end_time = utcnow()

    @property
    def unfinished(self) -> bool:
        return self.status_code in UNFINISHED

    def described(self) -> dict[str, Any]:
        details = {"Subnet ID": self.subnet, "Availability Zone": self.zone}
        return {
            "ActivityId": self.id,
            "AutoScalingGroupName": self.group.name,
            "AutoScalingGroupARN": self.group.arn,
            "Description": self.description,
            "Cause": self.cause,
            "StartTime": self.start_time,
            "EndTime": self.end_time,
            "StatusCode": self.status_code,
            "StatusMessage": self.status_message,
            "Progress": self.progress,
            "Details": json.dumps({key: value for key, value in details.items() if value}),
            "AutoScalingGroupState": "Deleted" if self.group.deleted else None,
        }


def activities_of(backend: AutoScalingBackend) -> deque[Activity]:
    """All activities of an account and region; AWS keeps them for six weeks, we keep the last 2000."""
    if not hasattr(backend, "scaling_activities"):
        backend.scaling_activities = deque(maxlen=2000)  # type: ignore[attr-defined]
    return backend.scaling_activities  # type: ignore[attr-defined,no-any-return]


def record(activity: Activity) -> Activity:
    activities_of(activity.group.autoscaling_backend).appendleft(activity)
    return activity
