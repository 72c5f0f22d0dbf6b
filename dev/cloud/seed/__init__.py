"""An account as a user of the suite has it, in one call: network, balancer, roles, base image, secret, alarm.

Control route: POST seed {app?: orders, environment?: production, repository?: acme/orders, healthCheck?,
deregistrationDelay?, fleet?}; the same as config `seed`. Answers all names, ids and URLs, and a fleet spec.
Asked again for the same app and environment, it answers what is there.
"""

from __future__ import annotations

import json
import threading
from typing import Any, Literal

from moto.ecr.models import ecr_backends
from moto.ssm.models import ssm_backends

from ..context import Context
from .fleet import fleet_spec
from .identity import deploy_role, instance_profile
from .network import Network
from .traffic import PORT, alarm, balancer, target_group

Answer = dict[str, Any]
UNTAGGED = {
    "rulePriority": 1,
    "description": "untagged images",
    "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14},
    "action": {"type": "expire"},
}


def install(cloud: Context) -> None:
    network = Network(cloud)
    known: dict[str, Answer] = {}
    planting = threading.Lock()
    """All of them share the network, which the first makes."""

    def seed(body: Answer, _query: dict[str, str]) -> Answer:
        app, environment = body.get("app", "orders"), body.get("environment", "production")
        place = f"{app}-{environment}"
        with planting:
            if place not in known:
                known[place] = plant(cloud, network, app, environment, body)
            return known[place]

    cloud.route("POST", "seed", seed)
    wanted = cloud.config.get("seed")
    if wanted:
        answer = seed(wanted if isinstance(wanted, dict) else {}, {})
        cloud.announced["seed"] = answer


def plant(cloud: Context, network: Network, app: str, environment: str, body: Answer) -> Answer:
    place = f"{app}-{environment}"
    group_id = network.security_group(place, PORT)
    profile = instance_profile(cloud, app, environment)
    groups = [target_group(cloud, network, name, body) for name in (place, f"{place}-2")]
    front = balancer(cloud, network, app if environment == "production" else place, group_id, groups)
    alarm_name = f"{place}-5xx"
    alarm(cloud, alarm_name, front["arn"], groups[0])
    images = ecr_backends[cloud.account][cloud.region]
    if app not in images.repositories:
        # As push-registry makes one.
        moving: list[dict[Literal["filter", "filterType"], str]] = [{"filter": "branch-*", "filterType": "WILDCARD"}]
        images.create_repository(app, None, {"encryptionType": "AES256"}, {"scanOnPush": True}, "IMMUTABLE_WITH_EXCLUSION", [], moving)
        images.put_lifecycle_policy(cloud.account, app, json.dumps({"rules": [UNTAGGED]}))
    secret = f"/{app}/{environment}/database-url"
    put_parameter(cloud, secret, f"postgres://{app}:not-for-logs@db.internal/{app}", "SecureString")
    put_parameter(cloud, "/acme/base-images/docker-amd64", network.image(), "String")
    answer = {
        "app": app,
        "environment": environment,
        "account": cloud.account,
        "region": cloud.region,
        "vpc": network.vpc_id,
        "subnets": network.subnet_ids,
        "zones": network.zones,
        "securityGroup": {"id": group_id, "name": place},
        "instanceProfile": profile,
        "image": network.image(),
        "imageParameter": "/acme/base-images/docker-amd64",
        "balancer": front,
        "url": front["url"],
        "targetGroups": groups,
        "alarm": alarm_name,
        "repository": images.repositories[app].uri,
        "role": deploy_role(cloud, body.get("repository", f"acme/{app}"), environment),
        "secret": secret,
    }
    return {**answer, "fleet": fleet_spec(answer, body.get("fleet", {}))}


def put_parameter(cloud: Context, name: str, value: str, kind: str) -> None:
    backend = ssm_backends[cloud.account][cloud.region]
    backend.put_parameter(name, "", value, kind, "", "", True, [], "text", tier=None, policies=None)
