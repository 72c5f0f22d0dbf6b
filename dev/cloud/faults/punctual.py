"""Requests that are signed with another time than AWS': "in most cases, a request must reach AWS within five minutes of the time
stamp in the request. Otherwise, AWS denies the request" (IAM user guide, signing AWS API requests)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

MOST = timedelta(minutes=5)
FORM = "%Y%m%dT%H%M%SZ"


def unpunctual(environ: dict[str, Any]) -> str:
    """Why AWS won't have it, in AWS' words; empty for what is in time, and for what is not signed."""
    given = str(environ.get("HTTP_X_AMZ_DATE", ""))
    try:
        signed = datetime.strptime(given, FORM).replace(tzinfo=UTC)
    except ValueError:
        return ""
    now = datetime.now(UTC)
    if signed < now - MOST:
        return f"Signature expired: {given} is now earlier than {now - MOST:{FORM}} ({now:{FORM}} - 5 min.)"
    if signed > now + MOST:
        return f"Signature not yet current: {given} is still later than {now + MOST:{FORM}} ({now:{FORM}} + 5 min.)"
    return ""
