"""`{{ssm:name}}` in a command: the agent puts a parameter's value there, or drops a command for which it can't.

As the agent has it, values of every type but String are refused, and what is no such reference stays as it is:
https://github.com/aws/amazon-ssm-agent/blob/mainline/agent/parameterstore/parameterstore.go"""

from __future__ import annotations

import re

from moto.ssm.models import ssm_backends

REFERENCE = re.compile(r"\{\{ *ssm:([/\w.-]+) *\}\}", re.ASCII)


class Dropped(LookupError):
    """What AWS then says of the command is written nowhere; here it is one that was never delivered."""


def resolved(text: str, account: str, region: str) -> str:
    """The text with all values in place; raises Dropped."""
    store = ssm_backends[account][region]

    def value(found: re.Match[str]) -> str:
        parameter = store.get_parameter(found[1])
        if parameter is None or parameter.parameter_type != "String":
            raise Dropped(found[1])
        return str(parameter.value)

    return REFERENCE.sub(value, text)
