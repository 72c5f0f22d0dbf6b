"""The containers of machines, from outside: all machines share one Docker engine, labels tell whose is whose."""

from __future__ import annotations

import shutil
import socket
import subprocess
from functools import cached_property
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

    @cached_property
    def gateway(self) -> str | None:
        """The address of this system on the network of the containers; None where the engine runs elsewhere."""
        told = self.docker("network", "inspect", "bridge", "--format", "{{(index .IPAM.Config 0).Gateway}}")
        return told[0] if told and own_address(told[0]) else None

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
        networks = self.docker("network", "ls", "--quiet", "--filter", f"label={label}={value}")
        if networks:
            self.docker("network", "rm", *networks)


def own_address(address: str) -> bool:
    with socket.socket() as tried:
        try:
            tried.bind((address, 0))
        except OSError:
            return False
    return True
