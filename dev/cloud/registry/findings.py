"""ECR's calls about scans, answered from what tests want to be found; moto would find the same CVE in every image."""

from __future__ import annotations

from typing import Any

from moto.core.responses import ActionResult
from moto.ecr.exceptions import LimitExceededException, ScanNotFoundException, ValidationException
from moto.ecr.models import Image, Repository
from moto.ecr.responses import ECRResponse

from . import content
from .ecr import caller
from .errors import AccessDeniedException, ImageArchivedException, UnsupportedImageTypeException
from .registries import Registries

PAGE = 100
"""Findings at once, unless fewer are asked for."""


def install(registries: Registries) -> None:
    scans = registries.scans

    def start(response: ECRResponse) -> ActionResult:
        repository, image = of(response)
        registry = registries.of(repository.account_id, repository.region_name)
        if scans.enhanced(registry, repository.name, image.image_digest):
            raise ValidationException("This feature is disabled")
        if not content.can_be_scanned(image.image_manifest.encode()):
            raise UnsupportedImageTypeException(repository, image.image_digest)
        if not content.is_active(image):
            raise ImageArchivedException(image.image_digest)
        if not scans.begin(registry, repository.name, image.image_digest):
            raise LimitExceededException()
        return ActionResult({**about(repository, image), "imageScanStatus": {"status": "IN_PROGRESS"}})

    def check_inspector(response: ECRResponse) -> None:
        """Enhanced findings are Inspector's: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-enhanced-iam.html"""
        who = caller(response.get_access_key(), response.region)
        for action, path in (("inspector2:ListCoverage", "coverage"), ("inspector2:ListFindings", "findings")):
            arn = f"arn:aws:inspector2:{response.region}:{response.current_account}:/{path}/list"
            refusal = registries.cloud.denied.refusal(action, who, arn)
            if refusal:
                raise AccessDeniedException(refusal)

    def describe(response: ECRResponse) -> ActionResult:
        repository, image = of(response)
        registry = registries.of(repository.account_id, repository.region_name)
        known = (registry, repository.name, image.image_digest)
        status = scans.status(*known)
        if scans.enhanced(*known):
            check_inspector(response)
            # Inspector shows them to their own account alone: https://github.com/aws/containers-roadmap/issues/2541
            status = status if repository.registry_id == response.current_account else None
        if status is None:
            asked = response._get_param("imageId")
            words = f"{{imageDigest:'{asked.get('imageDigest') or 'null'}', imageTag:'{asked.get('imageTag') or 'null'}'}}"
            raise ScanNotFoundException(words, repository.name, repository.registry_id)
        answer: dict[str, Any] = {**about(repository, image), "imageScanStatus": status}
        if status["status"] == "PENDING":  # enhanced scanning alone has this status, and answers so
            answer["imageScanFindings"] = {"findings": []}
        if status["status"] in ("COMPLETE", "ACTIVE"):
            first = int(response._get_param("nextToken") or 0)
            following = first + int(response._get_param("maxResults") or PAGE)
            answer["imageScanFindings"], more = scans.findings(*known, first, following)
            if more:
                answer["nextToken"] = str(following)
        return ActionResult(answer)

    ECRResponse.start_image_scan = start  # type: ignore[assignment]
    ECRResponse.describe_image_scan_findings = describe  # type: ignore[assignment]


def of(response: ECRResponse) -> tuple[Repository, Image]:
    backend, image_id = response.ecr_backend, response._get_param("imageId")
    repository = backend._get_repository(response._get_param("repositoryName"), response._get_param("registryId"))
    return repository, repository._get_image(image_id.get("imageTag"), image_id.get("imageDigest"))


def about(repository: Repository, image: Image) -> dict[str, Any]:
    image_id = {"imageDigest": image.image_digest, **({"imageTag": image.image_tag} if image.image_tag else {})}
    return {"registryId": repository.registry_id, "repositoryName": repository.name, "imageId": image_id}
