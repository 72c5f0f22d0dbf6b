"""What goes wrong with machines, on demand: now (per machine) or for the next ones that are launched.

`answers-500` and `slow` can't be done to a program from outside without lying about where they come from, so they are
a file that the program reads: `/run/fault` on the machine and in each of its containers holds the fault's name. With `no-mirror` the
dnf of a stock machine (stock.py) gets no package."""

from __future__ import annotations

import io
import tarfile
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .machine import Machine
    from .rack import Rack

AT_LAUNCH = ["never-boots", "boots-late", "dies", "hangs", "answers-500", "slow", "no-mirror"]
NOW = ["dies", "hangs", "answers-500", "slow", "reclaimed", "none"]
NOTICE = 120
"""AWS seconds from a reclaim's notice to the end; AWS promises its best only, so `notice` can make it less."""


class Faults:
    def __init__(self, rack: Rack) -> None:
        self.rack = rack
        self.next: list[dict[str, Any]] = []
        rack.cloud.route("POST", "machines/next-fault", lambda body, _: self.order(body))
        rack.cloud.route("POST", "machines/<id>/fault", lambda body, at: self.inflict(at["id"], body.get("fault"), float(body.get("notice", NOTICE))))

    def order(self, body: dict[str, Any]) -> dict[str, Any]:
        """{"fault", "count": 1, "release"?: image id or launch template version, "seconds"?: for boots-late}"""
        check(body.get("fault"), AT_LAUNCH)
        self.next.append({"count": 1, **body})
        return {"ordered": self.next}

    def take(self, instance: Any) -> dict[str, Any] | None:
        """The fault that was ordered for this launch."""
        tags = {tag["key"]: tag["value"] for tag in instance.get_tags()}
        marks = {instance.image_id, tags.get("aws:ec2launchtemplate:version")}
        for fault in self.next:
            if fault["count"] > 0 and ("release" not in fault or str(fault["release"]) in marks):
                fault["count"] -= 1
                return fault
        return None

    def inflict(self, instance_id: str, fault: Any, notice: float = NOTICE) -> dict[str, Any]:
        check(fault, NOW)
        machine = self.rack.get(instance_id)
        if fault == "dies":
            machine.kill()
        elif fault == "hangs":
            machine.hang()
        elif fault == "reclaimed":
            self.reclaim(machine, notice)
        elif fault == "none":
            machine.recover()
            try:
                self.mark(machine, "")
            except FileNotFoundError:
                # One that AWS has replaced meanwhile has nothing left to heal.
                if machine.answers.instance._state.name not in ("shutting-down", "terminated"):
                    raise
        else:
            self.mark(machine, fault)
        return {"machine": instance_id, "fault": fault}

    def at_launch(self, machine: Machine, fault: Any) -> None:
        """Before user data: containers that are started while /run/fault exists get to see it (docker_shim.py)."""
        if fault in ("answers-500", "slow", "no-mirror"):
            (machine.root / "run/fault").write_text(fault)

    def mark(self, machine: Machine, fault: str) -> None:
        (machine.root / "run/fault").write_text(fault)
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            entry = tarfile.TarInfo("run/fault")
            entry.size = len(fault)
            archive.addfile(entry, io.BytesIO(fault.encode()))
        for container in machine.running_containers():
            machine.containers.docker("cp", "-", f"{container}:/", data=packed.getvalue())

    def reclaim(self, machine: Machine, notice: float) -> None:
        seconds = self.rack.cloud.seconds(notice)
        machine.answers.reclaim_at = datetime.now(UTC) + timedelta(seconds=seconds)

        def later() -> None:
            if not self.rack.cloud.stopping.wait(seconds):
                machine.answers.instance.ec2_backend.terminate_instances([machine.id])

        threading.Thread(target=later, daemon=True).start()


def check(fault: Any, known: list[str]) -> None:
    if fault not in known:
        raise ValueError(f"asking for a machine fault: {fault!r} is none of {', '.join(known)}")
