"""SuspendProcesses and ResumeProcesses."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..errors import ValidationError
from ..find import changeable
from ..group import PROCESSES, Group


def asked_for(response: AutoScalingResponse, asked: dict[str, Any]) -> tuple[Group, set[str]]:
    """Naming none means all."""
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    names = set(asked.get("ScalingProcesses") or PROCESSES)
    unknown = sorted(names - set(PROCESSES))
    if unknown:
        raise ValidationError(f"Invalid scaling process: {unknown[0]}. Valid are: {', '.join(PROCESSES)}")
    return group, names


def suspend(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group, names = asked_for(response, asked)
    group.suspended_processes = sorted({*group._suspended_processes, *names})


def resume(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group, names = asked_for(response, asked)
    group.suspended_processes = sorted({*group._suspended_processes} - names)


OPERATIONS = {"suspend_processes": suspend, "resume_processes": resume}
