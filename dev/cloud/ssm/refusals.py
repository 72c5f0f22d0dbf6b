"""What SendCommand and its siblings refuse, before anything is done."""

from __future__ import annotations

import re
from typing import Any

from moto.ssm.exceptions import SSMException, ValidationException

IDS = 50
DOCUMENT = "AWS-RunShellScript"
EXECUTION_TIMEOUT = re.compile(r"([1-9][0-9]{0,4})|(1[0-6][0-9]{4})|(17[0-1][0-9]{3})|(172[0-7][0-9]{2})|(172800)")
"""The document's own allowedPattern of this parameter."""


def check_command(asked: dict[str, Any]) -> None:
    ids = asked.get("InstanceIds", [])
    if len(ids) > IDS:
        raise ValidationException(
            f"1 validation error detected: Value '[{', '.join(ids)}]' at 'instanceIds' failed to satisfy constraint:"
            f" Member must have length less than or equal to {IDS}"
        )
    if asked.get("DocumentName") not in (DOCUMENT, f"arn:aws:ssm:::document/{DOCUMENT}"):
        raise SSMException("InvalidDocument", f"Document with name {asked.get('DocumentName')} does not exist.")
    if not 30 <= int(asked.get("TimeoutSeconds", 3600)) <= 2_592_000:
        raise ValidationException(
            f"1 validation error detected: Value '{asked['TimeoutSeconds']}' at 'timeoutSeconds' failed to satisfy"
            " constraint: Member must have value between 30 and 2592000"
        )
    parameters = asked.get("Parameters", {})
    unknown = sorted(set(parameters) - {"commands", "workingDirectory", "executionTimeout"})
    if unknown or not parameters.get("commands"):
        raise SSMException("InvalidParameters", f"{unknown[0]} is not a parameter" if unknown else "commands is required")
    if not EXECUTION_TIMEOUT.fullmatch(str((parameters.get("executionTimeout") or ["3600"])[0])):
        raise SSMException("InvalidParameters", "Parameter executionTimeout is invalid: it takes 1 to 172800 seconds")
    if not ids and not asked.get("Targets"):
        raise SSMException("InvalidInstanceId", "")


def unreachable(ids: list[str], account: str) -> SSMException:
    return SSMException("InvalidInstanceId", f"Instances [[{', '.join(ids)}]] not in a valid state for account {account}")


def no_invocation() -> SSMException:
    return SSMException("InvocationDoesNotExist", "An error occurred (InvocationDoesNotExist): no such invocation (yet).")


def no_command(command_id: str) -> SSMException:
    return SSMException("InvalidCommandId", f"There is no command {command_id}.")
