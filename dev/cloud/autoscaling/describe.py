"""A group as DescribeAutoScalingGroups shows it."""

from __future__ import annotations

from typing import Any

from . import mixed
from .group import Group


def described(group: Group) -> dict[str, Any]:
    sources = list(group.sources.values())
    return {
        "AutoScalingGroupName": group.name,
        "AutoScalingGroupARN": group.arn,
        # One of the two, as it was asked for.
        "LaunchTemplate": None if group.mixed else group.launch_template,
        "MixedInstancesPolicy": mixed.described(group.mixed, group.launch_template or {}) if group.mixed else None,
        "MinSize": group.min_size,
        "MaxSize": group.max_size,
        "DesiredCapacity": group.desired_capacity,
        "DefaultCooldown": group.default_cooldown,
        "AvailabilityZones": sorted(set(group.availability_zones)),
        "LoadBalancerNames": [],
        # What AttachTrafficSources attached is listed among the traffic sources only.
        "TargetGroupARNs": [each.identifier for each in sources if each.as_target_group],
        "TrafficSources": [{"Identifier": each.identifier, "Type": each.type} for each in sources],
        "HealthCheckType": group.health_check_type,
        "HealthCheckGracePeriod": group.health_check_grace_period,
        "Instances": [member.described() for member in group.members],
        "CreatedTime": group.created_time,
        "SuspendedProcesses": group.suspended_processes,
        "PlacementGroup": group.placement_group,
        "VPCZoneIdentifier": group.vpc_zone_identifier or "",
        "EnabledMetrics": group.enabled_metrics,
        "Status": "Delete in progress" if group.deleting_since is not None else None,
        "Tags": group.tags,
        "TerminationPolicies": group.termination_policies,
        "NewInstancesProtectedFromScaleIn": group.new_instances_protected_from_scale_in,
        "ServiceLinkedRoleARN": group.service_linked_role_arn,
        "CapacityRebalance": group.capacity_rebalance or None,
        **group.more,
    }


def matches(group: Group, filters: list[dict[str, Any]]) -> bool:
    """All filters, and of each filter any value."""
    return all(any(fits(group, each["Name"], value) for value in each.get("Values", [])) for each in filters)


def fits(group: Group, name: str, value: str) -> bool:
    if name == "tag-key":
        return any(tag["Key"] == value for tag in group.tags)
    if name == "tag-value":
        return any(tag["Value"] == value for tag in group.tags)
    return any(name == f"tag:{tag['Key']}" and tag["Value"] == value for tag in group.tags)
