"""Listener rules as lines of HAProxy's map: a pattern over frontend, host and path, and the action for what matches first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from moto.elbv2.exceptions import ELBClientError

MATCHED = {"host-header": "HostHeaderConfig", "path-pattern": "PathPatternConfig"}


def check(conditions: Iterable[dict[str, Any]], actions: Iterable[dict[str, Any]]) -> None:
    """Refuse what the data plane would not carry out, rather than describe it and do something else."""
    for condition in conditions:
        if condition.get("Field") not in MATCHED:
            raise ELBClientError("UnsupportedCondition", f"the local balancer matches host-header and path-pattern, not {condition.get('Field')}")
    for action in actions:
        if action.get("Type") not in ("forward", "fixed-response"):
            raise ELBClientError("UnsupportedAction", f"the local balancer carries out forward and fixed-response, not {action.get('Type')}")


def route(frontend: str, rule: Any, backend_of: Callable[[str], str]) -> str:
    """One line of the map for one rule."""
    patterns = {"host-header": "[^/]*", "path-pattern": ".*"}
    for condition in rule.conditions:
        field = condition["Field"]
        values = condition.get(MATCHED[field], {}).get("Values") or condition.get("Values") or []
        wild = "[^/]" if field == "host-header" else "."
        patterns[field] = "(?:" + "|".join(_pattern(value.lower() if wild != "." else value, wild) for value in values) + ")"
    return f"^{frontend}/{patterns['host-header']}{patterns['path-pattern']}$ {_action(rule.actions[-1].data, backend_of)}"


def _pattern(value: str, wild: str) -> str:
    """AWS' wildcards: * is any number of characters, ? is one."""
    return "".join({"*": f"{wild}*", "?": wild}.get(character, re.escape(character)) for character in value)


def _action(action: dict[str, Any], backend_of: Callable[[str], str]) -> str:
    if action["Type"] == "fixed-response":
        answer = action["FixedResponseConfig"]
        body = str(answer.get("MessageBody", "")).replace("\n", " ")
        return f"fixed {answer['StatusCode']} {answer.get('ContentType', 'text/plain')} {body}"
    return "forward " + " ".join(f"{backend_of(arn)}={weight}" for arn, weight in weights(action).items())


def weights(action: dict[str, Any]) -> dict[str, int]:
    """The target groups of an action with their weights."""
    groups = action.get("ForwardConfig", {}).get("TargetGroups") or [{"TargetGroupArn": action["TargetGroupArn"]}] if action.get("Type") == "forward" else []
    return {group["TargetGroupArn"]: int(group.get("Weight", 1)) for group in groups}
