"""What a scaling policy does when its alarm breaches, on demand."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.models import autoscaling_backends

from ..context import Context
from .group import Group
from .lock import GROUPS


def scale_out(cloud: Context, name: str, asked: dict[str, Any]) -> dict[str, Any]:
    with GROUPS:
        group = autoscaling_backends[cloud.account][cloud.region].autoscaling_groups.get(name)
        if not isinstance(group, Group):
            raise LookupError(f"there is no Auto Scaling group {name} to scale out")
        # Suspending AlarmNotification stops policies without deleting them.
        if not group.suspended("AlarmNotification"):
            wanted = (group.desired_capacity or 0) + int(asked.get("by", 1))
            group.set_desired_capacity(max(group.min_size or 0, min(wanted, group.max_size or 0)))
        return {"desired": group.desired_capacity}
