"""GET /_cloud/balancer: what the balancer does right now, for tests and live displays."""

from __future__ import annotations

from typing import Any

from .balancer import Balancer
from .group import Group
from .layout import server
from .target import DRAINING


def report(balancer: Balancer) -> dict[str, Any]:
    with balancer.lock:
        return {"targetGroups": [_group(balancer, group) for group in balancer.groups.values()]}


def _group(balancer: Balancer, group: Group) -> dict[str, Any]:
    rows = balancer.runtime.statistics(group.backend)
    targets = []
    for target in group.targets.values():
        row = rows[server(target.slot)]
        health = DRAINING if target.draining else target.health
        requests = int(row["stot"]) - target.served_before
        targets.append(
            {
                "id": target.id,
                "port": target.port,
                "address": target.address,
                "state": health.state,
                "reason": health.reason,
                "haproxy": row["status"],
                "sessions": int(row["scur"]),
                "requests": requests,
            }
        )
    return {"name": group.moto.name, "arn": group.moto.arn, "inUse": group.in_use, "targets": targets}
