"""RegisterImage keeps the architecture that it is given, which moto forgets."""

from __future__ import annotations

from functools import wraps
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.responses.amis import AmisResponse


def install() -> None:
    original = AmisResponse.register_image

    @wraps(original)
    def register_image(self: AmisResponse) -> ActionResult:
        result = original(self)
        made: Any = result.result
        image = self.ec2_backend.amis[made["ImageId"]]
        # "Default: For Amazon EBS-backed AMIs, i386" (RegisterImage).
        image.architecture = self._get_param("Architecture", "i386")
        return result

    AmisResponse.register_image = register_image  # type: ignore[method-assign]
