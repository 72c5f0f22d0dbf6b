"""Names of deleted parameters, which can't be had again at once.

"After deleting a parameter, wait for at least 30 seconds to create a parameter with the same name" (DeleteParameter and DeleteParameters
in the API reference of Systems Manager). It says nowhere what comes of not waiting, and PutParameter has no error of its own for it;
of those that it has, the one for a name that is there fits. Overwriting is let through: nothing that is there is asked for then.
"""

from __future__ import annotations

import time
from typing import Any

from moto.ssm.exceptions import SSMException
from moto.ssm.models import SimpleSystemManagerBackend

from ..context import Context

REUSE = 30.0
"""AWS seconds, unless the option `reuse` says otherwise."""


def install(cloud: Context) -> None:
    seconds = cloud.seconds(float(cloud.config.get("reuse", REUSE)))
    deleted: dict[tuple[str, str, str], float] = {}
    put: Any = SimpleSystemManagerBackend.put_parameter
    delete: Any = SimpleSystemManagerBackend.delete_parameter
    delete_some: Any = SimpleSystemManagerBackend.delete_parameters

    def key(backend: SimpleSystemManagerBackend, name: str) -> tuple[str, str, str]:
        return (backend.account_id, backend.region_name, name)

    def deleting(self: SimpleSystemManagerBackend, name: str) -> None:
        delete(self, name)
        deleted[key(self, name)] = time.monotonic()

    def deleting_some(self: SimpleSystemManagerBackend, names: list[str]) -> Any:
        gone = delete_some(self, names)
        for name in gone:
            deleted[key(self, name)] = time.monotonic()
        return gone

    def putting(
        self: SimpleSystemManagerBackend,
        name: str,
        description: str,
        value: str,
        parameter_type: str,
        allowed_pattern: str,
        keyid: str,
        overwrite: bool,
        *rest: Any,
        **more: Any,
    ) -> Any:
        since = deleted.get(key(self, name))
        if since is not None and not overwrite and time.monotonic() < since + seconds:
            text = "The parameter already exists. To overwrite this value, set the overwrite option in the request to true."
            raise SSMException("ParameterAlreadyExists", text)
        return put(self, name, description, value, parameter_type, allowed_pattern, keyid, overwrite, *rest, **more)

    SimpleSystemManagerBackend.put_parameter = putting  # type: ignore[method-assign]
    SimpleSystemManagerBackend.delete_parameter = deleting  # type: ignore[method-assign]
    SimpleSystemManagerBackend.delete_parameters = deleting_some  # type: ignore[method-assign]
