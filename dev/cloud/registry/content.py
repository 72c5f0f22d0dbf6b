"""What the registry holds, read where it keeps it: its API does not list images without a tag."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from moto.ecr.models import Image

from .process import RegistryProcess

MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"


class StoredImage(Image):
    """moto's image, with the digest, size and time that the registry knows."""

    def __init__(self, account: str, repository: str, digest: str, tags: list[str], manifest: bytes, pushed_at: float) -> None:
        parsed: dict[str, Any] = json.loads(manifest)
        super().__init__(account, tags[-1] if tags else None, manifest.decode(), repository, None, digest)  # type: ignore[arg-type]
        self.image_tags = tags
        self.image_manifest_media_type = parsed.get("mediaType", MANIFEST)
        self.image_pushed_at = int(pushed_at)
        self._parsed = parsed

    def get_image_size_in_bytes(self) -> int | None:
        parts = [self._parsed.get("config"), *self._parsed.get("layers", [])]
        sizes = [part["size"] for part in parts if part]
        return sum(sizes) if sizes else None


def images(registry: RegistryProcess, account: str, repository: str) -> list[Image]:
    found: list[Image] = []
    tags = tags_of(registry, repository)
    for link in sorted(manifests(registry, repository).glob("revisions/sha256/*/link"), key=lambda each: each.stat().st_mtime):
        digest = link.read_text()
        blob = registry.blobs / "sha256" / digest[7:9] / digest[7:] / "data"
        of_image = [tag for tag, tagged in tags.items() if tagged == digest]
        found.append(StoredImage(account, repository, digest, of_image, blob.read_bytes(), link.stat().st_mtime))
    return found


def tags_of(registry: RegistryProcess, repository: str) -> dict[str, str]:
    links = sorted(manifests(registry, repository).glob("tags/*/current/link"), key=lambda link: link.stat().st_mtime)
    return {link.parts[-3]: link.read_text() for link in links}


def delete(registry: RegistryProcess, repository: str, image_id: dict[str, str]) -> None:
    """An image goes with its last tag, as in ECR."""
    tags = tags_of(registry, repository)
    digest = image_id.get("imageDigest") or tags.get(image_id.get("imageTag", ""), "")
    going = [tag for tag, tagged in tags.items() if tagged == digest and image_id.get("imageTag", tag) == tag]
    for tag in going:
        shutil.rmtree(manifests(registry, repository) / "tags" / tag)
    if digest and digest not in tags_of(registry, repository).values():
        shutil.rmtree(manifests(registry, repository) / "revisions/sha256" / digest[7:], ignore_errors=True)


def manifests(registry: RegistryProcess, repository: str) -> Path:
    return registry.repositories / repository / "_manifests"
