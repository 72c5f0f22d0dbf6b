"""The registry of one account in one region."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moto.ecr.models import ECRBackend, ecr_backends
from registry.docker_registry import DockerRegistry

from .asked import Asked
from .door import Connection, Door
from .rules import Refused, check_permission
from .tokens import Token

if TYPE_CHECKING:
    from .registries import Registries


class Registry:
    connection: type[Connection] = Connection
    """What answers at its address."""

    def __init__(self, shared: Registries, account: str, region: str) -> None:
        self.shared = shared
        self.account = account
        self.region = region
        self.blob_mounting = False
        """Off unless the account turns it on (PutAccountSetting BLOB_MOUNTING), as on AWS."""
        self.templates: dict[str, dict[str, Any]] = {}
        """Repository creation templates by prefix."""
        self.putting = threading.RLock()
        """Held from the look at a tag until it is put: of two that push an immutable tag at once, one is refused."""
        cloud = shared.cloud
        own = (account, region) == (cloud.account, cloud.region)
        name = "registry" if own else f"registry-{account}-{region}"
        self.socket = cloud.folder / f"{name}.sock"
        self._behind = DockerRegistry(cloud.folder / name, str(self.socket))
        self._pid_file = cloud.folder / "pids" / name
        self._door: Door | None = None
        self._lock = threading.Lock()

    @property
    def host(self) -> str:
        """Address and port; starts the registry if it does not run yet."""
        with self._lock:
            if not self._door:
                self._behind.start()
                self._pid_file.parent.mkdir(exist_ok=True)
                self._pid_file.write_text(str(self._behind.pid))
                self._door = Door(self, self.shared.cloud.address(2))
            return self._door.host

    def started(self) -> Path:
        """The socket of the docker-registry itself, where no rule holds."""
        _ = self.host
        return self.socket

    @property
    def ecr(self) -> ECRBackend:
        return ecr_backends[self.account][self.region]

    @property
    def repositories(self) -> Path:
        return self._behind.repositories

    @property
    def blobs(self) -> Path:
        return self._behind.blobs

    def arn(self, repository: str) -> str:
        return f"arn:aws:ecr:{self.region}:{self.account}:repository/{repository}"

    def mounts(self, asked: Asked, token: Token) -> bool:
        """Whether a layer of another repository is taken over: https://docs.aws.amazon.com/AmazonECR/latest/userguide/blob-mounting.html"""
        source = self.ecr.repositories.get(asked.query.get("from", [""])[0])
        target = self.ecr.repositories[asked.repository]
        if not self.blob_mounting or source is None or source.encryption_configuration != target.encryption_configuration:
            return False
        try:
            check_permission(self, source, "ecr:GetDownloadUrlForLayer", token)
        except Refused:
            return False
        return True

    def stop(self) -> None:
        if self._door:
            self._door.close()
            self._behind.stop()
            self._pid_file.unlink(missing_ok=True)
