"""What the registry holds, read where it keeps it: its API does not list images without a tag."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moto.ecr.models import Image

if TYPE_CHECKING:
    from .registry import Registry

MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
IMAGES = ("application/vnd.docker.container.image.v1+json", "application/vnd.oci.image.config.v1+json")
"""Media types of the configuration of what runs, as opposed to signatures and the like."""


class StoredImage(Image):
    """moto's image, with the digest, size and time that the registry knows."""

    def __init__(self, account: str, repository: str, digest: str, tags: list[str], manifest: bytes, pushed_at: float) -> None:
        parsed: dict[str, Any] = json.loads(manifest)
        super().__init__(account, tags[-1] if tags else None, manifest.decode(), repository, None, digest)  # type: ignore[arg-type]
        self.image_tags = tags
        self.image_manifest_media_type = media_type(manifest)
        self.image_pushed_at = int(pushed_at)
        self.image_scan_status: dict[str, str] | None = None
        self.image_status = "ACTIVE"
        self.last_archived_at: float | None = None
        self.last_activated_at: float | None = None
        self.last_recorded_pull_time: float | None = None
        self.subject_manifest_digest = parsed.get("subject", {}).get("digest")
        self.artifact_media_type = parsed.get("artifactType") or parsed.get("config", {}).get("mediaType")
        self._parsed = parsed

    def get_image_size_in_bytes(self) -> int | None:
        parts = [self._parsed.get("config"), *self._parsed.get("layers", [])]
        sizes = [part["size"] for part in parts if part]
        return sum(sizes) if sizes else None


def is_active(image: Image) -> bool:
    """Whether it can be pulled; else it is archived, or on its way back."""
    return getattr(image, "image_status", "ACTIVE") == "ACTIVE"


def images(registry: Registry, account: str, repository: str) -> list[Image]:
    tags = tags_of(registry, repository)
    found: list[Image] = []
    for digest, manifest, pushed_at in stored(registry, repository):
        of_image = [tag for tag, tagged in tags.items() if tagged == digest]
        image = StoredImage(account, repository, digest, of_image, manifest, pushed_at)
        image.image_scan_status = registry.shared.scans.status(registry, repository, digest)
        state = registry.shared.archive.of(registry, repository, digest)
        image.image_status = state.status
        image.last_archived_at = state.archived_at
        image.last_activated_at = state.activated_at if state.status == "ACTIVE" else None
        image.last_recorded_pull_time = state.pulled_at
        found.append(image)
    return found


def stored(registry: Registry, repository: str) -> Iterator[tuple[str, bytes, float]]:
    """Digest, manifest and time of all that was pushed, oldest first."""
    links = manifests(registry, repository).glob("revisions/sha256/*/link")
    for link in sorted(links, key=lambda each: each.stat().st_mtime):
        digest = link.read_text()
        yield digest, (registry.blobs / "sha256" / digest[7:9] / digest[7:] / "data").read_bytes(), link.stat().st_mtime


def media_type(manifest: bytes) -> str:
    return str(json.loads(manifest).get("mediaType", MANIFEST))


def can_be_scanned(manifest: bytes) -> bool:
    """Images can; an index of them can't, and what is no image either."""
    return json.loads(manifest).get("config", {}).get("mediaType") in IMAGES


def digest_of(registry: Registry, repository: str, tag: str) -> str:
    """Empty when there is no such tag."""
    link = manifests(registry, repository) / "tags" / tag / "current/link"
    return link.read_text() if link.exists() else ""


def tags_of(registry: Registry, repository: str) -> dict[str, str]:
    links = sorted(manifests(registry, repository).glob("tags/*/current/link"), key=lambda link: link.stat().st_mtime)
    return {link.parts[-3]: link.read_text() for link in links}


def has_room(registry: Registry, repository: str, tag: str, digest: str, most: int) -> bool:
    """Whether the image can have this tag too."""
    folder = manifests(registry, repository) / "tags"
    # Counting is cheap, reading each is not.
    if not folder.exists() or sum(1 for _ in os.scandir(folder)) < most:
        return True
    return sum(1 for each, tagged in tags_of(registry, repository).items() if tagged == digest and each != tag) < most


def delete(registry: Registry, repository: str, image_id: dict[str, str]) -> None:
    """An image goes with its last tag, as in ECR."""
    tags = tags_of(registry, repository)
    digest = image_id.get("imageDigest") or tags.get(image_id.get("imageTag", ""), "")
    going = [tag for tag, tagged in tags.items() if tagged == digest and image_id.get("imageTag", tag) == tag]
    for tag in going:
        shutil.rmtree(manifests(registry, repository) / "tags" / tag)
    if digest and digest not in tags_of(registry, repository).values():
        shutil.rmtree(manifests(registry, repository) / "revisions/sha256" / digest[7:], ignore_errors=True)


def manifests(registry: Registry, repository: str) -> Path:
    return registry.repositories / repository / "_manifests"


def forget(registry: Registry, repository: str) -> None:
    shutil.rmtree(registry.repositories / repository, ignore_errors=True)
