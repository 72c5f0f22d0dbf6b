"""Mail and messages that are sent, and kept for tests to read: SES v2's SendEmail by the rules of its sandbox, and SNS' Publish.

Control: GET notices/mail and GET notices/messages give what was sent, oldest first;
POST notices/verify {identity}: an address or a domain is verified, as by its owner;
POST notices/account {production?, sent?}: whether the account is out of the sandbox, and how many recipients had mail today.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from moto.iam.models import get_account_id_from

from ..context import Context
from ..faults.refusal import refuse
from ..faults.request import AwsRequest, request_of
from .mail import Mailbox, Rejected
from .messages import missing, problem


def install(cloud: Context) -> None:
    mailbox = Mailbox(cloud)
    mail: list[dict[str, Any]] = []
    messages: list[dict[str, Any]] = []

    def checked(request: AwsRequest, start_response: Any) -> Iterable[bytes] | None:
        asked = request.parameters
        try:
            if request.action == "ses:SendEmail" and request.service == "sesv2":
                mailbox.take(get_account_id_from(request.access_key), request.region, asked)
            if request.action == "sns:Publish":
                if told := problem(asked):
                    return refuse(request, start_response, "InvalidParameter", f"Invalid parameter: {told}")
                if missing(get_account_id_from(request.access_key), request.region, asked):
                    return refuse(request, start_response, "NotFound", "Topic does not exist", 404)
        except Rejected as rejected:
            return refuse(request, start_response, rejected.code, rejected.message, rejected.status)
        return None

    def middleware(environ: dict[str, Any], start_response: Any, following: Any) -> Iterable[bytes]:
        request = request_of(environ)
        if request.operation not in ("SendEmail", "Publish"):
            passed: Iterable[bytes] = following(environ, start_response)
            return passed
        refused = checked(request, start_response)
        if refused is not None:
            return refused
        seen: list[str] = []

        def noted(status: str, headers: list[tuple[str, str]], _exc_info: Any = None) -> None:
            seen.append(status)
            # moto calls it HTML.
            typed = [(name, "application/json" if name.lower() == "content-type" else value) for name, value in headers]
            start_response(status, typed if request.service == "sesv2" else headers)

        body = b"".join(following(environ, noted))
        if seen and seen[0].startswith("200"):
            # Bytes of attachments and the like are left out.
            kept = json.loads(json.dumps(request.parameters, default=lambda _: None))
            (mail if request.service == "sesv2" else messages).append(kept)
        return [body]

    cloud.middlewares.append(middleware)
    cloud.route("GET", "notices/mail", lambda _body, _query: list(mail))
    cloud.route("GET", "notices/messages", lambda _body, _query: list(messages))
    cloud.route("POST", "notices/verify", mailbox.verify)
    cloud.route("POST", "notices/account", mailbox.set)
