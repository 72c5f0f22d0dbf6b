"""RegisterTargets, DeregisterTargets and DescribeTargetHealth, answered from the data plane instead of moto's constant `healthy`."""

from __future__ import annotations

import ipaddress
import time
from typing import Any

from moto.elbv2.exceptions import ELBClientError, TargetGroupNotFoundError
from moto.elbv2.models import ELBv2Backend, FakeHealthStatus, FakeTargetGroup

from .balancer import Balancer
from .group import Group
from .layout import server
from .target import DRAINING, NOT_REGISTERED

OVERRIDES = {
    False: ("no_override", "NoOverride", "No override is currently active on target"),
    True: ("zonal_shift_active", "ZonalShiftActive", "Zonal shift is active in target Availability Zone"),
}
""" "Targets that belong to a Application Load Balancer include a new status AdministrativeOverride, which is independent from the TargetHealth state"
(docs.aws.amazon.com/elasticloadbalancing/latest/application/zonal-shift.html, and the network one's page says the same of its own)."""


def mend_registration(balancer: Balancer) -> None:
    def register(moto: FakeTargetGroup, targets: list[dict[str, Any]]) -> None:
        found = [(t["Id"], _port(moto, t), *_place(moto, t["Id"])) for t in targets]
        with balancer.lock:
            group = balancer.group(moto)
            rows = balancer.runtime.statistics(group.backend)
            first = not group.targets
            for id, port, address, zone in found:
                if target := group.register(id, port, address, zone, time.monotonic(), first):
                    target.served_before = int(rows[server(target.slot)]["stot"])
                moto.targets[id] = {"Id": id, "Port": port}
        balancer.refresh()

    def deregister(moto: FakeTargetGroup, targets: list[dict[str, Any]]) -> None:
        # "If the specified target does not exist, the action returns successfully."
        with balancer.lock:
            group = balancer.group(moto)
            for wanted in targets:
                for target in [t for t in group.targets.values() if t.id == wanted["Id"] and int(wanted.get("Port") or t.port) == t.port]:
                    group.deregister(target, time.monotonic())
                moto.targets.pop(wanted["Id"], None)
        balancer.refresh()

    def terminated(moto: FakeTargetGroup, ids: list[str]) -> None:
        deregister(moto, [{"Id": id} for id in ids if id in moto.targets])

    def describe(backend: ELBv2Backend, target_group_arn: str, targets: list[dict[str, Any]]) -> list[FakeHealthStatus]:
        moto = backend.target_groups.get(target_group_arn)
        if moto is None:
            raise TargetGroupNotFoundError()
        with balancer.lock:
            group = balancer.group(moto)
            asked = [(t["Id"], _port(moto, t)) for t in targets] or list(group.targets)
            return [_status(group, *target) for target in asked]

    FakeTargetGroup.register = register  # type: ignore[method-assign, assignment]
    FakeTargetGroup.deregister = deregister  # type: ignore[method-assign, assignment]
    FakeTargetGroup.deregister_terminated_instances = terminated  # type: ignore[method-assign, assignment]
    ELBv2Backend.describe_target_health = describe  # type: ignore[method-assign, assignment]


def _status(group: Group, id: str, port: int) -> FakeHealthStatus:
    target = group.targets.get((id, port))
    health = NOT_REGISTERED if target is None else DRAINING if target.draining else target.health
    checked = group.moto.health_check_port
    status = FakeHealthStatus(id, str(port), str(port) if checked in (None, "traffic-port") else str(checked), health.state, health.reason, health.description)
    state, reason, description = OVERRIDES[target is not None and group.shifted(target)]
    override = {"State": state, "Reason": f"AdministrativeOverride.{reason}", "Description": description}
    status.administrative_override = override  # type: ignore[attr-defined]
    return status


def _port(moto: FakeTargetGroup, target: dict[str, Any]) -> int:
    return int(target.get("Port") or moto.port)


def _place(moto: FakeTargetGroup, id: str) -> tuple[str, str | None]:
    """Address and zone. "If the IP address is in a subnet of the VPC for the target group, the Availability Zone is automatically detected"
    (TargetDescription)."""
    if moto.target_type == "ip":
        subnets = [s for s in moto.ec2_backend.describe_subnets() if s.vpc_id == moto.vpc_id and ipaddress.ip_address(id) in s.cidr]
        return id, next((str(subnet.availability_zone) for subnet in subnets), None)
    instance = moto.ec2_backend.get_instance_by_id(id)
    if instance is None:
        raise ELBClientError("InvalidTarget", f"The following targets are not valid instances: '{id}'")
    if instance.state != "running":
        raise ELBClientError("InvalidTarget", f"The following targets are not in a running state and cannot be registered: '{id}'")
    return str(instance.private_ip), str(instance.placement.zone)
