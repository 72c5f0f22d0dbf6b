"""IAM's kinds of resources: moto's keeps an inline policy that nobody can read, attaches no managed one to a role, and deletes none."""

from __future__ import annotations

import json
from typing import Any

from .resource import Resource


class Role(Resource):
    kind = "AWS::IAM::Role"
    name_property = "RoleName"
    ASKED = ("Path", "Description", "MaxSessionDuration", "PermissionsBoundary", "Tags")

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        iam = self.calls["iam"]
        asked = {key: self.properties[key] for key in self.ASKED if key in self.properties}
        if "MaxSessionDuration" in asked:
            asked["MaxSessionDuration"] = int(asked["MaxSessionDuration"])
        made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(self.properties["AssumeRolePolicyDocument"]), **asked)["Role"]
        for policy in self.properties.get("Policies", []):
            iam.put_role_policy(RoleName=name, PolicyName=policy["PolicyName"], PolicyDocument=json.dumps(policy["PolicyDocument"]))
        for arn in self.properties.get("ManagedPolicyArns", []):
            iam.attach_role_policy(RoleName=name, PolicyArn=arn)
        return name, {"Arn": made["Arn"], "RoleId": made["RoleId"]}

    def unmake(self) -> None:
        """ "Before attempting to delete a role, remove the following attached items: Inline policies … Attached managed policies" (DeleteRole)."""
        iam, name = self.calls["iam"], self.physical_resource_id
        for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]:
            iam.delete_role_policy(RoleName=name, PolicyName=policy)
        for arn in self.properties.get("ManagedPolicyArns", []):
            iam.detach_role_policy(RoleName=name, PolicyArn=arn)
        iam.delete_role(RoleName=name)


class ManagedPolicy(Resource):
    kind = "AWS::IAM::ManagedPolicy"
    name_property = "ManagedPolicyName"

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        iam = self.calls["iam"]
        asked = {key: self.properties[key] for key in ("Path", "Description") if key in self.properties}
        arn: str = iam.create_policy(PolicyName=name, PolicyDocument=json.dumps(self.properties["PolicyDocument"]), **asked)["Policy"]["Arn"]
        for role in self.properties.get("Roles", []):
            iam.attach_role_policy(RoleName=role, PolicyArn=arn)
        return arn, {"PolicyArn": arn}

    def unmake(self) -> None:
        iam, arn = self.calls["iam"], self.physical_resource_id
        for role in iam.list_entities_for_policy(PolicyArn=arn)["PolicyRoles"]:
            iam.detach_role_policy(RoleName=role["RoleName"], PolicyArn=arn)
        iam.delete_policy(PolicyArn=arn)
