"""The containers of machines, from outside: all machines share one Docker engine, labels tell whose is whose."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

MACHINE = "immutable.machine"
CLOUD = "immutable.cloud"
CLONE = Path(__file__).resolve().parents[2]


def docker_client() -> Path | None:
    unpacked = CLONE / ".cache/debian/usr/bin/docker"
    found = str(unpacked) if unpacked.exists() else shutil.which("docker")
    return Path(found).resolve() if found else None


class Containers:
    def __init__(self, host: str | None) -> None:
        self.host = host
        self.client = docker_client() if host else None

    def docker(self, *arguments: str, data: bytes | None = None) -> list[str]:
        """The lines that the command printed. A container that ended meanwhile is no failure, so the exit code is not asked."""
        if not self.client:
            return []
        command = [str(self.client), "--host", str(self.host), *arguments]
        return subprocess.run(command, input=data, capture_output=True).stdout.decode().split("\n")[:-1]

    def of(self, label: str, value: str, *more: str) -> list[str]:
        return self.docker("ps", "--quiet", "--no-trunc", "--filter", f"label={label}={value}", *more)

    def each(self, machine: str, *verb: str) -> None:
        """Such as `stop`, on all running containers of a machine at once."""
        running = self.of(MACHINE, machine)
        if running:
            self.docker(*verb, *running)

    def remove(self, label: str, value: str) -> None:
        left = self.of(label, value, "--all")
        if left:
            self.docker("rm", "--force", "--volumes", *left)
