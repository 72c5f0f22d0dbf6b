"""ecr-public, which moto lacks: GetAuthorizationToken and CreateRepository, in us-east-1 alone, and the registry itself."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..faults.refusal import refuse
from ..faults.request import AwsRequest, request_of
from .ecr import account_of, caller
from .public_registry import PublicRegistry, alias_of

if TYPE_CHECKING:
    from .registries import Registries

REGION = "us-east-1"
LIFETIME = 12 * 3600
"""Seconds, as on AWS."""


def install(registries: Registries) -> None:
    cloud = registries.cloud
    public = PublicRegistry(registries, cloud.account, "public")

    def middleware(environ: dict[str, Any], start_response: Any, following: Any) -> Iterable[bytes]:
        request = request_of(environ)
        if request.service != "ecr-public":
            answer: Iterable[bytes] = following(environ, start_response)
            return answer
        if request.region != REGION:
            text = "ecr-public has its endpoints in us-east-1 (and us-west-2) only"
            return refuse(request, start_response, "InvalidParameterException", text)
        if request.operation == "GetAuthorizationToken":
            return say(start_response, {"authorizationData": token(registries, request)})
        if request.operation == "CreateRepository":
            name, account = str(request.parameters["repositoryName"]), account_of(request.access_key)
            if not public.create(account, name):
                text = f"The repository with name '{name}' already exists in the registry with id '{account}'"
                return refuse(request, start_response, "RepositoryAlreadyExistsException", text)
            return say(start_response, {"repository": described(account, name)})
        text = f"the local AWS knows no {request.operation} of ecr-public"
        return refuse(request, start_response, "UnsupportedCommandException", text)

    cloud.middlewares.append(middleware)
    cloud.route("GET", "registry/public", lambda _body, _query: {"host": public.host})
    cloud.on_stop(public.stop)


def token(registries: Registries, request: AwsRequest) -> dict[str, Any]:
    account = account_of(request.access_key)
    given, _ = registries.tokens.give(account, "public", caller(request.access_key, REGION))
    return {"authorizationToken": given, "expiresAt": time.time() + LIFETIME}


def described(account: str, name: str) -> dict[str, Any]:
    """https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_Repository.html"""
    return {
        "repositoryArn": f"arn:aws:ecr-public::{account}:repository/{name}",
        "registryId": account,
        "repositoryName": name,
        "repositoryUri": f"public.ecr.aws/{alias_of(account)}/{name}",
        "createdAt": time.time(),
    }


def say(start_response: Any, content: dict[str, Any]) -> Iterable[bytes]:
    body = json.dumps(content).encode()
    start_response("200 OK", [("Content-Type", "application/x-amz-json-1.1"), ("Content-Length", str(len(body)))])
    return [body]
