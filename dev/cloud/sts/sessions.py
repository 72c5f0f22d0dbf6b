"""Role sessions and their end; moto keeps when they end but never looks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from moto.core.utils import utcnow
from moto.sts.models import AssumedRole, STSBackend, sts_backends


def sessions() -> Iterator[AssumedRole]:
    for account in list(sts_backends.values()):
        for backend in list(account.values()):
            yield from list(backend.assumed_roles)


class Limit:
    """How long a session of a web identity lasts at most, whatever is asked for: a test has no hour. EC2 renews those of machines.

    All of them, or those of one name.
    """

    def __init__(self) -> None:
        self._seconds: dict[str | None, float] = {}
        made = STSBackend.assume_role_with_web_identity

        def assume(backend: STSBackend, **asked: Any) -> AssumedRole:
            most = self._seconds.get(asked["role_session_name"], self._seconds.get(None))
            if most is not None:
                asked["duration"] = min(asked["duration"], most)
            return made(backend, **asked)

        STSBackend.assume_role_with_web_identity = assume  # type: ignore[method-assign, assignment]

    def set(self, seconds: float | None, session: str | None = None) -> dict[str, float | None]:
        if seconds is None:
            self._seconds.pop(session, None)
        else:
            self._seconds[session] = seconds
        return {"seconds": seconds}


def expire(access_key: str | None) -> list[str]:
    ending = [session for session in sessions() if access_key in (None, session.access_key_id)]
    for session in ending:
        session.expiration = utcnow() - timedelta(seconds=1)
    return [session.access_key_id for session in ending]


def is_expired(access_key: str) -> bool:
    # The keys of role sessions, as opposed to those of users.
    if not access_key.startswith("ASIA"):
        return False
    found = next((session for session in sessions() if session.access_key_id == access_key), None)
    return found is not None and found.expiration <= utcnow()
