"""AMIs as Amazon publishes them. moto has those that AWS' public parameters name, under their own ids.

Amazon Linux 2023 has no docker until dnf has fetched it: "The docker, containerd, and nerdctl packages are available to be installed
and used on AL2023" (https://docs.aws.amazon.com/linux/al2023/ug/container.html). No mirror of it can be reached from everywhere that
this runs, so its dnf is a stand-in: it takes its time and knows one package, which is the docker that other machines have."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from . import tools

DNF = Path(__file__).parent / "dnf.sh"
PATH = "/opt/machine/bin:/opt/machine/system"
RELEASE = """NAME="Amazon Linux"
VERSION="2023"
ID="amzn"
ID_LIKE="fedora"
VERSION_ID="2023"
PRETTY_NAME="Amazon Linux 2023.12.20260930"
"""
# A machine's docker is always on, once it is there.
SYSTEMCTL = """#!/bin/sh
unit=$(basename "$(eval echo \\$$#)" .service)
[ -e "/var/lib/rpm/$unit" ] || { echo "Failed to enable unit: Unit file $unit.service does not exist." >&2; exit 1; }
"""


def is_stock(image: Any) -> bool:
    """The AMI of /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64, say; the minimal ones have no agent either."""
    return bool(image) and str(image.name).startswith("al2023-ami-2")


class Stock:
    """What stock machines see as /opt/machine; made when the first of them is."""

    def __init__(self, folder: Path, others: Path) -> None:
        """`others` is what other machines see there."""
        self._folder, self._others = folder, others
        self._making = threading.Lock()

    def tools(self) -> Path:
        with self._making:
            if not self._folder.exists():
                self._build(self._folder / "bin", self._folder / "packages", self._folder / "system")
        return self._folder

    def _build(self, programs: Path, packages: Path, system: Path) -> None:
        for folder in (programs, packages, system):
            folder.mkdir(parents=True)
        for name in ("python3", "aws"):
            found = self._others / "bin" / name
            if found.is_symlink():
                (programs / name).symlink_to(found.readlink())
            elif found.exists():
                tools.write(programs / name, found.read_text())
        if (self._others / "bin/docker").exists():
            tools.write(packages / "docker", (self._others / "bin/docker").read_text())
        tools.write(programs / "poweroff", (self._others / "bin/poweroff").read_text())
        tools.write(programs / "dnf", DNF.read_text())
        tools.write(programs / "systemctl", SYSTEMCTL)
        # Leads nowhere until it is installed, which is as good as absent.
        (programs / "docker").symlink_to("/var/lib/rpm/docker")
        # This system's programs, but for a docker of its own.
        for folder in map(Path, tools.PATH.split(":")[1:]):
            for program in folder.iterdir() if folder.is_dir() else ():
                link = system / program.name
                if program.name != "docker" and not link.is_symlink():
                    link.symlink_to(program)
