"""Groups and machines by name, with AWS' refusals."""

from __future__ import annotations

from moto.autoscaling.models import AutoScalingBackend

from .errors import ValidationError, pending_delete, unknown_group
from .group import Group
from .member import Member


def group_named(backend: AutoScalingBackend, name: str) -> Group:
    group = backend.autoscaling_groups.get(name)
    if not isinstance(group, Group):
        raise unknown_group(name)
    return group


def changeable(backend: AutoScalingBackend, name: str) -> Group:
    """A group that is not on its way out."""
    group = group_named(backend, name)
    if group.deleting_since is not None:
        raise pending_delete()
    return group


def groups_of(backend: AutoScalingBackend) -> list[Group]:
    return [each for each in backend.autoscaling_groups.values() if isinstance(each, Group)]


def member_with(backend: AutoScalingBackend, instance_id: str) -> Member:
    for group in groups_of(backend):
        for member in group.members:
            if member.id == instance_id:
                return member
    raise ValidationError(f"Instance Id not found - No managed instance found for instance ID {instance_id}")


def members_with(group: Group, instance_ids: list[str]) -> list[Member]:
    """All or none: one stranger refuses the call."""
    known = {member.id: member for member in group.members}
    strangers = [each for each in instance_ids if each not in known]
    if strangers:
        raise ValidationError(f"The instance {strangers[0]} is not part of Auto Scaling group {group.name}.")
    return [known[each] for each in instance_ids]
