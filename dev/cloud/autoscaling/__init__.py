"""Auto Scaling that really scales.

moto knows the calls and keeps the groups; this makes groups live: machines are launched and ended asynchronously,
handed to the balancer and drained, judged and replaced, and every one of these is told as a scaling activity.

Control: POST autoscaling/launch-fault {fault, count?, group?, zone?, type?, market?}, DELETE autoscaling/launch-fault,
POST autoscaling/<group>/scale-out {by?} (what a scaling policy would do).
"""

from __future__ import annotations

from moto.autoscaling.models import AutoScalingBackend

from ..context import Context
from .group import Group
from .launch_fault import LaunchFaults
from .operations import install as install_operations
from .reconcile import reconcile
from .scale_out import scale_out

LOOK = 0.2
"""Seconds from one look at all groups to the next."""


def install(cloud: Context) -> None:
    faults = LaunchFaults(cloud)
    install_operations()
    Group.scale = cloud.scale
    # moto would launch and register on the spot when EC2 or the balancer says that something changed; the loop finds out.
    for name in ("notify_terminate_instances", "update_attached_target_groups"):
        setattr(AutoScalingBackend, name, lambda *_: None)
    cloud.route("POST", "autoscaling/<group>/scale-out", lambda body, path: scale_out(cloud, path["group"], body))
    cloud.every(LOOK, lambda: reconcile(cloud, faults), "autoscaling")
