"""Runs one buildkitd until its starter ends, however it ends, and leaves nothing of it behind.

BuildKit gets namespaces of its own for processes and mounts: when its first process ends, the kernel ends and unmounts the rest."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import kept_folder

PREFIX = "immutable-buildkitd-"
CGROUPS = Path("/sys/fs/cgroup")
SET_PARENT_DEATH_SIGNAL, SET_CHILD_SUBREAPER = 1, 36
"""Of linux/prctl.h."""
READY_WITHIN = 30
"""Seconds."""


def main(cache: Path) -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # the starter's end is the sign
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1)
    kept_folder.sweep(PREFIX, clean)
    folder, _claim = kept_folder.make(PREFIX)
    process = start(cache, folder)
    say(problem(process, folder) or {"folder": str(folder)})
    sys.stdin.buffer.read()
    end(process)
    clean(folder)


def start(cache: Path, folder: Path) -> subprocess.Popen[bytes]:
    unpacked = cache / "debian"
    path = f"{unpacked}/usr/sbin:{unpacked}/usr/bin:{os.environ.get('PATH', '')}:/usr/sbin:/sbin:/usr/bin:/bin"
    config = folder / "buildkitd.toml"
    # Registries on 127.0.0.0/8 are spoken to over http by default, as by Docker (containerd's MatchLocalhost).
    config.write_text(
        f'root = "{folder}/data"\n[grpc]\naddress = ["unix://{folder}/socket"]\n[otel]\nsocketPath = "{folder}/otel"\n'
        f'[cdi]\ndisabled = true\n[worker.containerd]\nenabled = false\n[worker.oci]\ndefaultCgroupParent = "/{folder.name}"\n'
    )
    namespaces = ["unshare", "--mount", "--pid", "--mount-proc", "--fork", "--kill-child"]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [*namespaces, str(cache / "builder/buildkitd"), "--config", str(config)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={"PATH": path, "LD_LIBRARY_PATH": f"{unpacked}/usr/lib/x86_64-linux-gnu", "HOME": str(folder), "TMPDIR": str(folder)},
            preexec_fn=end_with_parent,
        )


def end_with_parent() -> None:
    """A keeper that is killed takes BuildKit along."""
    ctypes.CDLL(None).prctl(SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def problem(process: subprocess.Popen[bytes], folder: Path) -> dict[str, str] | None:
    """What went wrong, if anything did."""
    deadline = time.monotonic() + READY_WITHIN
    while not listens(folder / "socket"):
        if process.poll() is not None or time.monotonic() > deadline:
            tail = (folder / "log").read_text(errors="replace").strip().splitlines()[-3:]
            return {"error": "starting BuildKit: buildkitd did not get ready: " + " | ".join(tail)}
        time.sleep(0.02)
    return None


def listens(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as asking:
        return asking.connect_ex(str(path)) == 0


def say(answer: dict[str, str]) -> None:
    try:
        print(json.dumps(answer), flush=True)
    except OSError:
        return  # The starter is gone already; its end is seen next.


def end(process: subprocess.Popen[bytes]) -> None:
    """Nothing of it is kept, so nothing needs to be ended in order."""
    process.kill()
    while True:
        try:
            os.wait()  # As the reaper of orphans we see the end of BuildKit too, which comes after that of all its processes.
        except ChildProcessError:
            return


def clean(folder: Path) -> None:
    for group in groups(folder.name):
        try:
            group.rmdir()
        except OSError:
            continue  # The same group by another name (cpu and cpu,cpuacct) is gone with the first.
    shutil.rmtree(folder, ignore_errors=True)


def groups(name: str) -> list[Path]:
    """The control groups below the one of this name, innermost first; version 1 has one tree for each controller."""
    tops = [top for top in (CGROUPS / name, *CGROUPS.glob(f"*/{name}")) if top.is_dir() and not top.parent.is_symlink()]
    return [Path(place) for top in tops for place, _, _ in os.walk(top, topdown=False)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
