"""Our share in the Docker engine that is kept for whoever is connected (dev/engine/keeper.py)."""

from __future__ import annotations

import socket


def join(keeper: str) -> socket.socket:
    """A connection that keeps the engine until it is closed by us and by whoever inherited it."""
    share = socket.socket(socket.AF_UNIX)
    share.connect("\0" + keeper)
    # The engine is ready when this line comes.
    share.makefile().readline()
    return share
