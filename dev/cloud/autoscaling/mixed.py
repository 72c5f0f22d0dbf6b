"""A mixed instances policy: several instance types for one group, tried in their order, and how many of its machines are spot."""

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


def spot_next(policy: dict[str, Any], on_demand: int, spot: int) -> bool:
    """What the next launch is to be. "OnDemandBaseCapacity: ... This base portion is launched first as your group scales. OnDemandPercentageAboveBaseCapacity:
    Controls the percentages of On-Demand Instances and Spot Instances for your additional capacity" (InstancesDistribution). What is no whole number is rounded
    up to on demand, which AWS leaves open. There is no fallback from spot."""
    distribution = {**USUAL, **policy.get("InstancesDistribution", {})}
    total, base = on_demand + spot + 1, int(str(distribution["OnDemandBaseCapacity"]))
    above = math.ceil(max(0, total - base) * int(str(distribution["OnDemandPercentageAboveBaseCapacity"])) / 100)
    return on_demand >= min(total, base) + above


def merged(policy: dict[str, Any] | None, asked: dict[str, Any]) -> dict[str, Any]:
    """What a change of a policy leaves out stays as it is, as with all that UpdateAutoScalingGroup takes."""
    kept = policy or {}
    both = {key: {**kept.get(key, {}), **asked.get(key, {})} for key in ("LaunchTemplate", "InstancesDistribution")}
    return {key: value for key, value in both.items() if value}


def described(policy: dict[str, Any], template: dict[str, Any]) -> dict[str, Any]:
    return {
        "LaunchTemplate": {
            "LaunchTemplateSpecification": template,
            "Overrides": policy.get("LaunchTemplate", {}).get("Overrides", []),
        },
        "InstancesDistribution": {**USUAL, **policy.get("InstancesDistribution", {})},
    }
