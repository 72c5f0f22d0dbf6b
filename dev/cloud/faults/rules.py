"""Which requests are to meet which fault."""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass, field
from typing import Any

from .request import AwsRequest

FAULTS = ("throttle", "error", "latency", "lose-answer", "hold", "stale")
MATCHES = ("service", "operation", "kind", "accessKey", "userAgent", "says", "nth")


@dataclass
class Rule:
    id: int
    match: dict[str, Any]
    do: str
    times: int
    """How many requests meet it; 0 for all that match."""
    seconds: float
    code: str
    status: int
    after: bool
    """hold: only the answer is held, the request was applied."""
    seen: int = 0
    """Requests that matched, whether they met the fault or not: what `nth` counts."""
    met: int = 0
    log: list[str] = field(default_factory=list)

    def meets(self, request: AwsRequest) -> bool:
        asked = {
            "service": request.service,
            "operation": request.operation,
            "kind": request.kind,
            "accessKey": request.access_key,
        }
        if any(self.match[name] != value for name, value in asked.items() if name in self.match):
            return False
        if self.match.get("userAgent", "") not in request.user_agent:
            return False
        if str(self.match.get("says", "")).encode() not in request.identity:
            return False
        self.seen += 1
        if self.seen < int(self.match.get("nth", 1)) or (self.times and self.met >= self.times):
            return False
        self.met += 1
        self.log.append(request.operation)
        return True


class Rules:
    def __init__(self) -> None:
        self._rules: list[Rule] = []
        self._ids = itertools.count(1)
        self._lock = threading.Lock()

    def add(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        match = body.get("match", {})
        unknown = sorted(set(match) - set(MATCHES))
        if unknown:
            raise ValueError(f"putting a fault: unknown match {', '.join(unknown)}; there are {', '.join(MATCHES)}")
        if body.get("do") not in FAULTS:
            raise ValueError(f"putting a fault: do is {body.get('do')!r}; it is one of {', '.join(FAULTS)}")
        seconds = float(body.get("seconds", 0))
        if body["do"] in ("latency", "stale") and seconds <= 0:
            raise ValueError(f"putting a fault: {body['do']} needs seconds above 0")
        times = int(body.get("times", 0 if body["do"] == "stale" else 1))
        code, status, after = body.get("code", ""), int(body.get("status", 0)), bool(body.get("after"))
        with self._lock:
            rule = Rule(next(self._ids), match, body["do"], times, seconds, code, status, after)
            self._rules.append(rule)
        return {"id": rule.id}

    def known(self, _body: dict[str, Any], _query: dict[str, str]) -> list[dict[str, Any]]:
        """How often each rule was met, so that a test can tell that its fault happened."""
        with self._lock:
            return [{"id": r.id, "do": r.do, "match": r.match, "seen": r.seen, "met": r.met, "log": r.log} for r in self._rules]

    def clear(self) -> None:
        with self._lock:
            self._rules.clear()

    def met_by(self, request: AwsRequest) -> list[Rule]:
        """Counts the request for every rule, so that rules about the same requests do not disturb each other."""
        with self._lock:
            return [rule for rule in self._rules if rule.meets(request)]
