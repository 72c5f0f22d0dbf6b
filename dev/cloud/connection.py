"""One client connection of the endpoint, kept alive between requests as AWS' are (werkzeug's closes after each)."""

from __future__ import annotations

import traceback
from http import HTTPStatus
from typing import Any, cast

from moto.moto_server.werkzeug_app import MotoRequestHandler


class Connection(MotoRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # Nagle and delayed acknowledgements cost 40 ms an answer on a kept connection.
    wbufsize = -1  # One segment per answer.

    def run_wsgi(self) -> None:
        if self.headers.get("Expect", "").lower() == "100-continue":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            self.wfile.flush()
        started: dict[str, Any] = {}

        def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            started.update(status=status, headers=headers)
            return None

        environ = self.make_environ()
        # A middleware loses an answer by setting "cloud.drop": nothing is sent, the connection ends.
        environ["cloud.connection"] = self
        try:
            answer = self.server.app(environ, cast(Any, start_response))
            body = b"".join(answer)
            if hasattr(answer, "close"):
                answer.close()
        except Exception:
            traceback.print_exc()
            started.update(status="500 Internal Server Error", headers=[("Content-Type", "text/plain")])
            body = traceback.format_exc().encode()
        if environ.get("cloud.drop"):
            self.close_connection = True
            return
        self.answer(started["status"], started["headers"], body)

    def answer(self, status: str, headers: list[tuple[str, str]], body: bytes) -> None:
        code = int(status.split()[0])
        self.send_response(code, status.partition(" ")[2] or HTTPStatus(code).phrase)
        for name, value in headers:
            if name.lower() not in ("content-length", "connection", "transfer-encoding", "server", "date"):
                self.send_header(name, value)
        length = dict((name.lower(), value) for name, value in headers).get("content-length")
        # The answer to HEAD says how long the body would be.
        self.send_header("Content-Length", length if self.command == "HEAD" and length else str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
        self.wfile.flush()

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """The faults plug-in keeps the journal of requests."""
