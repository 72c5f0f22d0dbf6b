"""One docker-registry (Debian's, 2.8) on a folder of its own."""

from __future__ import annotations

import json
import re
import secrets
import shutil
import subprocess
import threading
from dataclasses import dataclass, field
from pathlib import Path

from .password import bcrypt

UNPACKED = Path(__file__).parents[2] / ".cache/debian/usr/bin/docker-registry"
LISTENING = re.compile(rb'listening on ([^\s",]+)')


@dataclass
class DockerRegistry:
    folder: Path
    """Made by `start`; holds the registry's data, not removed by `stop`."""
    address: str
    """Where to listen: 127.0.0.1:0, or the path of a unix socket."""
    users: dict[str, str] = field(default_factory=dict)
    """Name and password of those who are let in; empty: everybody."""
    _process: subprocess.Popen[bytes] | None = None

    @property
    def repositories(self) -> Path:
        return self.folder / "docker/registry/v2/repositories"

    @property
    def blobs(self) -> Path:
        return self.folder / "docker/registry/v2/blobs"

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    def start(self) -> str:
        """The address at which it listens."""
        program = UNPACKED if UNPACKED.exists() else shutil.which("docker-registry")
        if not program:
            raise RuntimeError("starting a registry: docker-registry is not there; run npm run setup")
        self.folder.mkdir(parents=True)
        config = self.folder / "config.yml"
        config.write_text(json.dumps(self._settings()))  # JSON is YAML
        self._process = subprocess.Popen(
            [program, "serve", str(config)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        return self._listening()

    def _settings(self) -> dict[str, object]:
        settings: dict[str, object] = {
            "version": "0.1",
            "log": {"level": "info", "accesslog": {"disabled": True}},
            "storage": {"filesystem": {"rootdirectory": str(self.folder)}, "delete": {"enabled": True}},
            "http": {"addr": self.address, "net": "unix" if "/" in self.address else "tcp", "secret": secrets.token_hex()},
        }
        if self.users:
            file = self.folder / "users"
            file.write_text("".join(f"{name}:{bcrypt(password)}\n" for name, password in self.users.items()))
            settings["auth"] = {"htpasswd": {"realm": "registry", "path": str(file)}}
        return settings

    def _listening(self) -> str:
        assert self._process and self._process.stderr
        said = b""
        for line in self._process.stderr:
            said += line
            found = LISTENING.search(line)
            if found:
                # The rest is read too, so that the registry never waits for a full pipe.
                threading.Thread(target=self._process.stderr.read, name="registry log", daemon=True).start()
                return found[1].decode()
        raise RuntimeError(f"starting a registry: it ended with {self._process.wait()}: {said.decode()[-1000:]}")

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait()
