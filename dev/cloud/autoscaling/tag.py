"""Tags of groups and their limits."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.exceptions import AutoscalingClientError

from .errors import ValidationError, too_long

A_CALL, A_GROUP = 25, 50


def check_tags(tags: list[dict[str, Any]]) -> None:
    for tag in tags:
        key, value = tag.get("Key", ""), tag.get("Value") or ""
        if not 1 <= len(key) <= 128:
            raise too_long("tags.member.key", 128, key)
        if len(value) > 256:
            raise too_long("tags.member.value", 256, value)
        if key.startswith("aws:"):
            raise ValidationError("The tag key prefix 'aws:' is reserved by AWS and cannot be used.")
    if len({(tag.get("ResourceId"), tag["Key"]) for tag in tags}) < len(tags):
        raise ValidationError("Duplicate tag keys found in the request.")
    if len(tags) > A_GROUP:
        raise too_many()


def check_call(tags: list[dict[str, Any]]) -> None:
    if len(tags) > A_CALL:
        raise too_long("tags", A_CALL, f"[{len(tags)} tags]")
    check_tags(tags)


def too_many() -> AutoscalingClientError:
    return AutoscalingClientError("LimitExceededFault", f"A group can have {A_GROUP} tags at most.")
