"""Settings of a group that are kept and told, and what AWS refuses of them."""

from __future__ import annotations

from typing import Any

from .errors import ValidationError, not_carried_out
from .group import Group

KEPT = [
    "AvailabilityZoneDistribution",
    "AvailabilityZoneImpairmentPolicy",
    "CapacityReservationSpecification",
    "Context",
    "DefaultInstanceWarmup",
    "DeletionProtection",
    "DesiredCapacityType",
    "InstanceLifecyclePolicy",
    "InstanceMaintenancePolicy",
    "MaxInstanceLifetime",
    "PlacementGroup",
    "ServiceLinkedRoleARN",
]
HEALTH = {"EC2", "EBS", "ELB", "VPC_LATTICE"}


def check(asked: dict[str, Any]) -> None:
    """By the words of CreateAutoScalingGroup and UpdateAutoScalingGroup."""
    kinds = set((asked.get("HealthCheckType") or "EC2").split(","))
    if kinds - HEALTH:
        raise ValidationError(f"Invalid Health Check Type - {sorted(kinds - HEALTH)[0]}")
    lifetime = asked.get("MaxInstanceLifetime", 0)
    if lifetime != 0 and lifetime < 86_400:
        raise ValidationError("MaxInstanceLifetime must be 0 or at least 86400 seconds")
    maintenance = asked.get("InstanceMaintenancePolicy", {})
    least, most = maintenance.get("MinHealthyPercentage"), maintenance.get("MaxHealthyPercentage")
    # "Both … must be specified, and the difference between them cannot be greater than 100" (InstanceMaintenancePolicy).
    if maintenance and (least is None or most is None or (most != -1 and not 100 <= most <= least + 100)):
        raise ValidationError("MinHealthyPercentage and MaxHealthyPercentage must both be given, at most 100 apart")
    # With a zonal shift AWS looks at the balancer first, unless it is told not to.
    shifted = asked.get("AvailabilityZoneImpairmentPolicy", {}).get("ZonalShiftEnabled")
    if shifted and not asked.get("SkipZonalShiftValidation"):
        raise not_carried_out("the validation of a zonal shift (SkipZonalShiftValidation)")


def keep(group: Group, asked: dict[str, Any]) -> None:
    given = {key: asked[key] for key in KEPT if key in asked}
    # "To remove a value that you previously set, include the property but specify -1": then it is told no more.
    if given.get("DefaultInstanceWarmup") == -1:
        group.more.pop("DefaultInstanceWarmup", None)
        del given["DefaultInstanceWarmup"]
    if given.get("InstanceMaintenancePolicy", {}).get("MinHealthyPercentage") == -1:
        group.more.pop("InstanceMaintenancePolicy", None)
        del given["InstanceMaintenancePolicy"]
    group.more |= given
