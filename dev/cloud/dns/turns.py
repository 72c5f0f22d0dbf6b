"""A hosted zone takes one change at a time.

PriorRequestNotComplete: "If Amazon Route 53 can't process a request before the next request arrives, it will reject subsequent requests
for the same hosted zone and return an HTTP 400 error".
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..context import Context
from ..faults.request import AwsRequest

WORDS = "The request was rejected because Route 53 was still processing a prior request."
ZONE_OF = {"ChangeResourceRecordSets": "HostedZoneId", "DeleteHostedZone": "Id"}
"""Those that have this error and that we serve."""
PACE = 0.1
"""AWS seconds that a change is worked on; AWS names no figure."""


class Turns:
    def __init__(self, cloud: Context) -> None:
        self._cloud = cloud
        self._seconds = cloud.seconds(PACE)
        self._busy: set[str] = set()
        self._changed = threading.Condition()

    def set(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, float]:
        """The control route."""
        with self._changed:
            self._seconds = self._cloud.seconds(float(body["seconds"]))
            self._changed.notify_all()
        return {"seconds": float(body["seconds"])}

    @contextmanager
    def of(self, request: AwsRequest) -> Iterator[bool]:
        """Whether it may go on; its zone takes no other until it is done."""
        named = ZONE_OF.get(request.operation) if request.service == "route53" else None
        if named is None:
            yield True
            return
        zone = str(request.parameters.get(named, "")).rpartition("/")[2]
        with self._changed:
            free = zone not in self._busy
            self._busy.add(zone)
        try:
            yield free
        finally:
            if free:
                self._finish(zone)

    def _finish(self, zone: str) -> None:
        began = time.monotonic()
        with self._changed:
            while not self._cloud.stopping.is_set() and (left := began + self._seconds - time.monotonic()) > 0:
                self._changed.wait(min(left, 1))
            self._busy.discard(zone)
