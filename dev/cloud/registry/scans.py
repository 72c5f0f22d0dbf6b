"""Scans of images: when each began, and what it is to find."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .registry import Registry

IN_PROGRESS = 1.0
"""Seconds from the begin of a scan to its end."""
DAY = 86_400
"""Seconds in which an image is scanned once: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html"""

Key = tuple[str, str, str, str]


class Scans:
    def __init__(self) -> None:
        self._begun: dict[Key, float] = {}
        self._found: dict[Key, dict[str, Any]] = {}
        """What each basic scan found: it tells that until there is another, whatever becomes known."""
        self._wanted: list[dict[str, Any]] = []

    def set(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        """The control route; what was said last counts."""
        self._wanted.insert(0, body)
        return {"images": self._wanted}

    def age(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        """The control route: time passes for the scans of a repository."""
        for key in [key for key in self._begun if key[2] == body["repository"]]:
            self._begun[key] -= float(body["seconds"])
        return {"scans": len(self._begun)}

    def pushed(self, registry: Registry, repository: str, digest: str) -> None:
        """A new image is scanned; one that only gets another tag isn't: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-filters.html"""
        if (registry.account, registry.region, repository, digest) not in self._begun:
            self.begin(registry, repository, digest)

    def begin(self, registry: Registry, repository: str, digest: str) -> bool:
        """Whether it begins now."""
        key = (registry.account, registry.region, repository, digest)
        now = time.time()
        if now < self._begun.get(key, 0) + DAY:
            return False
        self._begun[key] = now
        self._found[key] = self._expected(registry, repository, digest)
        return True

    def enhanced(self, registry: Registry, repository: str, digest: str) -> bool:
        return bool(self._result(registry, repository, digest).get("enhanced"))

    def status(self, registry: Registry, repository: str, digest: str) -> dict[str, str] | None:
        """imageScanStatus; nothing where no scan began."""
        wanted = self._result(registry, repository, digest)
        key = (registry.account, registry.region, repository, digest)
        if wanted.get("enhanced"):
            self._begun.setdefault(key, time.time())  # by itself
        began = self._begun.get(key)
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

    def findings(self, registry: Registry, repository: str, digest: str, first: int, following: int) -> tuple[dict[str, Any], bool]:
        """imageScanFindings from `first` up to `following`, and whether there are more."""
        wanted = self._result(registry, repository, digest)
        ended = self._begun[registry.account, registry.region, repository, digest] + float(wanted.get("seconds", IN_PROGRESS))
        found = [] if time.time() < ended + float(wanted.get("late", 0)) else wanted.get("findings", [])
        counts = Counter(str(each["severity"]) for each in found)
        at = {"imageScanCompletedAt": ended}
        if not wanted.get("enhanced"):
            return {**at, "findings": found[first:following], "findingSeverityCounts": dict(counts)}, following < len(found)
        # A clean image, and one whose findings are still on their way from Inspector, have the same answer, without any
        # counts (https://github.com/aws/aws-sdk/issues/289): nothing but time tells them apart.
        if not found:
            return {**at, "findings": []}, False
        page = [enhanced(each) for each in found[first:following]]
        return {**at, "findings": [], "enhancedFindings": page, "findingSeverityCounts": dict(counts)}, following < len(found)

    def _result(self, registry: Registry, repository: str, digest: str) -> dict[str, Any]:
        now = self._expected(registry, repository, digest)
        return now if now.get("enhanced") else self._found.get((registry.account, registry.region, repository, digest), now)

    def _expected(self, registry: Registry, repository: str, digest: str) -> dict[str, Any]:
        facts = {"account": registry.account, "repository": repository, "digest": digest}
        return next((each for each in self._wanted if all(each.get(name) in (None, value) for name, value in facts.items())), {})


def enhanced(finding: dict[str, Any]) -> dict[str, Any]:
    details = {"vulnerabilityId": finding["name"], "source": "NVD", "vulnerablePackages": finding.get("packages", [])}
    return {
        "type": "PACKAGE_VULNERABILITY",
        "status": finding.get("status", "ACTIVE"),
        "fixAvailable": finding.get("fixAvailable", "YES"),
        "severity": finding["severity"],
        "title": finding["name"],
        "description": finding.get("description", finding["name"]),
        "packageVulnerabilityDetails": details,
    }
