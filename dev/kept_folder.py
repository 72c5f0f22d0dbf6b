"""A scratch folder that goes with the process that made it: at the latest when the next one is made."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

PLACE = Path(os.environ.get("KEPT_FOLDERS", "/tmp"))
"""Short: the path of a socket in it has at most 108 characters. Whoever starts sweeps its own place alone."""


def make(prefix: str) -> tuple[Path, socket.socket]:
    """The folder, and the claim to it: hold it. The kernel gives the name back when its holder ends, however it ends."""
    while True:
        folder = PLACE / (prefix + secrets.token_hex(4))
        # Claimed before it is there, so that nobody takes it for one that was left.
        claim = take(folder)
        if claim:
            folder.mkdir(mode=0o700)
            return folder, claim


def remove(folder: Path) -> None:
    """Its owner may have removed it since it was listed."""
    shutil.rmtree(folder, ignore_errors=True)


def sweep(prefix: str, clean: Callable[[Path], None] = remove) -> None:
    """Removes what owners left that were killed."""
    for folder in PLACE.glob(f"{prefix}*"):
        claim = take(folder)
        if claim:
            with claim:
                clean(folder)


def take(folder: Path) -> socket.socket | None:
    claim = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        claim.bind(f"\0{folder}")
    except OSError:
        claim.close()
        return None
    return claim
