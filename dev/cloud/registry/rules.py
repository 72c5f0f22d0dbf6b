"""What ECR refuses whoever speaks to it as a registry, in its words: docker shows them to the user."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from moto.ecr.models import Repository

from . import content
from .asked import Asked
from .policy import allows, unnamed
from .templates import make_at_push
from .tokens import Token

if TYPE_CHECKING:
    from .registry import Registry


class Refused(Exception):
    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}


def check_login(registry: Registry, host: str, authorization: str | None) -> Token:
    if not authorization:
        challenge = {"WWW-Authenticate": f'Basic realm="http://{host}/",service="ecr.amazonaws.com"'}
        raise Refused(401, "UNAUTHORIZED", "Not Authorized", challenge)
    token = registry.shared.tokens.of(authorization)
    if not token or token.region != registry.region:
        raise Refused(403, "DENIED", "Your authorization token is invalid.")
    if token.ends <= time.time():
        raise Refused(403, "DENIED", "Your authorization token has expired. Reauthenticate and try again.")
    return token


def check(registry: Registry, asked: Asked, token: Token) -> Repository:
    if not asked.actions:
        raise Refused(405, "UNSUPPORTED", "The operation is unsupported.")
    repository = registry.ecr.repositories.get(asked.repository)
    if not repository and asked.method == "POST":
        repository = make_at_push(registry, asked.repository)
    if not repository:
        text = f"The repository with name '{asked.repository}' does not exist in the registry with id '{registry.account}'"
        raise Refused(404, "NAME_UNKNOWN", text)
    for action in asked.actions:
        check_permission(registry, repository, action, token)
    return repository


def check_permission(registry: Registry, repository: Repository, action: str, token: Token) -> None:
    arn = registry.arn(repository.name)
    denied = registry.shared.cloud.denied.refusal(action, token.principal, arn)
    if not denied and token.account != registry.account and not allows(repository.policy, action, token.principal):
        denied = unnamed(action, token.principal, arn)
    if denied:
        raise Refused(403, "DENIED", denied)


def check_tag(registry: Registry, repository: Repository, tag: str) -> None:
    """Even the same image is refused."""
    if is_immutable(repository, tag) and content.digest_of(registry, repository.name, tag):
        raise Refused(400, "TAG_INVALID", taken(repository.name, tag))


TAGS = 1000
"""Of one image: "Tags per image", "Each supported Region: 1,000", adjustable: "No", "The maximum number of tags per image."
(https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html)"""


def check_room(registry: Registry, repository: str, tag: str, digest: str) -> None:
    """The words, and 403 DENIED, are those of https://github.com/medic/cht-core/issues/11099"""
    if not content.has_room(registry, repository, tag, digest, TAGS):
        raise Refused(403, "DENIED", full(registry, repository, tag))


def full(registry: Registry, repository: str, tag: str) -> str:
    return (
        f"Adding tag '{tag}' to an image in the repository with name '{repository}' in registry with id '{registry.account}' "
        f"exceeds the maximum allowed number of tags per image which is '{TAGS}'."
    )


def check_archive(registry: Registry, repository: str, digest: str) -> None:
    if registry.shared.archive.of(registry, repository, digest).status != "ACTIVE":
        raise Refused(404, "MANIFEST_UNKNOWN", "Requested image not found")


def taken(repository: str, tag: str) -> str:
    return f"The image tag '{tag}' already exists in the '{repository}' repository and cannot be overwritten because the tag is immutable."


def is_immutable(repository: Repository, tag: str) -> bool:
    """https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html"""
    kind = str(getattr(repository.image_tag_mutability, "value", repository.image_tag_mutability))
    filters = repository.image_tag_mutability_exclusion_filters or []
    excluded = kind.endswith("_WITH_EXCLUSION") and any(fits(each["filter"], tag) for each in filters)
    return kind.startswith("IMMUTABLE") != excluded


def fits(wildcard: str, tag: str) -> bool:
    """* stands for any number of characters; nothing else is special."""
    return re.fullmatch(".*".join(re.escape(part) for part in wildcard.split("*")), tag) is not None
