"""Local AWSes that are there at once: one process that has loaded moto, and forks for each that is asked for.

Loading takes over a second of a core, and the tests start dozens. Whoever starts this one ends it by closing its standard input;
what it forked lives on with its own starter. See enter.py for what is sent."""

from __future__ import annotations

import array
import gc
import importlib
import json
import os
import select
import socket
import struct
import sys

gc.disable()  # Nothing of what is loaded here is ever given back.

from moto.moto_api._internal import mock_random  # noqa: E402

from . import __main__ as cloud  # noqa: E402
from . import thrift  # noqa: E402

SERVICES = ["autoscaling", "cloudwatch", "ec2", "ecr", "elbv2", "iam", "ssm", "sts"]
"""Of moto, which loads each with its first request."""


def main(name: str) -> None:
    cloud.load()
    for service in SERVICES:
        importlib.import_module(f"moto.{service}.urls")
        thrift.load(service, "service-2", None)
    gc.freeze()
    gc.enable()
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("\0" + name)
        door.listen(64)
        print("ready", flush=True)
        while True:
            asking, _, _ = select.select([door, sys.stdin], [], [])
            if sys.stdin in asking:
                return
            starter, _ = door.accept()
            with starter:
                if not ours(starter):
                    continue
                if os.fork() == 0:
                    born(door, starter)
            os.wait()


def ours(starter: socket.socket) -> bool:
    """An abstract socket has no permissions, and what is forked runs as root."""
    _pid, uid, _gid = struct.unpack("3i", starter.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return bool(uid == os.getuid())


def born(door: socket.socket, starter: socket.socket) -> None:
    """Twice forked, so that nobody has to wait for it. `starter` stays open until it ends, which tells enter.py so."""
    if os.fork() != 0:
        os._exit(0)
    os.setsid()
    door.close()
    fds = array.array("i")
    text, ancillary, _, _ = starter.recvmsg(65536, socket.CMSG_SPACE(3 * fds.itemsize))
    for _, _, data in ancillary:
        fds.frombytes(data)
    for standard, fd in enumerate(fds):
        os.dup2(fd, standard)
        os.close(fd)
    while more := starter.recv(65536):
        text += more
    asked = json.loads(text)
    os.environ.clear()
    os.environ.update(asked["environment"])
    mock_random.seed()  # Or all would give their resources the same ids.
    cloud.main(asked["arguments"])


if __name__ == "__main__":
    main(sys.argv[1])
