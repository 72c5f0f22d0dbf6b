"""Attachments move on in their own time: Adding, Added, InService; Removing until the last machine has drained."""

from __future__ import annotations

import time

from ..context import Context
from .group import Group
from .member import Member
from .target import deregister, health, register, shown
from .traffic_source import TrafficSource

PAUSE = 2.0
"""AWS seconds that an attachment or detachment takes at least, unless the option `attachPause` says otherwise."""


def move_on(cloud: Context, group: Group) -> None:
    pause = cloud.seconds(float(cloud.config.get("attachPause", PAUSE)))
    for source in list(group.sources.values()):
        waited = time.monotonic() - source.since >= pause
        if source.state == "Adding" and waited:
            add(group, source)
        elif source.state == "Added" and "ELB" in (group.health_check_type or ""):
            # Documented for DescribeLoadBalancerTargetGroups: without ELB health checks it stays Added.
            mine = {member.id for member in group.members}
            states = health(group, source.identifier)
            if any(state == "healthy" for target, state in states.items() if target in mine):
                source.move("InService")
        elif source.state == "Removing" and waited:
            if not shown(group, source.identifier) & {member.id for member in group.members}:
                del group.sources[source.identifier]
    for member in group.members:
        member.to_register -= {arn for arn in set(member.to_register) if try_register(group, arn, member)}


def add(group: Group, source: TrafficSource) -> None:
    running = [member for member in group.members if member.lifecycle_state == "InService"]
    if register(group, source.identifier, running):
        source.move("Added")


def try_register(group: Group, arn: str, member: Member) -> bool:
    """Done, or no longer wanted."""
    source = group.sources.get(arn)
    return source is None or not source.attached or register(group, arn, [member])


def went_into_service(group: Group, member: Member) -> None:
    """An attached group hands each later launch to the balancer by itself; resuming the process doesn't make up for it."""
    if not group.suspended("AddToLoadBalancer"):
        member.to_register = {arn for arn, source in group.sources.items() if source.registers}


def detach(group: Group, source: TrafficSource) -> None:
    source.move("Removing")
    deregister(group, source.identifier, group.members)
