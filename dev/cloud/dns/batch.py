"""What becomes of a zone by a change batch: all of its changes, or none and every reason why.

ChangeResourceRecordSets: "Route 53 validates the changes in the request and then either makes all or none of the changes"; "To delete
a resource record set, you must specify all the same values that you specified when you created it"; "If you try to delete the same
resource record set more than once in a single change batch, Route 53 returns an InvalidChangeBatch error". The words are Route 53's:
https://github.com/boto/boto/issues/2887, https://github.com/kubernetes-sigs/external-dns/issues/732
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from typing import Any

from .records import RecordSet

Key = tuple[str, str]


class Refused(Exception):
    """With what AWS says about each change that can't be made."""

    def __init__(self, messages: Sequence[str]) -> None:
        super().__init__(f"[{', '.join(messages)}]")


def changed(zone: str, before: Iterable[RecordSet], changes: Sequence[dict[str, Any]]) -> list[RecordSet]:
    """The zone's record sets after the batch, or Refused. One change after the other, so that what a batch deletes it can create."""
    after: dict[Key, RecordSet] = {each.key: each for each in before}
    said: list[str] = []
    for change in changes:
        given = RecordSet.of(change["ResourceRecordSet"])
        problem = unfit(zone, given) or _made(change["Action"], given, after)
        if problem:
            said.append(problem)
    said += [] if said else misplaced(zone, after.values())
    if said:
        raise Refused(said)
    return list(after.values())


def _made(action: str, given: RecordSet, after: dict[Key, RecordSet]) -> str:
    """Makes one change, or says why it can't be made."""
    known = after.get(given.key)
    tried = f"Tried to {action.lower()} resource record set [name='{given.name}', type='{given.type}'] but"
    if action == "CREATE" and known:
        return f"{tried} it already exists"
    if action != "DELETE":
        after[given.key] = given
        return ""
    if not known:
        return f"{tried} it was not found"
    if not known.same_as(given):
        return f"{tried} the values provided do not match the current values"
    del after[given.key]
    return ""


def unfit(zone: str, given: RecordSet) -> str:
    if given.name != zone and not given.name.endswith(f".{zone}"):
        return f"RRSet with DNS name {given.name} is not permitted in zone {zone}"
    if given.type == "CNAME" and len(given.values) > 1:
        return f"RRSet of type CNAME with DNS name {given.name} has more than one value"
    problems = [f"{problem} encountered with '{value}'" for value in given.values if (problem := wrong(given.type, value))]
    return f"Invalid Resource Record: 'FATAL problem: {problems[0]}'" if problems else ""


def wrong(kind: str, value: str) -> str:
    if not value.isprintable():
        return "UnsupportedCharacter (Value contains unsupported characters)"
    if kind in ("TXT", "SPF") and not (len(value) > 1 and value[0] == value[-1] == '"'):
        return "InvalidCharacterString (Value should be enclosed in quotation marks)"
    try:
        if kind == "A":
            ipaddress.IPv4Address(value)
        if kind == "AAAA":
            ipaddress.IPv6Address(value)
    except ValueError:
        family = "ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)"
        return family if kind == "A" else "AAAARRDATAIllegalIPv6Address (Value is not a valid IPv6 address)"
    return ""


def misplaced(zone: str, after: Iterable[RecordSet]) -> list[str]:
    """What can't stand beside the rest. RFC 1034, 3.6.2: "If a CNAME RR is present at a node, no other data should be present"."""
    names = [each.name for each in after]
    said = [] if (zone, "NS") in {each.key for each in after} else ["A HostedZone must contain at least one NS record for the zone itself."]
    if (zone, "SOA") not in {each.key for each in after}:
        said.append("A HostedZone must contain exactly one SOA record.")
    for each in after:
        if each.type != "CNAME":
            continue
        if each.name == zone:
            said.append(f"RRSet of type CNAME with DNS name {zone} is not permitted at apex in zone {zone}")
        elif names.count(each.name) > 1:
            conflict = f"RRSet of type CNAME with DNS name {each.name} is not permitted as it conflicts with other records"
            said.append(f"{conflict} with the same DNS name in zone {zone}")
    return said
