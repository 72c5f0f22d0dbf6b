"""A Docker engine of our own: its data in the clone, its bridge and sockets its own, no firewall rule touched."""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from . import bridge, firewall, runtime

LABEL = "immutable.cloud"


class Refused(Exception):
    """No engine can be had; the text says why and what to do."""


class Dockerd:
    def __init__(self, name: str, cache: Path) -> None:
        # Short: the path of a socket has at most 108 characters.
        self.folder = Path("/tmp") / name
        self.socket = self.folder / "docker.sock"
        self.host = f"unix://{self.socket}"
        self.bridge = "im" + name[-8:]
        self.data = cache / "docker"
        self.log = cache / "docker-engine.log"
        unpacked = cache / "debian"
        places = [unpacked / "usr/sbin", unpacked / "usr/bin", unpacked / "sbin"]
        path = ":".join([*map(str, places), os.environ.get("PATH", ""), "/usr/sbin:/sbin:/usr/bin:/bin"])
        libraries = str(unpacked / "usr/lib/x86_64-linux-gnu")
        # containerd leaves its stacks in TMPDIR when dockerd ends it for not answering in time.
        self.environment = {"PATH": path, "LD_LIBRARY_PATH": libraries, "HOME": str(self.folder), "TMPDIR": str(self.folder)}
        self.process: subprocess.Popen[bytes] | None = None
        self.claim: socket.socket | None = None

    def start(self) -> None:
        program = shutil.which("dockerd", path=self.environment["PATH"])
        if not program:
            raise Refused("starting a Docker engine: none answers and no dockerd was found; run npm run setup or install docker.io")
        self.clear()
        self.folder.mkdir()
        try:
            self.claim, range_ = bridge.make(self.bridge)
        except subprocess.CalledProcessError as error:
            raise Refused(f"starting a Docker engine: its network bridge can't be made ({error.stderr.strip()}); run as root") from None
        # It would give its bridge the address that it had the last time, which may be another engine's by now.
        shutil.rmtree(self.data / "network", ignore_errors=True)
        self.environment |= firewall.names(self.folder / "names", self.environment["PATH"])
        flags = {
            "data-root": self.data,
            "exec-root": self.folder / "exec",
            "pidfile": self.folder / "pid",
            "host": self.host,
            "bridge": self.bridge,
            # 256 networks of 13 containers, where the engine's own pools have 31.
            "default-address-pool": f"base={bridge.pool(range_)},size=28",
            "iptables": "false",
            "ip6tables": "false",
            "ip-forward": "false",
            "exec-opt": "native.cgroupdriver=cgroupfs",
            "shutdown-timeout": "5",
            "log-level": "warn",
            **self.runtime(),
        }
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [program, *(f"--{name}={value}" for name, value in flags.items())],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self.environment,
                preexec_fn=end_with_parent,
                start_new_session=True,
            )
        deadline = time.monotonic() + 40
        while not self.ready():
            if self.process.poll() is not None or time.monotonic() > deadline:
                tail = self.log.read_text(errors="replace").strip().splitlines()[-3:]
                raise Refused("starting a Docker engine: dockerd did not get ready: " + " | ".join(tail))
            time.sleep(0.05)
        self.remove_left_containers()

    def runtime(self) -> dict[str, str]:
        """Flags for a runtime of our own, where the engine's would refuse privileged containers."""
        runc = shutil.which("runc", path=self.environment["PATH"])
        if not runc or not runtime.missing():
            return {}
        script = self.folder / "runc"
        command = shlex.join([sys.executable, "-IS", runtime.__file__, runc])
        script.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        script.chmod(0o755)
        return {"add-runtime": f"reduced={script}", "default-runtime": "reduced"}

    def ready(self) -> bool:
        try:
            with socket.socket(socket.AF_UNIX) as asking:
                asking.settimeout(2)
                asking.connect(str(self.socket))
                asking.sendall(b"GET /_ping HTTP/1.0\r\n\r\n")
                return b" 200 " in asking.recv(64)
        except OSError:
            return False

    def remove_left_containers(self) -> None:
        """Nobody used this engine a moment ago, so whatever machines' containers it still knows belong to dead runs."""
        docker = [shutil.which("docker", path=self.environment["PATH"]) or "docker", "--host", self.host]
        listing = [*docker, "ps", "--all", "--quiet", "--filter", f"label={LABEL}"]
        left = subprocess.run(listing, capture_output=True, text=True, env=self.environment).stdout.split()
        if left:
            subprocess.run([*docker, "rm", "--force", "--volumes", *left], capture_output=True, env=self.environment)

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        bridge.remove(self.bridge)
        if self.claim:
            self.claim.close()
        self.clear()

    def clear(self) -> None:
        """A container on the host's network leaves its namespace mounted below the folder."""
        places = [line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
        for place in reversed(places):
            if place.startswith(f"{self.folder}/"):
                subprocess.run(["umount", "--lazy", place], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def end_with_parent() -> None:
    """A keeper that is killed takes its engine along."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
