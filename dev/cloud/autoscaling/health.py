"""Health checks of a group's machines: EC2's always, the balancer's when the group asks for it."""

from __future__ import annotations

import time
from typing import Any

from ..context import Context
from .group import Group
from .leave import begin_leaving
from .member import Member
from .target import health

IMPAIRED = 60.0
"""AWS seconds of failed status checks before EC2 health is Unhealthy."""


def check(cloud: Context, group: Group) -> None:
    if group.suspended("HealthCheck"):
        return
    elb = "ELB" in (group.health_check_type or "")
    # A target group in which nobody was ever healthy is not InService, and nobody is replaced on its word.
    # One that was deleted tells nothing of anybody.
    there = group.autoscaling_backend.elbv2_backend.target_groups
    states = [health(group, arn) for arn, source in group.sources.items() if elb and source.state == "InService" and arn in there]
    for member in group.members:
        if member.lifecycle_state != "InService" or member.health_status != "Healthy":
            continue
        if dead(cloud, member):
            member.health_status = "Unhealthy"
            member.unhealthy_because = "an EC2 health check indicating it has been terminated or stopped."
        elif not member.within(group.grace) and any(bad(state.get(member.id)) for state in states):
            member.health_status = "Unhealthy"
            member.unhealthy_because = "an ELB system health check failure."


def bad(state: str | None) -> bool:
    """What isn't registered has no health there: AWS' guide doesn't say whether that is bad, so whoever relies on it fails here. That no listener
    uses the target group (`unused`) says nothing of a machine."""
    return state in (None, "unhealthy")


def replace(group: Group) -> None:
    """Unhealthy machines go; the capacity step launches their replacements, unless Launch is suspended."""
    if group.suspended("ReplaceUnhealthy") or group.suspended("Terminate"):
        return
    for member in group.members:
        if member.lifecycle_state == "InService" and member.health_status == "Unhealthy":
            why = member.unhealthy_because or "a user health-check."
            group.cause = f"An instance was taken out of service in response to {why}"
            begin_leaving(group, member, f"an instance was taken out of service in response to {why}")


def dead(cloud: Context, member: Member) -> bool:
    """Ended at once; impaired, which a reboot is too for a moment, only when it lasts."""
    if member.instance.state in ("shutting-down", "terminated", "stopping", "stopped"):
        return True
    machine: Any = cloud.machines.machines.get(member.id) if cloud.machines else None
    if machine is None or (machine.alive and not machine.hung):
        member.impaired_since = None
        return False
    member.impaired_since = member.impaired_since or time.monotonic()
    return time.monotonic() - member.impaired_since >= cloud.seconds(IMPAIRED)
