"""The end of an HTTP server that serves on a thread of its own."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from socketserver import TCPServer


def end(server: TCPServer) -> None:
    # The end of listening wakes the loop, which polls seldom; a socket that was merely closed would keep it spinning.
    ending = threading.Thread(target=server.shutdown, daemon=True)
    ending.start()
    with suppress(OSError):  # closed already
        server.socket.shutdown(socket.SHUT_RDWR)
    ending.join()
    server.server_close()
