"""Everything that can go wrong between a client and AWS, on demand; and a journal of all that was asked.

Control routes (JSON):
- GET  requests?since=N&service&operation&kind=read|write&accessKey&userAgent   what was asked, oldest first
- POST faults {match: {service?, operation?, kind?, accessKey?, userAgent?, says?, nth?}, do, times?, seconds?, code?, status?, after?}
  do: throttle, error (code), latency (seconds), lose-answer (applied, then the connection drops),
  hold (not applied until released; with `after` applied, the answer held), stale (reads answer as `seconds` ago)
- GET  faults                   the rules and how often each was met
- DELETE faults                 no more faults; what is held goes on
- GET  held?seconds=N&userAgent waits until a request is held
- POST faults/release {n?}      lets held requests go on
- POST deny {actions, principal?}   and GET violations
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from typing import Any

from ..context import Context
from .deny import Denied
from .hold import Hold
from .journal import Journal
from .rates import Rates
from .request import AwsRequest, request_of
from .rules import Rules
from .stale import Past
from .strict import Violations
from .way import Way


def install(cloud: Context) -> None:
    journal, rules, past, violations = Journal(), Rules(), Past(), Violations()
    hold, denied = Hold(cloud.stopping), Denied(cloud)
    cloud.denied = denied
    way = Way(cloud, journal, rules, hold, past, denied, violations, Rates(cloud))

    def clear(_body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        rules.clear()
        return hold.release({}, {})

    cloud.route("GET", "requests", journal.entries)
    cloud.route("POST", "faults", rules.add)
    cloud.route("GET", "faults", rules.known)
    cloud.route("DELETE", "faults", clear)
    cloud.route("POST", "faults/release", hold.release)
    cloud.route("GET", "held", hold.held)
    cloud.route("POST", "deny", denied.set)
    cloud.route("GET", "violations", violations.known)

    def middleware(environ: dict[str, Any], start_response: Any, following: Any) -> Iterable[bytes]:
        if environ["PATH_INFO"].startswith("/moto-api"):
            untouched: Iterable[bytes] = following(environ, start_response)
            return untouched
        return way.through(read(environ), environ, start_response, following)

    # Outermost: whatever other parts refuse is in the journal too.
    cloud.middlewares.insert(0, middleware)


def read(environ: dict[str, Any]) -> AwsRequest:
    try:
        return request_of(environ)
    except Exception:
        traceback.print_exc()
        environ["wsgi.input"].seek(0)
        agent = environ.get("HTTP_USER_AGENT", "")
        environ["cloud.request"] = AwsRequest("", "", "", "", "", agent, b"", problem="not an AWS request")
        return request_of(environ)
