"""Scans of images: when each began, and what it is to find."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .registry import Registry

IN_PROGRESS = 1.0
"""Seconds from the begin of a scan to its end."""


class Scans:
    def __init__(self) -> None:
        self._begun: dict[tuple[str, str, str, str], float] = {}
        self._wanted: list[dict[str, Any]] = []

    def set(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        """The control route; what was said last counts."""
        self._wanted.insert(0, body)
        return {"images": self._wanted}

    def begin(self, registry: Registry, repository: str, digest: str) -> bool:
        """Whether it begins now: an image is scanned once a day."""
        key = (registry.account, registry.region, repository, digest)
        return self._begun.setdefault(key, now := time.time()) == now

    def enhanced(self, registry: Registry, repository: str, digest: str) -> bool:
        return bool(self._result(registry, repository, digest).get("enhanced"))

    def status(self, registry: Registry, repository: str, digest: str) -> dict[str, str] | None:
        """imageScanStatus; nothing where no scan began."""
        wanted = self._result(registry, repository, digest)
        if wanted.get("enhanced"):
            self.begin(registry, repository, digest)  # by itself
        began = self._begun.get((registry.account, registry.region, repository, digest))
        if began is None:
            return None
        if time.time() < began + float(wanted.get("seconds", IN_PROGRESS)):
            return {"status": "PENDING" if wanted.get("enhanced") else "IN_PROGRESS"}
        status = wanted.get("status", "ACTIVE" if wanted.get("enhanced") else "COMPLETE")
        usual = {
            "COMPLETE": "The scan was completed successfully.",
            "ACTIVE": "Continuous scan is selected for image.",
            "FAILED": "UnsupportedImageError: The operating system and/or package manager are not supported.",
        }
        return {"status": status, "description": wanted.get("description", usual.get(status, status))}

    def findings(self, registry: Registry, repository: str, digest: str) -> tuple[list[dict[str, Any]], dict[str, int]]:
        """As the API has them, and how many there are of each severity."""
        wanted = self._result(registry, repository, digest)
        found = wanted.get("findings", [])
        counts = Counter(str(each["severity"]) for each in found)
        return [enhanced(each) if wanted.get("enhanced") else each for each in found], dict(counts)

    def completed_at(self, registry: Registry, repository: str, digest: str) -> float:
        wanted = self._result(registry, repository, digest)
        return self._begun[registry.account, registry.region, repository, digest] + float(wanted.get("seconds", IN_PROGRESS))

    def _result(self, registry: Registry, repository: str, digest: str) -> dict[str, Any]:
        facts = {"account": registry.account, "repository": repository, "digest": digest}
        return next((each for each in self._wanted if all(each.get(name) in (None, value) for name, value in facts.items())), {})


def enhanced(finding: dict[str, Any]) -> dict[str, Any]:
    details = {"vulnerabilityId": finding["name"], "source": "NVD", "vulnerablePackages": finding.get("packages", [])}
    return {
        "type": "PACKAGE_VULNERABILITY",
        "status": "ACTIVE",
        "severity": finding["severity"],
        "title": finding["name"],
        "description": finding.get("description", finding["name"]),
        "packageVulnerabilityDetails": details,
    }
