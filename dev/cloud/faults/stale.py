"""Eventual consistency: a read is answered as it was some seconds ago."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass

from .request import AwsRequest

MEMORY = 64
"""Answers kept for each distinct read; at a look every 2 s that is two minutes."""


@dataclass
class Answer:
    status: str
    headers: list[tuple[str, str]]
    body: bytes
    at: float


class Past:
    def __init__(self) -> None:
        self._answers: dict[bytes, deque[Answer]] = {}
        self._lock = threading.Lock()

    def remember(self, request: AwsRequest, status: str, headers: list[tuple[str, str]], body: bytes) -> None:
        if request.kind != "read":
            return
        with self._lock:
            known = self._answers.setdefault(request.identity, deque(maxlen=MEMORY))
            known.append(Answer(status, headers, body, time.monotonic()))

    def answer(self, request: AwsRequest, seconds: float) -> Answer | None:
        """What the same read was answered `seconds` ago, or nothing when it was first asked since."""
        then = time.monotonic() - seconds
        with self._lock:
            known = self._answers.get(request.identity, deque())
            return max((answer for answer in known if answer.at <= then), key=lambda answer: answer.at, default=None)
