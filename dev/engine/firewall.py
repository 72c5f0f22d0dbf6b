"""`iptables` by that name, for the engine: in a container's own network it leads what is asked of 127.0.0.11 to the server of names.
Debian's package makes the name when it is installed, and ours is only unpacked."""

from __future__ import annotations

import shutil
from pathlib import Path


def names(folder: Path, path: str) -> dict[str, str]:
    """Variables for the engine, nothing where it finds iptables by itself."""
    unpacked = shutil.which("iptables-nft", path=path)
    if shutil.which("iptables", path=path) or not unpacked:
        return {}
    folder.mkdir()
    for name in ("iptables", "ip6tables"):
        (folder / name).symlink_to(Path(unpacked).resolve())
    modules = Path(unpacked).parents[1] / "lib/x86_64-linux-gnu/xtables"
    return {"PATH": f"{path}:{folder}", "XTABLES_LIBDIR": str(modules)}
