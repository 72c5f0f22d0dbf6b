"""Pages by MaxRecords and NextToken, as all Describe calls of Auto Scaling have them."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.exceptions import AutoscalingClientError

from .errors import ValidationError


def page(key: str, items: list[Any], asked: dict[str, Any], usual: int = 50, most: int = 100) -> dict[str, Any]:
    """The token is the position of the next item."""
    size = asked.get("MaxRecords", usual)
    if not 1 <= size <= most:
        raise ValidationError(
            f"1 validation error detected: Value '{size}' at 'maxRecords' failed to satisfy constraint: Member must have value between 1 and {most}"
        )
    token = asked.get("NextToken") or "0"
    if not token.isdigit():
        raise AutoscalingClientError("InvalidNextToken", f"The token '{token}' is invalid.")
    start = int(token)
    following = start + size
    return {key: items[start:following], "NextToken": str(following) if following < len(items) else None}
