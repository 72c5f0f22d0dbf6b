"""Health checks of all registered targets, on time and independent of each other."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

from .attributes import of_network
from .balancer import Balancer
from .group import Group
from .probe import FAILED, connects, probe
from .target import Target

LEAST_TIMEOUT = 1.0
"""Seconds. A scaled time-out below it would take a busy computer for a sick machine."""


class Health:
    def __init__(self, balancer: Balancer) -> None:
        self._balancer = balancer
        self._pool = ThreadPoolExecutor(max_workers=16, thread_name_prefix="health")

    def probe_due(self) -> None:
        now = time.monotonic()
        with self._balancer.lock:
            for group in self._balancer.groups.values():
                if not group.in_use or not group.moto.health_check_enabled:
                    continue
                interval = self._balancer.cloud.seconds(float(group.moto.health_check_interval_seconds))
                for target in group.targets.values():
                    if not (target.draining or target.probing or target.health.state == "unused") and now >= target.next_probe:
                        target.probing, target.next_probe = True, now + interval
                        self._pool.submit(self._check, group, target)

    def _check(self, group: Group, target: Target) -> None:
        moto, registered = group.moto, target.registered
        timeout = max(self._balancer.cloud.seconds(float(moto.health_check_timeout_seconds)), LEAST_TIMEOUT)
        port = target.port if moto.health_check_port in (None, "traffic-port") else int(moto.health_check_port)
        if moto.health_check_protocol == "TCP":
            outcome = connects(target.address, port, timeout)
        else:
            outcome = probe(target.address, port, moto.health_check_path or "/", timeout, str(moto.matcher.get("HttpCode", "200")))
        if of_network(moto) and not outcome.passed:
            # Target.ResponseCodeMismatch and Target.Timeout apply "only to Application Load Balancers and Gateway Load Balancers" (TargetHealth).
            outcome = FAILED
        with self._balancer.lock:
            target.probing = False
            # A probe that began before a new registration says nothing about it.
            if target.registered == registered:
                before = target.health
                group.observe(target, outcome, time.monotonic())
                if target.health != before:
                    # Told under the same lock: whoever reads the new state finds the traffic there already.
                    self._balancer.refresh()
                    self._balancer.cloud.note("target health", group=moto.name, target=target.id, state=target.health.state, reason=target.health.reason)

    def stop(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
