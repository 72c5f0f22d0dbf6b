"""Parameters that grow old at once: whoever waits for silence need not be waited for."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from moto.ssm.models import ssm_backends

from ..context import Context
from .parameters import PARAMETERS


def install(cloud: Context) -> None:
    def age(body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        """The control route: {path, seconds}: everything under the path was last written so much earlier."""
        path, by = str(body["path"]), timedelta(seconds=float(body["seconds"]))
        backend = ssm_backends[cloud.account][cloud.region]
        with PARAMETERS:
            aged = [name for name in backend._parameters if name == path or name.startswith(f"{path}/")]
            for name in aged:
                for version in backend._parameters[name]:
                    version.last_modified_date -= by
        return {"aged": aged}

    cloud.route("POST", "ssm/age", age)
