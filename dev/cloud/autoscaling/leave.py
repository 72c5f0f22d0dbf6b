"""A machine's way out: deregistered, drained, and only then ended."""

from __future__ import annotations

from moto.core.exceptions import ServiceException

from .activity import Activity, record, stamp
from .group import Group
from .hooks import TERMINATING, begin, outcome
from .member import Leaving, Member
from .target import deregister, shown


def begin_leaving(group: Group, member: Member, why: str, drain: bool = True, first: str = "") -> Activity:
    """`why` is what the activity's cause says after the time, `first` what led to it. Only what is attached is drained: "If the Auto
    Scaling group is being used with Elastic Load Balancing, the terminating instance is first deregistered from the load balancer"
    (How lifecycle hooks work in Auto Scaling groups)."""
    if member.leaving:
        return member.leaving.activity
    activity = record(Activity(group, f"Terminating EC2 instance: {member.id}", f"{first}At {stamp()} {why}", zone=member.zone))
    if member.launch.unfinished:
        member.launch.finish("Cancelled", f"Instance {member.id} was terminated before it went into service.")
    registered = {arn for arn, source in group.sources.items() if drain and source.attached}
    member.leaving = Leaving(activity, {arn for arn in registered if deregister(group, arn, [member])})
    member.lifecycle_state = "Terminating"
    member.to_register.clear()
    activity.move("WaitingForELBConnectionDraining" if member.leaving.draining else "InProgress", 50)
    return activity


def follow(group: Group, member: Member) -> None:
    """Take a leaving machine one step on, when its time has come."""
    leaving = member.leaving
    if leaving is None:
        return
    leaving.draining = {arn for arn in leaving.draining if member.id in shown(group, arn)}
    if leaving.draining:
        return
    if not leaving.ending and held(group, member):
        return
    if not leaving.ending:
        leaving.ending = True
        leaving.activity.move("InProgress", 70)
        end(group, member)
    if member.instance.state == "terminated":
        leaving.activity.finish()
        group.members.remove(member)


def held(group: Group, member: Member) -> bool:
    """Whether a hook holds it before its end, which comes whatever the hook says; a deletion by force asks none."""
    if group.force_delete:
        return False
    if member.lifecycle_state == "Terminating" and begin(group, member, TERMINATING):
        member.lifecycle_state = "Terminating:Wait"
    if member.lifecycle_state != "Terminating:Wait":
        return False
    if outcome(member) is None:
        return True
    member.lifecycle_state = "Terminating:Proceed"
    return False


def end(group: Group, member: Member) -> None:
    """What TerminateInstances does: EC2 first, then every target group hears of it."""
    if member.instance.state not in ("shutting-down", "terminated"):
        try:
            group.ec2_backend.terminate_instances([member.id])
        except ServiceException as refused:
            # Somebody protected it from termination; it stays Terminating, as on AWS, until that is lifted.
            assert member.leaving is not None
            member.leaving.ending = False
            member.leaving.activity.status_message = refused.message
            return
    group.autoscaling_backend.elbv2_backend.notify_terminate_instances([member.id])
