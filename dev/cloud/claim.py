"""A block of loopback addresses that no other running cloud of this machine uses."""

from __future__ import annotations

import random
import socket
from dataclasses import dataclass

CANDIDATES = [f"127.{second}.{third}.0" for second in range(32, 250) for third in range(0, 256, 16)]


@dataclass(frozen=True)
class Block:
    base: str
    """First address of a /20, such as 127.40.16.0."""
    lock: socket.socket
    """Bound to an abstract name: the kernel gives the block back the moment this process ends, however it ends."""


def lock_name(base: str) -> str:
    return f"\0immutable-cloud-{base}"


def take(base: str) -> socket.socket | None:
    lock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        lock.bind(lock_name(base))
    except OSError:
        lock.close()
        return None
    return lock


def is_claimed(base: str) -> bool:
    """Whether a living cloud holds this block."""
    lock = take(base)
    if lock is None:
        return True
    lock.close()
    return False


def claim_block() -> Block:
    # At random, so that a block that was just left (sockets in TIME_WAIT) is unlikely to be the next one.
    for base in random.sample(CANDIDATES, len(CANDIDATES)):
        lock = take(base)
        if lock is not None:
            return Block(base, lock)
    raise SystemExit("starting the local AWS: all 127.x.y.0/20 blocks are claimed; end a cloud that is no longer needed")
