"""AttachTrafficSources, DescribeTrafficSources, DetachTrafficSources: target groups only."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.models import AutoScalingBackend
from moto.autoscaling.responses import AutoScalingResponse

from ..errors import ValidationError, unknown_target_groups
from ..find import changeable, group_named
from ..paging import page
from ..traffic import detach as begin_detaching
from ..traffic_source import TrafficSource


def check_target_groups(backend: AutoScalingBackend, arns: list[str]) -> None:
    if any(arn not in backend.elbv2_backend.target_groups for arn in arns):
        raise unknown_target_groups()


def attach(response: AutoScalingResponse, asked: dict[str, Any], as_target_group: bool = False) -> dict[str, Any]:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    arns = [each["Identifier"] for each in asked["TrafficSources"]]
    check_target_groups(response.autoscaling_backend, arns)
    for arn in arns:
        known = group.sources.get(arn)
        if known is None or not known.attached:
            group.sources[arn] = TrafficSource(arn, as_target_group=as_target_group)
    return {}


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    group = group_named(response.autoscaling_backend, asked["AutoScalingGroupName"])
    kind = asked.get("TrafficSourceType")
    rows = [each.described() for each in group.sources.values() if kind in (None, "", each.type)]
    return page("TrafficSources", rows, asked)


def detach(response: AutoScalingResponse, asked: dict[str, Any], as_target_group: bool = False) -> dict[str, Any]:
    group = changeable(response.autoscaling_backend, asked["AutoScalingGroupName"])
    arns = [each["Identifier"] for each in asked["TrafficSources"]]
    for arn in arns:
        known = group.sources.get(arn)
        # What was attached as a traffic source can only be detached as one; the newer call detaches either.
        if known is None or (as_target_group and not known.as_target_group):
            kind = "target groups" if as_target_group else "traffic sources"
            raise ValidationError(f"Trying to remove {kind} that are not part of the group: {arn}")
    for arn in arns:
        if group.sources[arn].attached:
            begin_detaching(group, group.sources[arn])
    return {}


OPERATIONS = {
    "attach_traffic_sources": attach,
    "describe_traffic_sources": describe,
    "detach_traffic_sources": detach,
}
