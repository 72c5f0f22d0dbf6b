"""HAProxy's runtime API: commands over its stats socket."""

from __future__ import annotations

import csv
import socket
from pathlib import Path


class Runtime:
    def __init__(self, path: Path) -> None:
        self._path = str(path)

    def ask(self, command: str) -> str:
        """The answer to one command, or to several that are joined by `;`."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(10)
            connection.connect(self._path)
            connection.sendall(command.encode() + b"\n")
            parts = []
            while part := connection.recv(65536):
                parts.append(part)
        return b"".join(parts).decode()

    def tell(self, commands: list[str]) -> None:
        """Carry out commands, a hundred at a time since a line is limited to 16 KB."""
        for start in range(0, len(commands), 100):
            answer = self.ask(";".join(commands[start : start + 100]))
            for refusal in ("No such", "Unknown command", "Require", "Invalid", "Failed"):
                if refusal in answer:
                    raise RuntimeError(f"telling HAProxy {commands[start : start + 100]}: it answered {answer.strip()}")

    def replace_map(self, name: str, lines: list[str]) -> None:
        """All of a map at once: a request sees either the old map or the new one."""
        version = self.ask(f"prepare map {name}").split(":")[-1].strip()
        for start in range(0, len(lines), 50):
            entries = "\n".join(lines[start : start + 50])
            answer = self.ask(f"add map @{version} {name} <<\n{entries}\n").strip()
            if answer:
                raise RuntimeError(f"adding routes to HAProxy's map: it answered {answer}")
        self.ask(f"commit map @{version} {name}")

    def statistics(self, proxy: str) -> dict[str, dict[str, str]]:
        """`show stat` of one backend, by server name; the backend itself is BACKEND."""
        text = self.ask(f"show stat {proxy} 6 -1").removeprefix("# ")
        return {row["svname"]: row for row in csv.DictReader(text.splitlines()) if row.get("svname")}
