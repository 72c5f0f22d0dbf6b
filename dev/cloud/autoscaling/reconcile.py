"""The loop that makes groups true: one look at each, five times a second."""

from __future__ import annotations

import time
import traceback

from moto.autoscaling.models import autoscaling_backends

from ..context import Context
from . import capacity, health, traffic
from .group import Group
from .hooks import LAUNCHING, abandoned, begin, outcome
from .launch_fault import LaunchFaults
from .leave import begin_leaving, follow
from .lock import GROUPS
from .member import Member

DELETION = 5.0
"""AWS seconds that an emptied group is still seen with the status `Delete in progress`, unless the option `deletion` says otherwise."""


def reconcile(cloud: Context, faults: LaunchFaults) -> None:
    backend = autoscaling_backends[cloud.account][cloud.region]
    for group in [each for each in list(backend.autoscaling_groups.values()) if isinstance(each, Group)]:
        try:
            with GROUPS:
                look(cloud, faults, group)
        except Exception:
            # One group's trouble must not stop the others.
            traceback.print_exc()


def look(cloud: Context, faults: LaunchFaults, group: Group) -> None:
    for member in list(group.members):
        if member.arriving:
            arrive(group, member)
        follow(group, member)
    if group.deleting_since is not None:
        delete(cloud, group)
        return
    traffic.move_on(cloud, group)
    health.check(cloud, group)
    health.replace(group)
    capacity.adjust(cloud, faults, group)


def arrive(group: Group, member: Member) -> None:
    """Pending becomes InService when EC2 says running: what happens on the machine is for health checks to find."""
    if member.instance.state == "running":
        if held(group, member):
            return
        member.lifecycle_state, member.extra = "InService", False
        member.in_service_at = time.monotonic()
        member.launch.finish()
        traffic.went_into_service(group, member)
    elif member.instance.state in ("shutting-down", "terminated"):
        member.launch.finish("Failed", "Instance became unhealthy while waiting for instance to be in InService state.")
        begin_leaving(group, member, "an instance was taken out of service in response to an EC2 instance state change.")


def held(group: Group, member: Member) -> bool:
    """Whether a launch hook holds it, or let it go by abandoning it; the machine boots meanwhile."""
    if member.lifecycle_state == "Pending" and begin(group, member, LAUNCHING):
        member.lifecycle_state = "Pending:Wait"
        member.launch.move("MidLifecycleAction", 40)
    if member.lifecycle_state != "Pending:Wait":
        return False
    result = outcome(member)
    if result == "CONTINUE":
        member.lifecycle_state = "Pending:Proceed"
    elif result == "ABANDON":
        member.launch.finish("Cancelled", abandoned(member))
        begin_leaving(group, member, "an instance was taken out of service in response to a lifecycle action that was abandoned.")
    return True


def delete(cloud: Context, group: Group) -> None:
    for member in list(group.members):
        begin_leaving(group, member, "a user request force deleted the AutoScalingGroup.", drain=not group.force_delete)
        follow(group, member)
    assert group.deleting_since is not None
    deletion = cloud.seconds(float(cloud.config.get("deletion", DELETION)))
    if not group.members and time.monotonic() - group.deleting_since >= deletion:
        backend = group.autoscaling_backend
        group.deleted = True
        backend.autoscaling_groups.pop(group.name, None)
        for known in (backend.policies, backend.scheduled_actions, backend.lifecycle_hooks):
            for key in [key for key, each in known.items() if each.auto_scaling_group_name == group.name]:
                del known[key]  # type: ignore[attr-defined]
