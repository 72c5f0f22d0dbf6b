"""The log-ins that GetAuthorizationToken gives out: each knows whose it is."""

from __future__ import annotations

import base64
import binascii
import secrets
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

LIFETIME = 12 * 3600
"""Seconds, as on AWS."""


@dataclass
class Token:
    account: str
    region: str
    """A token is good for the registries of one region."""
    principal: str
    """The caller's ARN."""
    ends: float
    """Seconds since the epoch."""


class Tokens:
    def __init__(self) -> None:
        self._known: dict[str, Token] = {}

    def give(self, account: str, region: str, principal: str) -> tuple[str, datetime]:
        """The token as GetAuthorizationToken answers it, and when it ends."""
        password = secrets.token_urlsafe(48)
        self._known[password] = Token(account, region, principal, time.time() + LIFETIME)
        return base64.b64encode(f"AWS:{password}".encode()).decode(), datetime.fromtimestamp(self._known[password].ends, UTC)

    def of(self, authorization: str) -> Token | None:
        """Whose a Basic Authorization header is; it may have expired."""
        try:
            name, _, password = base64.b64decode(authorization.removeprefix("Basic "), validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return None
        return self._known.get(password) if name == "AWS" else None

    def expire(self) -> dict[str, Any]:
        known = list(self._known.values())
        for token in known:
            token.ends = 0
        return {"expired": len(known)}
