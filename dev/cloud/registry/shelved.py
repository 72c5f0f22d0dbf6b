"""ECR's calls about images that may be archived, and rules that archive them; moto knows none.

ListImages shows active images alone, whatever its filter says of imageStatus; policies are kept, and nobody carries them out."""

from __future__ import annotations

from typing import Any

from moto.core.responses import ActionResult
from moto.ecr import policy_validation
from moto.ecr.models import ECRBackend, Image, Repository
from moto.ecr.responses import ECRResponse

from .errors import ImageStorageClassUpdateNotSupportedException
from .registries import Registries


def install(registries: Registries) -> None:
    def update(response: ECRResponse) -> ActionResult:
        image_id = response._get_param("imageId")
        repository: Repository = response.ecr_backend._get_repository(response._get_param("repositoryName"), response._get_param("registryId"))
        image = repository._get_image(image_id.get("imageTag"), image_id.get("imageDigest"))
        registry = registries.of(repository.account_id, repository.region_name)
        state = registries.archive.of(registry, repository.name, image.image_digest)
        target = response._get_param("targetStorageClass")
        if not registries.archive.move(state, target):
            raise ImageStorageClassUpdateNotSupportedException(image.image_digest, state.status, target)
        about = {"registryId": repository.registry_id, "repositoryName": repository.name, "imageId": image_id}
        return ActionResult({**about, "imageStatus": state.status})

    def list_images(backend: ECRBackend, *given: Any, **named: Any) -> list[Image]:
        return [image for image in list_in_moto(backend, *given, **named) if wanted(image, {})]

    def describe(response: ECRResponse) -> ActionResult:
        asked = response._get_param("filter") or {}
        found: Any = describe_in_moto(response).result
        kept = [image for image in found["imageDetails"] if wanted(image, asked)]
        return ActionResult({"imageDetails": kept})

    # The template of https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_examples.html
    policy_validation.VALID_ACTION_PROPERTIES = {"type", "targetStorageClass"}
    policy_validation.VALID_ACTION_TYPE_VALUES.add("transition")
    policy_validation.VALID_SELECTION_PROPERTIES.add("storageClass")
    policy_validation.VALID_SELECTION_COUNT_TYPE_VALUES.update({"sinceImagePulled", "sinceImageTransitioned"})
    list_in_moto, describe_in_moto = ECRBackend.list_images, ECRResponse.describe_images
    ECRBackend.list_images = list_images  # type: ignore[assignment]
    ECRResponse.describe_images = describe  # type: ignore[assignment]
    ECRResponse.update_image_storage_class = update  # type: ignore[attr-defined]


def wanted(image: Any, asked: dict[str, str]) -> bool:
    """ "If not specified, only images with ACTIVE status are returned" (imageStatus of DescribeImages and ListImages)."""
    status = asked.get("imageStatus", "ACTIVE")
    return status in ("ANY", image.image_status)
