"""What AWS refuses of a scaling policy, by its type (PutScalingPolicy in the API reference of Auto Scaling)."""

from __future__ import annotations

from typing import Any

from ..errors import ValidationError
from ..group import Group

TYPES = ("SimpleScaling", "StepScaling", "TargetTrackingScaling", "PredictiveScaling")
NEEDED = {
    "SimpleScaling": ("AdjustmentType", "ScalingAdjustment"),
    "StepScaling": ("AdjustmentType", "StepAdjustments"),
    "TargetTrackingScaling": ("TargetTrackingConfiguration",),
    "PredictiveScaling": ("PredictiveScalingConfiguration",),
}
""" "Required if the policy type is …"."""
OWN = {
    "AdjustmentType": ("SimpleScaling", "StepScaling"),
    "MinAdjustmentMagnitude": ("SimpleScaling", "StepScaling"),
    "ScalingAdjustment": ("SimpleScaling",),
    "Cooldown": ("SimpleScaling",),
    "StepAdjustments": ("StepScaling",),
    "MetricAggregationType": ("StepScaling",),
    "EstimatedInstanceWarmup": ("StepScaling", "TargetTrackingScaling"),
    "TargetTrackingConfiguration": ("TargetTrackingScaling",),
    "PredictiveScalingConfiguration": ("PredictiveScaling",),
}
""" "Valid only if the policy type is …", "Not used with any other policy type"."""


def check_policy(group: Group, asked: dict[str, Any]) -> None:
    kind = asked.get("PolicyType", "SimpleScaling")
    if kind not in TYPES:
        raise ValidationError(f"Policy type {kind} is invalid.")
    for name in NEEDED[kind]:
        if not asked.get(name):
            raise ValidationError(f"{name} is required for policy type {kind}")
    for name, kinds in OWN.items():
        if asked.get(name) is not None and kind not in kinds:
            raise ValidationError(f"{name} is not supported for policy type {kind}")
    tracking = asked.get("TargetTrackingConfiguration")
    if tracking and bool(tracking.get("PredefinedMetricSpecification")) == bool(tracking.get("CustomizedMetricSpecification")):
        raise ValidationError("Either a predefined metric or a customized metric must be specified.")
    for specification in _maps(asked):
        _check_label(group, specification)


def _check_label(group: Group, specification: dict[str, Any]) -> None:
    metric, label = str(specification.get("PredefinedMetricType", "")), specification.get("ResourceLabel")
    if metric.startswith("ALB") and not label:
        raise ValidationError(f"ResourceLabel is required for the metric {metric}")
    # "You can't specify a resource label unless the target group is attached to the Auto Scaling group."
    if label and not any(arn.split(":")[-1] == label[label.index("targetgroup/") :] for arn, source in group.sources.items() if source.attached):
        raise ValidationError(f"The target group of the resource label {label} is not attached to the Auto Scaling group {group.name}.")


def _maps(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [found for each in value for found in _maps(each)]
    if not isinstance(value, dict):
        return []
    return [value, *(found for each in value.values() for found in _maps(each))]
