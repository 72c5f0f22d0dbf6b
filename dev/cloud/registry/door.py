"""What listens at a registry's address: passes on what ECR would allow, and answers itself what ECR refuses or adds."""

from __future__ import annotations

import hashlib
import json
import socket
import struct
import threading
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, cast

from .. import serving
from . import asked as asking
from . import content, rules
from .asked import Asked
from .behind import Answer, Behind
from .body import Body, Dropped
from .referrers import referrers, subject
from .rules import Refused

if TYPE_CHECKING:
    from .registry import Registry


class Door:
    def __init__(self, registry: Registry, address: str) -> None:
        self._server = Server((address, 0), registry.connection)
        self._server.registry = registry
        self.host = f"{address}:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, name=f"registry {self.host}", daemon=True).start()

    def close(self) -> None:
        serving.end(self._server)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 256
    registry: Registry

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is its own business."""


class Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    rbufsize = 1 << 18

    def setup(self) -> None:
        super().setup()
        self.registry = cast(Server, self.server).registry
        self.behind = Behind(self.registry.socket)

    def finish(self) -> None:
        self.behind.close()
        super().finish()

    def serve(self) -> None:
        asked = asking.read(self.command, self.path)
        shared = self.registry.shared
        facts = {
            "account": self.registry.account,
            "region": self.registry.region,
            "method": self.command,
            "path": self.path,
            "repository": asked.repository,
        }
        token = shared.tokens.of(self.headers.get("Authorization", ""))
        self.entry = shared.journal.begin(
            **facts,
            action=" ".join(asked.actions),
            principal=token.principal if token else "",
            userAgent=self.headers.get("User-Agent", ""),
        )
        self.body = Body(cast(Any, self.rfile), self.headers, self.entry)
        met = shared.faults.met_by(facts)
        self.entry["fault"] = " ".join(met) or None
        drop = met.get("drop")
        self.body.drop_after = drop.after if drop else None
        cut = met.get("cut")
        self.cut_after = cut.after if cut else None
        try:
            try:
                if "latency" in met:
                    shared.cloud.stopping.wait(met["latency"].seconds)
                if "status" in met:
                    raise Refused(met["status"].status, met["status"].code, met["status"].message)
                self.answer(asked)
            except Refused as refused:
                self.body.skip()
                self.refuse(refused)
        except Dropped:
            self.drop()
        except OSError:
            self.entry["status"] = None
            self.close_connection = True  # The client went away.
        except Exception:
            traceback.print_exc()
            self.drop()

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = serve

    def answer(self, asked: Asked) -> None:
        token = rules.check_login(self.registry, self.headers.get("Host", ""), self.headers.get("Authorization"))
        if self.path in ("/v2/", "/v2"):
            return self.send(self.ask(asked))
        repository = rules.check(self.registry, asked, token)
        if asked.kind == "referrers":
            body, headers = referrers(self.registry, repository.name, asked.reference, asked.query.get("artifactType", [""])[0])
            return self.send_whole(200, headers, body)
        if asked.kind == "manifests" and asked.method == "PUT":
            return self.put(asked)
        if asked.kind == "manifests":
            self.pull(asked)
        if "mount" in asked.query and not self.registry.mounts(asked, token):
            # ECR then begins an upload.
            asked = asking.read(asked.method, asked.path.partition("?")[0])
        self.send(self.ask(asked))

    def pull(self, asked: Asked) -> None:
        """Refuses what is archived; a pull is remembered."""
        digest = content.digest_of(self.registry, asked.repository, asked.tag) if asked.tag else asked.reference
        rules.check_archive(self.registry, asked.repository, digest)
        if asked.method == "GET" and digest:
            self.registry.shared.archive.pulled(self.registry, asked.repository, digest)

    def put(self, asked: Asked) -> None:
        manifest = self.body.whole()
        with self.registry.putting:
            repository = self.registry.ecr.repositories[asked.repository]
            if asked.tag:
                rules.check_tag(self.registry, repository, asked.tag)
                rules.check_room(self.registry, repository.name, asked.tag, "sha256:" + hashlib.sha256(manifest).hexdigest())
            answer = self.ask(asked, manifest)
        if answer.status == 201:
            self.registry.shared.archive.pushed(self.registry, repository.name, answer.headers["Docker-Content-Digest"])
            if subject(manifest):
                answer.headers["OCI-Subject"] = subject(manifest)
            if cast(dict[str, bool], repository.image_scanning_configuration).get("scanOnPush") and content.can_be_scanned(manifest):
                self.registry.shared.scans.pushed(self.registry, repository.name, answer.headers["Docker-Content-Digest"])
        self.send(answer)

    def ask(self, asked: Asked, body: bytes | None = None) -> Answer:
        return self.behind.ask(asked.method, asked.path, self.headers, self.body if body is None else body)

    def refuse(self, refused: Refused) -> None:
        said = json.dumps({"errors": [{"code": refused.code, "message": refused.message}]}).encode()
        self.send_whole(refused.status, {"Content-Type": "application/json; charset=utf-8", **refused.headers}, said)

    def send_whole(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send(Answer(status, {**headers, "Content-Length": str(len(body))}, iter([body] if self.command != "HEAD" else [])))

    def send(self, answer: Answer) -> None:
        drop_after = self.body.drop_after
        if drop_after == 0 or (drop_after is not None and self.body.length):
            raise Dropped
        # Before whoever has the answer can ask the journal for it.
        self.entry["status"] = answer.status
        self.send_response_only(answer.status)
        for name, value in {**answer.headers, "Docker-Distribution-Api-Version": "registry/2.0"}.items():
            self.send_header(name, value)
        self.end_headers()
        for piece in answer.pieces:
            part = piece if self.cut_after is None else piece[: self.cut_after - self.entry["sent"]]
            self.connection.sendall(part)
            self.entry["sent"] += len(part)
            if len(part) < len(piece) or (drop_after is not None and self.entry["sent"] > drop_after):
                raise Dropped
        if drop_after is not None:
            raise Dropped

    def drop(self) -> None:
        self.entry["status"] = None
        self.close_connection = True
        # A reset, at once: what a connection looks like that is lost.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:
        """The journal has it."""
