"""One machine more: where it goes, what it is launched from, and what is said when that fails."""

from __future__ import annotations

import time
from collections import Counter
from itertools import product

from moto.autoscaling.exceptions import AutoscalingClientError
from moto.core.exceptions import ServiceException
from moto.ec2.models.instances import Instance
from moto.ec2.models.launch_templates import LaunchTemplateVersion

from ..context import Context
from .activity import Activity, record, stamp
from .group import Group
from .launch_fault import LaunchFaults, message
from .member import Member
from .mixed import instance_types, spot_next
from .template import image_of, version_of

RETRY = 5.0
"""AWS seconds before a failed launch is tried again; doubled by each failure in a row, 5 minutes at most."""


def launch(cloud: Context, faults: LaunchFaults, group: Group, extra: bool = False) -> bool:
    """Launch in the emptiest zone, there by the first type that has room, else in the next one; all refused: back off."""
    taken = Counter(member.zone for member in group.members if member.counted or member.extra)
    try:
        version = version_of(group.ec2_backend, group.launch_template or {})
        zones = sorted(group.subnets, key=lambda place: taken[place[1]])
        places = list(product(zones, instance_types(group.mixed, version.instance_type)))
    except ServiceException as gone:
        # The template, its version or a subnet was deleted since.
        begin(group, None, "").finish("Failed", f"{gone.message.rstrip('.')}. Launching EC2 instance failed.")
        places = []
    spot = bool(places) and is_spot(group, version)
    for (subnet, zone), instance_type in places:
        activity = begin(group, subnet, zone)
        try:
            fault = faults.take(group, zone, instance_type, spot)
            if fault:
                raise AutoscalingClientError(fault, message(fault, instance_type, zone, subnet, spot))
            instance = run(group, subnet, zone, version, instance_type, spot)
        except (ServiceException, StopIteration) as refused:
            # moto's subnets end their addresses with StopIteration.
            full = message("InsufficientFreeAddressesInSubnet", instance_type, zone, subnet)
            text = refused.message if isinstance(refused, ServiceException) else full
            if group.mixed and isinstance(refused, ServiceException):
                text = f"Could not launch {'Spot' if spot else 'On-Demand'} Instances. {refused.code} - {text}"
            activity.finish("Failed", f"{text.rstrip('.')}. Launching EC2 instance failed.")
            continue
        activity.description = f"Launching a new EC2 instance: {instance.id}"
        activity.move("PreInService", 30)
        template = {
            "LaunchTemplateId": version.template.id,
            "LaunchTemplateName": version.template.name,
            "Version": str(version.number),
        }
        protected = bool(group.new_instances_protected_from_scale_in)
        group.members.append(Member(group, instance, activity, template, protected, extra))
        group.failed_launches = 0
        return True
    group.launch_not_before = time.monotonic() + cloud.seconds(min(300.0, RETRY * 2 ** min(group.failed_launches, 10)))
    group.failed_launches += 1
    return False


def begin(group: Group, subnet: str | None, zone: str) -> Activity:
    have = len(group.counted)
    cause = group.cause or f"At {stamp()} a user request created or changed an AutoScalingGroup."
    difference = (
        f"At {stamp()} an instance was started in response to a difference between desired and actual capacity,"
        f" increasing the capacity from {have} to {have + 1}."
    )
    return record(Activity(group, "Launching a new EC2 instance", f"{cause}  {difference}", subnet=subnet, zone=zone))


def is_spot(group: Group, version: LaunchTemplateVersion) -> bool:
    """By the group's policy; without one it is the template's to say."""
    if not group.mixed:
        return bool(version.data.get("InstanceMarketOptions", {}).get("MarketType") == "spot")
    spot = sum(member.counted and member.spot for member in group.members)
    return spot_next(group.mixed, len(group.counted) - spot, spot)


def run(group: Group, subnet: str | None, zone: str, version: LaunchTemplateVersion, instance_type: str, spot: bool) -> Instance:
    """As RunInstances with this template would; the group's tags win over the template's."""
    tags = {**version.instance_tags, **group.get_propagated_tags(), "aws:autoscaling:groupName": group.name}
    reservation = group.ec2_backend.run_instances(
        image_of(group.ec2_backend, version),
        1,
        version.user_data,
        version.security_groups,
        security_group_ids=version.data.get("SecurityGroupIds", []),
        instance_type=instance_type,
        is_instance_type_default=False,
        key_name=version.data.get("KeyName"),
        tags={"instance": tags},
        launch_template={"LaunchTemplateId": version.template.id, "Version": str(version.number)},
        placement=None if subnet else zone,
        region_name=group.region,
        subnet_id=subnet,
        instance_market_options="spot" if spot else None,
    )
    instance = reservation.instances[0]
    instance.autoscaling_group = group  # type: ignore[attr-defined]
    return instance
