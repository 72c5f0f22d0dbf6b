"""One target in a target group: how probes and deregistration move it through the states of an Application Load Balancer."""

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


@dataclass
class Target:
    id: str
    port: int
    address: str
    slot: int
    """Its server in the group's HAProxy backend."""
    registered: float
    health: Health = REGISTERING
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

    def observe(self, outcome: Outcome, healthy_threshold: int, unhealthy_threshold: int) -> None:
        """Take in the outcome of one health check.

        "After your target is registered, it must pass one health check to be considered healthy": the healthy threshold counts only for a target that was
        unhealthy (docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html).
        """
        if self.draining or self.health.state == "unused":
            return
        self.successes, self.failures = (self.successes + 1, 0) if outcome.passed else (0, self.failures + 1)
        if outcome.passed and (self.health.state == "initial" or self.successes >= healthy_threshold):
            self.health = HEALTHY
        elif self.failures >= unhealthy_threshold:
            self.health = Health("unhealthy", outcome.reason, outcome.description)
        elif self.health.state == "initial":
            self.health = CHECKING
