"""A machine's instance metadata service, version 2 only: a session token first, then answers.

On AWS the answer that holds the token may travel as many hops as the instance's HttpPutResponseHopLimit says: it leaves with that
time to live, the machine's kernel takes one off where it passes it on to a container, and at 0 it is dropped. Here a container is on
the same network as the service, so nothing takes that hop off: what comes from a container's network counts as one hop further."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .. import serving

TTL = "X-aws-ec2-metadata-token-ttl-seconds"
TOKEN = "X-aws-ec2-metadata-token"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: Server

    def do_PUT(self) -> None:
        ttl = self.headers.get(TTL, "")
        if self.path.rstrip("/") != "/latest/api/token":
            self.reply(404)
        elif not ttl.isdigit() or not 1 <= int(ttl) <= 21600:
            self.reply(400)
        elif self.server.hops >= self.server.limit():
            # The answer dies on its way: whoever asked waits for as long as they like.
            self.close_connection = True
            self.connection.recv(1)
        else:
            token = secrets.token_urlsafe(40)
            self.server.tokens[token] = time.monotonic() + int(ttl)
            self.reply(200, token, {TTL: ttl})

    def do_GET(self) -> None:
        until = self.server.tokens.get(self.headers.get(TOKEN, ""), 0)
        if until < time.monotonic():
            return self.reply(401)
        try:
            answer = self.server.answer(self.path.partition("?")[0])
        except LookupError:
            return self.reply(404)
        self.reply(200, answer)

    def reply(self, status: int, text: str = "", headers: dict[str, str] | None = None) -> None:
        data = text.encode()
        self.send_response(status)
        for name, value in {"Content-Type": "text/plain", "Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    tokens: dict[str, float]
    answer: Callable[[str], str]
    hops: int
    """Between whoever asks here and the machine."""
    limit: Callable[[], int]


class MetadataService:
    def __init__(self, address: str, gateway: str | None, answer: Callable[[str], str], limit: Callable[[], int]) -> None:
        """On a free port of the machine's own address, and for its containers at the gateway of their network; `answer` raises
        LookupError for a path that isn't there, `limit` is the instance's hop limit right now."""
        self.tokens: dict[str, float] = {}
        self.answer, self.limit = answer, limit
        self.servers: list[Server] = []
        self.url = self.serve(address, hops=0)
        self.url_of_containers = self.serve(gateway, hops=1) if gateway else None

    def serve(self, address: str, hops: int) -> str:
        server = Server((address, 0), Handler)
        server.tokens, server.answer, server.limit, server.hops = self.tokens, self.answer, self.limit, hops
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 5}, daemon=True).start()
        self.servers.append(server)
        return f"http://{address}:{server.server_port}"

    def close(self) -> None:
        for server in self.servers:
            serving.end(server)
