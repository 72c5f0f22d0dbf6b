"""PutParameter with AWS' refusals; all that reads or writes parameters takes turns; what AWS publishes is of no account."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from functools import wraps
from typing import Any

from moto.ssm.exceptions import SSMException, ValidationException
from moto.ssm.models import Parameter, SimpleSystemManagerBackend
from moto.ssm.responses import SimpleSystemManagerResponse

PARAMETERS = threading.RLock()
# moto checks and appends in two steps and iterates while others write: without turns two writers both win.
TAKE_TURNS = [
    "put_parameter",
    "get_parameter",
    "get_parameters",
    "get_parameters_by_path",
    "get_parameter_history",
    "describe_parameters",
    "delete_parameter",
    "delete_parameters",
    "label_parameter_version",
    "unlabel_parameter_version",
]
STANDARD, ADVANCED = 4096, 8192
LEVELS = 15


def check_name(name: str) -> None:
    if not re.fullmatch(r"[a-zA-Z0-9_.\-/]+", name):
        raise ValidationException(
            'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of'
            " sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the"
            " following 3 symbols .-_"
        )
    if "/" in name and not name.startswith("/"):
        raise ValidationException("Parameter name must be a fully qualified name.")
    if name.endswith("/") or "//" in name:
        raise ValidationException("Parameter name must not end with a slash nor hold an empty sub-path.")
    if len(name) > 1011:
        raise ValidationException("Parameter name must have length less than or equal to 1011.")
    if name.count("/") > LEVELS:
        raise SSMException(
            "HierarchyLevelLimitExceededException",
            f"A parameter name hierarchy can have a maximum of {LEVELS} levels.",
        )


def tier_for(value: str, asked: str | None, before: str | None) -> str:
    """The tier that a value ends up in; an advanced parameter never becomes a standard one."""
    size = len(value.encode())
    tier = asked or before or "Standard"
    if tier == "Intelligent-Tiering":
        tier = "Advanced" if size > STANDARD or before == "Advanced" else "Standard"
    if before == "Advanced" and tier == "Standard":
        raise ValidationException(
            "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier."
        )
    if tier == "Standard" and size > STANDARD:
        raise ValidationException(
            f"Standard tier parameters support a maximum parameter value of {STANDARD} characters."
            " To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier."
        )
    if size > ADVANCED:
        raise ValidationException(f"Advanced tier parameters support a maximum parameter value of {ADVANCED} characters.")
    return tier


def check_value(value: str) -> None:
    """PutParameter in botocore's model: "You can't include values wrapped in double brackets {{}}"; the error is the service's own."""
    if re.search(r"\{\{.*\}\}", value, re.DOTALL):
        raise ValidationException('Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.')


def in_turn(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def taking_turns(*arguments: Any, **named: Any) -> Any:
        with PARAMETERS:
            return method(*arguments, **named)

    return taking_turns


def install() -> None:
    put: Any = SimpleSystemManagerBackend.put_parameter

    def checked(
        self: SimpleSystemManagerBackend,
        name: str,
        description: str,
        value: str,
        parameter_type: str,
        allowed_pattern: str,
        *rest: Any,
        tier: str | None,
        policies: str | None,
    ) -> Any:
        check_name(name)
        check_value(value or "")
        known = self._parameters[name][-1] if name in self._parameters and self._parameters[name] else None
        if allowed_pattern and not re.search(allowed_pattern, value or ""):
            text = "The parameter value does not match the allowed pattern."
            raise SSMException("ParameterPatternMismatchException", text)
        tier = tier_for(value or "", tier, known.tier if known else None)
        return put(self, name, description, value, parameter_type, allowed_pattern, *rest, tier=tier, policies=policies)

    shown = Parameter.response_object

    def response_object(self: Parameter, decrypt: bool = False, region: str | None = None) -> dict[str, Any]:
        found: dict[str, Any] = shown(self, decrypt, region)
        # As GetParameters shows it: https://github.com/github-aws-runners/terraform-aws-github-runner/issues/3363
        if self.name.startswith("/aws/service/") and "ARN" in found:
            found["ARN"] = found["ARN"].replace(f":{self.account_id}:", "::")
        return found

    Parameter.response_object = response_object  # type: ignore[method-assign]
    SimpleSystemManagerBackend.put_parameter = checked  # type: ignore[assignment]
    for name in TAKE_TURNS:
        setattr(SimpleSystemManagerResponse, name, in_turn(getattr(SimpleSystemManagerResponse, name)))
