"""All machines of one cloud: powers them on and off as their instances come and go."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ..context import Context
from . import stock, tools
from .answers import Answers
from .baked import Baked
from ..containers import Containers
from .faults import Faults
from .images import Images
from .machine import Machine, Unreachable
from .metadata import MetadataService

SHUTDOWN_GRACE = 30
"""Seconds until a machine that was told to end is switched off."""


class Rack:
    def __init__(self, cloud: Context) -> None:
        self.cloud = cloud
        self.machines: dict[str, Machine] = {}
        self.containers = Containers(cloud.config.get("dockerHost"))
        self.faults = Faults(self)
        self.images = Images(cloud)
        self.baked = Baked(cloud.folder / "baked")
        self.tools = cloud.folder / "tools"
        self.kept = tools.build(self.tools)
        self.stock = stock.Stock(cloud.folder / "stock-tools", self.tools)

    def get(self, instance_id: str) -> Machine:
        """The machine of an instance, also after its end."""
        try:
            return self.machines[instance_id]
        except KeyError:
            raise LookupError(f"there is no machine {instance_id}; there are: {', '.join(self.machines) or 'none'}") from None

    def place(self, instance: Any) -> Machine:
        """Put a machine where its instance is to run; it is off."""
        machine = Machine(instance.id, instance.private_ip, self.cloud.folder / "machines" / instance.id, self.containers)
        machine.endpoint = self.cloud.endpoint
        machine.answers = Answers(instance)
        machine.metadata = MetadataService(machine.address, self.containers.gateway, machine.answers, lambda: hop_limit(instance))
        host = urlsplit(self.containers.host or "")
        socket = Path(host.path) if host.scheme == "unix" else None
        text = instance.user_data.decode() if instance.user_data else None
        image = instance.ec2_backend.amis.get(instance.image_id)
        machine.is_stock = self.baked.is_stock(image)
        machine.prepare(self.kept, self.stock.tools() if machine.is_stock else self.tools, self.cloud.folder.name, socket, text)
        self.images.put(instance.image_id, machine.root)
        self.baked.put(instance.image_id, machine.root)
        self.machines[instance.id] = machine
        return machine

    def power_on(self, machine: Machine, first: bool) -> None:
        refusal = machine.refusal if first else None
        if refusal:
            machine.say(refusal)
        machine.start(run_user_data=first and not refusal, note=self.cloud.folder / "pids" / machine.id)

    def power_off(self, machine: Machine) -> None:
        machine.shut_down(SHUTDOWN_GRACE)
        (self.cloud.folder / "pids" / machine.id).unlink(missing_ok=True)

    def retire(self, machine: Machine) -> None:
        """Off for good."""
        self.power_off(machine)
        if machine.metadata:
            machine.metadata.close()
        machine.clear()
        machine.ended.set()

    def run(self, instance_id: str, script: str | list[str], timeout: float = 60, env: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Run a command (a list) or a shell script on a machine as its root; raises TimeoutError or Unreachable."""
        machine = self.get(instance_id)
        if not machine.alive or machine.hung:
            raise Unreachable(f"running a command on {instance_id}: the machine {'hangs' if machine.hung else 'is not running'}")
        command = script if isinstance(script, list) else ["bash", "-c", script]
        process = subprocess.Popen(
            machine.inside(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=machine.environment | (env or {}),
            start_new_session=True,
        )
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise TimeoutError(f"running a command on {instance_id}: no end after {timeout:g} s") from None
        return process.returncode, out.decode(errors="replace"), err.decode(errors="replace")

    def stop(self) -> None:
        """At the end of the cloud nobody is served any more: all plugs at once; the reaper removes the containers."""
        pulling = [threading.Thread(target=machine.kill_processes) for machine in self.machines.values()]
        for thread in pulling:
            thread.start()
        for thread in pulling:
            thread.join()


def hop_limit(instance: Any) -> int:
    return int(instance.metadata_options.http_put_response_hop_limit)
