"""The HAProxy of one cloud: started once, never reloaded, ended with the cloud."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from ..context import Context
from .configuration import configuration
from .layout import FIRST_BALANCER, Layout, frontend
from .runtime import Runtime
from .tls import list_of

DEBIAN = Path(__file__).resolve().parents[3] / ".cache" / "debian"


def _command() -> tuple[str, dict[str, str]]:
    unpacked = DEBIAN / "usr/sbin/haproxy"
    if unpacked.exists():
        libraries = f"{DEBIAN}/usr/lib/{os.uname().machine}-linux-gnu"
        return str(unpacked), {**os.environ, "LD_LIBRARY_PATH": libraries}
    found = shutil.which("haproxy", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if not found:
        raise SystemExit("starting the balancer: HAProxy is neither in .cache/debian nor installed; run `npm run setup`")
    return found, dict(os.environ)


def start_haproxy(cloud: Context, layout: Layout) -> Runtime:
    settings = cloud.folder / "haproxy.cfg"
    for name in ("routes.map", *map(list_of, range(layout.balancers))):
        (cloud.folder / name).touch()
    settings.write_text(configuration(layout, lambda n: cloud.address(FIRST_BALANCER + n)))
    program, environment = _command()
    with (cloud.folder / "haproxy.log").open("w") as log:
        # setpriv: it ends with us even when we are killed.
        command = ["setpriv", "--pdeathsig", "KILL", program, "-db", "-f", str(settings)]
        process = subprocess.Popen(command, cwd=cloud.folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    pid = cloud.folder / "pids" / "haproxy"
    pid.parent.mkdir(exist_ok=True)
    pid.write_text(str(process.pid))

    def end() -> None:
        process.kill()
        process.wait()
        pid.unlink(missing_ok=True)

    cloud.on_stop(end)
    runtime = Runtime(cloud.folder / "haproxy.sock")
    _await_answer(process, runtime, cloud.folder / "haproxy.log")
    # Listeners do not exist until they are created: a connection to them is refused.
    runtime.tell([f"disable frontend {frontend(*place)}" for place in layout.frontends()])
    return runtime


def _await_answer(process: subprocess.Popen[bytes], runtime: Runtime, log: Path) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and process.poll() is None:
        try:
            runtime.ask("show info")
            return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"starting the balancer: HAProxy did not come up; it said: {log.read_text().strip()[-600:]}")
