"""What a workflow and a machine may do, with the roles that the README asks users to create."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from moto.iam.models import IAMBackend, iam_backends

from ..context import Context

GITHUB = "token.actions.githubusercontent.com"


def instance_profile(cloud: Context, app: str, environment: str) -> str:
    """The machines' own role, as docs/guides/permissions.md has it: its agent, its app's images, its environment's secrets."""
    name, here = f"{app}-{environment}", f"{cloud.region}:{cloud.account}"
    backend = iam(cloud)
    trust = {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
    backend.create_role(name, document(trust), "/", None, f"machines of {name}", [], None)
    agent = ["ssm:UpdateInstanceInformation", "ssmmessages:CreateControlChannel", "ssmmessages:OpenControlChannel"]
    run = document(
        allow("Agent", agent, "*"),
        allow("LogInToPull", "ecr:GetAuthorizationToken", "*"),
        allow("Pull", ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], f"arn:aws:ecr:{here}:repository/{app}"),
        allow("Secrets", "ssm:GetParameter", f"arn:aws:ssm:{here}:parameter/{app}/{environment}/*"),
    )
    backend.put_role_policy(name, "run", run)
    backend.create_instance_profile(name, "/", [name])
    return name


def deploy_role(cloud: Context, repository: str, environment: str) -> str:
    """The role that only jobs of `repository` in `environment`, or in its own for rollbacks, can assume; one `deploy` for all."""
    backend = iam(cloud)
    provider = f"arn:aws:iam::{cloud.account}:oidc-provider/{GITHUB}"
    if provider not in backend.open_id_providers:
        backend.create_open_id_connect_provider(f"https://{GITHUB}", ["a" * 40], ["sts.amazonaws.com"], [])
    subject = [f"repo:{name}:environment:{where}" for name in names(repository) for where in (environment, f"{environment}-rollback")]
    trust = {
        "Effect": "Allow",
        "Principal": {"Federated": provider},
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": {"StringEquals": {f"{GITHUB}:aud": "sts.amazonaws.com", f"{GITHUB}:sub": subject}},
    }
    existing = next((role for role in backend.get_roles() if role.name == "deploy"), None)
    if existing:
        statements = json.loads(existing.assume_role_policy_document)["Statement"]
        existing.assume_role_policy_document = document(*statements, trust)
        return str(existing.arn)
    return str(backend.create_role("deploy", document(trust), "/", None, "GitHub Actions", [], "3600").arn)


def names(repository: str) -> list[str]:
    """Of a subject: with the ids that GitHub's stand-in gives (dev/github/oidc.ts), and without, as older repositories have it."""
    owner, _, name = repository.partition("/")
    return [f"{owner}@{number(owner)}/{name}@{number(repository)}", repository]


def number(name: str) -> int:
    return int(sha256(name.encode()).hexdigest()[:7], 16)


def iam(cloud: Context) -> IAMBackend:
    return iam_backends[cloud.account]["aws"]


def allow(sid: str, action: str | list[str], resource: str) -> dict[str, Any]:
    return {"Sid": sid, "Effect": "Allow", "Action": action, "Resource": resource}


def document(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
