"""How much an account may ask for: token buckets, with AWS' own words about each beside its figures (rates.json).

Config `rates` (default true); false: nobody is throttled. A cloud that is faster than AWS refills as much faster."""

from __future__ import annotations

import json
import re
import threading
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from moto.iam.models import get_account_id_from

from ..bucket import Bucket
from ..context import Context
from .request import AwsRequest

ONLOOKER = "app/onlooker"
"""In the user agent of who looks on: what a test asks to see how its rollout fares is no traffic of the account."""


@dataclass(frozen=True)
class Rate:
    service: str
    operations: re.Pattern[str]
    each: bool
    """Whether each operation has such a bucket, and not all of them one."""
    size: float
    refill: float


@cache
def published() -> list[Rate]:
    known = json.loads((Path(__file__).parent / "rates.json").read_text())
    return [Rate(each["service"], re.compile(each["operations"]), each.get("each", False), each["size"], each["refill"]) for each in known]


class Rates:
    def __init__(self, cloud: Context) -> None:
        self._on = bool(cloud.config.get("rates", True))
        self._scale = cloud.scale
        self._buckets: dict[tuple[str, ...], Bucket] = {}
        self._lock = threading.Lock()

    def let(self, request: AwsRequest) -> bool:
        """Whether the account may ask for this now."""
        rates = (r for r in published() if r.service == request.service and r.operations.fullmatch(request.operation))
        rate = next(rates, None)
        if not self._on or rate is None or ONLOOKER in request.user_agent:
            return True
        what = request.operation if rate.each else rate.operations.pattern
        key = (get_account_id_from(request.access_key), request.region, rate.service, what)
        with self._lock:
            bucket = self._buckets.setdefault(key, Bucket(rate.size, rate.refill * self._scale))
            if not bucket.filled(time.monotonic()):
                return False
            bucket.tokens -= 1
            return True
