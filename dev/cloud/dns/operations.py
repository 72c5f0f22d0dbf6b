"""Route 53's calls about zones and record sets, in place of moto's, which knows neither exact values nor name servers."""

from __future__ import annotations

import threading
from typing import Any

from moto.core.responses import ActionResult
from moto.route53.exceptions import ConflictingDomainExists, InvalidInput, Route53ClientError
from moto.route53.models import Route53Backend
from moto.route53.responses import Route53

from ..context import Context
from . import aliases, batch
from .propagation import Propagation, Reach
from .records import RecordSet, full, order
from .zone_file import zone_file

PAGE = 300
ZONES = 100
TURNS = threading.RLock()


class Dns:
    """Starts its name servers with the first zone."""

    def __init__(self, cloud: Context, reach: Reach) -> None:
        self._cloud = cloud
        self._reach = reach
        self._propagation: Propagation | None = None

    @property
    def propagation(self) -> Propagation:
        if self._propagation is None:
            self._propagation = Propagation(self._cloud, self._reach)
        return self._propagation

    def publish(self, backend: Route53Backend, zone: Any) -> dict[str, Any]:
        if zone.private_zone:
            # Served within its VPCs, where nobody asks here; a public zone of the same name goes on as it is.
            return self.propagation.kept().answer()
        known = {record.key: record for each in backend.zones.values() if not each.private_zone for record in records_of(each)}
        text = zone_file(zone.rrsets, lambda name, kind: known.get((name, kind)))
        return self.propagation.submit(zone.name, text).answer()


def install(cloud: Context, reach: Reach) -> None:
    dns = Dns(cloud, reach)
    create, delete = Route53.create_hosted_zone, Route53.delete_hosted_zone

    def create_hosted_zone(self: Route53) -> ActionResult:
        with TURNS:
            name, reference = full(self._get_param("Name")), self._get_param("CallerReference")
            zones = self.backend.zones.values()
            if any(zone.caller_reference == reference for zone in zones):
                text = f"A hosted zone has already been created with the specified caller reference: {reference}"
                raise Route53ClientError("HostedZoneAlreadyExists", text)
            private = self._get_bool_param("HostedZoneConfig.PrivateZone", False)
            # "can't have any common name servers": all of this cloud's have the same.
            if not private and any(zone.name == name and not zone.private_zone for zone in zones):
                raise ConflictingDomainExists(name, None)
            result = create(self)
            told: Any = result.result
            zone = told["HostedZone"]
            zone.name = name
            servers = [server.address for server in dns.propagation.servers]
            if not private:
                zone.delegation_set.name_servers = servers
            zone.rrsets = apex(name, servers)
            told["ChangeInfo"] = dns.publish(self.backend, zone)
            return result

    def delete_hosted_zone(self: Route53) -> ActionResult:
        with TURNS:
            zone = self.backend.get_hosted_zone(self._get_param("Id"))
            result = delete(self)
            told: Any = result.result
            gone = dns.propagation.kept() if zone.private_zone else dns.propagation.submit(zone.name, None)
            told["ChangeInfo"] = gone.answer()
            return result

    def change_resource_record_sets(self: Route53) -> ActionResult:
        with TURNS:
            zone: Any = self.backend.get_hosted_zone(self._get_param("HostedZoneId"))
            changes = self._get_param("ChangeBatch.Changes")
            check_form(changes)
            try:
                after = batch.changed(zone.name, zone.rrsets, changes)
                asked = [change["ResourceRecordSet"] for change in changes if change["Action"] != "DELETE"]
                aliases.check([RecordSet.of(each) for each in asked], zone, after, self.backend.account_id)
                zone.rrsets = after
            except batch.Refused as refused:
                raise Route53ClientError("InvalidChangeBatch", str(refused)) from None
            return ActionResult({"ChangeInfo": dns.publish(self.backend, zone)})

    def get_change(self: Route53) -> ActionResult:
        name = self._get_param("Id").removeprefix("/change/")
        found = dns.propagation.changes.get(name)
        if found is None:
            raise Route53ClientError("NoSuchChange", f"Could not find resource with ID: {name}")
        return ActionResult({"ChangeInfo": found.answer()})

    for mended in (create_hosted_zone, delete_hosted_zone, change_resource_record_sets, get_change):
        setattr(Route53, mended.__name__, mended)
    for listing in (list_resource_record_sets, list_hosted_zones_by_name):
        setattr(Route53, listing.__name__, listing)


