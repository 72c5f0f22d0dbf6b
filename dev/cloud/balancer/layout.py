"""What one HAProxy is made with, since it is never reloaded: how many balancers, ports, target groups and targets it has room for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

FIRST_BALANCER = 32
"""The balancers' addresses in the cloud's block begin here; the first 256 addresses belong to the cloud itself."""
TLS_PORTS = (443,)
"""Those that an HTTPS listener can have."""
FULL = 100
"""A server's weight when it gets its share."""


@dataclass(frozen=True)
class Layout:
    balancers: int
    groups: int
    ports: tuple[int, ...] = (80, 443, 8080, 8081)
    slots: int = 48

    @staticmethod
    def of(config: dict[str, Any]) -> Layout:
        return Layout(balancers=int(config.get("balancers", 8)), groups=int(config.get("targetGroups", 128)))

    def frontends(self) -> list[tuple[int, int, bool]]:
        """Every (balancer, port, whether by TLS) that a listener can have."""
        places = [(port, False) for port in self.ports] + [(port, True) for port in TLS_PORTS]
        return [(balancer, *place) for balancer in range(self.balancers) for place in places]


def frontend(balancer: int, port: int, tls: bool) -> str:
    return f"b{balancer}_{port}{'s' if tls else ''}"


def backend(group: int) -> str:
    return f"g{group}"


def server(slot: int) -> str:
    return f"s{slot + 1}"
