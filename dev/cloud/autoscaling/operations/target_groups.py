"""The older calls for target groups: the same attachments, but only those that were made by them."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..find import group_named
from ..paging import page
from . import traffic_sources


def as_sources(asked: dict[str, Any]) -> dict[str, Any]:
    return {**asked, "TrafficSources": [{"Identifier": arn} for arn in asked["TargetGroupARNs"]]}


def attach(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    return traffic_sources.attach(response, as_sources(asked), as_target_group=True)


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = group_named(response.autoscaling_backend, asked["AutoScalingGroupName"])
    rows = [{"LoadBalancerTargetGroupARN": each.identifier, "State": each.state} for each in group.sources.values() if each.as_target_group]
    return page("LoadBalancerTargetGroups", rows, asked)


def detach(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    return traffic_sources.detach(response, as_sources(asked), as_target_group=True)


OPERATIONS = {
    "attach_load_balancer_target_groups": attach,
    "describe_load_balancer_target_groups": describe,
    "detach_load_balancer_target_groups": detach,
}
