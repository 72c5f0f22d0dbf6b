"""All commands that were sent, and the hands that carry them out."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from ..context import Context
from .agents import Agents
from .command import Command
from .delivery import Delivery
from .invocation import Invocation

AT_ONCE = 64
"""Invocations under way at a time: most only wait for their machine, so it is more than there are cores."""
UNSEEN = 0.3
"""Seconds before an invocation can be asked for."""


class Commands:
    def __init__(self, cloud: Context, agents: Agents) -> None:
        self.delivery = Delivery(cloud, agents)
        self.hands = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="run-command")
        self.sent: dict[str, Command] = {}
        self.twice = 0
        self.late: dict[str, float] = {}
        cloud.route("POST", "ssm/appear-late", self.appear_late)
        cloud.route("POST", "ssm/appear", self.appear)
        cloud.route("POST", "ssm/deliver-twice", self.deliver_twice)

    def deliver_twice(self, body: dict[str, Any], _: dict[str, str]) -> dict[str, Any]:
        """The next `count` invocations reach their machine twice at the same time, as at-least-once delivery allows."""
        self.twice = int(body.get("count", 1))
        return {"count": self.twice}

    def appear_late(self, body: dict[str, Any], _: dict[str, str]) -> dict[str, Any]:
        """The next invocation of machine `instance` can be asked for only `seconds` later, after others of its command."""
        self.late[str(body["instance"])] = float(body["seconds"])
        return body

    def appear(self, body: dict[str, Any], _: dict[str, str]) -> dict[str, Any]:
        """All invocations of machine `instance` can be asked for from now on."""
        shown = [each for command in list(self.sent.values()) for each in command.invocations.values() if each.instance_id == body["instance"]]
        for each in shown:
            each.visible_at = 0.0
        return {"shown": len(shown)}

    def send(self, command: Command) -> None:
        self.sent[command.id] = command
        for instance_id in command.instance_ids:
            invocation = Invocation(command, instance_id, visible_at=time.monotonic() + self.late.pop(instance_id, UNSEEN))
            command.invocations[instance_id] = invocation
            deliveries = 1
            if self.twice:
                self.twice, deliveries = self.twice - 1, 2
            for number in range(deliveries):
                self.hands.submit(guarded(partial(self.delivery.deliver, command, invocation, f"{command.id}-{number}")))

    def cancel(self, invocation: Invocation) -> None:
        if not invocation.finished:
            invocation.status = invocation.details = "Cancelling"
            self.hands.submit(guarded(lambda: self.delivery.cancel(invocation)))

    def visible(self) -> list[Invocation]:
        now = time.monotonic()
        sent = sorted(self.sent.values(), key=lambda command: command.requested, reverse=True)
        return [each for command in sent for each in command.invocations.values() if each.visible_at <= now]


def guarded(work: Callable[[], None]) -> Callable[[], None]:
    def working() -> None:
        try:
            work()
        except Exception:
            traceback.print_exc()

    return working
