"""moto's ECR, mended where it knows nothing of a registry: addresses, log-ins, other accounts, and images that were pushed."""

from __future__ import annotations

import hashlib
from typing import Any

from moto.core.responses import ActionResult
from moto.ecr.exceptions import ImageAlreadyExistsException, InvalidParameterException, LimitExceededException
from moto.ecr.models import ECRBackend, Image, Repository, ecr_backends
from moto.ecr.responses import ECRResponse
from moto.iam.models import get_account_id_from
from moto.sts.models import sts_backends

from . import content, rules
from .behind import Behind
from .errors import AccessDeniedException, ImageTagAlreadyExistsException
from .policy import allows, unnamed
from .registries import Registries
from .registry import Registry
from .rules import is_immutable


def install(registries: Registries) -> None:
    def registry_of(repository: Repository) -> Registry:
        return registries.of(repository.account_id, repository.region_name)

    def get_authorization_token(response: ECRResponse) -> ActionResult:
        account, region = response.current_account, response.region
        token, ends = registries.tokens.give(account, region, caller(response.get_access_key(), region))
        ids = response._get_param("registryIds") or [account]
        found = [{"authorizationToken": token, "expiresAt": ends, "proxyEndpoint": f"http://{registries.of(each, region).host}"} for each in ids]
        return ActionResult({"authorizationData": found})

    def put_image(backend: ECRBackend, repository_name: str, image_manifest: str, image_tag: str | None = None, *more: Any) -> Image:
        repository = backend._get_repository(repository_name)
        registry = registry_of(repository)
        digest = "sha256:" + hashlib.sha256(image_manifest.encode()).hexdigest()
        with registry.putting:
            check_tag(repository, image_tag, digest)
            if image_tag and not content.has_room(registry, repository_name, image_tag, digest, rules.TAGS):
                raise LimitExceededException()
            put_manifest(
                registry,
                repository_name,
                image_tag or digest,
                image_manifest.encode(),
                (more[0] if more else None) or content.media_type(image_manifest.encode()),
            )
            registries.archive.pushed(registry, repository_name, digest)
        return repository._get_image(image_tag, digest)

    def batch_delete_image(
        backend: ECRBackend, repository_name: str, registry_id: str | None = None, image_ids: list[dict[str, str]] | None = None
    ) -> dict[str, Any]:
        # moto answers from a copy of what is there; the deletion itself is ours.
        answer: dict[str, Any] = delete_in_moto(backend, repository_name, registry_id, image_ids)
        for image_id in image_ids or []:
            content.delete(registries.of(backend.account_id, backend.region_name), repository_name, image_id)
        return answer

    def delete_repository(backend: ECRBackend, repository_name: str, registry_id: str | None = None, force: bool = False) -> Repository:
        gone = delete_repository_in_moto(backend, repository_name, registry_id, force)
        content.forget(registry_of(gone), repository_name)
        return gone

    delete_in_moto, delete_repository_in_moto = ECRBackend.batch_delete_image, ECRBackend.delete_repository
    ECRResponse.get_authorization_token = get_authorization_token  # type: ignore[assignment]
    ECRResponse.ecr_backend = property(backend_of)  # type: ignore[assignment]
    ECRResponse.get_account_setting = lambda self: setting(registries, self)  # type: ignore[attr-defined]
    ECRResponse.put_account_setting = lambda self: put_setting(registries, self)  # type: ignore[attr-defined]
    ECRBackend.put_image = put_image  # type: ignore[assignment]
    ECRBackend.batch_delete_image = batch_delete_image  # type: ignore[assignment]
    ECRBackend.delete_repository = delete_repository  # type: ignore[assignment]
    ECRBackend.batch_get_image = batch_get_image  # type: ignore[assignment]
    # Whatever moto sets is dropped: the registry alone knows its images and its address.
    Repository.images = property(lambda self: content.images(registry_of(self), self.registry_id, self.name), lambda *_: None)  # type: ignore[assignment]
    Repository.uri = property(lambda self: f"{registry_of(self).host}/{self.name}", lambda *_: None)  # type: ignore[assignment]


