"""One name server: a Knot DNS of its own, on port 53 of an address of this cloud."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from ..context import Context

DEBIAN = Path(__file__).resolve().parents[3] / ".cache" / "debian"


def _program(name: str) -> str:
    unpacked = DEBIAN / "usr/sbin" / name
    found = str(unpacked) if unpacked.exists() else shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if not found:
        raise RuntimeError(f"starting a name server: {name} is neither in .cache/debian nor installed; run `npm run setup`")
    return found


class Knot:
    def __init__(self, cloud: Context, number: int) -> None:
        self.address = cloud.address(16 + number)
        self._folder = cloud.folder / f"knot-{number}"
        self._folder.mkdir()
        self._zones: set[str] = set()
        libraries = f"{DEBIAN}/usr/lib/{os.uname().machine}-linux-gnu"
        self._environment = {**os.environ, "LD_LIBRARY_PATH": libraries} if (DEBIAN / "usr/sbin/knotd").exists() else dict(os.environ)
        self._configure()
        # The reaper ends it when we are killed; --pdeathsig would do so when the thread ends that serves this request.
        command = [_program("knotd"), "-c", str(self._folder / "knot.conf")]
        with (self._folder / "log").open("w") as log:
            self._process = subprocess.Popen(command, env=self._environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self._pid = cloud.folder / "pids" / f"knot-{number}"
        self._pid.write_text(str(self._process.pid))
        cloud.on_stop(self._end)

    def answers(self) -> None:
        """Returns when it does."""
        deadline = time.monotonic() + 10
        while self._process.poll() is None and time.monotonic() < deadline:
            if self._tell("status") == "":
                return
            time.sleep(0.01)
        raise RuntimeError(f"starting a name server on {self.address}: it did not come up; it said: {self._said()}")

    def serve(self, zone: str, text: str | None) -> None:
        """Answers from now on for a zone by this zone file, all of it at once; not any more by none."""
        name = zone.removesuffix(".")
        if text is not None:
            (self._folder / f"{name}.zone").write_text(text)
        known = name in self._zones
        if known != (text is not None):
            (self._zones.remove if known else self._zones.add)(name)
            self._configure()
        problem = self._tell("-b", "zone-reload", name) if known and text is not None else self._tell("-b", "reload")
        if problem:
            raise RuntimeError(f"serving {name} on {self.address}: {problem}; it said: {self._said()}")

    def _configure(self) -> None:
        served = "".join(f"  - domain: {name}\n" for name in sorted(self._zones))
        workers = "".join(f"    {kind}-workers: 1\n" for kind in ("udp", "tcp", "background"))
        text = (
            f"server:\n    rundir: {self._folder}\n    listen: [ {self.address}@53 ]\n{workers}"
            f"database:\n    storage: {self._folder}\ncontrol:\n    listen: knot.sock\n"
            f"template:\n  - id: default\n    storage: {self._folder}\n    zonefile-load: whole\n    zonefile-sync: -1\n"
            "    journal-content: none\n    semantic-checks: off\n"
            f"log:\n  - target: stderr\n    any: warning\n{'zone:' if served else ''}\n{served}"
        )
        (self._folder / "knot.conf").write_text(text)

    def _tell(self, *words: str) -> str:
        """What was wrong, '' when nothing was."""
        command = [_program("knotc"), "-s", str(self._folder / "knot.sock"), *words]
        done = subprocess.run(command, env=self._environment, capture_output=True, text=True, check=False)
        return "" if done.returncode == 0 else done.stderr.strip() or f"knotc {done.returncode}"

    def _said(self) -> str:
        return (self._folder / "log").read_text().strip()[-600:]

    def _end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._pid.unlink(missing_ok=True)