def records_of(zone: Any) -> list[RecordSet]:
    found: list[RecordSet] = zone.rrsets
    return found


def apex(name: str, servers: list[str]) -> list[RecordSet]:
    """https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html"""
    soa = f"{servers[0]}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"
    names = tuple(f"{server}." for server in servers)
    return [RecordSet(name, "NS", 172_800, names, None), RecordSet(name, "SOA", 900, (soa,), None)]


def check_form(changes: list[dict[str, Any]]) -> None:
    """What a change must have, and how many records a batch may: "A request cannot contain more than 1,000 ResourceRecord elements.
    When the value of the Action element is UPSERT, each ResourceRecord element is counted twice"."""
    count = 0
    for change in changes:
        given = change["ResourceRecordSet"]
        records = given.get("ResourceRecords") or []
        count += len(records) * (2 if change["Action"] == "UPSERT" else 1)
        if given.get("SetIdentifier"):
            raise InvalidInput("The local AWS carries out no routing policies (SetIdentifier)")
        if ("AliasTarget" in given) == (bool(records) and given.get("TTL") is not None):
            where = f"Change with [Action={change['Action']}, Name={given['Name']}, Type={given['Type']}, SetIdentifier=null]"
            raise InvalidInput(
                "Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords],"
                f" or TrafficPolicyInstanceId], but found {'more than one' if records else 'none'} in {where}"
            )
    if count > 1000:
        raise Route53ClientError("InvalidChangeBatch", "Number of records limit of 1000 exceeded.")


def list_resource_record_sets(self: Route53) -> ActionResult:
    kind, name = self._get_param("StartRecordType"), self._get_param("StartRecordName")
    if kind and not name:
        raise InvalidInput("The input is not valid")
    most = min(self._get_int_param("MaxItems", PAGE), PAGE)
    with TURNS:
        records: Any = self.backend.get_hosted_zone(self._get_param("HostedZoneId")).rrsets
        known = sorted(records, key=lambda each: (order(each.name), each.type))
    start = (order(full(name)), kind or "") if name else ("", "")
    page = [each for each in known if (order(each.name), each.type) >= start]
    following = page[most] if len(page) > most else None
    told = {"ResourceRecordSets": [each.answer() for each in page[:most]], "IsTruncated": following is not None, "MaxItems": most}
    if following:
        told |= {"NextRecordName": following.name, "NextRecordType": following.type}
    return ActionResult(told)


def list_hosted_zones_by_name(self: Route53) -> ActionResult:
    """It begins at DNSName and goes on with all zones after it, whatever they are called: moto gives that one alone."""
    name, number = self._get_param("DNSName"), self._get_param("HostedZoneId")
    most = min(self._get_int_param("MaxItems", ZONES), ZONES)
    if number and not name:
        raise InvalidInput("The input is not valid")
    with TURNS:
        known = sorted(self.backend.zones.values(), key=lambda zone: (order(zone.name), zone.resource_id))
    start = (order(full(name)), (number or "").removeprefix("/hostedzone/")) if name else ("", "")
    page = [zone for zone in known if (order(zone.name), zone.resource_id) >= start]
    following = page[most] if len(page) > most else None
    told = {"DNSName": name, "HostedZoneId": number, "HostedZones": page[:most], "IsTruncated": following is not None, "MaxItems": most}
    if following:
        told |= {"NextDNSName": following.name, "NextHostedZoneId": following.resource_id}
    return ActionResult(told)
