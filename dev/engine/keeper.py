"""Keeps one Docker engine running for as long as anybody is connected to its socket, then cleans up and ends.

A connection ends when its process does, so a crashed user counts as one that left."""

from __future__ import annotations

import fcntl
import json
import selectors
import socket
import sys
from pathlib import Path

from .dockerd import Dockerd, Refused

FIRST_USER = 20
"""Seconds within which somebody must come."""


def main(name: str, clone: Path) -> None:
    door = socket.socket(socket.AF_UNIX)
    try:
        door.bind("\0" + name)
    except OSError:
        return  # Another keeper was quicker.
    door.listen(64)
    (clone / ".cache").mkdir(exist_ok=True)
    # The one before us may still be stopping its engine, on the same data.
    lock = (clone / ".cache/docker.lock").open("w")
    fcntl.flock(lock, fcntl.LOCK_EX)
    engine = Dockerd(name, clone / ".cache")
    try:
        engine.start()
        answer = {"host": engine.host}
    except Refused as refusal:
        answer = {"error": str(refusal)}
    last = serve(door, answer)
    engine.stop()
    for user in last:
        user.close()


def serve(door: socket.socket, answer: dict[str, str]) -> list[socket.socket]:
    """Until the last user left, whose connection is returned still open: it waits for the end of the clean-up."""
    waiting = selectors.DefaultSelector()
    waiting.register(door, selectors.EVENT_READ)
    users: set[socket.socket] = set()
    while ready := waiting.select(None if users else FIRST_USER):
        for key, _ in ready:
            user: socket.socket | None = key.data
            if user is None:
                user, _ = door.accept()
                tell(user, answer)
                waiting.register(user, selectors.EVENT_READ, user)
                users.add(user)
            elif not read(user):
                waiting.unregister(user)
                users.remove(user)
                if not users:
                    door.close()
                    return [user]
                user.close()
    door.close()
    return []


def tell(user: socket.socket, answer: dict[str, str]) -> None:
    try:
        user.sendall((json.dumps(answer) + "\n").encode())
    except OSError:
        return  # Gone already: its connection ends, which the next look sees.


def read(user: socket.socket) -> bytes:
    try:
        return user.recv(1024)
    except OSError:
        return b""


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
