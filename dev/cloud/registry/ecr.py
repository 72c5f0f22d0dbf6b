"""moto's ECR, mended where it knows nothing of a registry: addresses, tokens, and images that were really pushed."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

import requests
from moto.core.responses import ActionResult
from moto.ecr.exceptions import ImageAlreadyExistsException, InvalidParameterException
from moto.ecr.models import ECRBackend, Image, Repository
from moto.ecr.responses import ECRResponse

from . import content
from .process import RegistryProcess


class ImageTagAlreadyExistsException(ImageAlreadyExistsException):
    code = "ImageTagAlreadyExistsException"

    def __init__(self, repository: Repository, tag: str) -> None:
        Exception.__init__(self)
        self.message = f"The image tag '{tag}' already exists in the '{repository.name}' repository and cannot be overwritten because the tag is immutable."


ImageTagAlreadyExistsException.__module__ = ImageAlreadyExistsException.__module__
"""moto finds the service whose error this is by the module."""


def install(registry: RegistryProcess) -> None:
    def get_authorization_token(_response: ECRResponse) -> ActionResult:
        token = {
            "authorizationToken": base64.b64encode(f"AWS:{registry.password}".encode()).decode(),
            "expiresAt": datetime.now(UTC) + timedelta(hours=12),
            "proxyEndpoint": f"http://{registry.host}",
        }
        return ActionResult({"authorizationData": [token]})

    def put_image(backend: ECRBackend, repository_name: str, image_manifest: str, image_tag: str | None = None, *more: Any) -> Image:
        repository = backend._get_repository(repository_name)
        digest = "sha256:" + hashlib.sha256(image_manifest.encode()).hexdigest()
        check_tag(repository, image_tag, digest)
        media_type = (more[0] if more else None) or content.MANIFEST
        answer = requests.put(
            f"http://{registry.host}/v2/{repository_name}/manifests/{image_tag or digest}",
            data=image_manifest.encode(),
            headers={"Content-Type": media_type},
            auth=("AWS", registry.password),
            timeout=10,
        )
        if not answer.ok:
            raise InvalidParameterException(f"Invalid parameter at 'ImageManifest' failed to satisfy constraint: '{answer.text}'")
        return repository._get_image(image_tag, digest)

    def batch_delete_image(
        backend: ECRBackend, repository_name: str, registry_id: str | None = None, image_ids: list[dict[str, str]] | None = None
    ) -> dict[str, Any]:
        # moto answers from a copy of what is there; the deletion itself is ours.
        answer: dict[str, Any] = delete_in_moto(backend, repository_name, registry_id, image_ids)
        for image_id in image_ids or []:
            content.delete(registry, repository_name, image_id)
        return answer

    def batch_get_image(
        backend: ECRBackend, repository_name: str, registry_id: str | None = None, image_ids: list[dict[str, str]] | None = None
    ) -> dict[str, Any]:
        repository = backend._get_repository(repository_name, registry_id)
        found, failures = [], []
        for image_id in image_ids or []:
            image = find(repository, image_id)
            if image:
                found.append(image)
            else:
                reason = {"failureCode": "ImageNotFound", "failureReason": "Requested image not found"}
                failures.append({"imageId": image_id, **reason})
        return {"images": found, "failures": failures}

    delete_in_moto = ECRBackend.batch_delete_image
    ECRResponse.get_authorization_token = get_authorization_token  # type: ignore[assignment]
    ECRBackend.put_image = put_image  # type: ignore[assignment]
    ECRBackend.batch_delete_image = batch_delete_image  # type: ignore[assignment]
    ECRBackend.batch_get_image = batch_get_image  # type: ignore[assignment]
    # Whatever moto sets is dropped: the registry alone knows its images and its address.
    Repository.images = property(lambda self: content.images(registry, self.registry_id, self.name), lambda *_: None)  # type: ignore[assignment]
    Repository.uri = property(lambda self: f"{registry.host}/{self.name}", lambda *_: None)  # type: ignore[assignment]


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
    if known and known.image_digest == digest:
        raise ImageAlreadyExistsException(repository.name, repository.registry_id, digest, tag or "null")
    if known and tag and repository.is_tag_immutable():
        raise ImageTagAlreadyExistsException(repository, tag)
