"""Identity: web identities are verified and role sessions expire, where moto lets anyone in for ever.

Control routes (JSON):
- POST issuers {issuer, url}: where the keys of an OIDC issuer are served here (its name stays as on the Internet)
- POST sessions {seconds, session?}: sessions of web identities, or those of that name, last no longer from now on; null: as long as AWS lets them
- POST expire {accessKey?}:   a role session, or all there are, has expired
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..context import Context
from ..faults.refusal import refuse, refuse_as
from ..faults.request import request_of
from .sessions import Limit, expire, is_expired
from .web_identity import Issuers, Refused, check


def install(cloud: Context) -> None:
    issuers = Issuers()
    limit = Limit()
    cloud.route("POST", "issuers", issuers.add)
    cloud.route("POST", "sessions", lambda body, _query: limit.set(body.get("seconds"), body.get("session")))
    cloud.route("POST", "expire", lambda body, _query: {"expired": expire(body.get("accessKey"))})

    def middleware(environ: dict[str, Any], start_response: Any, following: Any) -> Iterable[bytes]:
        request = request_of(environ)
        if request.operation == "AssumeRoleWithWebIdentity":
            try:
                check(request.parameters, issuers)
            except Refused as refused:
                return refuse(request, start_response, refused.code, str(refused), refused.status)
        elif is_expired(request.access_key):
            return refuse_as("expired", request, start_response)
        answer: Iterable[bytes] = following(environ, start_response)
        return answer

    cloud.middlewares.append(middleware)
