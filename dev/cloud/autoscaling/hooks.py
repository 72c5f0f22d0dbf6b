"""Lifecycle hooks: what holds a machine on its way in or out, until somebody completes it or its heartbeat is missed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from moto.moto_api._internal import mock_random

if TYPE_CHECKING:
    from .group import Group
    from .member import Member

LAUNCHING = "autoscaling:EC2_INSTANCE_LAUNCHING"
TERMINATING = "autoscaling:EC2_INSTANCE_TERMINATING"
HEARTBEAT = 3600


@dataclass
class Hook:
    name: str
    asked: dict[str, Any]

    @property
    def heartbeat(self) -> int:
        return int(self.asked.get("HeartbeatTimeout", HEARTBEAT))

    @property
    def default(self) -> str:
        return str(self.asked.get("DefaultResult", "ABANDON"))

    def described(self, group: str) -> dict[str, Any]:
        # "The maximum is 172800 seconds (48 hours) or 100 times HeartbeatTimeout, whichever is smaller" (LifecycleHook).
        times = {"HeartbeatTimeout": self.heartbeat, "GlobalTimeout": min(172_800, 100 * self.heartbeat)}
        return {**self.asked, "AutoScalingGroupName": group, **times, "DefaultResult": self.default}


@dataclass
class Hold:
    """One hook that holds one machine."""

    hook: Hook
    until: float
    result: str | None = None
    missed: bool = False
    """Nobody completed it in time."""
    token: str = field(default_factory=lambda: str(mock_random.uuid4()))

    def over(self) -> bool:
        if self.result is None and time.monotonic() >= self.until:
            self.result, self.missed = self.hook.default, True
        return self.result is not None


def begin(group: Group, member: Member, transition: str) -> bool:
    """Whether any hook holds the machine at this transition now."""
    hooks = [hook for hook in group.hooks.values() if hook.asked["LifecycleTransition"] == transition]
    member.holds = {hook.name: Hold(hook, time.monotonic() + hook.heartbeat / group.scale) for hook in hooks}
    return bool(hooks)


def outcome(member: Member) -> str | None:
    """What the machine's hooks came to: ABANDON as soon as one says so, CONTINUE when all do."""
    over = [hold for hold in member.holds.values() if hold.over()]
    if any(hold.result == "ABANDON" for hold in over):
        return "ABANDON"
    return "CONTINUE" if len(over) == len(member.holds) else None


def abandoned(member: Member) -> str:
    """AWS' words: Why did my lifecycle actions fail (AWS re:Post, lifecycle-actions-code-deploy)."""
    hold = next(each for each in member.holds.values() if each.result == "ABANDON")
    why = "Heartbeat Timeout" if hold.missed else "Lifecycle Action Completed with ABANDON Result"
    return f"Instance failed to complete user's Lifecycle Action: Lifecycle Action with token {hold.token} was abandoned: {why}"
