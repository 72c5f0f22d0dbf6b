"""Route 53 whose zones are served: record sets change as AWS says, and two name servers (Knot DNS) answer for them on port 53.

Promises: a change batch is made whole or not at all, by AWS' rules of what may stand in a zone; it is PENDING while one name server
after another gets it, within `propagation` AWS seconds, and INSYNC when the last has it; wildcards, NODATA and NXDOMAIN are as
RFC 4592 has them; an account's requests are throttled, and one that comes while a zone is being changed is refused. A zone's name
servers are addresses of this cloud, written as names.

Control: POST dns/reach {servers}: changes get to so many of the name servers, and to the others when it is raised again.
POST dns/pace {seconds}: a change is worked on for so many AWS seconds, also one that is at it.

https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any

from moto.iam.models import get_account_id_from

from ..context import Context
from ..faults.refusal import refuse, refuse_as
from ..faults.request import request_of
from .propagation import Reach
from .throttle import Throttle
from .turns import WORDS, Turns


def install(cloud: Context) -> None:
    throttle, reach, turns = Throttle(cloud.scale), Reach(), Turns(cloud)
    first = threading.Lock()
    mended = False

    def middleware(environ: dict[str, Any], start_response: Any, following: Any) -> Iterable[bytes]:
        nonlocal mended
        request = request_of(environ)
        if request.service == "route53":
            if not throttle.lets(get_account_id_from(request.access_key), request.operation):
                return refuse_as("throttle", request, start_response)
            with first:
                if not mended:
                    # Not before it is asked for: who has no zones pays nothing for this.
                    from . import operations

                    operations.install(cloud, reach)
                    mended = True
        with turns.of(request) as free:
            if not free:
                return refuse(request, start_response, "PriorRequestNotComplete", WORDS)
            answer: Iterable[bytes] = following(environ, start_response)
        return answer

    cloud.middlewares.append(middleware)
    cloud.route("POST", "dns/reach", reach.set)
    cloud.route("POST", "dns/pace", turns.set)
