"""Launches that fail on demand, with the messages that AWS puts into the scaling activity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..context import Context
from .group import Group
from .lock import GROUPS


def message(fault: str, instance_type: str, zone: str, subnet: str | None, spot: bool = False) -> str:
    if spot and fault == "InsufficientInstanceCapacity":
        # Told in https://github.com/cortexlabs/cortex/issues/1258.
        return "There is no Spot capacity available that matches your request."
    known = {
        "InsufficientInstanceCapacity": (
            f"We currently do not have sufficient {instance_type} capacity in the Availability Zone you requested"
            f" ({zone}). Our system will be working on provisioning additional capacity."
        ),
        "VcpuLimitExceeded": (
            "You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket"
            " that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request"
            " to request an adjustment to this limit."
        ),
        "InsufficientFreeAddressesInSubnet": (f"There are not enough free addresses in subnet '{subnet}' to satisfy the requested number of instances."),
    }
    return known.get(fault, fault)


@dataclass
class LaunchFault:
    fault: str
    """A code above, or the message itself."""
    count: int
    """Launches that it fails; -1 for all."""
    group: str
    zone: str
    instance_type: str
    market: str
    """spot, on-demand or either."""


class LaunchFaults:
    """What `POST /_cloud/autoscaling/launch-fault {fault, count?, group?, zone?, type?, market?}` asked for, in that order."""

    def __init__(self, cloud: Context) -> None:
        self.waiting: list[LaunchFault] = []
        cloud.route("POST", "autoscaling/launch-fault", self.add)
        cloud.route("DELETE", "autoscaling/launch-fault", self.clear)

    def add(self, body: dict[str, Any], _: dict[str, str]) -> dict[str, Any]:
        if not body.get("fault"):
            raise ValueError("a launch fault needs fault: InsufficientInstanceCapacity, VcpuLimitExceeded, ...")
        with GROUPS:
            where = [str(body.get(each, "")) for each in ("group", "zone", "type", "market")]
            self.waiting.append(LaunchFault(body["fault"], int(body.get("count", 1)), *where))
        return {"waiting": len(self.waiting)}

    def clear(self, _: dict[str, Any], __: dict[str, str]) -> dict[str, Any]:
        with GROUPS:
            self.waiting.clear()
        return {"waiting": 0}

    def take(self, group: Group, zone: str, instance_type: str, spot: bool) -> str | None:
        """The fault that this launch meets, used up by it."""
        market = "spot" if spot else "on-demand"
        for each in self.waiting:
            asked = (each.group, each.zone, each.instance_type, each.market)
            if all(one in ("", own) for one, own in zip(asked, (group.name, zone, instance_type, market), strict=True)):
                each.count -= 1
                if each.count == 0:
                    self.waiting.remove(each)
                return each.fault
        return None
