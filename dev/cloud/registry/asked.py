"""What a request of the distribution API asks for, and which permissions of IAM's ECR wants for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

PATHS = re.compile(r"/v2/(?P<name>.+)/(?P<kind>blobs/uploads|blobs|manifests|tags|referrers)/(?P<reference>[^/]*)")

ACTIONS: dict[tuple[str, str], tuple[str, ...]] = {
    ("GET", "manifests"): ("ecr:BatchGetImage",),
    ("HEAD", "manifests"): ("ecr:BatchGetImage",),
    ("PUT", "manifests"): ("ecr:PutImage",),
    ("GET", "blobs"): ("ecr:GetDownloadUrlForLayer",),
    ("HEAD", "blobs"): ("ecr:BatchCheckLayerAvailability",),
    ("POST", "blobs/uploads"): ("ecr:InitiateLayerUpload",),
    ("PATCH", "blobs/uploads"): ("ecr:UploadLayerPart",),
    ("PUT", "blobs/uploads"): ("ecr:UploadLayerPart", "ecr:CompleteLayerUpload"),
    ("GET", "blobs/uploads"): ("ecr:UploadLayerPart",),
    ("DELETE", "blobs/uploads"): ("ecr:UploadLayerPart",),
    ("GET", "tags"): ("ecr:ListImages",),
    # As ListImageReferrers' documentation says.
    ("GET", "referrers"): ("ecr:BatchGetImage",),
}
"""https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html; what is not here ECR does not offer."""


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    """With its query."""
    repository: str
    """Empty for /v2/ itself."""
    kind: str
    reference: str
    """A tag, a digest or the id of an upload."""

    @property
    def actions(self) -> tuple[str, ...]:
        return ACTIONS.get((self.method, self.kind), ())

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.path).query)

    @property
    def tag(self) -> str:
        return "" if self.kind != "manifests" or ":" in self.reference else self.reference


def read(method: str, path: str) -> Asked:
    found = PATHS.fullmatch(urlsplit(path).path)
    return Asked(method, path, found["name"], found["kind"], found["reference"]) if found else Asked(method, path, "", "", "")
