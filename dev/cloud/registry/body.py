"""The body of a request, read as it comes: it may be larger than the memory that we want to spend."""

from __future__ import annotations

import io
from collections.abc import Iterator
from email.message import Message
from typing import Any

PIECE = 1 << 18
"""Bytes read and passed on at once."""


class Dropped(Exception):
    """A fault ends the connection here."""


class Body:
    def __init__(self, stream: io.BufferedReader, headers: Message, entry: dict[str, Any]) -> None:
        self._stream = stream
        self._entry = entry
        self.chunked = "chunked" in headers.get("Transfer-Encoding", "").lower()
        self.length = 0 if self.chunked else int(headers.get("Content-Length", 0))
        self.drop_after: int | None = None
        self._pieces = self._chunks() if self.chunked else self._exactly(self.length)

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._entry["received"] += len(piece)
            if self.drop_after is not None and self._entry["received"] > self.drop_after:
                raise Dropped
            yield piece

    def whole(self) -> bytes:
        return b"".join(self)

    def skip(self) -> None:
        """What nobody wants is read all the same: the answer gets to a client that still writes, and the connection stays good."""
        for _ in self:
            pass

    def _exactly(self, length: int) -> Iterator[bytes]:
        while length > 0:
            piece = self._stream.read1(min(length, PIECE))
            if not piece:
                raise ConnectionError("the client went away in the middle of a body")
            length -= len(piece)
            yield piece

    def _chunks(self) -> Iterator[bytes]:
        # Docker sends chunks of 32 KB, others whole layers; pieces of one size cost least.
        gathered: list[bytes] = []
        size = 0
        while length := int(self._stream.readline().split(b";")[0] or b"0", 16):
            for piece in self._exactly(length):
                gathered.append(piece)
                size += len(piece)
                if size >= PIECE:
                    yield b"".join(gathered)
                    gathered, size = [], 0
            self._stream.readline()
        while self._stream.readline() not in (b"\r\n", b"\n", b""):
            pass
        if gathered:
            yield b"".join(gathered)
