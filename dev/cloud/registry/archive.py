"""ECR's archive: images that are kept and can't be pulled, and when each was pulled last.

https://docs.aws.amazon.com/AmazonECR/latest/userguide/archive-image.html: "Archived images cannot be pulled. Requests to pull the
archived image will fail with a 404 error." "While the image cannot be pulled, it can still be described". restore-image.html: the
restore takes "up to 20 minutes", during which the image is ACTIVATING; "When you push an image that is currently archived, that
image will be immediately restored". What BatchGetImage says of one is not written down: here the same as a pull, which is that call to IAM."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .registry import Registry

RESTORE = 20 * 60
"""Seconds from the call to the image that can be pulled."""

Key = tuple[str, str, str, str]


@dataclass
class State:
    archived_at: float | None = None
    activated_at: float | None = None
    """May be to come."""
    pulled_at: float | None = None

    @property
    def status(self) -> str:
        if self.archived_at is None:
            return "ACTIVE"
        if self.activated_at is None or self.activated_at < self.archived_at:
            return "ARCHIVED"
        return "ACTIVE" if self.activated_at <= time.time() else "ACTIVATING"


class Archive:
    def __init__(self, scale: float) -> None:
        self._restore = RESTORE / scale
        self._known: dict[Key, State] = {}

    def of(self, registry: Registry, repository: str, digest: str) -> State:
        return self._known.setdefault((registry.account, registry.region, repository, digest), State())

    def move(self, state: State, target: str) -> bool:
        """False where ECR would not: it is there already, or on its way."""
        if target == "ARCHIVE" and state.status == "ACTIVE":
            state.archived_at = time.time()
        elif target == "STANDARD" and state.status == "ARCHIVED":
            state.activated_at = time.time() + self._restore
        else:
            return False
        return True

    def pulled(self, registry: Registry, repository: str, digest: str) -> None:
        self.of(registry, repository, digest).pulled_at = time.time()

    def pushed(self, registry: Registry, repository: str, digest: str) -> None:
        state = self.of(registry, repository, digest)
        if state.status != "ACTIVE":
            state.activated_at = time.time()
