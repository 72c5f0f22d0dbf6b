"""GetDownloadUrlForLayer: "the pre-signed Amazon S3 download URL corresponding to an image layer", which a configuration is to it too.

"You can only get URLs for image layers that are referenced in an image." The bucket is played here: it takes the signature of a URL and no
log-in besides, of which S3 says "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string
parameter or the Authorization header should be specified".
"""

from __future__ import annotations

import json
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast
from urllib.parse import parse_qs, urlsplit

from moto.core.responses import ActionResult
from moto.ecr.responses import ECRResponse

from .. import serving
from . import content
from .errors import LayerInaccessibleException, LayersNotFoundException
from .registries import Registries
from .registry import Registry

LASTS = 3600
"""Seconds: `X-Amz-Expires=3600` is in the URLs that ECR gives."""
BOTH = (
    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, "
    "Signature query string parameter or the Authorization header should be specified"
)


class Bucket(ThreadingHTTPServer):
    """Layers by the signature of the URL that was given out for them."""

    daemon_threads = True

    def __init__(self, address: str) -> None:
        super().__init__((address, 0), Download)
        self.given: dict[str, tuple[Path, float]] = {}
        threading.Thread(target=self.serve_forever, name="layers", daemon=True).start()

    def sign(self, layer: Path, digest: str) -> str:
        signature = secrets.token_hex(32)
        self.given[signature] = (layer, time.time() + LASTS)
        asked = f"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires={LASTS}&X-Amz-Signature={signature}"
        return f"http://{self.server_address[0]!s}:{self.server_port}/{digest}?{asked}"


class Download(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.headers.get("Authorization"):
            return self.answer(400, error("InvalidArgument", BOTH))
        signature = parse_qs(urlsplit(self.path).query).get("X-Amz-Signature", [""])[0]
        layer, ends = cast(Bucket, self.server).given.get(signature, (None, 0.0))
        if layer is None or time.time() > ends:
            return self.answer(403, error("AccessDenied", "Request has expired" if layer else "Access Denied"))
        return self.answer(200, layer.read_bytes())

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


def install(registries: Registries) -> None:
    opened: list[Bucket] = []
    lock = threading.Lock()

    def bucket() -> Bucket:
        with lock:
            if not opened:
                opened.append(Bucket(registries.cloud.address(2)))
            return opened[0]

    def get_download_url_for_layer(response: ECRResponse) -> ActionResult:
        repository = response.ecr_backend._get_repository(response._get_param("repositoryName"))
        registry = registries.of(repository.account_id, repository.region_name)
        digest = str(response._get_param("layerDigest"))
        name = digest.partition(":")[2]
        if digest not in referenced(registry, repository.name):
            there = registry.repositories / repository.name / "_layers/sha256" / name / "link"
            raise LayerInaccessibleException() if there.exists() else LayersNotFoundException()
        url = bucket().sign(registry.blobs / "sha256" / name[:2] / name / "data", digest)
        return ActionResult({"downloadUrl": url, "layerDigest": digest})

    ECRResponse.get_download_url_for_layer = get_download_url_for_layer  # type: ignore[assignment, method-assign]

    def stop() -> None:
        for each in opened:
            serving.end(each)

    registries.cloud.on_stop(stop)


def referenced(registry: Registry, repository: str) -> set[str]:
    found: set[str] = set()
    for _, manifest, _ in content.stored(registry, repository):
        parsed = json.loads(manifest)
        found.update(part["digest"] for part in [parsed.get("config"), *parsed.get("layers", [])] if part)
    return found


def error(code: str, message: str) -> bytes:
    return f"<Error><Code>{code}</Code><Message>{message}</Message></Error>".encode()
