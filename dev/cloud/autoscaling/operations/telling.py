"""What a group tells others: its metrics, and notifications to topics. Both are kept and told, and nothing is sent."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..errors import LimitExceeded, ValidationError
from ..find import changeable, groups_of
from ..paging import page

TOPICS = 10
"""Of a group: PutNotificationConfiguration."""
KINDS = [
    "autoscaling:EC2_INSTANCE_LAUNCH",
    "autoscaling:EC2_INSTANCE_LAUNCH_ERROR",
    "autoscaling:EC2_INSTANCE_TERMINATE",
    "autoscaling:EC2_INSTANCE_TERMINATE_ERROR",
    "autoscaling:TEST_NOTIFICATION",
]
STATES = ["InService", "Pending", "Standby", "Terminating", "Total"]
WARM = ["DesiredCapacity", "WarmedCapacity", "PendingCapacity", "TerminatingCapacity", "TotalCapacity"]
METRICS = [
    *["GroupMinSize", "GroupMaxSize", "GroupDesiredCapacity"],
    *[f"Group{state}{what}" for state in STATES for what in ("Instances", "Capacity")],
    *[f"WarmPool{what}" for what in WARM],
    *["GroupAndWarmPoolDesiredCapacity", "GroupAndWarmPoolTotalCapacity"],
]


def enable(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    if asked["Granularity"] != "1Minute":
        raise ValidationError(f"Invalid granularity: {asked['Granularity']}. The only valid value is 1Minute")
    names = asked.get("Metrics") or METRICS
    unknown = sorted(set(names) - set(METRICS))
    if unknown:
        raise ValidationError(f"Invalid metric: {unknown[0]}")
    group.metrics = sorted({*group.metrics, *names})


def disable(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    names = asked.get("Metrics") or METRICS
    group.metrics = [each for each in group.metrics if each not in names]


def put(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    unknown = sorted(set(asked["NotificationTypes"]) - set(KINDS))
    if unknown:
        raise ValidationError(f"Invalid notification type: {unknown[0]}")
    if asked["TopicARN"] not in group.notifications and len(group.notifications) >= TOPICS:
        raise LimitExceeded("You have already reached the maximum number of SNS topics for this Auto Scaling group.")
    group.notifications[asked["TopicARN"]] = sorted(set(asked["NotificationTypes"]))


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    names = asked.get("AutoScalingGroupNames") or []
    rows = [
        {"AutoScalingGroupName": group.name, "TopicARN": topic, "NotificationType": kind}
        for group in groups_of(response.autoscaling_backend)
        if not names or group.name in names
        for topic, kinds in group.notifications.items()
        for kind in kinds
    ]
    return page("NotificationConfigurations", rows, asked)


def delete(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    group.notifications.pop(asked["TopicARN"], None)


OPERATIONS = {
    "enable_metrics_collection": enable,
    "disable_metrics_collection": disable,
    "put_notification_configuration": put,
    "describe_notification_configurations": describe,
    "delete_notification_configuration": delete,
}
