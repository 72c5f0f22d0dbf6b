"""The desired capacity, and the end of one chosen machine."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..activity import stamp
from ..errors import ValidationError
from ..find import changeable, member_with
from ..leave import begin_leaving
from ..sizes import check_desired


def set_desired(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    check_desired(group, asked["DesiredCapacity"])
    group.set_desired_capacity(asked["DesiredCapacity"])


def terminate(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    member = member_with(response.autoscaling_backend, asked["InstanceId"])
    group, desired = member.group, member.group.desired_capacity or 0
    why = f"instance {member.id} was taken out of service in response to a user request"
    # A machine that is leaving already takes nothing more from the capacity.
    if asked["ShouldDecrementDesiredCapacity"] and member.leaving is None:
        if desired - 1 < (group.min_size or 0):
            raise ValidationError(
                f"Currently, desiredSize equals minSize ({group.min_size}). Terminating instance without replacement"
                f" will violate group's min size constraint. Either set shouldDecrementDesiredCapacity flag to false"
                f" or lower group's min size."
            )
        group.set_desired_capacity(desired - 1)
        why += f", shrinking the capacity from {desired} to {desired - 1}"
    group.cause = f"At {stamp()} a user request terminated instance {member.id}."
    return {"Activity": begin_leaving(group, member, f"{why}.").described()}


OPERATIONS = {"set_desired_capacity": set_desired, "terminate_instance_in_auto_scaling_group": terminate}
