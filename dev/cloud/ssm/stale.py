"""Reads that lag behind, on demand: Parameter Store is eventually consistent, and says so nowhere in the answer."""

from __future__ import annotations

import copy
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from moto.ssm.models import ParameterDict, SimpleSystemManagerBackend, ssm_backends
from moto.ssm.responses import SimpleSystemManagerResponse

from ..context import Context
from .parameters import PARAMETERS, in_turn

WRITES = ["put_parameter", "delete_parameter", "delete_parameters"]
READS = ["get_parameter", "get_parameters", "get_parameters_by_path"]


class Past:
    """What the parameters were after each write of the last ones."""

    def __init__(self) -> None:
        self.states: deque[tuple[float, ParameterDict]] = deque(maxlen=500)
        self.seconds = 0.0
        self.reads = -1
        """Reads left that are stale; -1: all."""

    def set(self, body: dict[str, Any], _: dict[str, str]) -> dict[str, Any]:
        with PARAMETERS:
            self.seconds, self.reads = float(body["seconds"]), int(body.get("reads", -1))
        return {"seconds": self.seconds, "reads": self.reads}

    def remember(self, backend: SimpleSystemManagerBackend) -> None:
        state = ParameterDict(backend.account_id, backend.region_name)
        for name, versions in backend._parameters.items():
            dict.__setitem__(state, name, list(versions))
        self.states.append((time.monotonic(), state))

    def view(self, backend: SimpleSystemManagerBackend) -> SimpleSystemManagerBackend:
        """The backend as it was `seconds` ago, or as it is."""
        if self.seconds <= 0 or self.reads == 0:
            return backend
        self.reads -= 1 if self.reads > 0 else 0
        then = time.monotonic() - self.seconds
        old = [state for at, state in self.states if at <= then]
        past = copy.copy(backend)
        past._parameters = old[-1] if old else ParameterDict(backend.account_id, backend.region_name)
        return past


def install(cloud: Context) -> None:
    past = Past()

    def backend_of(self: SimpleSystemManagerResponse) -> SimpleSystemManagerBackend:
        seen: SimpleSystemManagerBackend | None = self.__dict__.get("seen")
        return seen or ssm_backends[self.current_account][self.region]

    def write(method: Callable[..., Any]) -> Callable[..., Any]:
        def writing(self: SimpleSystemManagerResponse) -> Any:
            # The state before the first write, so that it can be seen too.
            if not past.states:
                past.remember(self.ssm_backend)
            try:
                return method(self)
            finally:
                past.remember(self.ssm_backend)

        return writing

    def read(method: Callable[..., Any]) -> Callable[..., Any]:
        def reading(self: SimpleSystemManagerResponse) -> Any:
            self.__dict__["seen"] = past.view(self.ssm_backend)
            return method(self)

        return reading

    SimpleSystemManagerResponse.ssm_backend = property(backend_of)  # type: ignore[assignment]
    for names, wrap in ((WRITES, write), (READS, read)):
        for name in names:
            setattr(SimpleSystemManagerResponse, name, in_turn(wrap(getattr(SimpleSystemManagerResponse, name))))
    cloud.route("POST", "ssm/stale", past.set)
