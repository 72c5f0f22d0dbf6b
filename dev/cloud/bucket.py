"""A token bucket, as AWS throttles."""

from __future__ import annotations

import time


class Bucket:
    def __init__(self, size: float, refill: float) -> None:
        """`refill`: tokens a second of this cloud."""
        self.size = self.tokens = size
        self.refill = refill
        self.at = time.monotonic()

    def filled(self, now: float) -> bool:
        """Whether there is a token, which is for the caller to take."""
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.refill)
        self.at = now
        return self.tokens >= 1
