"""Create, update, describe and delete groups."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse
from moto.core.exceptions import ServiceException

from ..describe import described, matches
from ..errors import ValidationError, activities_left, deletion_protected, group_exists, instances_left, too_long
from ..find import changeable, group_named, groups_of
from ..group import Group
from ..mixed import launch_template_of, merged
from ..paging import page
from ..settings import check, keep
from ..sizes import check_sizes, resize
from ..tag import check_tags
from ..template import check_launchable
from ..traffic_source import TrafficSource
from .lifecycle_hooks import hooks_of
from .traffic_sources import check_target_groups


def create(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    backend, name = response.autoscaling_backend, asked["AutoScalingGroupName"]
    existing = backend.autoscaling_groups.get(name)
    if isinstance(existing, Group):
        raise group_exists(name, existing.deleting_since is not None)
    template = launch_template_of(asked)
    if template is None:
        raise ValidationError(
            "Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy"
            " parameter. (The local AWS carries out LaunchTemplate and MixedInstancesPolicy.)"
        )
    if not 1 <= len(name) <= 255:
        raise too_long("autoScalingGroupName", 255, name)
    hooks = hooks_of(asked.get("LifecycleHookSpecificationList", []))
    check(asked)
    check_sizes(asked["MinSize"], asked["MaxSize"], asked.get("DesiredCapacity"))
    check_tags([{"ResourceId": name, **tag} for tag in asked.get("Tags", [])])
    check_launchable(backend.ec2_backend, template)
    check_subnets(response, asked)
    arns = asked.get("TargetGroupARNs", [])
    sources = [each["Identifier"] for each in asked.get("TrafficSources", [])]
    check_target_groups(backend, arns + sources)
    group = Group(backend, asked)  # type: ignore[abstract]
    group.sources = {arn: TrafficSource(arn, as_target_group=arn in arns) for arn in arns + sources}
    group.hooks = hooks
    keep(group, asked)
    backend.autoscaling_groups[name] = group


def check_subnets(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    ids = [part.strip() for part in (asked.get("VPCZoneIdentifier") or "").split(",") if part.strip()]
    try:
        response.autoscaling_backend.ec2_backend.describe_subnets(subnet_ids=ids or None)
    except ServiceException as unknown:
        raise ValidationError(f"{unknown.message.rstrip('.')}.") from unknown


def update(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    backend = response.autoscaling_backend
    group = changeable(backend, asked["AutoScalingGroupName"])
    template, mixed = launch_template_of(asked), asked.get("MixedInstancesPolicy")
    if template:
        check_launchable(backend.ec2_backend, template)
    check_subnets(response, asked)
    check(asked)
    resize(group, asked.get("MinSize"), asked.get("MaxSize"), asked.get("DesiredCapacity"))
    if template:
        group._set_launch_configuration("", template, None)
    if template or mixed:
        group.mixed = merged(group.mixed, mixed) if mixed else None
    if asked.get("VPCZoneIdentifier") or asked.get("AvailabilityZones"):
        group._set_azs_and_vpcs(asked.get("AvailabilityZones", []), asked.get("VPCZoneIdentifier"), update=True)
    group.health_check_type = asked.get("HealthCheckType", group.health_check_type)
    group.health_check_grace_period = asked.get("HealthCheckGracePeriod", group.health_check_grace_period)
    group.default_cooldown = asked.get("DefaultCooldown", group.default_cooldown)
    group.termination_policies = asked.get("TerminationPolicies", group.termination_policies)
    group.capacity_rebalance = asked.get("CapacityRebalance", group.capacity_rebalance)
    protects = asked.get("NewInstancesProtectedFromScaleIn", group.new_instances_protected_from_scale_in)
    group.new_instances_protected_from_scale_in = protects
    keep(group, asked)


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    names, filters = asked.get("AutoScalingGroupNames", []), asked.get("Filters", [])
    groups = [each for each in groups_of(response.autoscaling_backend) if not names or each.name in names]
    groups = sorted((each for each in groups if matches(each, filters)), key=lambda each: each.name)
    return page("AutoScalingGroups", [described(each) for each in groups], asked)


def delete(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group = group_named(response.autoscaling_backend, asked["AutoScalingGroupName"])
    force = asked.get("ForceDelete", False)
    protection = group.more.get("DeletionProtection", "none")
    if protection == "prevent-all-deletion" or (force and protection != "none"):
        raise deletion_protected(group.name, protection)
    # A second call on a group that is going is accepted.
    if group.deleting_since is not None and not force:
        return
    if not force and any(not member.lifecycle_state.startswith("Terminating") for member in group.members):
        raise instances_left()
    if not force and (group.members or group.unfinished):
        raise activities_left()
    group.begin_deletion(force)


OPERATIONS = {
    "create_auto_scaling_group": create,
    "update_auto_scaling_group": update,
    "describe_auto_scaling_groups": describe,
    "delete_auto_scaling_group": delete,
}
