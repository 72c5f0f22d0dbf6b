"""What AWS refuses among a target group's attributes, where moto takes any, and what a Network Load Balancer's have from the start.

The rules are those of TargetGroupAttribute (docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html): which balancer has
which attribute; of slow start "the range is 30-900 seconds (15 minutes). The default is 0 seconds (disabled)"; of the interval "this attribute can only be
configured when target_health_state.unhealthy.connection_termination.enabled is false".
"""

from __future__ import annotations

from typing import Any

from moto.elbv2.exceptions import InvalidConfigurationRequest, ValidationError
from moto.elbv2.models import ELBv2Backend, FakeTargetGroup

SLOW_START = "slow_start.duration_seconds"
TERMINATES = "target_health_state.unhealthy.connection_termination.enabled"
INTERVAL = "target_health_state.unhealthy.draining_interval_seconds"
OF_NETWORK = {TERMINATES: "true", INTERVAL: "0"}
"""With their defaults."""


def of_network(group: FakeTargetGroup) -> bool:
    """Whether it is for Network Load Balancers."""
    return group.protocol not in ("HTTP", "HTTPS")


def seconds(group: FakeTargetGroup, name: str) -> float:
    return float(str(group.attributes.get(name, 0)))


def mend_attributes() -> None:
    create, modify = ELBv2Backend.create_target_group, ELBv2Backend.modify_target_group_attributes

    def created(backend: ELBv2Backend, name: str, **named: Any) -> FakeTargetGroup:
        group = create(backend, name, **named)
        if of_network(group):
            del group.attributes[SLOW_START]
            group.attributes.update(OF_NETWORK)
        return group

    def modified(backend: ELBv2Backend, target_group_arn: str, attributes: dict[str, Any]) -> None:
        if group := backend.target_groups.get(target_group_arn):
            _check(group, attributes)
        modify(backend, target_group_arn, attributes)

    ELBv2Backend.create_target_group = created  # type: ignore[method-assign, assignment]
    ELBv2Backend.modify_target_group_attributes = modified  # type: ignore[method-assign, assignment]


def _check(group: FakeTargetGroup, asked: dict[str, Any]) -> None:
    for name in [SLOW_START] if of_network(group) else OF_NETWORK:
        if name in asked:
            raise ValidationError(f"Target group attribute key '{name}' is not recognized")
    slow = int(asked.get(SLOW_START, 0))
    if slow and not 30 <= slow <= 900:
        raise ValidationError(f"'{SLOW_START}' value '{slow}' must be 0 or between 30 and 900")
    after = {**group.attributes, **asked}
    if float(str(after.get(INTERVAL, 0))) and after[TERMINATES] == "true":
        raise InvalidConfigurationRequest(f"{INTERVAL} can only be configured when {TERMINATES} is false")
