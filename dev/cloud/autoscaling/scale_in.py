"""Who goes when a group has more machines than it wants: the default termination policy."""

from __future__ import annotations

from collections import Counter

from .group import Group
from .member import Member


def victims(group: Group, count: int) -> list[Member]:
    """Up to `count` machines, fewer when the rest is protected; standby machines never count nor go."""
    candidates = [m for m in group.counted if not m.protected_from_scale_in]
    zones = Counter(member.zone for member in group.counted)
    chosen: list[Member] = []
    while candidates and len(chosen) < count:
        # The fullest zone that has somebody to give; then the oldest template version; then the oldest machine.
        fullest = max(zones[member.zone] for member in candidates)
        here = [member for member in candidates if zones[member.zone] == fullest]
        goes = min(here, key=lambda member: order(group, member))
        chosen.append(goes)
        candidates.remove(goes)
        zones[goes.zone] -= 1
    return chosen


def order(group: Group, member: Member) -> tuple[bool, int, float]:
    age = member.instance.launch_time.timestamp()
    version = int(member.template["Version"])
    healthy = member.health_status == "Healthy"
    policy = (group.termination_policies or ["Default"])[0]
    if policy == "OldestInstance":
        return healthy, 0, age
    if policy == "NewestInstance":
        return healthy, 0, -age
    return healthy, version, age
