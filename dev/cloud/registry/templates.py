"""ECR's repository creation templates, by which a push makes a repository that is missing; moto has none.

"The Amazon ECR repository must exist before you push the image, or you must have a repository creation template defined":
https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-ecr-image.html"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.core.responses import ActionResult
from moto.ecr.models import Repository
from moto.ecr.responses import ECRResponse

if TYPE_CHECKING:
    from .registries import Registries
    from .registry import Registry

KEPT = ("prefix", "appliedFor", "imageTagMutability", "imageTagMutabilityExclusionFilters", "lifecyclePolicy", "encryptionConfiguration", "resourceTags")


def install(registries: Registries) -> None:
    def of(response: ECRResponse) -> dict[str, dict[str, Any]]:
        return registries.of(response.current_account, response.region).templates

    def create(response: ECRResponse) -> ActionResult:
        made = {name: response._get_param(name) for name in KEPT if response._get_param(name) is not None}
        of(response)[made["prefix"]] = {"imageTagMutability": "MUTABLE", **made}
        return ActionResult({"registryId": response.current_account, "repositoryCreationTemplate": made})

    def describe(response: ECRResponse) -> ActionResult:
        return ActionResult({"registryId": response.current_account, "repositoryCreationTemplates": list(of(response).values())})

    def delete(response: ECRResponse) -> ActionResult:
        gone = of(response).pop(response._get_param("prefix"))
        return ActionResult({"registryId": response.current_account, "repositoryCreationTemplate": gone})

    ECRResponse.create_repository_creation_template = create  # type: ignore[attr-defined]
    ECRResponse.describe_repository_creation_templates = describe  # type: ignore[attr-defined]
    ECRResponse.delete_repository_creation_template = delete  # type: ignore[attr-defined]


def make_at_push(registry: Registry, name: str) -> Repository | None:
    """ "There is always an assumed / applied to the end of the prefix", and ROOT is for what no other is for (CreateRepositoryCreationTemplate)."""
    fitting = [each for each in registry.templates.values() if "CREATE_ON_PUSH" in each["appliedFor"]]
    near = [each for each in fitting if each["prefix"] != "ROOT" and name.startswith(each["prefix"].rstrip("/") + "/")]
    chosen = max(near, key=lambda each: len(each["prefix"]), default=None) or next((each for each in fitting if each["prefix"] == "ROOT"), None)
    if not chosen:
        return None
    made = registry.ecr.create_repository(
        name,
        registry.account,
        chosen.get("encryptionConfiguration"),  # type: ignore[arg-type]
        None,
        chosen["imageTagMutability"],
        chosen.get("resourceTags", []),
        chosen.get("imageTagMutabilityExclusionFilters"),
    )
    if chosen.get("lifecyclePolicy"):
        registry.ecr.put_lifecycle_policy(registry.account, name, chosen["lifecyclePolicy"])
    return made
