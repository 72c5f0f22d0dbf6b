"""The docker-registry of one cloud, started when ECR is first asked for something."""

from __future__ import annotations

import json
import re
import secrets
import shutil
import subprocess
import threading
from pathlib import Path

from registry.password import bcrypt

from ..context import Context

UNPACKED = Path(__file__).parents[3] / ".cache/debian/usr/bin/docker-registry"
LISTENING = re.compile(rb"listening on [\d.]+:(\d+)")


class RegistryProcess:
    def __init__(self, cloud: Context) -> None:
        self.folder = cloud.folder / "registry"
        self.password = secrets.token_urlsafe(48)
        self._address = cloud.address(2)
        self._pid_file = cloud.folder / "pids" / "registry"
        self._process: subprocess.Popen[bytes] | None = None
        self._host = ""
        self._lock = threading.Lock()

    @property
    def host(self) -> str:
        """Address and port; starts the registry if it does not run yet."""
        with self._lock:
            if not self._host:
                self._host = f"{self._address}:{self._start()}"
        return self._host

    @property
    def repositories(self) -> Path:
        return self.folder / "docker/registry/v2/repositories"

    @property
    def blobs(self) -> Path:
        return self.folder / "docker/registry/v2/blobs"

    def _start(self) -> int:
        program = UNPACKED if UNPACKED.exists() else shutil.which("docker-registry")
        if not program:
            raise RuntimeError("starting the registry: docker-registry is not there; run npm run setup")
        self.folder.mkdir()
        users, config = self.folder / "users", self.folder / "config.yml"
        users.write_text(f"AWS:{bcrypt(self.password)}\n")
        settings = {
            "version": "0.1",
            "log": {"level": "info", "accesslog": {"disabled": True}},
            "storage": {"filesystem": {"rootdirectory": str(self.folder)}, "delete": {"enabled": True}},
            "http": {"addr": f"{self._address}:0", "secret": secrets.token_hex()},
            "auth": {"htpasswd": {"realm": "ECR", "path": str(users)}},
        }
        config.write_text(json.dumps(settings))  # JSON is YAML
        self._process = subprocess.Popen([program, "serve", str(config)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self._pid_file.parent.mkdir(exist_ok=True)
        self._pid_file.write_text(str(self._process.pid))
        return self._port()

    def _port(self) -> int:
        assert self._process and self._process.stderr
        said = b""
        for line in self._process.stderr:
            said += line
            found = LISTENING.search(line)
            if found:
                # The rest is read too, so that the registry never waits for a full pipe.
                threading.Thread(target=self._process.stderr.read, name="registry log", daemon=True).start()
                return int(found[1])
        raise RuntimeError(f"starting the registry: it ended with {self._process.wait()}: {said.decode()[-1000:]}")

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait()
            self._pid_file.unlink(missing_ok=True)
