"""The checks on min, max and desired."""

from __future__ import annotations

from .errors import ValidationError
from .group import Group


def check_sizes(minimum: int, maximum: int, desired: int | None) -> None:
    for name, value in (("minSize", minimum), ("maxSize", maximum), ("desiredCapacity", desired)):
        if value is not None and value < 0:
            raise ValidationError(
                f"1 validation error detected: Value '{value}' at '{name}' failed to satisfy constraint: Member must have value greater than or equal to 0"
            )
    if minimum > maximum:
        raise ValidationError(f"Max bound, {maximum}, must be greater than or equal to min bound, {minimum}")
    if desired is not None and not minimum <= desired <= maximum:
        raise ValidationError(f"Desired capacity:{desired} must be between the specified min size:{minimum} and max size:{maximum}")


def check_desired(group: Group, desired: int) -> None:
    """SetDesiredCapacity words it in its own way."""
    if desired > (group.max_size or 0):
        raise ValidationError(f"New SetDesiredCapacity value {desired} is above max value {group.max_size} for the AutoScalingGroup.")
    if desired < (group.min_size or 0):
        raise ValidationError(f"New SetDesiredCapacity value {desired} is below min value {group.min_size} for the AutoScalingGroup.")


def resize(group: Group, minimum: int | None, maximum: int | None, desired: int | None, by: str = "a user request") -> None:
    """New bounds; without a desired capacity of its own the group's is moved just inside them. `by` as causes have it: re:Post's
    "Why did my Auto Scaling group scale down?" has "a scheduled action" too."""
    low = group.min_size if minimum is None else minimum
    high = group.max_size if maximum is None else maximum
    assert low is not None and high is not None
    check_sizes(low, high, desired)
    group.min_size, group.max_size = low, high
    wanted = min(max(group.desired_capacity or 0, low), high) if desired is None else desired
    constraints = f"min: {low}, max: {high}, desired: {wanted}"
    group.set_desired_capacity(wanted, f"{by} update of AutoScalingGroup constraints to {constraints}")
