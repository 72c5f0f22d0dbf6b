"""What a group asks of the balancer; a target group that is gone is no target group."""

from __future__ import annotations

from typing import Any

from moto.core.exceptions import ServiceException

from .group import Group
from .member import Member


def health(group: Group, arn: str) -> dict[str, Any]:
    """State of each target that the target group shows, draining ones included, by instance id."""
    try:
        found = group.autoscaling_backend.elbv2_backend.describe_target_health(arn, [])
    except ServiceException:
        return {}
    return {each.instance_id: each.status for each in found}


def shown(group: Group, arn: str) -> set[str]:
    return {target for target, state in health(group, arn).items() if state != "unused" or targeted(group, arn, target)}


def targeted(group: Group, arn: str, target: str) -> bool:
    """A target is `unused` both when no listener uses its group (it is registered) and when it is not registered."""
    known = group.autoscaling_backend.elbv2_backend.target_groups.get(arn)
    return known is not None and target in known.targets


def register(group: Group, arn: str, members: list[Member]) -> bool:
    elbv2 = group.autoscaling_backend.elbv2_backend
    try:
        elbv2.register_targets(arn, [{"Id": each.id, "Port": elbv2.target_groups[arn].port} for each in members])
    except (ServiceException, KeyError):
        return False
    return True


def deregister(group: Group, arn: str, members: list[Member]) -> bool:
    """Whether there was one to deregister, or one still draining."""
    there = shown(group, arn)
    mine = [each for each in members if each.id in there]
    if not mine:
        return False
    for each in mine:
        try:
            group.autoscaling_backend.elbv2_backend.deregister_targets(arn, [{"Id": each.id}])
        except ServiceException:
            # It left in between, by its own end or by somebody's call.
            continue
    return True
