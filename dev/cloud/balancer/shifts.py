"""Zonal shifts, by control routes: moto has no ARC. Told by name, since a client of the balancer only sees what comes of them.

"Zonal shift is disabled by default and must be enabled on each Application Load Balancer"; "You can start a zonal shift for a specific load balancer only
for a single Availability Zone"; "all targets within the zone being shifted away from are considered administratively overridden. The Application Load Balancer
stops routing new traffic to administratively overridden targets. Existing connections remain intact until they are organically closed"
(docs.aws.amazon.com/elasticloadbalancing/latest/application/zonal-shift.html).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from moto.elbv2.models import ELBv2Backend, FakeLoadBalancer

ENABLED = "zonal_shift.config.enabled"


@dataclass(frozen=True)
class Shift:
    zone: str
    until: float


class Shifts:
    def __init__(self, backends: Callable[[], Iterable[ELBv2Backend]], seconds: Callable[[float], float]) -> None:
        self._backends, self._seconds = backends, seconds
        self._active: dict[str, Shift] = {}

    def start(self, body: dict[str, Any], parameters: dict[str, str]) -> dict[str, Any]:
        """POST balancer/<name>/shift {awayFrom: a zone's name, seconds: of AWS, until it expires}."""
        balancer, zone = self._named(parameters["name"]), str(body["awayFrom"])
        if balancer.attrs.get(ENABLED) != "true":
            raise ValueError(f"{balancer.name} has no {ENABLED}, without which ARC shifts nothing; set it by ModifyLoadBalancerAttributes")
        if zone not in zones(balancer):
            raise ValueError(f"{balancer.name} is not in {zone}")
        if balancer.arn in self._current(time.monotonic()):
            raise ValueError(f"ConflictException, ZonalShiftAlreadyExists: {balancer.name} is shifted away from a zone; end that first")
        self._active[balancer.arn] = Shift(zone, time.monotonic() + self._seconds(float(body["seconds"])))
        return {"awayFrom": zone}

    def cancel(self, _body: dict[str, Any], parameters: dict[str, str]) -> dict[str, Any]:
        return {"ended": self._active.pop(self._named(parameters["name"]).arn, None) is not None}

    def away(self, balancers: Iterable[FakeLoadBalancer], now: float) -> frozenset[str]:
        """Zones that any of these balancers is shifted away from."""
        current = self._current(now)
        return frozenset(current[balancer.arn].zone for balancer in balancers if balancer.arn in current)

    def _current(self, now: float) -> dict[str, Shift]:
        self._active = {arn: shift for arn, shift in self._active.items() if now < shift.until}
        return self._active

    def _named(self, name: str) -> FakeLoadBalancer:
        found = [balancer for backend in self._backends() for balancer in list(backend.load_balancers.values()) if balancer.name == name]
        if not found:
            raise LookupError(f"no load balancer is called {name}")
        return found[0]


def zones(balancer: FakeLoadBalancer) -> frozenset[str]:
    """The Availability Zones that are enabled for it."""
    return frozenset(str(subnet.availability_zone) for subnet in balancer.subnets)
