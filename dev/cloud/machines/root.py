"""The root file system of a machine: the host's programs read-only, and everything that is written its own."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"]
FROM_ETC = ["alternatives", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "ssl", "ca-certificates", "localtime", "protocols", "services"]
EMPTY = ["dev", "proc", "sys", "etc", "run", "tmp", "root", "home", "mnt", "srv", "opt/machine"]
VAR = ["log", "tmp", "lib/cloud/instance", "cache", "spool"]


def build(root: Path, address: str, host_name: str, kept: Iterable[Path], tools: Path) -> list[str]:
    """Make the folders and files of a machine's root; returns what has to be mounted on it, as init.sh reads it."""
    for name in EMPTY:
        (root / name).mkdir(parents=True, exist_ok=True)
    for name in VAR:
        (root / "var" / name).mkdir(parents=True, exist_ok=True)
    (root / "var/run").symlink_to("/run")
    for name in ("tmp", "var/tmp"):
        (root / name).chmod(0o1777)
    (root / "root").chmod(0o700)
    write_etc(root / "etc", address, host_name)
    mounts = ["rw\t/dev\tdev", "rw\t/sys\tsys", f"ro\t{tools}\topt/machine"]
    for path in map(Path, SYSTEM):
        if path.is_symlink():
            (root / path.name).symlink_to(os.readlink(path))
        elif path.is_dir():
            mounts.append(mount_point(root, path))
    mounts += [mount_point(root, Path("/etc") / name) for name in FROM_ETC if (Path("/etc") / name).exists()]
    # What lies under a system folder is there already.
    mounts += [mount_point(root, path) for path in kept if not any(path.is_relative_to(system) for system in SYSTEM)]
    return mounts


def mount_point(root: Path, source: Path) -> str:
    """Read-only at the same path: programs find themselves by absolute paths."""
    target = root / source.relative_to("/")
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    return f"ro\t{source}\t{source.relative_to('/')}"


def write_etc(etc: Path, address: str, host_name: str) -> None:
    files = {
        "passwd": "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n",
        "group": "root:x:0:\nnogroup:x:65534:\n",
        "hosts": f"127.0.0.1 localhost\n{address} {host_name}\n",
        "hostname": f"{host_name}\n",
        "resolv.conf": "",
        "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files\n",
    }
    for name, text in files.items():
        (etc / name).write_text(text)
