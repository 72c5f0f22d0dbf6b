"""Start the local AWS: one moto server and our plug-ins in one process, on an address block of its own."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import signal
import sys
import threading
from functools import cache
from typing import Any

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

from . import keeper, reaper, speed, thrift
from .claim import claim_block
from .connection import Connection
from .context import Context
from .front import Front

PLUGINS = [
    "ec2",
    "machines",
    "ssm",
    "autoscaling",
    "schedules",
    "balancer",
    "metrics",
    "logs",
    "sts",
    "registry",
    "dns",
    "certificates",
    "stacks",
    "notices",
    "faults",
    "seed",
]
"""In the order in which they patch moto; a module that does not exist is a mistake, not an option."""


@cache
def load() -> list[Any]:
    """The plug-ins, and with them what they use of moto."""
    thrift.install()
    return [importlib.import_module(f"cloud.{name}") for name in PLUGINS]


def main(words: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="cloud")
    parser.add_argument("--config", default="{}", help="JSON")
    parser.add_argument("--until-stdin-ends", action="store_true", help="end when the starter does, however it ends")
    arguments = parser.parse_args(words)
    block = claim_block()
    config = json.loads(arguments.config)
    docker_host = config.get("dockerHost", "")
    share = keeper.join(config["engineKeeper"]) if config.get("engineKeeper") else None
    reaper.sweep(docker_host)
    folder = reaper.make_folder(block.base)
    inherited = [block.lock.fileno(), *([share.fileno()] if share else [])]
    reaping = reaper.start(folder, docker_host, inherited)
    (folder / "pids").mkdir()
    cloud = Context(config=config, base=block.base, folder=folder)
    app = Front(cloud, DomainDispatcherApplication(create_backend_app))
    server = make_server(cloud.address(1), 0, app, threaded=True, request_handler=Connection)
    server.daemon_threads = True  # type: ignore[attr-defined]
    cloud.endpoint = f"http://{cloud.address(1)}:{server.server_port}"
    speed.install()
    for plugin in load():
        plugin.install(cloud)

    done = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: done.set())
    if arguments.until_stdin_ends:
        threading.Thread(target=lambda: (sys.stdin.buffer.read(), done.set()), name="starter", daemon=True).start()
    threading.Thread(target=server.serve_forever, name="endpoint", daemon=True).start()
    said = {"endpoint": cloud.endpoint, "folder": str(folder), "pid": os.getpid()}
    print(json.dumps({**said, **cloud.announced}), flush=True)
    done.wait()
    cloud.stop()
    reaping.communicate()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
