"""Several instance types for one group: the overrides of a mixed instances policy, tried in their order."""

from __future__ import annotations

import math
from typing import Any

from .errors import ValidationError

USUAL = {
    "OnDemandAllocationStrategy": "prioritized",
    "OnDemandBaseCapacity": 0,
    "OnDemandPercentageAboveBaseCapacity": 100,
    "SpotAllocationStrategy": "lowest-price",
}


def launch_template_of(asked: dict[str, Any]) -> dict[str, Any] | None:
    """The template that a request names, directly or in a policy; both at once are refused."""
    plain, mixed = asked.get("LaunchTemplate"), asked.get("MixedInstancesPolicy")
    if plain and mixed:
        raise ValidationError("Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter.")
    if mixed:
        found: dict[str, Any] = mixed.get("LaunchTemplate", {}).get("LaunchTemplateSpecification") or {}
        return found
    return plain or None


def instance_types(policy: dict[str, Any] | None, of_template: str) -> list[str]:
    overrides = (policy or {}).get("LaunchTemplate", {}).get("Overrides", [])
    return [each["InstanceType"] for each in overrides if each.get("InstanceType")] or [of_template]


def is_spot(policy: dict[str, Any] | None, on_demand: int, spot: int) -> bool:
    """Whether one more machine than these is a spot one: the base is on demand, and so many percent of the others, rounded up."""
    distribution = {**USUAL, **(policy or {}).get("InstancesDistribution", {})}
    base, percent = int(distribution["OnDemandBaseCapacity"]), int(distribution["OnDemandPercentageAboveBaseCapacity"])
    above = max(0, on_demand + spot + 1 - base)
    return on_demand >= base + math.ceil(above * percent / 100)


def updated(policy: dict[str, Any] | None, asked: dict[str, Any]) -> dict[str, Any]:
    """What an update leaves out stays as it was."""
    return {key: {**(policy or {}).get(key, {}), **asked.get(key, {})} for key in ("LaunchTemplate", "InstancesDistribution")}


def described(policy: dict[str, Any], template: dict[str, Any]) -> dict[str, Any]:
    return {
        "LaunchTemplate": {
            "LaunchTemplateSpecification": template,
            "Overrides": policy.get("LaunchTemplate", {}).get("Overrides", []),
        },
        "InstancesDistribution": {**USUAL, **policy.get("InstancesDistribution", {})},
    }
