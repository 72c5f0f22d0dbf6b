"""One machine: a process tree in namespaces of its own, from power-on to power-off."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

from . import root, stock, tools
from ..containers import MACHINE, Containers
from .metadata import MetadataService

INIT = Path(__file__).parent / "init.sh"


class Unreachable(LookupError):
    """The machine isn't there, is dead or hangs."""


class Machine:
    def __init__(self, instance_id: str, address: str, folder: Path, containers: Containers) -> None:
        self.id = instance_id
        self.address = address
        self.folder = folder
        self.root = folder / "root"
        self.containers = containers
        self.metadata: MetadataService | None = None
        self.endpoint = ""
        """Of the local AWS, for the machine's aws."""
        self.answers: Any = None
        """What its metadata service knows."""
        self.refusal: str | None = None
        """Why its user data will not run."""
        self.hung = False
        self.is_stock = False
        """Of an AMI as Amazon publishes it; see stock.py."""
        self.ended = threading.Event()
        """Set when it was powered off for good."""
        self.process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True)

    @property
    def environment(self) -> dict[str, str]:
        """All that a machine's programs are told by environment; credentials come from the metadata service."""
        metadata = {"AWS_EC2_METADATA_SERVICE_ENDPOINT": self.metadata.url} if self.metadata else {}
        return {"PATH": tools.PATH, "HOME": "/root", "LANG": "C.UTF-8", "AWS_ENDPOINT_URL": self.endpoint, **metadata}

    @property
    def path(self) -> str:
        """Where programs are looked for, once inside."""
        return stock.PATH if self.is_stock else tools.PATH

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def exit_code(self) -> int | None:
        """Of the user data; None while it runs or when it never ran."""
        try:
            return int((self.root / "run/user-data.exit").read_text())
        except FileNotFoundError:
            return None

    @property
    def booted(self) -> bool:
        return self.exit_code == 0

    @property
    def turned_off(self) -> Path:
        """There once its own shutdown was asked for."""
        return self.root / "run/turned-off"

    @property
    def host_name(self) -> str:
        return "ip-" + self.address.replace(".", "-")

    @property
    def console(self) -> Path:
        return self.folder / "console"

    def say(self, text: str) -> None:
        with self.console.open("a") as console:
            console.write(text + "\n")

    def prepare(self, kept: list[Path], tool_folder: Path, cloud: str, socket: Path | None, user_data: str | None) -> None:
        mounts = root.build(self.root, self.address, self.host_name, kept, tool_folder)
        if self.is_stock:
            (self.root / "etc/os-release").write_text(stock.RELEASE)
        if socket:
            (self.root / "run/docker.sock").touch()
            mounts.append(f"rw\t{socket}\trun/docker.sock")
        (self.folder / "mounts").write_text("\n".join(mounts) + "\n")
        script = self.root / "var/lib/cloud/instance/user-data.txt"
        script.write_text(user_data or "#!/bin/sh\n")
        script.chmod(0o700)
        # What the docker of this machine has to know to keep its containers apart.
        engine = "unix:///run/docker.sock" if socket else self.containers.host
        identity = {
            "machine": self.id,
            "address": self.address,
            "root": str(self.root),
            "cloud": cloud,
            "client": str(self.containers.client),
            "engine": engine,
            "metadata": (self.metadata and self.metadata.url) or "",
            "metadata_of_containers": (self.metadata and self.metadata.url_of_containers) or "",
        }
        (self.root / "run/machine.json").write_text(json.dumps(identity))
        if user_data and not user_data.startswith("#!"):
            kind = user_data.split("\n", 1)[0][:40]
            self.refusal = (
                f"user data was not run: it starts with {kind!r}, and the local AWS runs only scripts that start with #! "
                "(cloud-config needs cloud-init, which its machines do not have); write a script"
            )

    def start(self, run_user_data: bool, note: Path) -> None:
        """`note` names its first process to whoever cleans up; written by itself, so that none runs unnoted if we die here."""
        (self.root / "run/powered-on").unlink(missing_ok=True)
        noted = ["sh", "-c", 'echo $$ >"$1" || exit; shift; exec "$@"', "sh", str(note)]
        namespaces = ["unshare", "--mount", "--pid", "--uts", "--fork", "--kill-child"]
        mounts = str(self.folder / "mounts")
        init = ["bash", str(INIT), str(self.root), mounts, self.host_name, "1" if run_user_data else "0", self.path]
        with self.console.open("ab") as console:
            self.process = subprocess.Popen(
                noted + namespaces + init,
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=console,
                env=self.environment,
                cwd="/",
                start_new_session=True,
            )

    @property
    def init(self) -> int:
        """Process 1 of the machine, as the host counts; raises Unreachable when there is none."""
        if not self.process:
            raise Unreachable(f"{self.id} is not powered on")
        try:
            return int(Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()[0])
        except (OSError, IndexError):
            raise Unreachable(f"{self.id} has ended") from None

    def inside(self, command: list[str]) -> list[str]:
        """The command to run on the host that runs `command` on the machine, in its /root (nsenter --wd means the host's)."""
        deadline = time.monotonic() + 5
        while not (self.root / "run/powered-on").exists():
            if not self.alive or time.monotonic() > deadline:
                raise Unreachable(f"{self.id} does not power on")
            time.sleep(0.01)
        return ["nsenter", "--target", str(self.init), "--mount", "--pid", "--uts", "env", "-C", "/root", f"PATH={self.path}", *command]

    def signal_all(self, number: signal.Signals) -> None:
        """To every process but the first, which is the machine itself."""
        subprocess.run(self.inside(["bash", "-c", f"kill -{number.value} -1"]), capture_output=True)

    def running_containers(self) -> list[str]:
        return self.containers.of(MACHINE, self.id)

    def returning_containers(self) -> list[str]:
        """Those that the engine starts again after a reboot."""
        form = "{{.Id}} {{.HostConfig.RestartPolicy.Name}}"
        running = self.running_containers()
        shown = self.containers.docker("inspect", "--format", form, *running) if running else []
        return [line.split()[0] for line in shown if line.endswith((" always", " unless-stopped"))]

    def hang(self) -> None:
        self.hung = True
        self.signal_all(signal.SIGSTOP)
        self.containers.each(self.id, "pause")

    def recover(self) -> None:
        if self.hung:
            self.containers.each(self.id, "unpause")
            self.signal_all(signal.SIGCONT)
            self.hung = False

    def shut_down(self, grace: float) -> None:
        """As the power button does: TERM for processes and `docker stop` for containers at the same time, then the plug."""
        if self.alive and not self.hung:
            stopping = threading.Thread(target=self.containers.each, args=(self.id, "stop"))
            stopping.start()
            try:
                os.kill(self.init, signal.SIGTERM)
                self.process.wait(grace)  # type: ignore[union-attr]
            except (subprocess.TimeoutExpired, OSError, Unreachable):
                pass  # Ended by itself meanwhile, or will not end: the plug settles both.
            stopping.join(grace)
        self.kill()

    def kill(self) -> None:
        """Pull the plug."""
        self.kill_processes()
        self.containers.each(self.id, "kill")

    def kill_processes(self) -> None:
        if self.process and self.process.poll() is None:
            # With process 1, and the kernel ends whatever is left in its namespace; --kill-child alone comes too late for one
            # that has just begun.
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def clear(self) -> None:
        """Off for good: what it wrote goes; its console stays readable."""
        self.containers.remove(MACHINE, self.id)
        shutil.rmtree(self.root, ignore_errors=True)
