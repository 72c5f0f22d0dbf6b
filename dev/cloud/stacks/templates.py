"""`!Condition` in YAML is {"Condition": name} ("The short form of intrinsic functions": conditions that name others); moto reads a function
Fn::Condition, which it doesn't know, and leaves out what hangs on it without a word."""

from __future__ import annotations

from typing import Any

from moto.cloudformation import models, responses


def mend_templates() -> None:
    construct = models.yaml_tag_constructor

    def constructed(loader: Any, tag: Any, node: Any) -> Any:
        return {"Condition": node.value} if tag == "!Condition" else construct(loader, tag, node)

    models.yaml_tag_constructor = constructed  # type: ignore[attr-defined]
    responses.yaml_tag_constructor = constructed  # type: ignore[attr-defined]
