"""ECR: a real docker-registry for each account and region, behind a door that keeps ECR's rules for whoever pushes and pulls.

What was pushed is what ECR's calls describe. An account's registry starts when it is first asked for; another account is
reached as on AWS: sts:AssumeRole into it, and repository policies. Public ECR is a registry of its own (see public_registry).

Control routes (JSON):
- GET    registry/requests?since=N&account&method&repository&path   what was asked over HTTP, oldest first: n, at, account, region,
         method, path, repository, action (IAM's), principal, userAgent, status (none while it runs or when it was lost),
         received and sent (bytes of the bodies), fault
- POST   registry/faults {match: {account?, method?, path? (a part), repository?, nth?}, do, times?, status?, code?, message?, after?, seconds?}
         do: status (503, 429, 500 …; the words are AWS' unless given), drop (the connection ends after `after` bytes of body,
         at the latest before the answer), cut (the answer ends after `after` bytes of its body), latency (seconds);
         times: 1 unless given, 0 for ever
- GET    registry/faults             the rules and how often each was met
- DELETE registry/faults             no more faults
- GET    registry/public            {host} of what is public.ecr.aws on AWS, spoken to by http
- POST   registry/expire             all log-ins given out so far have expired
- POST   registry/scans {findings: [{name, severity, …}], repository?, digest?, account?, enhanced?, status?, description?, seconds?,
         late?}
         what a scan finds: status COMPLETE (ACTIVE when enhanced) unless given, after `seconds` (1) in progress, below 0: it
         ended before it was first asked about; the findings show `late` seconds (0) after its end. A basic scan keeps what it
         found
- POST   registry/scans/age {repository, seconds}   the scans of its images began that much earlier
Permissions are taken away by POST deny (see faults): it counts here too, by IAM's names such as ecr:PutImage.
"""

from __future__ import annotations

from ..context import Context
from . import downloads, ecr, findings, public, shelved, templates
from .registries import Registries


def install(cloud: Context) -> None:
    registries = Registries(cloud)
    ecr.install(registries)
    downloads.install(registries)
    findings.install(registries)
    shelved.install(registries)
    templates.install(registries)
    public.install(registries)
    cloud.route("GET", "registry/requests", registries.journal.entries)
    cloud.route("POST", "registry/faults", registries.faults.add)
    cloud.route("GET", "registry/faults", registries.faults.known)
    cloud.route("DELETE", "registry/faults", registries.faults.clear)
    cloud.route("POST", "registry/expire", lambda _body, _query: registries.tokens.expire())
    cloud.route("POST", "registry/scans", registries.scans.set)
    cloud.route("POST", "registry/scans/age", registries.scans.age)
    cloud.on_stop(registries.stop)
