"""One machine of a group, from launch to its end."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from moto.ec2.models.instances import Instance

from .activity import Activity
from .hooks import Hold

if TYPE_CHECKING:
    from .group import Group


@dataclass
class Leaving:
    """What is known of a machine on its way out."""

    activity: Activity
    draining: set[str]
    """Target groups that it was deregistered from and that may still show it."""
    ending: bool = False
    """The drain is over and EC2 was told to end it."""


@dataclass(eq=False)
class Member:
    group: Group
    instance: Instance
    launch: Activity
    template: dict[str, str]
    """Id, name and number of the launch template version that it was launched from."""
    protected_from_scale_in: bool = False
    extra: bool = False
    """Launched beyond the desired capacity, to even out the zones."""
    lifecycle_state: str = "Pending"
    health_status: str = "Healthy"
    unhealthy_because: str = ""
    impaired_since: float | None = None
    in_service_at: float | None = None
    holds: dict[str, Hold] = field(default_factory=dict)
    """Hooks that hold it where it is."""
    to_register: set[str] = field(default_factory=set)
    leaving: Leaving | None = None

    @property
    def id(self) -> str:
        return str(self.instance.id)

    @property
    def zone(self) -> str:
        return str(self.instance.placement.zone)

    @property
    def spot(self) -> bool:
        return self.instance.lifecycle == "spot"

    @property
    def counted(self) -> bool:
        """Whether it is part of the group's capacity."""
        return self.lifecycle_state == "InService" or (self.arriving and not self.extra)

    @property
    def arriving(self) -> bool:
        return self.lifecycle_state.startswith("Pending")

    def within(self, grace: float) -> bool:
        """Whether it went into service less than `grace` seconds ago."""
        return self.in_service_at is not None and time.monotonic() - self.in_service_at < grace

    def described(self) -> dict[str, Any]:
        return {
            "InstanceId": self.id,
            "InstanceType": self.instance.instance_type,
            "AvailabilityZone": self.zone,
            "LifecycleState": self.lifecycle_state,
            "HealthStatus": self.health_status,
            "LaunchTemplate": self.template,
            "ImageId": self.instance.image_id,
            "ProtectedFromScaleIn": self.protected_from_scale_in,
        }
