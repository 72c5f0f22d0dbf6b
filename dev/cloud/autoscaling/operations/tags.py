"""CreateOrUpdateTags, DeleteTags, DescribeTags; the last writer of a key wins."""

from __future__ import annotations

from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..find import group_named, groups_of
from ..paging import page
from ..tag import A_GROUP, check_call, too_many


def create_or_update(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    check_call(asked["Tags"])
    merged: dict[str, dict[str, Any]] = {}
    for tag in asked["Tags"]:
        group = group_named(response.autoscaling_backend, tag["ResourceId"])
        tags = merged.setdefault(group.name, {each["Key"]: each for each in group.tags})
        tags[tag["Key"]] = {**tag, "Value": tag.get("Value") or ""}
        if len(tags) > A_GROUP:
            raise too_many()
    # All or nothing: nothing was written before the last check.
    for name, tags in merged.items():
        group_named(response.autoscaling_backend, name).tags = list(tags.values())


def delete(response: AutoScalingResponse, asked: dict[str, Any]) -> None:
    for tag in asked["Tags"]:
        group = group_named(response.autoscaling_backend, tag["ResourceId"])
        # With a value given, only that value is deleted.
        group.tags = [each for each in group.tags if each["Key"] != tag["Key"] or ("Value" in tag and tag["Value"] != each["Value"])]


def describe(response: AutoScalingResponse, asked: dict[str, Any]) -> dict[str, Any]:
    tags = [tag for group in groups_of(response.autoscaling_backend) for tag in group.tags]
    for each in asked.get("Filters", []):
        tags = [tag for tag in tags if attribute(tag, each["Name"]) in each.get("Values", [])]
    return page("Tags", sorted(tags, key=lambda tag: (tag["ResourceId"], tag["Key"])), asked)


def attribute(tag: dict[str, Any], name: str) -> str:
    if name == "propagate-at-launch":
        return str(tag["PropagateAtLaunch"]).lower()
    return str(tag[{"auto-scaling-group": "ResourceId", "key": "Key", "value": "Value"}[name]])


OPERATIONS = {"create_or_update_tags": create_or_update, "delete_tags": delete, "describe_tags": describe}
