"""Listener rules as lines of HAProxy's map: a pattern over source, frontend, host and path, and the action for what matches first."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable
from typing import Any

from moto.elbv2.exceptions import ELBClientError

from .conditions import MATCHED, values_of


ACTIONS = ("forward", "fixed-response", "redirect")


def check(conditions: Iterable[dict[str, Any]], actions: Iterable[dict[str, Any]]) -> None:
    """Refuse what the data plane would not carry out, rather than describe it and do something else."""
    for condition in conditions:
        if condition.get("Field") not in MATCHED or any("RegexValues" in condition.get(config, {}) for config in MATCHED.values()):
            raise ELBClientError("UnsupportedCondition", f"the local balancer matches {', '.join(MATCHED)} by values, not {condition.get('Field')}")
    for action in actions:
        if action.get("Type") not in ACTIONS:
            raise ELBClientError("UnsupportedAction", f"the local balancer carries out {', '.join(ACTIONS)}, not {action.get('Type')}")


def route(frontend: str, rule: Any, backend_of: Callable[[str], str]) -> str:
    """One line of the map for one rule."""
    patterns = {"source-ip": "[^/]*", "host-header": "[^/]*", "path-pattern": ".*"}
    for condition in rule.conditions:
        patterns[condition["Field"]] = "(?:" + "|".join(_matching(condition["Field"], value) for value in values_of(condition)) + ")"
    place = f"{patterns['source-ip']}/{frontend}/{patterns['host-header']}{patterns['path-pattern']}"
    return f"^{place}$ {_action(rule.actions[-1].data, backend_of)}"


def _matching(field: str, value: str) -> str:
    if field == "source-ip":
        return _block(value)
    return _pattern(value.lower(), "[^/]") if field == "host-header" else _pattern(value, ".")


def _block(cidr: str) -> str:
    """The addresses of a block as a pattern, byte by byte. The balancers have IPv4 addresses only, so no request comes from another."""
    block = ipaddress.ip_network(cidr)
    if block.version == 6:
        return "(?!)"
    ends = zip(block.network_address.packed, block.broadcast_address.packed, strict=True)
    return r"\.".join("[0-9]+" if (low, high) == (0, 255) else "(?:" + "|".join(map(str, range(low, high + 1))) + ")" for low, high in ends)


def _pattern(value: str, wild: str) -> str:
    """AWS' wildcards: * is any number of characters, ? is one."""
    return "".join({"*": f"{wild}*", "?": wild}.get(character, re.escape(character)) for character in value)


def _action(action: dict[str, Any], backend_of: Callable[[str], str]) -> str:
    if action["Type"] == "fixed-response":
        answer = action["FixedResponseConfig"]
        body = str(answer.get("MessageBody", "")).replace("\n", " ")
        return f"fixed {answer['StatusCode']} {answer.get('ContentType', 'text/plain')} {body}"
    if action["Type"] == "redirect":
        return _redirect(action["RedirectConfig"])
    return "forward " + " ".join(f"{backend_of(arn)}={weight}" for arn, weight in weights(action).items())


def _redirect(to: dict[str, Any]) -> str:
    """ "You can reuse URI components using the following reserved keywords: #{protocol} #{host} #{port} #{path} (the leading "/" is removed) #{query}"
    (RedirectActionConfig); what isn't said stays as it was asked for."""
    usual = {"Protocol": "#{protocol}", "Host": "#{host}", "Port": "#{port}", "Path": "/#{path}", "Query": "#{query}"}
    place = {key: str(to.get(key) or value) for key, value in usual.items()}
    url = f"{place['Protocol'].lower()}://{place['Host']}:{place['Port']}{place['Path']}?{place['Query']}"
    return f"redirect {str(to['StatusCode']).removeprefix('HTTP_')} {url}"


def weights(action: dict[str, Any]) -> dict[str, int]:
    """The target groups of an action with their weights."""
    groups = action.get("ForwardConfig", {}).get("TargetGroups") or [{"TargetGroupArn": action["TargetGroupArn"]}] if action.get("Type") == "forward" else []
    return {group["TargetGroupArn"]: int(group.get("Weight", 1)) for group in groups}
