"""Lifecycle hooks, put, told, deleted and completed."""

from __future__ import annotations

import re
import time
from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..errors import LimitExceeded, ValidationError
from ..find import changeable, group_named
from ..group import Group
from ..hooks import LAUNCHING, TERMINATING, Hold, Hook

MOST = 50
"""Of a group: Quotas for Auto Scaling resources and groups."""


def checked(asked: dict[str, Any]) -> Hook:
    """What AWS refuses of a hook (LifecycleHookSpecification)."""
    name, transition = asked["LifecycleHookName"], asked["LifecycleTransition"]
    if not re.fullmatch(r"[A-Za-z0-9\-_/]{1,255}", name):
        raise ValidationError(f"Value '{name}' at 'lifecycleHookName' failed to satisfy constraint: [A-Za-z0-9\\-_\\/]+")
    if transition not in (LAUNCHING, TERMINATING):
        raise ValidationError(f"Invalid Lifecycle Transition: {transition}. Valid are: {LAUNCHING}, {TERMINATING}")
    if asked.get("DefaultResult", "ABANDON") not in ("CONTINUE", "ABANDON"):
        raise ValidationError("Default result must be either CONTINUE or ABANDON")
    if not 30 <= asked.get("HeartbeatTimeout", 3600) <= 7200:
        raise ValidationError("Heartbeat timeout must be between 30 and 7200 seconds")
    if bool(asked.get("NotificationTargetARN")) != bool(asked.get("RoleARN")):
        raise ValidationError("RoleARN and NotificationTargetARN must be given together")
    return Hook(name, {key: value for key, value in asked.items() if key != "AutoScalingGroupName"})


def hooks_of(asked: list[dict[str, Any]]) -> dict[str, Hook]:
    return {each["LifecycleHookName"]: checked(each) for each in asked}


def put(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    known = group.hooks.get(asked["LifecycleHookName"])
    if known is None and len(group.hooks) >= MOST:
        raise LimitExceeded("You have already reached the maximum number of lifecycle hooks for this Auto Scaling group.")
    hook = checked({**(known.asked if known else {}), **asked})
    group.hooks[hook.name] = hook
    return {}


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = group_named(response.autoscaling_backend, asked["AutoScalingGroupName"])
    names = asked.get("LifecycleHookNames") or list(group.hooks)
    return {"LifecycleHooks": [hook.described(group.name) for hook in group.hooks.values() if hook.name in names]}


def delete(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    if group.hooks.pop(asked["LifecycleHookName"], None) is None:
        raise ValidationError(f"No Lifecycle Hook found with name: {asked['LifecycleHookName']}")
    return {}


def hold_of(group: Group, asked: dict[str, Any]) -> Hold:
    for member in group.members:
        hold = member.holds.get(asked["LifecycleHookName"])
        named = asked.get("InstanceId") == member.id or (hold and asked.get("LifecycleActionToken") == hold.token)
        if hold and named and hold.result is None:
            return hold
    raise ValidationError(f"No active Lifecycle Action found with instance ID {asked.get('InstanceId')}")


def complete(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = group_named(response.autoscaling_backend, asked["AutoScalingGroupName"])
    hold_of(group, asked).result = asked["LifecycleActionResult"]
    return {}


def beat(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = group_named(response.autoscaling_backend, asked["AutoScalingGroupName"])
    hold = hold_of(group, asked)
    hold.until = time.monotonic() + hold.hook.heartbeat / group.scale
    return {}


OPERATIONS = {
    "put_lifecycle_hook": put,
    "describe_lifecycle_hooks": describe,
    "delete_lifecycle_hook": delete,
    "complete_lifecycle_action": complete,
    "record_lifecycle_action_heartbeat": beat,
}
