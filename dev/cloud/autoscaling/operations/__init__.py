"""The operations of Auto Scaling that replace moto's, by the name of moto's method."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from moto.autoscaling.responses import AutoScalingResponse
from moto.core.responses import ActionResult, EmptyResult

from ..lock import GROUPS
from . import activities, capacity, groups, instances, lifecycle_hooks, policies, processes, refused, standby, tags, target_groups, telling, traffic_sources

Operation = Callable[[AutoScalingResponse, dict[str, Any]], "dict[str, Any] | None"]
"""(moto's response object, the request's parsed parameters) -> the result's members, if any."""

MODULES = [activities, capacity, groups, instances, lifecycle_hooks, policies, processes, refused, standby, tags, target_groups, telling, traffic_sources]


def install_operations(operations: dict[str, Operation]) -> None:
    for name, operation in operations.items():
        setattr(AutoScalingResponse, name, answering(operation))


def answering(operation: Operation) -> Callable[[AutoScalingResponse], ActionResult]:
    @wraps(operation)
    def method(self: AutoScalingResponse) -> ActionResult:
        with GROUPS:
            result = operation(self, self._get_params())
        return EmptyResult() if result is None else ActionResult(result)

    return method


def install() -> None:
    for module in MODULES:
        install_operations(module.OPERATIONS)
