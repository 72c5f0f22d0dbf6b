"""One machine more: where it goes, what it is launched from, and what is said when that fails."""

from __future__ import annotations

import time
from collections import Counter

from moto.autoscaling.exceptions import AutoscalingClientError
from moto.core.exceptions import ServiceException
from moto.ec2.models.instances import Instance

from ..context import Context
from .activity import Activity, record, stamp
from .group import Group
from .launch_fault import LaunchFaults, message
from .member import Member
from .template import image_of, version_of

RETRY = 5.0
"""AWS seconds before a failed launch is tried again; doubled by each failure in a row, 5 minutes at most."""


def launch(cloud: Context, faults: LaunchFaults, group: Group, extra: bool = False) -> bool:
    """Launch in the emptiest zone, or in the next one when that has no room; all refused: back off."""
    taken = Counter(member.zone for member in group.members if member.counted or member.extra)
    for subnet, zone in sorted(group.subnets, key=lambda place: taken[place[1]]):
        before = len(group.counted)
        cause = group.cause or f"At {stamp()} a user request created or changed an AutoScalingGroup."
        difference = (
            f"At {stamp()} an instance was started in response to a difference between desired and actual capacity,"
            f" increasing the capacity from {before} to {before + 1}."
        )
        activity = record(Activity(group, "Launching a new EC2 instance", f"{cause}  {difference}", subnet=subnet, zone=zone))
        try:
            fault = faults.take(group, zone)
            if fault:
                raise AutoscalingClientError(fault, message(fault, group.instance_type, zone, subnet))
            group.members.append(start(group, subnet, zone, activity, extra))
        except (ServiceException, StopIteration) as refused:
            # moto's subnets end their addresses with StopIteration.
            text = refused.message if isinstance(refused, ServiceException) else message("InsufficientFreeAddressesInSubnet", "", zone, subnet)
            activity.finish("Failed", f"{text.rstrip('.')}. Launching EC2 instance failed.")
            continue
        group.failed_launches = 0
        return True
    group.launch_not_before = time.monotonic() + cloud.seconds(min(300.0, RETRY * 2**group.failed_launches))
    group.failed_launches += 1
    return False


def start(group: Group, subnet: str | None, zone: str, activity: Activity, extra: bool) -> Member:
    template = group.launch_template or {}
    version = version_of(group.ec2_backend, template)
    asked = {"LaunchTemplateId": version.template.id, "LaunchTemplateName": version.template.name, "Version": str(version.number)}
    instance = run(group, subnet, zone, {"LaunchTemplateId": version.template.id, "Version": str(version.number)})
    instance.autoscaling_group = group  # type: ignore[attr-defined]
    activity.description = f"Launching a new EC2 instance: {instance.id}"
    activity.move("PreInService", 30)
    return Member(group, instance, activity, asked, bool(group.new_instances_protected_from_scale_in), extra)


def run(group: Group, subnet: str | None, zone: str, template: dict[str, str]) -> Instance:
    """As RunInstances with this template would; the group's tags win over the template's."""
    version = version_of(group.ec2_backend, template)
    tags = {**version.instance_tags, **group.get_propagated_tags(), "aws:autoscaling:groupName": group.name}
    reservation = group.ec2_backend.run_instances(
        image_of(group.ec2_backend, version),
        1,
        version.user_data,
        version.security_groups,
        security_group_ids=version.data.get("SecurityGroupIds", []),
        instance_type=version.instance_type,
        is_instance_type_default=False,
        key_name=version.data.get("KeyName"),
        tags={"instance": tags},
        launch_template=template,
        placement=None if subnet else zone,
        region_name=group.region,
        subnet_id=subnet,
    )
    return reservation.instances[0]
