"""What one HAProxy is made with, since it is never reloaded: how many balancers, ports, target groups and targets it has room for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

FIRST_BALANCER = 32
"""The balancers' addresses in the cloud's block begin here; the first 256 addresses belong to the cloud itself."""


@dataclass(frozen=True)
class Layout:
    balancers: int
    ports: tuple[int, ...]
    groups: int
    slots: int

    @staticmethod
    def of(config: dict[str, Any]) -> Layout:
        wanted = config.get("balancer", {})
        return Layout(
            balancers=int(wanted.get("balancers", 8)),
            ports=tuple(wanted.get("ports", (80, 443, 8080, 8081))),
            groups=int(wanted.get("groups", 24)),
            slots=int(wanted.get("slots", 48)),
        )

    def frontends(self) -> list[tuple[int, int]]:
        """Every (balancer, port) that a listener can have."""
        return [(balancer, port) for balancer in range(self.balancers) for port in self.ports]


def frontend(balancer: int, port: int) -> str:
    return f"b{balancer}_{port}"


def backend(group: int) -> str:
    return f"g{group}"


def server(slot: int) -> str:
    return f"s{slot + 1}"
