"""The docker-registry behind the door: one connection to it for each of the door's."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from .body import PIECE, Body

OURS = {"connection", "keep-alive", "transfer-encoding", "content-length", "expect", "te", "upgrade", "authorization", "accept-encoding"}
"""Headers of one connection, not of the request; and the log-in, which the door has checked."""


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    pieces: Iterator[bytes]


class Behind(http.client.HTTPConnection):
    def __init__(self, path: Path) -> None:
        super().__init__("registry")
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(str(self._path))

    def ask(self, method: str, path: str, headers: Message, body: Body | bytes) -> Answer:
        # docker says each type that it accepts in a header of its own, in any order.
        passed = {name: ", ".join(headers.get_all(name, [])) for name in headers.keys() if name.lower() not in OURS}
        chunked = isinstance(body, Body) and body.chunked
        if chunked:
            passed["Transfer-Encoding"] = "chunked"
        else:
            passed["Content-Length"] = str(body.length if isinstance(body, Body) else len(body))
        try:
            self.request(method, path, body=body, headers=passed, encode_chunked=chunked)
        except (BrokenPipeError, ConnectionResetError):
            # It has answered before all of the body came; the client is still sending.
            if isinstance(body, Body):
                body.skip()
        except BaseException:
            # Half a request was sent: nothing can follow it on this connection.
            self.close()
            raise
        said = self.getresponse()
        kept = {name: value for name, value in said.getheaders() if name.lower() not in OURS}
        if said.length is None and method != "HEAD":
            whole = said.read()
            return Answer(said.status, {**kept, "Content-Length": str(len(whole))}, iter([whole]))
        length = said.getheader("Content-Length")
        return Answer(said.status, {**kept, **({"Content-Length": length} if length else {})}, pieces(said))


def pieces(said: http.client.HTTPResponse) -> Iterator[bytes]:
    buffer = memoryview(bytearray(PIECE))
    while size := said.readinto(buffer):
        yield bytes(buffer[:size])
