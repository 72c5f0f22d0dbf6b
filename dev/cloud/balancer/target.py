"""One target in a target group: how probes and deregistration move it through the states of a load balancer."""

from __future__ import annotations

from dataclasses import dataclass

from .probe import Outcome


@dataclass(frozen=True)
class Health:
    state: str
    reason: str | None = None
    description: str | None = None


HEALTHY = Health("healthy")
REGISTERING = Health("initial", "Elb.RegistrationInProgress", "Target registration is in progress")
CHECKING = Health("initial", "Elb.InitialHealthChecking", "Initial health checks in progress")
DRAINING = Health("draining", "Target.DeregistrationInProgress", "Target deregistration is in progress")
NOT_REGISTERED = Health("unused", "Target.NotRegistered", "Target is not registered to the target group")
NOT_IN_USE = Health("unused", "Target.NotInUse", "Target group is not configured to receive traffic from the load balancer")
ZONE_NOT_ENABLED = Health("unused", "Target.NotInUse", "Target is in an Availability Zone that is not enabled for the load balancer")
UNHEALTHY = "unhealthy"
LINGERING = "unhealthy.draining"
"""Behind a Network Load Balancer: "considered unhealthy, do not receive new connections, but retain established connections for the configured interval"
(docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html)."""


@dataclass
class Target:
    id: str
    port: int
    address: str
    slot: int
    """Its server in the group's HAProxy backend."""
    zone: str | None
    """None outside of the VPC."""
    registered: float
    health: Health = REGISTERING
    since: float = 0
    """When it came into its state."""
    first: bool = False
    """Registered with an empty group, and not healthy since."""
    slow: bool = False
    """It came into slow start when it became healthy."""
    successes: int = 0
    failures: int = 0
    next_probe: float = 0
    probing: bool = False
    deregistered: float | None = None
    """When deregistration began; the monotonic clock, like all times here."""
    served_before: int = 0
    """Requests that its slot had served for others."""

    @property
    def draining(self) -> bool:
        return self.deregistered is not None

    def reset(self, health: Health) -> None:
        """Begin anew, as after a registration or when the group comes into use."""
        self.health, self.successes, self.failures, self.next_probe = health, 0, 0, 0

    def observe(self, outcome: Outcome, healthy_threshold: int, unhealthy_threshold: int, failing: str = UNHEALTHY) -> None:
        """Take in the outcome of one health check; `failing` is the state that it comes into when it has failed too often.

        "After your target is registered, it must pass one health check to be considered healthy": the healthy threshold counts only for a target that was
        unhealthy (docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html).
        """
        if self.draining or self.health.state == "unused":
            return
        self.successes, self.failures = (self.successes + 1, 0) if outcome.passed else (0, self.failures + 1)
        if outcome.passed and (self.health.state == "initial" or self.successes >= healthy_threshold):
            self.health = HEALTHY
        elif self.failures >= unhealthy_threshold:
            known = self.health.state in (UNHEALTHY, LINGERING)
            self.health = Health(self.health.state if known else failing, outcome.reason, outcome.description)
        elif self.health.state == "initial":
            self.health = CHECKING
