"""Removes whatever a run leaves behind: a small process of its own that waits for the cloud's end, however that comes.

A run that ends in order is cleaned up here as well: one way for both."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .claim import is_claimed
from .containers import CLOUD, Containers

PREFIX = "immutable-cloud-"


def make_folder(base: str) -> Path:
    """The scratch folder of a run; its name tells by whose claim one can see that the run lives."""
    return Path(tempfile.mkdtemp(prefix=f"{PREFIX}{base}-"))


def start(folder: Path, docker_host: str, keep_open: list[int]) -> subprocess.Popen[bytes]:
    """`keep_open`: our claim and our share in the Docker engine, which the reaper needs as long as it works."""
    return subprocess.Popen(
        [sys.executable, "-m", "cloud.reaper", str(folder), docker_host],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=keep_open,
        start_new_session=True,
    )


def clean(folder: Path, docker_host: str) -> None:
    for note in (folder / "pids").glob("*"):
        end(note)
    if docker_host:
        Containers(docker_host).remove(CLOUD, folder.name)
    shutil.rmtree(folder, ignore_errors=True)


def end(note: Path) -> None:
    """Kill the process that a file names, and its session, unless the number has gone to a younger process."""
    try:
        pid = int(note.read_text().split()[0])
        if started_at(pid) > note.stat().st_mtime + 1:
            return
        if os.getsid(pid) == pid:
            os.killpg(pid, signal.SIGKILL)
        os.kill(pid, signal.SIGKILL)
    except (OSError, ValueError, IndexError):
        return  # It has ended, or the file was never finished.
    deadline = time.monotonic() + 5
    while Path(f"/proc/{pid}").exists() and time.monotonic() < deadline:
        time.sleep(0.01)


def started_at(pid: int) -> float:
    """Seconds since the epoch."""
    ticks = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19])
    up = float(Path("/proc/uptime").read_text().split()[0])
    return time.time() - up + ticks / os.sysconf("SC_CLK_TCK")


def sweep(docker_host: str) -> None:
    """At the start of a run: what runs left whose reaper died too."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}127.*"):
        if not is_claimed(folder.name.removeprefix(PREFIX).split("-")[0]):
            clean(folder, docker_host)


if __name__ == "__main__":
    sys.stdin.buffer.read()
    clean(Path(sys.argv[1]), sys.argv[2])
