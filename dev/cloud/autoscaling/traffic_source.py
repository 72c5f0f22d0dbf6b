"""A target group that a group hands its machines to, and the state of that attachment."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any


@dataclass
class TrafficSource:
    identifier: str
    as_target_group: bool = False
    """Attached by AttachLoadBalancerTargetGroups (or TargetGroupARNs), so the traffic-source calls' counterpart detaches it."""
    state: str = "Adding"
    since: float = field(default_factory=time.monotonic)
    type: str = "elbv2"

    def move(self, state: str) -> None:
        self.state, self.since = state, time.monotonic()

    @property
    def attached(self) -> bool:
        return self.state != "Removing"

    @property
    def registers(self) -> bool:
        """Whether a machine that goes into service now has to be registered one by one."""
        return self.state in ("Added", "InService")

    def described(self) -> dict[str, Any]:
        # TrafficSource is the deprecated name of Identifier; AWS still answers both.
        return {
            "Identifier": self.identifier,
            "TrafficSource": self.identifier,
            "State": self.state,
            "Type": self.type,
        }
