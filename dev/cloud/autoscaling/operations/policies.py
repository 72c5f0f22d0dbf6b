"""Scaling policies: kept and described as they were put; what they would do is asked for by a control route."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from moto.autoscaling.responses import AutoScalingResponse
from moto.cloudwatch.models import cloudwatch_backends
from moto.moto_api._internal import mock_random

from ..errors import ValidationError
from ..find import changeable, group_named
from ..paging import page
from .policy_rules import check_policy


@dataclass
class Policy:
    auto_scaling_group_name: str
    arn: str
    asked: dict[str, Any]

    def described(self) -> dict[str, Any]:
        kind = self.asked.get("PolicyType", "SimpleScaling")
        usual = {"Enabled": True, "PolicyType": kind, "StepAdjustments": []}
        return {**usual, **self.asked, "PolicyARN": self.arn, "Alarms": self.alarms()}

    def alarms(self) -> list[dict[str, str]]:
        """Those whose action it is, of whoever made them."""
        region, account = self.arn.split(":")[3:5]
        known = cloudwatch_backends[account][region].alarms.values()
        acting = [each for each in known if self.arn in [*each.alarm_actions, *each.ok_actions, *each.insufficient_data_actions]]
        return [{"AlarmName": each.name, "AlarmARN": each.alarm_arn} for each in acting]


def put(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    backend = response.autoscaling_backend
    group = changeable(backend, asked["AutoScalingGroupName"])
    check_policy(group, asked)
    key = f"{group.name}/{asked['PolicyName']}"
    known: Any = backend.policies.get(key)
    arn = (
        known.arn
        if known
        else (
            f"arn:aws:autoscaling:{group.region}:{group.account_id}:scalingPolicy:{mock_random.uuid4()}"
            f":autoScalingGroupName/{group.name}:policyName/{asked['PolicyName']}"
        )
    )
    backend.policies[key] = Policy(group.name, arn, dict(asked))  # type: ignore[assignment]
    return {"PolicyARN": arn, "Alarms": []}


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    name, names, kinds = asked.get("AutoScalingGroupName"), asked.get("PolicyNames", []), asked.get("PolicyTypes", [])
    if name:
        group_named(response.autoscaling_backend, name)
    policies: list[Any] = list(response.autoscaling_backend.policies.values())
    rows = [each.described() for each in policies if not name or each.auto_scaling_group_name == name]
    rows = [row for row in rows if not kinds or row["PolicyType"] in kinds]
    return page("ScalingPolicies", [r for r in rows if not names or r["PolicyName"] in names or r["PolicyARN"] in names], asked)


def delete(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    policies: dict[str, Any] = response.autoscaling_backend.policies
    key = f"{asked.get('AutoScalingGroupName', '')}/{asked['PolicyName']}"
    keys = [known for known, each in policies.items() if known == key or each.arn == asked["PolicyName"]]
    if not keys:
        raise ValidationError("Scaling policy name not found")
    for known in keys:
        del policies[known]


OPERATIONS = {"put_scaling_policy": put, "describe_policies": describe, "delete_policy": delete}
