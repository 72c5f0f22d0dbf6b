"""Machines that are off, and back on: by StopInstances and StartInstances, or by the operating system's own shutdown.

"You can configure the instance to be stopped or terminated when you initiate a shutdown from the instance" (InstanceInitiatedShutdownBehavior);
"Default: stop" (RunInstances). What a stopped machine has written stays; its address in the subnet too.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.instances import Instance, InstanceState, StateReason

from .rack import Rack

INITIATED = "Client.InstanceInitiatedShutdown"
POLL = 0.2
"""Seconds between two looks at who has turned itself off."""


def install(rack: Rack, in_background: Callable[[Callable[[], None]], None]) -> None:
    stop_in_moto, start_in_moto = Instance.stop, Instance.start

    def stop(self: Instance) -> InstanceState:
        return halt(self, "")

    def halt(instance: Instance, reason: str) -> InstanceState:
        before = copy.copy(instance._state)
        if before.name in ("stopping", "stopped"):
            return before
        if before.name != "running":
            raise incorrect(instance, "stopped")
        if instance.id not in rack.machines:
            return stop_in_moto(instance)
        instance._state = InstanceState("stopping", 64)
        in_background(lambda: off(instance, reason))
        return before

    def off(instance: Instance, reason: str) -> None:
        rack.power_off(rack.get(instance.id))
        instance._state = InstanceState("stopping", 64)
        stop_in_moto(instance)
        if reason:
            instance.state_reason = StateReason(f"{reason}: Instance initiated shutdown", reason)

    def start(self: Instance) -> InstanceState:
        before = copy.copy(self._state)
        if before.name in ("pending", "running"):
            return before
        if before.name != "stopped":
            raise incorrect(self, "started")
        if self.id not in rack.machines:
            return start_in_moto(self)
        self._state = InstanceState("pending", 0)
        in_background(lambda: on(self))
        return before

    def on(instance: Instance) -> None:
        # User data runs at the first boot alone.
        rack.power_on(rack.get(instance.id), first=False)
        start_in_moto(instance)

    def look() -> None:
        for machine in list(rack.machines.values()):
            if machine.process is None or machine.alive or not machine.turned_off.exists():
                continue
            machine.turned_off.unlink()
            instance: Any = machine.answers.instance
            if instance.instance_initiated_shutdown_behavior == "terminate":
                instance.terminate()
            elif instance._state.name == "running":
                halt(instance, INITIATED)

    Instance.stop = stop  # type: ignore[method-assign]
    Instance.start = start  # type: ignore[method-assign]
    rack.cloud.every(POLL, look, "machines that turn themselves off")


def incorrect(instance: Instance, wanted: str) -> EC2ClientError:
    return EC2ClientError("IncorrectInstanceState", f"The instance '{instance.id}' is not in a state from which it can be {wanted}.")
