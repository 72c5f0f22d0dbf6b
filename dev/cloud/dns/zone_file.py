"""A zone as a name server reads it."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable

from .aliases import DUALSTACK
from .records import RecordSet

Find = Callable[[str, str], RecordSet | None]
"""A record set of any zone of the account, by name and type."""
ALIAS_TTL = 60
"""https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias-common.html: that of the target, 60 s of a balancer."""
DEEPEST = 8


def zone_file(records: Iterable[RecordSet], find: Find) -> str:
    lines = (f"{owner(each)} {ttl} IN {each.type} {value}" for each in records for ttl, value in served(each, find, DEEPEST))
    # Route 53 takes names in values for whole ones, with a dot at their end or without.
    return "\n".join(["$ORIGIN .", *lines, ""])


def owner(record: RecordSet) -> str:
    """The escaped asterisk stands for itself in a zone file."""
    return record.name.replace("\\052.", "*.", 1) if record.name.startswith("\\052.") else record.name


def served(record: RecordSet, find: Find, depth: int) -> list[tuple[int, str]]:
    """An alias is answered with what its target holds: a record set of ours, or a balancer, whose name is an address in this cloud."""
    if record.alias is None:
        return [(record.ttl or 0, value) for value in record.values]
    target = record.alias[1]
    found = find(target, record.type)
    if found and depth > 0:
        return served(found, find, depth - 1)
    try:
        address = ipaddress.ip_address(target.removeprefix(DUALSTACK).removesuffix("."))
    except ValueError:
        return []
    return [(ALIAS_TTL, str(address))] if record.type == ("A" if address.version == 4 else "AAAA") else []
