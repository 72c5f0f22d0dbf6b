"""An Auto Scaling group that launches and ends machines in its own time; it lives where moto keeps its groups."""

from __future__ import annotations

import time
from typing import Any

from moto.autoscaling.models import AutoScalingBackend, FakeAutoScalingGroup

from .activity import Activity, activities_of, stamp
from .hooks import Hook
from .member import Member
from .mixed import launch_template_of
from .traffic_source import TrafficSource

PROCESSES = [
    "Launch",
    "Terminate",
    "AddToLoadBalancer",
    "AlarmNotification",
    "AZRebalance",
    "HealthCheck",
    "InstanceRefresh",
    "ReplaceUnhealthy",
    "ScheduledActions",
]


class Group(FakeAutoScalingGroup):
    scale = 1.0
    """The cloud's, set once when it starts."""

    def __init__(self, backend: AutoScalingBackend, asked: dict[str, Any]) -> None:
        self.members: list[Member] = []
        self.sources: dict[str, TrafficSource] = {}
        self.deleting_since: float | None = None
        self.force_delete = False
        self.deleted = False
        self.cause = ""
        self.failed_launches = 0
        self.launch_not_before = 0.0
        self.uneven_since: float | None = None
        self.mixed: dict[str, Any] | None = asked.get("MixedInstancesPolicy")
        self.hooks: dict[str, Hook] = {}
        self.notifications: dict[str, list[str]] = {}
        """Topic -> what it is told of."""
        self.more: dict[str, Any] = {}
        """Settings that are kept and described but do nothing here."""
        super().__init__(
            name=asked["AutoScalingGroupName"],
            availability_zones=asked.get("AvailabilityZones", []),
            desired_capacity=asked.get("DesiredCapacity"),
            max_size=asked["MaxSize"],
            min_size=asked["MinSize"],
            launch_config_name="",
            launch_template=launch_template_of(asked) or {},
            vpc_zone_identifier=asked.get("VPCZoneIdentifier"),
            default_cooldown=asked.get("DefaultCooldown"),
            health_check_period=asked.get("HealthCheckGracePeriod", 0),
            health_check_type=asked.get("HealthCheckType"),
            load_balancers=[],
            target_group_arns=[],
            placement_group=asked.get("PlacementGroup"),
            termination_policies=asked.get("TerminationPolicies", []),
            autoscaling_backend=backend,
            ec2_backend=backend.ec2_backend,
            tags=[{**tag, "Value": tag.get("Value", "")} for tag in asked.get("Tags", [])],
            mixed_instances_policy=None,
            capacity_rebalance=asked.get("CapacityRebalance", False),
            new_instances_protected_from_scale_in=asked.get("NewInstancesProtectedFromScaleIn", False),
        )

    def set_desired_capacity(self, new_capacity: int | None, who: str = "a user request explicitly set group desired capacity") -> None:
        """Only the number; machines follow at the next reconcile. `who` is how an activity's cause begins, after the time."""
        before = getattr(self, "desired_capacity", 0)
        self.desired_capacity = self.min_size if new_capacity is None else new_capacity
        if self.desired_capacity != before:
            self.cause = f"At {stamp()} {who} changing the desired capacity from {before} to {self.desired_capacity}."
            self.launch_not_before = 0.0

    @property
    def grace(self) -> float:
        """Seconds of this cloud in which a new machine's health is not held against it."""
        return (self.health_check_grace_period or 0) / self.scale

    def suspended(self, process: str) -> bool:
        return process in self._suspended_processes

    @property  # type: ignore[override]
    def instance_states(self) -> list[Member]:
        """moto's name for the members, for its own code that reads them."""
        return self.members

    @instance_states.setter
    def instance_states(self, _: Any) -> None:
        """moto's constructor starts with an empty list; so do we."""

    @property
    def counted(self) -> list[Member]:
        return [member for member in self.members if member.counted]

    @property
    def subnets(self) -> list[tuple[str | None, str]]:
        """Where it may launch: (subnet, zone)."""
        if not self.vpc_zone_identifier:
            return [(None, zone) for zone in self.availability_zones]
        ids = [part.strip() for part in self.vpc_zone_identifier.split(",")]
        return [(each.id, each.availability_zone) for each in self.ec2_backend.describe_subnets(subnet_ids=ids)]

    @property
    def unfinished(self) -> list[Activity]:
        return [a for a in activities_of(self.autoscaling_backend) if a.group is self and a.unfinished]

    def begin_deletion(self, force: bool) -> None:
        self.deleting_since, self.force_delete = time.monotonic(), force
        self.min_size = self.max_size = self.desired_capacity = 0
