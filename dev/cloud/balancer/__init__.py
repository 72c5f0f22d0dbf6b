"""Elastic Load Balancing that balances: real requests through HAProxy, real health checks, real draining.

Promises: a target gets requests only while it is healthy (or none is: fail open); a deregistered one still gets new requests for `deregisterLag` seconds,
then ends those it has until its deregistration delay is over; no change of listeners, weights or targets drops a request.
"""

from __future__ import annotations

from ..context import Context
from .attributes import mend_attributes
from .balancer import Balancer
from .control import report
from .haproxy import start_haproxy
from .health import Health
from .layout import Layout
from .listeners import mend_listeners
from .registration import mend_registration

TICK = 0.1


def install(cloud: Context) -> None:
    layout = Layout.of(cloud.config)
    balancer = Balancer(cloud, layout, start_haproxy(cloud, layout))
    mend_attributes()
    mend_listeners(balancer)
    mend_registration(balancer)
    health = Health(balancer)
    cloud.on_stop(health.stop)

    def tick() -> None:
        health.probe_due()
        balancer.refresh()

    cloud.every(TICK, tick, "balancer")
    cloud.every(0.25, balancer.refresh_instances, "balancer instances")
    cloud.route("GET", "balancer", lambda body, parameters: report(balancer))
    cloud.route("POST", "balancer/deregister-lag", balancer.set_lag)
    cloud.route("POST", "balancer/<name>/shift", balancer.shift)
    cloud.route("DELETE", "balancer/<name>/shift", balancer.end_shift)
    cloud.balancer = balancer
