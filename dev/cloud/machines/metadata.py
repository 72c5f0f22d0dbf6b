"""A machine's instance metadata service, version 2 only: a session token first, then answers."""

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


class MetadataService:
    def __init__(self, address: str, answer: Callable[[str], str]) -> None:
        """On a free port of the machine's own address; `answer` raises LookupError for a path that isn't there."""
        self.server = Server((address, 0), Handler)
        self.server.tokens = {}
        self.server.answer = answer
        self.url = f"http://{address}:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 5}, daemon=True).start()

    def close(self) -> None:
        serving.end(self.server)
