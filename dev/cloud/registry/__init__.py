"""ECR in front of a real docker-registry: what was pushed is what ECR describes, and a log-in is needed for both."""

from __future__ import annotations

from ..context import Context
from . import ecr
from .process import RegistryProcess


def install(cloud: Context) -> None:
    process = RegistryProcess(cloud)
    ecr.install(process)
    cloud.on_stop(process.stop)
