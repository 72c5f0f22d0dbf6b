"""How changes get to the name servers: one server after the other, each change whole.

"Changes generally propagate to all Route 53 name servers managing the hosted zone within 60 seconds", and GetChange: "PENDING indicates
that the changes in this request have not propagated to all Amazon Route 53 DNS servers", INSYNC that they have.
"""

from __future__ import annotations

import heapq
import itertools
import secrets
import threading
import time
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..context import Context
from .knot import Knot

SERVERS = 2
"""AWS has four; two are enough to disagree."""
PROPAGATION = 10.0
"""AWS seconds."""
LATER = 0.05
"""Seconds after which it is tried again whether a server may be reached."""


class Reach:
    """How many of the servers changes get to; to the others when it is raised."""

    def __init__(self) -> None:
        self.servers = SERVERS

    def set(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, int]:
        servers = int(body.get("servers", SERVERS))
        if not 0 <= servers <= SERVERS:
            raise ValueError(f"letting changes get to {servers} name servers: there are {SERVERS}")
        self.servers = servers
        return {"servers": servers}


@dataclass
class Change:
    id: str
    submitted: datetime
    waiting: int
    """Servers that haven't got it."""

    def answer(self) -> dict[str, Any]:
        return {"Id": f"/change/{self.id}", "Status": "PENDING" if self.waiting else "INSYNC", "SubmittedAt": self.submitted}


class Propagation:
    def __init__(self, cloud: Context, reach: Reach) -> None:
        self._reach = reach
        self._seconds = cloud.seconds(float(cloud.config.get("propagation", PROPAGATION)))
        self.servers = [Knot(cloud, number) for number in range(SERVERS)]
        for server in self.servers:
            server.answers()
        self.changes: dict[str, Change] = {}
        self._due: list[tuple[float, int, int, str, str | None, Change]] = []
        self._count = itertools.count()
        self._new = threading.Condition()
        threading.Thread(target=self._run, name="propagation", daemon=True).start()

    def kept(self) -> Change:
        """A change that no name server is told of."""
        return self._change(0)

    def _change(self, waiting: int) -> Change:
        change = Change(f"C{secrets.token_hex(9).upper()}", datetime.now(UTC).replace(tzinfo=None), waiting)
        self.changes[change.id] = change
        return change

    def submit(self, zone: str, text: str | None) -> Change:
        """The zone is to be as this zone file says, or gone."""
        change = self._change(SERVERS)
        now = time.monotonic()
        with self._new:
            for number in range(SERVERS):
                at = now + self._seconds * (number + 1) / SERVERS
                heapq.heappush(self._due, (at, next(self._count), number, zone, text, change))
            self._new.notify()
        return change

    def _run(self) -> None:
        while True:
            with self._new:
                while not self._due or self._due[0][0] > time.monotonic():
                    self._new.wait(self._due[0][0] - time.monotonic() if self._due else None)
                _, count, number, zone, text, change = heapq.heappop(self._due)
                if number >= self._reach.servers:
                    heapq.heappush(self._due, (time.monotonic() + LATER, count, number, zone, text, change))
                    continue
            try:
                self.servers[number].serve(zone, text)
                change.waiting -= 1
            except Exception:
                traceback.print_exc()
