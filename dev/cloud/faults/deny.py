"""Permissions taken away: some actions are refused, in IAM's words."""

from __future__ import annotations

from fnmatch import fnmatch
from typing import Any

from moto.iam.models import get_account_id_from
from moto.sts.models import sts_backends

from ..context import Context
from .request import AwsRequest


class Denied:
    def __init__(self, cloud: Context) -> None:
        self._cloud = cloud
        self._actions: list[str] = []
        self._principal = ""

    def set(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        """The control route: {actions: ["autoscaling:Create*"], principal?: part of an ARN}; an empty list allows all."""
        self._actions = [str(action) for action in body["actions"]]
        self._principal = str(body.get("principal", ""))
        return {"denied": self._actions}

    def message(self, request: AwsRequest) -> str:
        """Why the request is refused, or nothing."""
        if not self._names(request.action):
            return ""
        text = self.refusal(request.action, self._caller(request), self._resource(request))
        return f"You are not authorized to perform this operation. {text}" if text and request.service == "ec2" else text

    def refusal(self, action: str, caller: str, resource: str) -> str:
        """Why a caller (its ARN) may not do it, or nothing."""
        if not self._names(action) or self._principal not in caller:
            return ""
        because = f"because no identity-based policy allows the {action} action"
        return f"User: {caller} is not authorized to perform: {action} on resource: {resource} {because}"

    def _names(self, action: str) -> bool:
        return any(fnmatch(action.lower(), each.lower()) for each in self._actions)

    def _caller(self, request: AwsRequest) -> str:
        backend = sts_backends[get_account_id_from(request.access_key)]["aws"]
        return str(backend.get_caller_identity(request.access_key, self._cloud.region)[1])

    def _resource(self, request: AwsRequest) -> str:
        where = f"arn:aws:{request.action.split(':')[0]}:{request.region}:{self._cloud.account}"
        given = request.parameters
        if request.service == "autoscaling" and "AutoScalingGroupName" in given:
            return f"{where}:autoScalingGroup:*:autoScalingGroupName/{given['AutoScalingGroupName']}"
        if request.service == "ssm" and "Name" in given:
            return f"{where}:parameter/{str(given['Name']).lstrip('/')}"
        if request.service == "ecr" and "repositoryName" in given:
            return f"{where}:repository/{given['repositoryName']}"
        if "TargetGroupArn" in given:
            return str(given["TargetGroupArn"])
        return f"{where}:*" if request.service == "ec2" else "*"
