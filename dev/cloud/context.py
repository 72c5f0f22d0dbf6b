"""What every part of the local AWS is given: its configuration, a place of its own and a way to be told and stopped."""

from __future__ import annotations

import json
import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Handler = Callable[[dict[str, Any], dict[str, str]], Any]
"""A control route: (JSON body or {}, query and path parameters) -> anything JSON can say."""

Middleware = Callable[[dict[str, Any], Any, Callable[..., Iterable[bytes]]], Iterable[bytes]]
"""(environ, start_response, next_app) -> the answer; `next_app(environ, start_response)` goes on towards moto."""


@dataclass
class Context:
    config: dict[str, Any]
    """What the starter asked for (options.ts); every key has a default where it is read."""
    base: str
    """First address of our own 127.x.y.0/20, such as 127.40.16.0."""
    folder: Path
    """Scratch folder of this run; removed by the reaper."""
    account: str = "123456789012"
    region: str = "eu-west-1"
    endpoint: str = ""
    """http://127.x.y.1:PORT, set before the plug-ins are installed."""
    stopping: threading.Event = field(default_factory=threading.Event)
    announced: dict[str, Any] = field(default_factory=dict)
    """Told with the endpoint in the line that says that all is ready."""
    routes: list[tuple[str, str, Handler]] = field(default_factory=list)
    stoppers: list[Callable[[], None]] = field(default_factory=list)
    middlewares: list[Middleware] = field(default_factory=list)
    """Around every AWS request (not the control routes); the first is the outermost."""
    machines: Any = None
    """Set by the machines plug-in: `run`, `get`, `all`; see machines/__init__.py."""
    denied: Any = None
    """Set by the faults plug-in: the permissions that were taken away; see faults/deny.py."""
    balancer: Any = None
    """Set by the balancer plug-in: the data plane, whose counters become figures."""

    @property
    def scale(self) -> float:
        """How much faster than AWS this cloud keeps its own durations."""
        return float(self.config.get("scale", 1))

    def seconds(self, aws_seconds: float) -> float:
        """An AWS duration in seconds of this cloud."""
        return aws_seconds / self.scale

    def address(self, offset: int) -> str:
        """The address at `offset` in our block (0..4095)."""
        a, b, c, _ = (int(part) for part in self.base.split("."))
        return f"{a}.{b}.{c + offset // 256}.{offset % 256}"

    def route(self, method: str, path: str, handler: Handler) -> None:
        """Serve `/_cloud/<path>`; a path part such as <id> becomes a parameter."""
        self.routes.append((method, path, handler))

    def on_stop(self, stopper: Callable[[], None]) -> None:
        """Run at the end, the last one given first; an error in one does not keep the others from running."""
        self.stoppers.append(stopper)

    def every(self, seconds: float, work: Callable[[], None], name: str) -> None:
        """Run `work` again and again on a thread until the cloud stops; its errors are printed, never fatal."""

        def loop() -> None:
            while not self.stopping.wait(seconds):
                try:
                    work()
                except Exception:
                    traceback.print_exc()

        threading.Thread(target=loop, name=name, daemon=True).start()

    def stop(self) -> None:
        self.stopping.set()
        while self.stoppers:
            try:
                self.stoppers.pop()()
            except Exception:
                traceback.print_exc()

    def note(self, what: str, **facts: Any) -> None:
        """One line of JSON in the run's log, for whoever looks for the cause of a failed test."""
        with (self.folder / "cloud.log").open("a") as log:
            log.write(json.dumps({"what": what, **facts}, default=str) + "\n")
