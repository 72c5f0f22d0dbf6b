"""Whether a repository policy lets in a principal of another account."""

from __future__ import annotations

import json
import re
from fnmatch import fnmatchcase
from typing import Any

SESSION = re.compile(r"arn:(aws[\w-]*):sts::(\d{12}):assumed-role/([^/]+)/.+")


def allows(policy: str | None, action: str, principal: str) -> bool:
    if not policy:
        return False
    held = [s for s in many(json.loads(policy)["Statement"]) if concerns(s, action, principal)]
    return any(s["Effect"] == "Allow" for s in held) and not any(s["Effect"] == "Deny" for s in held)


def unnamed(action: str, principal: str, arn: str) -> str:
    """What AWS says to whom a repository's policy does not name."""
    because = f"because no resource-based policy allows the {action} action"
    return f"User: {principal} is not authorized to perform: {action} on resource: {arn} {because}"


def concerns(statement: dict[str, Any], action: str, principal: str) -> bool:
    if statement.get("Condition"):
        raise ValueError("checking a repository policy: the local AWS does not know conditions there")
    actions = [str(each).lower() for each in many(statement.get("Action", []))]
    if not any(fnmatchcase(action.lower(), each) for each in actions):
        return False
    given = statement.get("Principal", {})
    wanted = [given] if isinstance(given, str) else many(given.get("AWS", []))
    return any(str(each) in names(principal) for each in wanted)


def names(principal: str) -> set[str]:
    """What a policy may call a caller."""
    account = principal.split(":")[4]
    found = {"*", principal, account, f"arn:aws:iam::{account}:root"}
    session = SESSION.fullmatch(principal)
    return found | {f"arn:{session[1]}:iam::{session[2]}:role/{session[3]}"} if session else found


def many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
