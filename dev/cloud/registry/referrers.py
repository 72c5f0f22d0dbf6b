"""What refers to an image (signatures, attestations), which ECR lists and this docker-registry does not.

https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from . import content

if TYPE_CHECKING:
    from .registry import Registry

INDEX = "application/vnd.oci.image.index.v1+json"


def referrers(registry: Registry, repository: str, digest: str, artifact_type: str) -> tuple[bytes, dict[str, str]]:
    """An image index and its headers; `artifact_type`: only those, all when empty."""
    found = [description(manifest, own) for own, manifest, _ in content.stored(registry, repository) if subject(manifest) == digest]
    chosen = [each for each in found if artifact_type in ("", each.get("artifactType"))]
    headers = {"Content-Type": INDEX, **({"OCI-Filters-Applied": "artifactType"} if artifact_type else {})}
    return json.dumps({"schemaVersion": 2, "mediaType": INDEX, "manifests": chosen}).encode(), headers


def subject(manifest: bytes) -> str:
    """The digest of what a manifest refers to; empty when it refers to nothing."""
    try:
        return str(json.loads(manifest).get("subject", {}).get("digest", ""))
    except (ValueError, AttributeError):
        return ""


def description(manifest: bytes, digest: str) -> dict[str, Any]:
    parsed = json.loads(manifest)
    found = {"mediaType": parsed.get("mediaType"), "digest": digest, "size": len(manifest)}
    kind = parsed.get("artifactType") or parsed.get("config", {}).get("mediaType")
    annotations = parsed.get("annotations")
    return {**found, **({"artifactType": kind} if kind else {}), **({"annotations": annotations} if annotations else {})}
