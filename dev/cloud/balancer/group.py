"""A target group in the data plane: which of its targets get requests, said to HAProxy as differences to what it was told before."""

from __future__ import annotations

from dataclasses import dataclass

from moto.elbv2.exceptions import ELBClientError
from moto.elbv2.models import FakeTargetGroup

from .layout import backend, server
from .target import HEALTHY, NOT_IN_USE, REGISTERING, Health, Target


@dataclass(frozen=True)
class Server:
    address: str
    port: int
    state: str
    """ready: gets new requests; drain: ends those it has; maint: gone."""


class Group:
    def __init__(self, moto: FakeTargetGroup, number: int, slots: int) -> None:
        self.moto = moto
        self.backend = backend(number)
        self.number = number
        self.in_use = False
        self.targets: dict[tuple[str, int], Target] = {}
        self._free = list(range(slots))
        self._told: dict[int, Server] = {}

    def register(self, id: str, port: int, address: str, now: float) -> Target | None:
        """The target if it is new; one that drains comes back, one that is registered stays as it is."""
        target = self.targets.get((id, port))
        if target is not None and target.draining:
            target.deregistered, target.registered = None, now
            target.reset(self._unchecked)
        if target is not None:
            return None
        if not self._free:
            raise ELBClientError("TooManyTargets", f"the local balancer has no room for another target in {self.moto.name}; raise slots in balancer/layout.py")
        target = self.targets[id, port] = Target(id, port, address, self._free.pop(0), registered=now, health=self._unchecked)
        return target

    @property
    def _unchecked(self) -> Health:
        return REGISTERING if self.in_use else NOT_IN_USE

    def deregister(self, target: Target, now: float) -> None:
        if not target.draining:
            target.deregistered = now

    def remove(self, target: Target) -> None:
        del self.targets[target.id, target.port]
        # A slot rests as long as possible before another machine gets it.
        self._free.append(target.slot)

    def use(self, in_use: bool) -> None:
        """Whether a listener forwards to this group; health is checked only then."""
        if in_use != self.in_use:
            self.in_use = in_use
            for target in self.targets.values():
                target.reset(self._unchecked)

    def commands(self, now: float, lag: float) -> list[str]:
        """What HAProxy has yet to be told. Servers that become ready come first, so that no request finds none."""
        serving = self._serving(now, lag)
        wanted = {t.slot: Server(t.address, t.port, "ready" if t in serving else "drain") for t in self.targets.values()}
        additions: list[str] = []
        removals: list[str] = []
        for slot, want in wanted.items():
            told = self._told.get(slot)
            name = f"{self.backend}/{server(slot)}"
            if told is None or (told.address, told.port) != (want.address, want.port):
                additions.append(f"set server {name} addr {want.address} port {want.port}")
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
        healthy = [t for t in registered if t.health == HEALTHY]
        late = [t for t in self.targets.values() if t.deregistered is not None and now < t.deregistered + lag and t.health == HEALTHY]
        # Without a healthy target an ALB fails open: all get traffic.
        return (healthy or registered) + late
