"""As many machines as desired: launches what is missing, ends what is too much, evens out the zones."""

from __future__ import annotations

import time
from collections import Counter

from ..context import Context
from .activity import stamp
from .group import Group
from .launch import launch
from .launch_fault import LaunchFaults
from .leave import begin_leaving
from .scale_in import victims

AT_ONCE = 20
"""Launches a look; AWS launches in batches too."""
UNEVEN = 60.0
"""AWS seconds that zones may be uneven before AZRebalance acts."""


def adjust(cloud: Context, faults: LaunchFaults, group: Group) -> None:
    wanted, have = group.desired_capacity or 0, len(group.counted)
    if have < wanted and not group.suspended("Launch") and time.monotonic() >= group.launch_not_before:
        for _ in range(min(AT_ONCE, wanted - have)):
            if not launch(cloud, faults, group):
                break
    elif have > wanted and not group.suspended("Terminate"):
        for member in victims(group, have - wanted):
            chosen = f"At {stamp()} instance {member.id} was selected for termination."
            begin_leaving(group, member, f"{shrinking(have, wanted)}  {chosen}", first=f"{group.cause}  " if group.cause else "")
            have -= 1
    rebalance(cloud, faults, group)


def shrinking(have: int, wanted: int) -> str:
    return (
        "an instance was taken out of service in response to a difference between desired and actual capacity,"
        f" shrinking the capacity from {have} to {max(wanted, have - 1)}."
    )


def rebalance(cloud: Context, faults: LaunchFaults, group: Group) -> None:
    """Launch in the emptiest zone first; once that machine serves, capacity is one too many and the fullest zone gives."""
    settled = all(member.lifecycle_state == "InService" for member in group.members)
    allowed = not any(group.suspended(process) for process in ("AZRebalance", "Launch"))
    zones = {zone for _, zone in group.subnets} if settled and allowed and group.members else set()
    counts = Counter({zone: 0 for zone in zones})
    counts.update(member.zone for member in group.members)
    if len(zones) < 2 or max(counts.values()) - min(counts.values()) < 2:
        group.uneven_since = None
    elif group.uneven_since is None:
        group.uneven_since = time.monotonic()
    elif time.monotonic() - group.uneven_since >= cloud.seconds(UNEVEN):
        group.uneven_since = None
        group.cause = "Instances were launched to balance instances in zones."
        launch(cloud, faults, group, extra=True)
