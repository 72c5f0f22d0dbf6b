"""An id that can't be one is InvalidInstanceID.Malformed, not merely unknown."""

from __future__ import annotations

import re
from typing import Any

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.instances import InstanceBackend

FORM = re.compile(r"i-([0-9a-f]{8}|[0-9a-f]{17})")


def install() -> None:
    by_id, reservations = InstanceBackend.get_multi_instances_by_id, InstanceBackend.get_reservations_by_instance_ids

    def get_multi_instances_by_id(self: InstanceBackend, instance_ids: list[str], filters: Any = None) -> Any:
        check(instance_ids)
        return by_id(self, instance_ids, filters)

    def get_reservations_by_instance_ids(self: InstanceBackend, instance_ids: list[str], filters: Any = None) -> Any:
        check(instance_ids)
        return reservations(self, instance_ids, filters)

    InstanceBackend.get_multi_instances_by_id = get_multi_instances_by_id
    InstanceBackend.get_reservations_by_instance_ids = get_reservations_by_instance_ids


def check(instance_ids: list[str]) -> None:
    for instance_id in instance_ids:
        if not FORM.fullmatch(instance_id):
            raise EC2ClientError("InvalidInstanceID.Malformed", f'Invalid id: "{instance_id}"')
