"""A command and its invocations."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from moto.moto_api._internal import mock_random

from .invocation import Invocation


@dataclass
class Command:
    asked: dict[str, Any]
    instance_ids: list[str]
    id: str = field(default_factory=lambda: str(mock_random.uuid4()))
    requested: datetime = field(default_factory=lambda: datetime.now(UTC))
    invocations: dict[str, Invocation] = field(default_factory=dict)

    def parameter(self, name: str, usual: str) -> str:
        """Parameters of documents are lists of strings."""
        return str((self.asked.get("Parameters", {}).get(name) or [usual])[0])

    @property
    def script(self) -> str:
        return "\n".join(self.asked["Parameters"]["commands"]) + "\n"

    @property
    def delivery_timeout(self) -> int:
        return int(self.asked.get("TimeoutSeconds", 3600))

    @property
    def execution_timeout(self) -> float:
        return float(self.parameter("executionTimeout", "3600"))

    @property
    def status(self) -> tuple[str, str]:
        """The worst of its invocations, once all have ended."""
        seen = {(each.status, each.details) for each in self.invocations.values()}
        for running in ("Cancelling", "InProgress"):
            if any(status == running for status, _ in seen):
                return running, running
        if any(status == "Pending" for status, _ in seen):
            ended = len({status for status, _ in seen}) > 1
            return ("InProgress", "InProgress") if ended else ("Pending", "Pending")
        for worst in ("Failed", "TimedOut", "Cancelled"):
            for status, details in sorted(seen):
                if status == worst:
                    return status, details
        return "Success", "Success"

    def described(self) -> dict[str, Any]:
        status, details = self.status
        all_of = list(self.invocations.values())
        expires = self.requested + timedelta(seconds=self.delivery_timeout + self.execution_timeout)
        return {
            "CommandId": self.id,
            "DocumentName": self.asked["DocumentName"],
            "DocumentVersion": "$DEFAULT",
            "Comment": self.asked.get("Comment", ""),
            "ExpiresAfter": expires,
            "Parameters": self.asked.get("Parameters", {}),
            "InstanceIds": self.asked.get("InstanceIds", []),
            "Targets": self.asked.get("Targets", []),
            "RequestedDateTime": self.requested,
            "Status": status,
            "StatusDetails": details,
            "MaxConcurrency": self.asked.get("MaxConcurrency", "50"),
            "MaxErrors": self.asked.get("MaxErrors", "0"),
            "TargetCount": len(all_of),
            "CompletedCount": sum(each.finished for each in all_of),
            "ErrorCount": sum(each.status == "Failed" for each in all_of),
            "DeliveryTimedOutCount": sum(each.details == "DeliveryTimedOut" for each in all_of),
            "TimeoutSeconds": self.delivery_timeout,
        }
