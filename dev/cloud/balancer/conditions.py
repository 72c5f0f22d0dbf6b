"""What AWS refuses of the conditions of a rule; what this balancer doesn't match is refused by routes.py."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Sequence
from typing import Any

from moto.elbv2.exceptions import InvalidConditionValueError

MATCHED = {"host-header": "HostHeaderConfig", "path-pattern": "PathPatternConfig", "source-ip": "SourceIpConfig"}
VALUES = 5
"""Of all conditions of a rule, and so many wildcards; source addresses count too."""
HOST = re.compile(r"[A-Za-z0-9.*?-]+")


def values_of(condition: dict[str, Any]) -> list[str]:
    given = condition.get(MATCHED[condition["Field"]], {}).get("Values") or condition.get("Values") or []
    return [str(value) for value in given]


def check_conditions(conditions: Sequence[dict[str, Any]]) -> None:
    fields = [str(condition.get("Field")) for condition in conditions]
    for field in fields:
        # "Each rule can optionally include up to one of each of the following conditions: host-header, http-request-method, path-pattern, and source-ip"
        # (Listener rules for your Application Load Balancer).
        if fields.count(field) > 1:
            raise InvalidConditionValueError(f"A rule can only have one '{field}' condition")
    known = [condition for condition in conditions if condition.get("Field") in MATCHED]
    every = [value for condition in known for value in values_of(condition)]
    if len(every) > VALUES:
        raise InvalidConditionValueError(f"A rule can only have '{VALUES}' condition values")
    if sum(value.count("*") + value.count("?") for value in every) > VALUES:
        raise InvalidConditionValueError(f"A rule can only have '{VALUES}' condition wildcards")
    for condition in known:
        check_values(condition["Field"], values_of(condition))


def check_values(field: str, values: Iterable[str]) -> None:
    for value in values:
        if field == "host-header" and not (HOST.fullmatch(value) and "." in value):
            # "You must include at least one "." character", and of others only "A-Z, a-z, 0-9", "-" and the wildcards (RuleCondition).
            raise InvalidConditionValueError(f"The 'host-header' value '{value}' is not valid")
        if field == "source-ip" and not is_block(value):
            # "The source IP addresses, in CIDR format. ... Wildcards are not supported" (SourceIpConditionConfig).
            raise InvalidConditionValueError(f"The 'source-ip' value '{value}' must be in CIDR format")


def is_block(value: str) -> bool:
    try:
        ipaddress.ip_network(value)
    except ValueError:
        return False
    return "/" in value
