"""Machines: every instance with an address in our block is a real process tree (see machine.py) with a power button.

For other plug-ins, as `cloud.machines`: `get(instance_id)` -> Machine (`address`, `booted`, `exit_code`, `alive`, `hung`,
`ended`), `run(instance_id, script or argv, timeout, env)` -> (code, stdout, stderr)."""

from __future__ import annotations

import subprocess

from ..context import Context
from . import instances
from .rack import Rack


def install(cloud: Context) -> None:
    tried = subprocess.run(["unshare", "--mount", "--pid", "--uts", "--fork", "--kill-child", "true"], capture_output=True)
    if tried.returncode:
        reason = tried.stderr.decode().strip()
        raise SystemExit(f"starting machines: this system allows no private mount namespace ({reason}); run as root or with sudo")
    rack = Rack(cloud)
    cloud.machines = rack
    instances.install(cloud, rack)
    cloud.on_stop(rack.stop)
