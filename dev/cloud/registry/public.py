"""ecr-public's GetAuthorizationToken, which moto lacks: a log-in to public.ecr.aws, to be had in us-east-1 alone."""

from __future__ import annotations

import base64
import json
import secrets
import time
from collections.abc import Iterable
from typing import Any

from ..context import Context
from ..faults.refusal import refuse
from ..faults.request import request_of

LIFETIME = 12 * 3600
"""Seconds, as on AWS."""


def install(cloud: Context) -> None:
    def middleware(environ: dict[str, Any], start_response: Any, following: Any) -> Iterable[bytes]:
        request = request_of(environ)
        if request.service != "ecr-public":
            answer: Iterable[bytes] = following(environ, start_response)
            return answer
        if request.operation != "GetAuthorizationToken":
            text = f"the local AWS knows no {request.operation} of ecr-public"
            return refuse(request, start_response, "UnsupportedCommandException", text)
        if request.region != "us-east-1":
            text = "ecr-public has its endpoints in us-east-1 (and us-west-2) only"
            return refuse(request, start_response, "InvalidParameterException", text)
        token = base64.b64encode(f"AWS:{secrets.token_urlsafe(48)}".encode()).decode()
        said = {"authorizationData": {"authorizationToken": token, "expiresAt": time.time() + LIFETIME}}
        body = json.dumps(said).encode()
        start_response("200 OK", [("Content-Type", "application/x-amz-json-1.1"), ("Content-Length", str(len(body)))])
        return [body]

    cloud.middlewares.append(middleware)
