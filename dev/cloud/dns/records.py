"""A record set, as Route 53 keeps it and as a zone file has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_.")


def full(name: str) -> str:
    """https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html: names are kept in lower case, with a dot
    at the end; all but "a to z, 0 to 9, - (hyphen), or _ (underscore)" is returned as escape codes, such as \\052 for *."""
    lower = name.lower().removesuffix(".") + "."
    return "".join(character if character in PLAIN or character == "\\" else f"\\{ord(character):03o}" for character in lower)


def order(name: str) -> str:
    """ListResourceRecordSets: "sorts results first by DNS name with the labels reversed", with the trailing dot: `com.example.www.`"""
    return ".".join(reversed(name.removesuffix(".").split("."))) + "."


@dataclass(frozen=True)
class RecordSet:
    name: str
    type: str
    ttl: int | None
    values: tuple[str, ...]
    alias: tuple[str, str, bool] | None
    """Zone's id, name, and whether the target's health counts."""

    @staticmethod
    def of(given: dict[str, Any]) -> RecordSet:
        target = given.get("AliasTarget")
        alias = (target["HostedZoneId"], full(target["DNSName"]), target["EvaluateTargetHealth"]) if target else None
        ttl = given.get("TTL")
        # In any order: they are a set. It is kept as it was given.
        values = tuple(record["Value"] for record in given.get("ResourceRecords") or [])
        return RecordSet(full(given["Name"]), given["Type"], None if ttl is None else int(ttl), values, alias)

    @property
    def key(self) -> tuple[str, str]:
        return self.name, self.type

    def same_as(self, other: RecordSet) -> bool:
        return (self.ttl, sorted(self.values), self.alias) == (other.ttl, sorted(other.values), other.alias)

    def answer(self) -> dict[str, Any]:
        found: dict[str, Any] = {"Name": self.name, "Type": self.type}
        if self.alias:
            zone, name, health = self.alias
            return {**found, "AliasTarget": {"HostedZoneId": zone, "DNSName": name, "EvaluateTargetHealth": health}}
        return {**found, "TTL": self.ttl, "ResourceRecords": [{"Value": value} for value in self.values]}
