"""The data plane: makes HAProxy do what moto's load balancers, listeners and target groups say."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

from moto.ec2.models import ec2_backends
from moto.elbv2.exceptions import ELBClientError
from moto.elbv2.models import ELBv2Backend, FakeLoadBalancer, FakeTargetGroup, elbv2_backends

from ..context import Context
from .group import Group
from .layout import FIRST_BALANCER, Layout, frontend
from .routes import route, weights
from .runtime import Runtime
from .shifts import Shifts, zones
from .tls import Tls


class Balancer:
    def __init__(self, cloud: Context, layout: Layout, runtime: Runtime) -> None:
        self.cloud, self.layout, self.runtime = cloud, layout, runtime
        self.lock = threading.RLock()
        self.shifts = Shifts(self._backends, cloud.seconds)
        self.groups: dict[str, Group] = {}
        self._numbers: dict[str, int] = {}
        self._open: set[str] = set()
        self._routes: list[str] = []
        self._tls = Tls(runtime, cloud.account)
        # A mutant shows that a load test can fail: targets are cut off instead of drained.
        self._drains = cloud.config.get("mutant") != "no-drain"
        self.lag = float(cloud.config.get("deregisterLag", 0.3)) if self._drains else 0.0
        """Seconds during which a deregistered target still gets new requests: an ALB does not stop at once either."""

    def set_lag(self, body: dict[str, Any], _: dict[str, str]) -> dict[str, Any]:
        """The control route, for tests that end the lag when they have seen it."""
        with self.lock:
            self.lag = float(body["seconds"]) if self._drains else 0.0
        return {"seconds": self.lag}

    def shift(self, body: dict[str, Any], parameters: dict[str, str]) -> dict[str, Any]:
        with self.lock:
            answer = self.shifts.start(body, parameters)
            self.refresh()
        return answer

    def end_shift(self, body: dict[str, Any], parameters: dict[str, str]) -> dict[str, Any]:
        with self.lock:
            answer = self.shifts.cancel(body, parameters)
            self.refresh()
        return answer

    def address(self, balancer: FakeLoadBalancer) -> str:
        """The load balancer's own address."""
        with self.lock:
            return self.cloud.address(FIRST_BALANCER + self._number(balancer.arn))

    def group(self, moto: FakeTargetGroup) -> Group:
        with self.lock:
            if moto.arn not in self.groups:
                number = next((n for n in range(self.layout.groups) if n not in {g.number for g in self.groups.values()}), None)
                if number is None:
                    raise ELBClientError("TooManyTargetGroups", f"the local balancer has room for {self.layout.groups} target groups; raise targetGroups")
                self.groups[moto.arn] = Group(moto, number, self.layout.slots, self.cloud.seconds)
            return self.groups[moto.arn]

    def refresh(self) -> None:
        """Bring HAProxy up to date; called after each change and by the clock."""
        with self.lock:
            now = time.monotonic()
            used = self._refresh_listeners()
            commands = []
            for arn, group in list(self.groups.items()):
                balancers = used.get(arn, [])
                group.use(frozenset().union(*map(zones, balancers)))
                group.away = self.shifts.away(balancers, now)
                group.end_lingering(now)
                self._end_drains(group, now)
                commands += group.commands(now, self.lag)
            if commands:
                self.runtime.tell(commands)
            self._forget_deleted()

    def refresh_instances(self) -> None:
        """Targets whose machine ends get no more traffic, whoever ended it."""
        living = {
            i.id
            for b in ec2_backends[self.cloud.account].values()
            for r in list(b.reservations.values())
            for i in list(r.instances)
            if i.state in ("pending", "running")
        }
        with self.lock:
            for group in self.groups.values():
                for target in group.targets.values():
                    if target.id.startswith("i-") and target.id not in living:
                        group.deregister(target, time.monotonic())

    def _number(self, arn: str) -> int:
        if arn not in self._numbers:
            free = [n for n in range(self.layout.balancers) if n not in self._numbers.values()]
            if not free:
                raise ELBClientError("TooManyLoadBalancers", f"the local AWS has room for {self.layout.balancers} load balancers; raise balancers")
            self._numbers[arn] = free[0]
        return self._numbers[arn]

    def _backends(self) -> Iterator[ELBv2Backend]:
        yield from list(elbv2_backends[self.cloud.account].values())

    def _refresh_listeners(self) -> dict[str, list[FakeLoadBalancer]]:
        """Routes and open ports; returns the target groups that a listener forwards to, and whose listener."""
        used: dict[str, list[FakeLoadBalancer]] = {}
        opened, lines = set(), []
        for backend in self._backends():

            def named(arn: str, groups: dict[str, FakeTargetGroup] = backend.target_groups) -> str:
                return self.group(groups[arn]).backend

            for balancer in list(backend.load_balancers.values()):
                secure = [listener for listener in balancer.listeners.values() if listener.protocol == "HTTPS"]
                self._tls.show(self._number(balancer.arn), {str(arn) for each in secure for arn in each.certificates})
                for listener in list(balancer.listeners.values()):
                    name = frontend(self._number(balancer.arn), int(listener.port), listener in secure)
                    opened.add(name)
                    rules = sorted(listener.rules.values(), key=lambda rule: (rule.is_default, 0 if rule.is_default else int(rule.priority)))
                    for rule in rules:
                        lines.append(route(name, rule, named))
                        for arn in weights(rule.actions[-1].data):
                            used.setdefault(arn, []).append(balancer)
            for arn, target_group in backend.target_groups.items():
                target_group.load_balancer_arns = sorted({each.arn for each in used.get(arn, ())})
        self._tell_listeners(opened, lines)
        return used

    def _tell_listeners(self, opened: set[str], lines: list[str]) -> None:
        if lines != self._routes:
            self.runtime.replace_map("routes.map", lines)
            self._routes = lines
        if opened != self._open:
            self.runtime.tell([f"enable frontend {name}" for name in opened - self._open] + [f"disable frontend {name}" for name in self._open - opened])
            self._open = opened

    def _end_drains(self, group: Group, now: float) -> None:
        delay = self.cloud.seconds(float(str(group.moto.attributes["deregistration_delay.timeout_seconds"]))) if self._drains else 0.0
        for target in list(group.targets.values()):
            # A group that no listener uses has nothing to drain.
            if target.deregistered is not None and (now >= target.deregistered + max(delay, self.lag) or not group.in_use):
                group.remove(target)

    def _forget_deleted(self) -> None:
        kept: set[Any] = {arn for backend in self._backends() for arn in (*backend.target_groups, *backend.load_balancers)}
        for arn in [arn for arn in self.groups if arn not in kept]:
            self.groups[arn].targets.clear()
            self.runtime.tell(self.groups.pop(arn).commands(0, 0))
        for arn in [arn for arn in self._numbers if arn not in kept]:
            del self._numbers[arn]
