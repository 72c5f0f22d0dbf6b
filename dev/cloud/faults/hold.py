"""Requests that are held until a test lets them go on, or until the client is gone."""

from __future__ import annotations

import select
import socket
import threading
from dataclasses import dataclass
from typing import Any

from .journal import Entry


@dataclass
class Held:
    entry: Entry
    after: bool
    released: bool = False


class Hold:
    def __init__(self, stopping: threading.Event) -> None:
        self._held: list[Held] = []
        self._changed = threading.Condition()
        self._stopping = stopping

    def wait(self, entry: Entry, after: bool, environ: dict[str, Any]) -> bool:
        """Returns whether the client is still there when the wait is over."""
        held = Held(entry, after)
        with self._changed:
            self._held.append(held)
            self._changed.notify_all()
            while not held.released and not self._stopping.is_set() and not gone(environ):
                self._changed.wait(0.02)  # a client's end wakes nobody, so it is looked for
            if held in self._held:
                self._held.remove(held)
            self._changed.notify_all()
        return not gone(environ)

    def release(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        """The control route: lets all go on, or the one with journal number `n`."""
        with self._changed:
            going = [held for held in self._held if body.get("n") in (None, held.entry["n"])]
            for held in going:
                held.released = True
            self._changed.notify_all()
        return {"released": [held.entry["n"] for held in going]}

    def held(self, _body: dict[str, Any], query: dict[str, str]) -> list[dict[str, Any]]:
        """The control route: waits up to ?seconds=N (default 30, at most 60) until a request is held (of a ?userAgent)."""
        agent = query.get("userAgent", "")

        def wanted() -> list[Held]:
            return [held for held in self._held if agent in held.entry["userAgent"]]

        with self._changed:
            self._changed.wait_for(lambda: wanted() or self._stopping.is_set(), min(float(query.get("seconds", 30)), 60))
            return [{**held.entry, "after": held.after} for held in wanted()]


def gone(environ: dict[str, Any]) -> bool:
    """Whether the client has closed its connection (its end of it reads as empty)."""
    connection: socket.socket = environ["cloud.connection"].connection
    readable, _, _ = select.select([connection], [], [], 0)
    if not readable:
        return False
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except OSError:
        return True
