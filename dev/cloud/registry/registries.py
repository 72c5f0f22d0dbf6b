"""The registries of all accounts, and what they share."""

from __future__ import annotations

import threading

from ..context import Context
from .archive import Archive
from .faults import Faults
from .journal import Journal
from .registry import Registry
from .scans import Scans
from .tokens import Tokens


class Registries:
    def __init__(self, cloud: Context) -> None:
        self.cloud = cloud
        self.tokens = Tokens()
        self.journal = Journal()
        self.faults = Faults()
        self.scans = Scans()
        self.archive = Archive(cloud.scale)
        self._known: dict[tuple[str, str], Registry] = {}
        self._lock = threading.Lock()

    def of(self, account: str, region: str) -> Registry:
        """Not started before its host is asked for."""
        with self._lock:
            if (account, region) not in self._known:
                self._known[account, region] = Registry(self, account, region)
            return self._known[account, region]

    def stop(self) -> None:
        with self._lock:
            for registry in self._known.values():
                registry.stop()
