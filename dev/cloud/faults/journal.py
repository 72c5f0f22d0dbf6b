"""Every AWS request that came, in the order in which it came."""

from __future__ import annotations

import threading
import time
from typing import Any

from .request import AwsRequest

Entry = dict[str, Any]


class Journal:
    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._lock = threading.Lock()

    def begin(self, request: AwsRequest) -> Entry:
        entry: Entry = {
            "at": time.time(),
            "service": request.service,
            "operation": request.operation,
            "kind": request.kind,
            "accessKey": request.access_key,
            "userAgent": request.user_agent,
            "parameters": without_secrets(request),
            "status": None,  # until it is answered; stays so when the answer was lost or never came
            "fault": None,
        }
        with self._lock:
            entry["n"] = len(self._entries) + 1
            self._entries.append(entry)
        return entry

    def entries(self, _body: dict[str, Any], query: dict[str, str]) -> list[Entry]:
        """The control route: ?since=N (after entry N), service, operation, kind, accessKey, userAgent (a part of it)."""
        since = int(query.get("since", 0))
        exact = {name: query[name] for name in ("service", "operation", "kind", "accessKey") if name in query}
        with self._lock:
            known = self._entries[since:]
        agent = query.get("userAgent", "")
        return [e for e in known if agent in e["userAgent"] and all(e[name] == value for name, value in exact.items())]


def without_secrets(request: AwsRequest) -> dict[str, Any]:
    secret = {"WebIdentityToken"}
    if request.operation == "PutParameter" and request.parameters.get("Type") == "SecureString":
        secret.add("Value")
    return {name: "(hidden)" if name in secret else value for name, value in request.parameters.items()}
