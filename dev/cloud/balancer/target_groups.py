"""Target groups that are asked for again, and deleted again, as AWS takes it.

CreateTargetGroup: "This operation is idempotent, which means that it completes at most one time. If you attempt to create multiple target groups with the
same settings, each call succeeds." DeleteTargetGroup has no error for one that isn't there.
"""

from __future__ import annotations

from typing import Any

from moto.elbv2.exceptions import DuplicateTargetGroupName
from moto.elbv2.models import ELBv2Backend, FakeTargetGroup


def mend_target_groups() -> None:
    create, delete = ELBv2Backend.create_target_group, ELBv2Backend.delete_target_group

    def created(backend: ELBv2Backend, name: str, **named: Any) -> FakeTargetGroup:
        settings = {key: value for key, value in named.items() if key != "tags" and value is not None}
        known = next((group for group in backend.target_groups.values() if group.name == name), None)
        if known is None:
            group = create(backend, name, **named)
            group.asked = settings  # type: ignore[attr-defined]
            return group
        if getattr(known, "asked", None) != settings:
            raise DuplicateTargetGroupName()
        return known

    def deleted(backend: ELBv2Backend, target_group_arn: str) -> FakeTargetGroup | None:
        return delete(backend, target_group_arn) if target_group_arn in backend.target_groups else None

    ELBv2Backend.create_target_group = created  # type: ignore[method-assign, assignment]
    ELBv2Backend.delete_target_group = deleted  # type: ignore[method-assign, assignment]
