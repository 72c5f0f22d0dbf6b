"""Standby: set aside, still running, no longer counted; such machines survive a scale to 0."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..activity import Activity, record, stamp
from ..errors import ValidationError
from ..find import changeable, members_with
from ..group import Group
from ..member import Member
from ..sizes import check_desired
from ..target import deregister
from ..traffic import went_into_service


def enter(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    members = moving(group, asked, "InService")
    left = (group.desired_capacity or 0) - len(members)
    if asked["ShouldDecrementDesiredCapacity"] and left < (group.min_size or 0):
        raise ValidationError(f"AutoScalingGroup {group.name} has min-size={group.min_size}, it cannot go to {left}.")
    for member in members:
        member.lifecycle_state = "Standby"
        member.to_register.clear()
    for arn in group.sources:
        deregister(group, arn, members)
    if asked["ShouldDecrementDesiredCapacity"]:
        group.set_desired_capacity(left)
    return told(group, members, "to Standby")


def leave(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    members = moving(group, asked, "Standby")
    desired = (group.desired_capacity or 0) + len(members)
    check_desired(group, desired)
    group.set_desired_capacity(desired)
    for member in members:
        member.lifecycle_state = "InService"
        went_into_service(group, member)
    return told(group, members, "out of Standby")


def moving(group: Group, asked: dict[str, Any], state: str) -> list[Member]:
    members = members_with(group, asked.get("InstanceIds", []))
    wrong = [member for member in members if member.lifecycle_state != state]
    if wrong:
        raise ValidationError(f"The instance {wrong[0].id} is not in {state}.")
    return members


def told(group: Group, members: list[Member], where: str) -> dict[str, Any]:
    said = [
        record(Activity(group, f"Moving EC2 instance {where}: {each.id}", f"At {stamp()} instance {each.id} was moved {where} by a user request."))
        for each in members
    ]
    for each in said:
        each.finish()
    return {"Activities": [each.described() for each in said]}


OPERATIONS = {"enter_standby": enter, "exit_standby": leave}
