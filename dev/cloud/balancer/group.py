"""A target group in the data plane: which of its targets get requests, said to HAProxy as differences to what it was told before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from moto.elbv2.exceptions import ELBClientError
from moto.elbv2.models import FakeTargetGroup

from .attributes import INTERVAL, SLOW_START, seconds
from .layout import FULL, backend, server
from .probe import Outcome
from .target import HEALTHY, LINGERING, NOT_IN_USE, REGISTERING, UNHEALTHY, ZONE_NOT_ENABLED, Health, Target


@dataclass(frozen=True)
class Server:
    address: str
    port: int
    state: str
    """ready: gets new requests; drain: ends those it has; maint: gone."""
    weight: int


class Group:
    def __init__(self, moto: FakeTargetGroup, number: int, slots: int, scaled: Callable[[float], float]) -> None:
        """`scaled` makes AWS' seconds those of this cloud."""
        self.moto, self._scaled = moto, scaled
        self.backend = backend(number)
        self.number = number
        self.zones: frozenset[str] = frozenset()
        """Enabled for a balancer that forwards to this group."""
        self.away: frozenset[str] = frozenset()
        """Of these, those that are shifted away."""
        self.targets: dict[tuple[str, int], Target] = {}
        self._free = list(range(slots))
        self._told: dict[int, Server] = {}

    @property
    def in_use(self) -> bool:
        """Whether a listener forwards to this group; health is checked only then."""
        return bool(self.zones)

    def register(self, id: str, port: int, address: str, zone: str | None, now: float, first: bool) -> Target | None:
        """The target if it is new; one that drains comes back, one that is registered stays as it is."""
        target = self.targets.get((id, port))
        if target is not None and target.draining:
            target.deregistered, target.registered = None, now
            target.reset(self._unchecked(target.zone))
        if target is not None:
            return None
        if not self._free:
            raise ELBClientError("TooManyTargets", f"the local balancer has no room for another target in {self.moto.name}; raise slots in balancer/layout.py")
        target = self.targets[id, port] = Target(id, port, address, self._free.pop(0), zone, registered=now, health=self._unchecked(zone), first=first)
        return target

    def _unchecked(self, zone: str | None) -> Health:
        if not self.in_use:
            return NOT_IN_USE
        return REGISTERING if zone is None or zone in self.zones else ZONE_NOT_ENABLED

    def observe(self, target: Target, outcome: Outcome, now: float) -> None:
        """Take in the outcome of one health check.

        "Newly registered targets enter slow start mode only when there is at least one healthy target that is not in slow start mode"; nor do those that
        were registered with an empty group "using a single registration operation". "When the target becomes healthy, it enters slow start mode again"
        (docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html).
        """
        before = target.health.state
        failing = LINGERING if seconds(self.moto, INTERVAL) > 0 else UNHEALTHY
        target.observe(outcome, int(self.moto.healthy_threshold_count), int(self.moto.unhealthy_threshold_count), failing)
        if target.health.state == before:
            return
        target.since = now
        if target.health == HEALTHY:
            others = [t for t in self.targets.values() if t is not target and t.health == HEALTHY and not t.draining]
            target.slow = not target.first and any(self._weight(t, now) == FULL for t in others)
            target.first = False

    def end_lingering(self, now: float) -> None:
        for target in self.targets.values():
            if target.health.state == LINGERING and now >= target.since + self._scaled(seconds(self.moto, INTERVAL)):
                target.health = Health(UNHEALTHY, target.health.reason, target.health.description)

    def shifted(self, target: Target) -> bool:
        return target.zone in self.away

    def _weight(self, target: Target, now: float) -> int:
        """ "The load balancer linearly increases the number of requests that it can send to a target in slow start mode." """
        lasts = self._scaled(seconds(self.moto, SLOW_START)) if target.slow else 0
        return FULL if now >= target.since + lasts else max(1, int(FULL * (now - target.since) / lasts))

    def deregister(self, target: Target, now: float) -> None:
        if not target.draining:
            target.deregistered = now

    def remove(self, target: Target) -> None:
        del self.targets[target.id, target.port]
        # A slot rests as long as possible before another machine gets it.
        self._free.append(target.slot)

    def use(self, zones: frozenset[str]) -> None:
        """The zones of the balancers whose listeners forward to this group; none when there is no such listener."""
        before, self.zones = self.zones, zones
        if zones == before:
            return
        for target in self.targets.values():
            unchecked = self._unchecked(target.zone)
            if unchecked.state == "unused" or target.health.state == "unused":
                target.reset(unchecked)

    def commands(self, now: float, lag: float) -> list[str]:
        """What HAProxy has yet to be told. Servers that become ready come first, so that no request finds none."""
        serving = self._serving(now, lag)
        wanted = {t.slot: Server(t.address, t.port, "ready" if t in serving else "drain", self._weight(t, now)) for t in self.targets.values()}
        additions: list[str] = []
        removals: list[str] = []
        for slot, want in wanted.items():
            told = self._told.get(slot)
            name = f"{self.backend}/{server(slot)}"
            if told is None or (told.address, told.port) != (want.address, want.port):
                additions.append(f"set server {name} addr {want.address} port {want.port}")
            if told is None or told.weight != want.weight:
                additions.append(f"set server {name} weight {want.weight}")
            if told is None or told.state != want.state:
                (additions if want.state == "ready" else removals).append(f"set server {name} state {want.state}")
        for slot in self._told.keys() - wanted.keys():
            name = f"{self.backend}/{server(slot)}"
            # The delay is over: requests that still run are cut, as an ALB does.
            removals += [f"set server {name} state maint", f"shutdown sessions server {name}"]
        self._told = wanted
        return additions + removals

    def _serving(self, now: float, lag: float) -> list[Target]:
        registered = [t for t in self.targets.values() if not t.draining and t.health.state != "unused"]
        healthy = [t for t in registered if t.health == HEALTHY and not self.shifted(t)]
        late = [t for t in self.targets.values() if t.deregistered is not None and now < t.deregistered + lag and t.health == HEALTHY]
        # Without a healthy target an ALB fails open: all get traffic. "When a Network Load Balancer or Application Load Balancer is in a fail open state
        # zonal shift will have no effect" (docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.resource-types.html).
        return (healthy or registered) + late
