"""runc for an engine whose root lacks a capability: a privileged container then gets all that there are, where runc would
refuse to start it. Called with the path of runc and runc's own arguments.

Newer engines ask for no more than they have; 20.10 asks for all that the kernel knows."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

# capabilities(7), in the order of their numbers.
NAMES = """CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE
NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT
SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG
WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE""".split()


def missing() -> set[str]:
    """Capabilities that the kernel knows and that we can't give."""
    status = dict(line.split(":\t", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":\t" in line)
    bounds, last = int(status["CapBnd"], 16), int(Path("/proc/sys/kernel/cap_last_cap").read_text())
    return {f"CAP_{name}" for number, name in enumerate(NAMES[: last + 1]) if not bounds >> number & 1}


def main(runc: str, words: list[str]) -> None:
    if "create" in words:
        reduce(Path(value(words, "--bundle", "-b") or ".") / "config.json")
    elif "exec" in words and (process := value(words, "--process", "-p")):
        reduce(Path(process))
    os.execv(runc, [runc, *words])


def value(words: list[str], *flags: str) -> str:
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word in flags:
            return following
    return ""


def reduce(file: Path) -> None:
    asked = json.loads(file.read_text())
    sets, gone = asked.get("process", asked).get("capabilities") or {}, missing()
    for kind, names in sets.items():
        sets[kind] = [name for name in names if name not in gone]
    file.write_text(json.dumps(asked))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
