"""moto finds out the same things again for every attribute of every answer; here it remembers them.

Describing 10 instances cost 16 ms of processor time, nearly all of it in this."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import xmltodict
from moto import backends
from moto.core.serialize import MISSING, AttributePicker, AttributePickerContext
from moto.core.utils import get_value

names: dict[Any, tuple[str, ...]] = {}
"""What an attribute may be called: depends on the kind of picker, the object's class and the shape, which all live on."""


def install() -> None:
    # Else the folder is read from disk at each request.
    modules = tuple(backends.list_of_moto_modules())
    backends.list_of_moto_modules = lambda: modules
    AttributePicker.__call__ = pick
    # Each element's name is checked, letter by letter; a bad one still raises each time.
    xmltodict._validate_name = cache(xmltodict._validate_name)


def pick(self: AttributePicker, context: AttributePickerContext) -> Any:
    """As AttributePicker does it."""
    known = (type(self), type(context.obj), context.key, context.shape)
    candidates = names.get(known)
    if candidates is None:
        candidates = names[known] = tuple(dict.fromkeys(self.get_possible_keys(context)))
    obj, value = context.obj, None
    for name in candidates:
        found = obj.get(name, MISSING) if type(obj) is dict else get_value(obj, name, MISSING)
        if found is not MISSING:
            value = found
            break
    transform = self.response_transformers and transformer(self, f"{context.key_path}.{context.key}")
    return transform(value) if transform else value


def transformer(picker: AttributePicker, path: str) -> Callable[[Any], Any] | None:
    """The first of the service's transformers whose path ends this one; there are few paths, but each is asked often."""
    remembered: dict[str, Any] = picker.__dict__.setdefault("by_path", {})
    if path not in remembered:
        fitting = (transform for end, transform in picker.response_transformers.items() if path.endswith(end))
        remembered[path] = next(fitting, None)
    found: Callable[[Any], Any] | None = remembered[path]
    return found
