"""Single machines: described, protected, judged, set aside."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..errors import ValidationError
from ..find import changeable, groups_of, member_with, members_with
from ..paging import page


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    ids = asked.get("InstanceIds", [])
    rows = [
        {**member.described(), "AutoScalingGroupName": group.name}
        for group in groups_of(response.autoscaling_backend)
        for member in group.members
        if not ids or member.id in ids
    ]
    return page("AutoScalingInstances", rows, asked, most=50)


def set_health(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    status = asked["HealthStatus"]
    if status not in ("Healthy", "Unhealthy"):
        raise ValidationError(f"Valid instance health states are: [Healthy, Unhealthy], not {status}")
    member = member_with(response.autoscaling_backend, asked["InstanceId"])
    if asked.get("ShouldRespectGracePeriod", True) and status == "Unhealthy" and member.within(member.group.grace):
        return
    member.health_status, member.unhealthy_because = status, "a user health-check."


def protect(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    for member in members_with(group, asked["InstanceIds"]):
        member.protected_from_scale_in = asked["ProtectedFromScaleIn"]
    return {}


OPERATIONS = {
    "describe_auto_scaling_instances": describe,
    "set_instance_health": set_health,
    "set_instance_protection": protect,
}
