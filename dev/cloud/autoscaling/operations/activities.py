"""DescribeScalingActivities: newest first, of deleted groups too when asked."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..activity import activities_of
from ..find import group_named
from ..paging import page


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    name, ids = asked.get("AutoScalingGroupName"), asked.get("ActivityIds", [])
    deleted = asked.get("IncludeDeletedGroups", False)
    if name and not deleted:
        group_named(response.autoscaling_backend, name)
    found = [
        each
        for each in activities_of(response.autoscaling_backend)
        if (not name or each.group.name == name) and (not ids or each.id in ids) and (deleted or not each.group.deleted)
    ]
    return page("Activities", [each.described() for each in found], asked, usual=100)


OPERATIONS = {"describe_scaling_activities": describe}
