"""Ties moto's instances to machines: launching powers on, terminating powers off, and states say what is so, when it is so."""

from __future__ import annotations

import copy
import threading
import traceback
from collections.abc import Callable
from functools import partial
from typing import Any

from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.ec2.models.instances import Instance, InstanceBackend, InstanceState, StateReason
from moto.ec2.responses.general import General
from moto.ec2.utils import Base64EncodedString

from ..context import Context
from . import baked, stopped
from .machine import Machine
from .rack import Rack

CONSOLE_LIMIT = 64 * 1024
RECLAIMED = "Server.SpotInstanceTermination"


def install(cloud: Context, rack: Rack) -> None:
    block = cloud.base.rsplit(".", 1)[0].rsplit(".", 1)[0] + "."
    launch, end = InstanceBackend.run_instances, Instance.terminate

    def run_instances(self: InstanceBackend, *arguments: Any, **named: Any) -> Any:
        reservation = launch(self, *arguments, **named)
        for instance in reservation.instances:
            # A repeated client token gives the same instances again.
            if (instance.private_ip or "").startswith(block) and not hasattr(instance, "powered"):
                instance.powered = True  # type: ignore[attr-defined]
                instance._state = InstanceState("pending", 0)
                in_background(partial(power_on, cloud, rack, instance))
        return reservation

    def terminate(self: Instance) -> InstanceState:
        before = copy.copy(self._state)
        if self.id not in rack.machines or before.name in ("shutting-down", "terminated"):
            return before if before.name == "shutting-down" else end(self)
        self._state = InstanceState("shutting-down", 32)
        in_background(lambda: power_off(self))
        return before

    def power_off(instance: Instance) -> None:
        machine = rack.get(instance.id)
        rack.retire(machine)
        end(instance)
        if machine.answers.reclaimed:
            # "Server.SpotInstanceTermination: A Spot Instance was terminated due to an increase in the Spot price" (StateReason).
            instance.state_reason = StateReason(f"{RECLAIMED}: Spot instance termination", RECLAIMED)

    def reboot(self: Instance) -> None:
        in_background(lambda: restart(rack, rack.get(self.id)))

    def get_console_output(self: General) -> ActionResult:
        instance = self.ec2_backend.get_instance(self._get_param("InstanceId"))
        machine = rack.machines.get(instance.id)
        text = machine.console.read_bytes()[-CONSOLE_LIMIT:] if machine and machine.console.exists() else b""
        output = Base64EncodedString.from_raw_string(text.decode(errors="replace"))
        return ActionResult({"InstanceId": instance.id, "Timestamp": utcnow(), "Output": output})

    def status(self: Instance) -> dict[str, Any]:
        machine = rack.machines.get(self.id)
        if self._state.name != "running":
            return {"Status": "not-applicable"}
        if machine and (not machine.alive or machine.hung):
            return {"Status": "impaired", "Details": [{"Name": "reachability", "Status": "failed"}]}
        if machine and machine.exit_code is None:
            return {"Status": "initializing", "Details": [{"Name": "reachability", "Status": "initializing"}]}
        return {"Status": "ok", "Details": [{"Name": "reachability", "Status": "passed"}]}

    InstanceBackend.run_instances = run_instances  # type: ignore[method-assign]
    Instance.terminate = terminate  # type: ignore[method-assign]
    Instance.reboot = reboot  # type: ignore[method-assign]
    Instance.instance_status = property(status)  # type: ignore[assignment]
    General.get_console_output = get_console_output  # type: ignore[method-assign]
    stopped.install(rack, in_background)
    baked.install(rack, in_background, restart)


def power_on(cloud: Context, rack: Rack, instance: Any) -> None:
    fault = rack.faults.take(instance) or {"fault": None}
    machine = rack.place(instance)
    delay = fault.get("seconds", 10) if fault["fault"] == "boots-late" else cloud.config.get("bootDelay", 0.5)
    cloud.stopping.wait(float(delay))
    if instance._state.name != "pending":
        # Terminated before it was on.
        return rack.retire(machine)
    if fault["fault"] == "never-boots":
        machine.refusal = "fault never-boots: user data was not run"
    rack.faults.at_launch(machine, fault["fault"])
    rack.power_on(machine, first=True)
    instance._state = InstanceState("running", 16)
    if fault["fault"] in ("dies", "hangs"):
        cloud.stopping.wait(float(fault.get("seconds", 0)))
        rack.faults.inflict(machine.id, fault["fault"])


def restart(rack: Rack, machine: Machine) -> None:
    """A reboot: programs and containers end in order; containers with a restart policy come back, user data is not run again."""
    returning = machine.returning_containers()
    rack.power_off(machine)
    rack.power_on(machine, first=False)
    if returning:
        machine.containers.docker("start", *returning)


def in_background(work: Callable[[], Any]) -> None:
    def guarded() -> None:
        try:
            work()
        except Exception:
            traceback.print_exc()

    threading.Thread(target=guarded, daemon=True).start()
