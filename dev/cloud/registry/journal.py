"""What was asked of the registries over HTTP, in the order in which it came."""

from __future__ import annotations

import threading
import time
from typing import Any

Entry = dict[str, Any]


class Journal:
    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._lock = threading.Lock()

    def begin(self, **facts: Any) -> Entry:
        entry: Entry = {"at": time.time(), **facts, "status": None, "received": 0, "sent": 0, "fault": None}
        with self._lock:
            entry["n"] = len(self._entries) + 1
            self._entries.append(entry)
        return entry

    def entries(self, _body: dict[str, Any], query: dict[str, str]) -> list[Entry]:
        """The control route: ?since=N (after entry N), account, method, repository, path (a part of it)."""
        exact = {name: query[name] for name in ("account", "method", "repository") if name in query}
        with self._lock:
            known = self._entries[int(query.get("since", 0)) :]
        return [e for e in known if query.get("path", "") in e["path"] and all(e[name] == value for name, value in exact.items())]
