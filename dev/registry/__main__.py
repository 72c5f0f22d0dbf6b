"""A plain registry until the starter ends, however it ends; prints one line of JSON: {"host": "127.0.0.1:PORT", "folder"}.

Its data is in a folder of /tmp that goes with it."""

from __future__ import annotations

import json
import shutil
import signal
import sys

import kept_folder

from .docker_registry import DockerRegistry

PREFIX = "immutable-plain-registry-"


def main() -> None:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # the starter's end is the sign
    kept_folder.sweep(PREFIX)
    folder, _claim = kept_folder.make(PREFIX)
    registry = DockerRegistry(folder / "data", "127.0.0.1:0", json.loads(sys.argv[1]))
    print(json.dumps({"host": registry.start(), "folder": str(folder)}), flush=True)
    sys.stdin.buffer.read()
    registry.stop()
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
