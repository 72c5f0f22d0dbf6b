"""EC2 where moto is laxer than AWS or lacks what machines and launch templates need; machines themselves are cloud/machines."""

from __future__ import annotations

from ..context import Context
from . import identifiers, images, launches, templates, versions


def install(cloud: Context) -> None:
    identifiers.install()
    images.install()
    templates.install()
    versions.install()
    launches.install()
