"""AWS' own rules for parameters, from botocore's service models; moto checks few of them."""

from __future__ import annotations

import threading
import time
from typing import Any

from botocore.serialize import create_serializer
from botocore.validate import ParamValidator

from .request import AwsRequest

NOT_PARAMETERS = {"Action", "Version"}


class Limits(ParamValidator):
    """botocore leaves upper limits and lists of allowed values to the service; here we are the service."""

    VALIDATED_METADATA_ATTRS = {*ParamValidator.VALIDATED_METADATA_ATTRS, "max", "enum"}

    def _validate(self, params: Any, shape: Any, errors: Any, name: str) -> None:
        super()._validate(params, shape, errors, name)
        highest = shape.metadata.get("max")
        # JSON numbers may be floats, whose limits are floats too.
        size = params if isinstance(params, (int, float)) else len(params) if isinstance(params, (str, list)) else None
        if highest is not None and size is not None and size > highest:
            errors.report(name, "too much", param=params, max_allowed=highest)
        allowed = shape.metadata.get("enum")
        if allowed and isinstance(params, str) and params not in allowed:
            errors.report(name, "not allowed", param=params, allowed=allowed)


def problems(request: AwsRequest) -> list[str]:
    """All that AWS would object to, in sentences; empty for a request that it would look into."""
    if request.problem:
        return [request.problem]
    if request.model is None or request.model.input_shape is None:
        return []
    given = request.raw if request.protocol == "json" else request.parameters
    errors = Limits().validate(given, request.model.input_shape)
    told = [sentence(errors, error) for error in errors._errors]
    if request.protocol in ("query", "ec2"):
        told += [f'Unknown parameter "{name}"' for name in unknown_names(request)]
    return told


def sentence(errors: Any, error: tuple[str, str, dict[str, Any]]) -> str:
    reason, name, more = error
    where = name.removeprefix(".") or "input"
    if reason == "too much":
        return f"Invalid value for parameter {where}: {str(more['param'])[:100]!r} is above the limit of {more['max_allowed']}"
    if reason == "not allowed":
        return f"Invalid value for parameter {where}: {more['param']!r}, must be one of: {', '.join(more['allowed'])}"
    return str(errors._format_error(error))


def unknown_names(request: AwsRequest) -> list[str]:
    """Names in the form that the model does not lead to: what was read, written again, lacks them."""
    serializer = create_serializer(request.protocol, include_validation=False)
    written = serializer.serialize_to_request(request.parameters, request.model)["body"]
    # An empty list is written by some SDKs and not by others.
    return sorted(name for name, value in request.raw.items() if value and name not in written and name not in NOT_PARAMETERS)


class Violations:
    def __init__(self) -> None:
        self._found: list[dict[str, Any]] = []
        self._lock = threading.Lock()

    def add(self, request: AwsRequest, told: list[str]) -> None:
        found = {"at": time.time(), "service": request.service, "operation": request.operation, "problems": told}
        with self._lock:
            self._found.append({**found, "userAgent": request.user_agent})

    def known(self, _body: dict[str, Any], _query: dict[str, str]) -> list[dict[str, Any]]:
        with self._lock:
            return list(self._found)
