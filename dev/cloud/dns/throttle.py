"""https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html: "Route 53 uses a token bucket algorithm",
one for all of an account's requests and one for each action; "throttled if either bucket is empty"."""

from __future__ import annotations

import threading
import time

from ..bucket import Bucket

ACCOUNT = (50.0, 10.0)
"""Tokens that the bucket holds, and that come back each AWS second."""
ACTIONS = {"CreateHostedZone": (40.0, 2.0), "DeleteHostedZone": (40.0, 5.0), "CreateReusableDelegationSet": (40.0, 2.0)}
"""Those of them that we serve; all others have as many as the account."""


class Throttle:
    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._buckets: dict[tuple[str, str], Bucket] = {}
        self._lock = threading.Lock()

    def lets(self, account: str, action: str) -> bool:
        """Whether the account may ask for this now."""
        with self._lock:
            both = [self._bucket(account, ""), self._bucket(account, action)]
            now = time.monotonic()
            if not all([bucket.filled(now) for bucket in both]):
                return False
            for bucket in both:
                bucket.tokens -= 1
            return True

    def _bucket(self, account: str, action: str) -> Bucket:
        size, refill = ACTIONS.get(action, ACCOUNT)
        return self._buckets.setdefault((account, action), Bucket(size, refill * self._scale))
