"""The refusals of Auto Scaling, worded as AWS words them, since clients match on code and text."""

from __future__ import annotations

from moto.autoscaling.exceptions import AutoscalingClientError


class ValidationError(AutoscalingClientError):
    code = "ValidationError"


class AlreadyExists(AutoscalingClientError):
    code = "AlreadyExistsFault"


class LimitExceeded(AutoscalingClientError):
    code = "LimitExceeded"


class ResourceInUse(AutoscalingClientError):
    code = "ResourceInUseFault"


class ScalingActivityInProgress(AutoscalingClientError):
    code = "ScalingActivityInProgressFault"


def unknown_group(name: str) -> ValidationError:
    return ValidationError(f"AutoScalingGroup name not found - AutoScalingGroup '{name}' not found")


def group_exists(name: str, deleting: bool) -> AlreadyExists:
    text = f"AutoScalingGroup by this name already exists - A group with the name {name} already exists"
    if deleting:
        text += " and is pending delete.  Please wait until Autoscaling completes the deletion process before creating another group with the same name."
    return AlreadyExists(text)


def pending_delete() -> ValidationError:
    return ValidationError("The AutoScaling group may not be modified while it is pending delete")


def instances_left() -> ResourceInUse:
    return ResourceInUse("You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in the group.")


def activities_left() -> ScalingActivityInProgress:
    return ScalingActivityInProgress("You cannot delete an AutoScalingGroup while there are scaling activities in progress for that group.")


def deletion_protected(name: str, protection: str) -> ValidationError:
    """AWS documents the code alone (Configure deletion protection for your Amazon EC2 Auto Scaling resources)."""
    return ValidationError(f"The Auto Scaling group {name} cannot be deleted: its deletion protection is {protection}")


def unknown_target_groups() -> ValidationError:
    return ValidationError("Provided Target Groups may not be valid. Please ensure they exist and try again.")


def too_long(field: str, most: int, value: object) -> ValidationError:
    return ValidationError(
        f"1 validation error detected: Value '{value}' at '{field}' failed to satisfy constraint: Member must have length less than or equal to {most}"
    )


def not_carried_out(what: str) -> ValidationError:
    """Better than to accept it and do nothing."""
    return ValidationError(f"The local AWS does not carry out {what}; leave it out, or add it to dev/cloud/autoscaling.")