def caller(access_key: str, region: str) -> str:
    """The ARN of who holds the key."""
    return str(sts_backends[get_account_id_from(access_key)]["aws"].get_caller_identity(access_key, region)[1])


def account_of(access_key: str) -> str:
    return str(get_account_id_from(access_key))


def backend_of(response: ECRResponse) -> ECRBackend:
    """The account's own, or the one that `registryId` names if its repositories' policies let the caller in."""
    asked = str(response._get_param("registryId") or response.current_account)
    backend = ecr_backends[asked][response.region]
    if asked == response.current_account:
        return backend
    one, several = response._get_param("repositoryName"), response._get_param("repositoryNames")
    action, who = f"ecr:{response._get_action()}", caller(response.get_access_key(), response.region)
    for name in several or [one]:
        repository = backend.repositories.get(name)
        if not allows(repository.policy if repository else None, action, who):
            raise AccessDeniedException(unnamed(action, who, f"arn:aws:ecr:{response.region}:{asked}:repository/{name or '*'}"))
    return backend


def batch_get_image(backend: ECRBackend, repository_name: str, registry_id: str | None = None, image_ids: list[dict[str, str]] | None = None) -> dict[str, Any]:
    repository = backend._get_repository(repository_name, registry_id)
    found, failures = [], []
    for image_id in image_ids or []:
        image = find(repository, image_id)
        if image and content.is_active(image):
            found.append(image)
        else:
            reason = {"failureCode": "ImageNotFound", "failureReason": "Requested image not found"}
            failures.append({"imageId": image_id, **reason})
    return {"images": found, "failures": failures}


def put_manifest(registry: Registry, repository: str, reference: str, manifest: bytes, media_type: str) -> None:
    behind = Behind(registry.started())
    try:
        behind.request("PUT", f"/v2/{repository}/manifests/{reference}", manifest, {"Content-Type": media_type})
        answer = behind.getresponse()
        said = answer.read().decode()
    finally:
        behind.close()
    if answer.status != 201:
        raise InvalidParameterException(f"Invalid parameter at 'ImageManifest' failed to satisfy constraint: '{said}'")


def find(repository: Repository, image_id: dict[str, str]) -> Image | None:
    tag, digest = image_id.get("imageTag"), image_id.get("imageDigest")
    for image in repository.images:
        if (not tag or tag in image.image_tags) and (not digest or digest == image.image_digest):
            # The image answers to the tag that it was asked by.
            image.image_tag = tag or image.image_tag
            return image
    return None


def check_tag(repository: Repository, tag: str | None, digest: str) -> None:
    known = find(repository, {"imageTag": tag}) if tag else find(repository, {"imageDigest": digest})
    if known and known.image_digest == digest and content.is_active(known):
        raise ImageAlreadyExistsException(repository.name, repository.registry_id, digest, tag or "null")
    if known and tag and is_immutable(repository, tag):
        raise ImageTagAlreadyExistsException(repository, tag)


def setting(registries: Registries, response: ECRResponse) -> ActionResult:
    """GetAccountSetting, of the one setting that is kept here."""
    name = response._get_param("name")
    if name != "BLOB_MOUNTING":
        raise InvalidParameterException(f"Invalid parameter at 'name' failed to satisfy constraint: the local AWS knows no account setting '{name}'")
    registry = registries.of(response.current_account, response.region)
    return ActionResult({"name": name, "value": "ENABLED" if registry.blob_mounting else "DISABLED"})


def put_setting(registries: Registries, response: ECRResponse) -> ActionResult:
    registry = registries.of(response.current_account, response.region)
    registry.blob_mounting = response._get_param("value") == "ENABLED"
    return setting(registries, response)
