"""Whether a role's trust policy lets a web identity assume it."""

from __future__ import annotations

import json
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Any
from urllib.parse import unquote

Claims = dict[str, Any]
OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "StringEquals": lambda actual, wanted: actual == wanted,
    "StringLike": fnmatchcase,
    "StringEqualsIgnoreCase": lambda actual, wanted: actual.lower() == wanted.lower(),
}


def trusts(policy: str, provider_arn: str, provider: str, claims: Claims) -> bool:
    """`provider` is the issuer without https://, which names the condition keys such as <provider>:sub."""
    document = json.loads(unquote(policy))
    facts = {f"{provider}:{claim}".lower(): str(value) for claim, value in claims.items()}
    statements = [s for s in many(document["Statement"]) if concerns(s, provider_arn)]
    held = [s for s in statements if all(holds(name, keys, facts) for name, keys in s.get("Condition", {}).items())]
    return any(s["Effect"] == "Allow" for s in held) and not any(s["Effect"] == "Deny" for s in held)


def concerns(statement: dict[str, Any], provider_arn: str) -> bool:
    principals = statement.get("Principal", {})
    federated = many(principals.get("Federated", [])) if isinstance(principals, dict) else [principals]
    actions = [action.lower() for action in many(statement.get("Action", []))]
    wanted = "sts:assumerolewithwebidentity"
    return any(p in ("*", provider_arn) for p in federated) and any(fnmatchcase(wanted, a) for a in actions)


def holds(operator: str, keys: dict[str, Any], facts: dict[str, str]) -> bool:
    name = operator.removeprefix("ForAnyValue:").removeprefix("ForAllValues:")
    if name not in OPERATORS:
        raise ValueError(f"checking a trust policy: the local AWS does not know the operator {operator}")
    test = OPERATORS[name]
    return all(key.lower() in facts and any(test(facts[key.lower()], wanted) for wanted in many(values)) for key, values in keys.items())


def many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
