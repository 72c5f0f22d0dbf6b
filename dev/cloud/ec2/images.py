"""RegisterImage keeps the architecture that it is given, which moto forgets; DescribeImages leaves out what AWS leaves out."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import wraps
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models.amis import Ami
from moto.ec2.responses.amis import AmisResponse


def install() -> None:
    original, describe = AmisResponse.register_image, AmisResponse.describe_images

    @wraps(original)
    def register_image(self: AmisResponse) -> ActionResult:
        result = original(self)
        made: Any = result.result
        image = self.ec2_backend.amis[made["ImageId"]]
        # "Default: For Amazon EBS-backed AMIs, i386" (RegisterImage).
        image.architecture = self._get_param("Architecture", "i386")
        return result

    @wraps(describe)
    def describe_images(self: AmisResponse) -> ActionResult:
        found: Any = describe(self).result
        named = self._get_param("ImageIds", [])
        # "the deprecated AMI does not appear in DescribeImages API calls unless you specify its ID or specify that deprecated AMIs
        # must appear. AMI owners continue to see" theirs (Deprecate an Amazon EC2 AMI).
        left_out = [
            image
            for image in found["Images"]
            if (image.state == "disabled" and not flag(self, "IncludeDisabled"))
            or (is_deprecated(image, self.current_account) and image.id not in named and not flag(self, "IncludeDeprecated"))
        ]
        return ActionResult({"Images": [image for image in found["Images"] if image not in left_out]})

    def enable_image_deprecation(self: AmisResponse) -> ActionResult:
        # On AWS the owner's alone to do, and for a time to come.
        image: Any = self.ec2_backend.amis[self._get_param("ImageId")]
        image.deprecation_time = self._get_param("DeprecateAt")
        return ActionResult({"Return": True})

    AmisResponse.enable_image_deprecation = enable_image_deprecation  # type: ignore[attr-defined]
    AmisResponse.register_image = register_image  # type: ignore[method-assign]
    AmisResponse.describe_images = describe_images  # type: ignore[method-assign]


def flag(response: AmisResponse, name: str) -> bool:
    return str(response._get_param(name, False)).lower() == "true"


def is_deprecated(image: Ami, account: str) -> bool:
    at: Any = getattr(image, "deprecation_time", None)
    when = datetime.fromisoformat(at) if isinstance(at, str) else at
    return when is not None and image.owner_id != account and when.astimezone(UTC) <= datetime.now(UTC)
