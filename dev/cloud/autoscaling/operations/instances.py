"""Single machines: described, protected, judged, set aside."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..activity import Activity, record, stamp
from ..errors import ValidationError
from ..find import changeable, groups_of, member_with, members_with
from ..paging import page
from ..target import deregister


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


def enter_standby(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    members = members_with(group, asked.get("InstanceIds", []))
    left = (group.desired_capacity or 0) - len(members)
    if asked["ShouldDecrementDesiredCapacity"] and left < (group.min_size or 0):
        raise ValidationError(f"AutoScalingGroup {group.name} has min-size={group.min_size}, it cannot go to {left}.")
    if any(member.lifecycle_state != "InService" for member in members):
        raise ValidationError("Only machines that are InService can enter Standby.")
    for member in members:
        member.lifecycle_state = "Standby"
    for arn in group.sources:
        deregister(group, arn, members)
    if asked["ShouldDecrementDesiredCapacity"]:
        group.set_desired_capacity(left)
    said = [Activity(group, f"Moving EC2 instance to Standby: {m.id}", f"At {stamp()} a user request.") for m in members]
    for each in said:
        record(each).finish()
    return {"Activities": [each.described() for each in said]}


OPERATIONS = {
    "describe_auto_scaling_instances": describe,
    "set_instance_health": set_health,
    "set_instance_protection": protect,
    "enter_standby": enter_standby,
}
