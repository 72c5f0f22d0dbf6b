"""One health check: a real HTTP request or connection to a target, judged as a load balancer judges it."""

from __future__ import annotations

import http.client
import socket
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    passed: bool
    reason: str | None = None
    description: str | None = None


FAILED = Outcome(False, "Target.FailedHealthChecks", "Health checks failed")


def connects(address: str, port: int, timeout: float) -> Outcome:
    try:
        socket.create_connection((address, port), timeout).close()
    except OSError:
        return FAILED
    return Outcome(True)


def matches(status: int, matcher: str) -> bool:
    """Whether a status is among those of a matcher such as `200`, `200,202` or `200-299`."""
    for part in matcher.split(","):
        low, _, high = part.strip().partition("-")
        if int(low) <= status <= int(high or low):
            return True
    return False


def probe(address: str, port: int, path: str, timeout: float, matcher: str) -> Outcome:
    # An ALB closes the connection after each check.
    connection = http.client.HTTPConnection(address, port, timeout=timeout)
    try:
        connection.request("GET", path, headers={"User-Agent": "ELB-HealthChecker/2.0", "Connection": "close"})
        answer = connection.getresponse()
        answer.read()
    except TimeoutError:
        return Outcome(False, "Target.Timeout", "Request timed out")
    except (OSError, http.client.HTTPException):
        return FAILED
    finally:
        connection.close()
    if matches(answer.status, matcher):
        return Outcome(True)
    return Outcome(False, "Target.ResponseCodeMismatch", f"Health checks failed with these codes: [{answer.status}]")
