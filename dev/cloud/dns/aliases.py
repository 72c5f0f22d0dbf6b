"""What an alias may lead to: a record set of its own zone, or a balancer.

AliasTarget's HostedZoneId: "Application and Network Load Balancers: Use DescribeLoadBalancers to get the value of CanonicalHostedZoneId";
"Another Route 53 resource record set in your hosted zone: Specify the hosted zone ID of your hosted zone. (An alias resource record set
can't reference a resource record set in a different hosted zone.)" The words are Route 53's:
https://github.com/harmony-one/harmony-ops/issues/491
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from moto.elbv2.models import elbv2_backends

from .batch import Refused
from .records import RecordSet

DUALSTACK = "dualstack."
"""The console writes it before a balancer's name, and either name is answered."""


def check(asked: Iterable[RecordSet], zone: Any, after: Iterable[RecordSet], account: str) -> None:
    """Refused with every reason; `after`: the zone's record sets once the batch is made."""
    every = [balancer for each in elbv2_backends[account].values() for balancer in list(each.load_balancers.values())]
    balancers = {f"{each.dns_name}.": str(each.canonical_hosted_zone_id) for each in every}
    there = {each.key for each in after}
    said: list[str] = []
    for record in asked:
        if record.alias is None:
            continue
        number, name = record.alias[0].removeprefix("/hostedzone/"), record.alias[1]
        own = number == zone.resource_id
        target = name if own else name.removeprefix(DUALSTACK)
        within = f".{target}".endswith(f".{zone.name}") if own else balancers.get(target) == number
        found = (target, record.type) in there if own else target in balancers
        tried = f"Tried to create an alias that targets {name}, type {record.type} in zone {number}, but"
        said += [] if within else [f"{tried} the alias target name does not lie within the target zone"]
        said += [] if found else [f"{tried} that target was not found"]
    if said:
        raise Refused(said)
