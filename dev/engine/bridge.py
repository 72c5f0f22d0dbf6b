"""The network bridge of our engine's containers, on a private range that nothing else of this machine uses."""

from __future__ import annotations

import ipaddress
import json
import socket
import subprocess

RANGES = [ipaddress.IPv4Network(f"10.{second}.{third}.0/24") for second in range(213, 250) for third in (7, 77, 177)]


def ip(*arguments: str) -> str:
    return subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True).stdout


def make(name: str) -> tuple[socket.socket, ipaddress.IPv4Network]:
    """The claim to its range, and the range: hold the claim, as two engines that start at once both see the same range free."""
    remove(name)
    used = networks()
    free = (range_ for range_ in RANGES if not any(range_.overlaps(other) for _, other in used))
    range_, claim = next((range_, claim) for range_ in free if (claim := take(range_)))
    # Of an engine that was killed while it had this range.
    for left, network in used:
        if left.startswith("br-") and network.subnet_of(pool(range_)):
            remove(left)
    ip("link", "add", "name", name, "type", "bridge")
    ip("address", "add", f"{range_[1]}/24", "dev", name)
    ip("link", "set", name, "up")
    return claim, range_


def networks() -> list[tuple[str, ipaddress.IPv4Network]]:
    """Each link's name and network."""
    return [
        (link["ifname"], ipaddress.IPv4Network(f"{address['local']}/{address['prefixlen']}", strict=False))
        for link in json.loads(ip("-json", "-4", "address"))
        for address in link["addr_info"]
    ]


def pool(range_: ipaddress.IPv4Network) -> ipaddress.IPv4Network:
    """What whoever has a range makes the networks of machines from."""
    second, third = range_.network_address.packed[1:3]
    return ipaddress.IPv4Network(f"10.{second}.{(third // 16 + 1) * 16}.0/20")


def take(range_: ipaddress.IPv4Network) -> socket.socket | None:
    """The kernel gives the name back when its holder ends, however it ends."""
    claim = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        claim.bind(f"\0immutable-bridge-{range_}")
    except OSError:
        claim.close()
        return None
    return claim


def remove(name: str) -> None:
    subprocess.run(["ip", "link", "delete", name], capture_output=True)
