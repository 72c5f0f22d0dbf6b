"""What can go wrong between a client and a registry, on demand."""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass
from typing import Any

DOES = ("status", "drop", "cut", "latency")
MATCHES = ("account", "method", "path", "repository", "nth")
WORDS = {
    429: ("TOOMANYREQUESTS", "Rate exceeded"),
    500: ("UNKNOWN", "write: no space left on device"),
    503: ("UNAVAILABLE", "service unavailable"),
}


@dataclass
class Fault:
    id: int
    match: dict[str, Any]
    do: str
    times: int
    """How many requests meet it; 0 for all that match."""
    status: int
    code: str
    message: str
    after: int
    """Bytes of body; drop: of the request or of the answer, cut: of the answer."""
    seconds: float
    seen: int = 0
    met: int = 0

    def meets(self, asked: dict[str, Any]) -> bool:
        if any(self.match[name] != asked[name] for name in ("account", "method", "repository") if name in self.match):
            return False
        if self.match.get("path", "") not in asked["path"]:
            return False
        self.seen += 1
        if self.seen < int(self.match.get("nth", 1)) or (self.times and self.met >= self.times):
            return False
        self.met += 1
        return True


class Faults:
    def __init__(self) -> None:
        self._rules: list[Fault] = []
        self._ids = itertools.count(1)
        self._lock = threading.Lock()

    def add(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        match, do, status = body.get("match", {}), body.get("do"), int(body.get("status", 503))
        unknown = sorted(set(match) - set(MATCHES))
        if unknown:
            raise ValueError(f"putting a fault: unknown match {', '.join(unknown)}; there are {', '.join(MATCHES)}")
        if do not in DOES:
            raise ValueError(f"putting a fault: do is {do!r}; it is one of {', '.join(DOES)}")
        code, message = WORDS.get(status, ("UNKNOWN", "on demand"))
        with self._lock:
            rule = Fault(
                next(self._ids),
                match,
                do,
                int(body.get("times", 1)),
                status,
                body.get("code", code),
                body.get("message", message),
                int(body.get("after", 0)),
                float(body.get("seconds", 0)),
            )
            self._rules.append(rule)
        return {"id": rule.id}

    def known(self, _body: dict[str, Any], _query: dict[str, str]) -> list[dict[str, Any]]:
        with self._lock:
            return [{"id": r.id, "do": r.do, "match": r.match, "seen": r.seen, "met": r.met} for r in self._rules]

    def clear(self, _body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        with self._lock:
            self._rules.clear()
        return {}

    def met_by(self, asked: dict[str, Any]) -> dict[str, Fault]:
        """By what they do."""
        with self._lock:
            return {rule.do: rule for rule in self._rules if rule.meets(asked)}
