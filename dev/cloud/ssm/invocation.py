"""One command on one machine: what became of it, as the two calls that ask for it say."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

OUTPUT, ERRORS, LISTED = 24_000, 8_000, 2_500
"""Characters that GetCommandInvocation answers of stdout and stderr, and ListCommandInvocations of both."""
PLUGIN = "aws:runShellScript"


@dataclass
class Invocation:
    command: Any
    instance_id: str
    status: str = "Pending"
    details: str = "Pending"
    code: int = -1
    output: str = ""
    errors: str = ""
    visible_at: float = 0.0
    """AWS answers InvocationDoesNotExist for a moment after SendCommand."""
    deliveries: list[str] = field(default_factory=list)
    started: datetime | None = None
    ended: datetime | None = None
    cancelled: bool = False

    @property
    def finished(self) -> bool:
        return self.status not in ("Pending", "InProgress", "Delayed", "Cancelling")

    def begin(self) -> None:
        self.status = self.details = "InProgress"
        self.started = datetime.now(UTC)

    def end(self, status: str, details: str, code: int, output: str = "", errors: str = "") -> None:
        self.status, self.details, self.code = status, details, code
        self.output, self.errors, self.ended = output, errors, datetime.now(UTC)

    def single(self) -> dict[str, Any]:
        began, ended = self.started, self.ended
        return {
            **self.common(),
            "PluginName": PLUGIN,
            "ResponseCode": self.code,
            "ExecutionStartDateTime": iso(began),
            "ExecutionElapsedTime": f"PT{(ended - began).total_seconds():.3f}S" if began and ended else "",
            "ExecutionEndDateTime": iso(ended),
            "StandardOutputContent": self.output[:OUTPUT],
            "StandardErrorContent": self.errors[:ERRORS],
            "StandardOutputUrl": "",
            "StandardErrorUrl": "",
        }

    def listed(self, details: bool) -> dict[str, Any]:
        errors = f"\n----------ERROR-------\n{self.errors}" if self.errors else ""
        plugin = {
            "Name": PLUGIN,
            "Status": self.status,
            "StatusDetails": self.details,
            "ResponseCode": self.code,
            "ResponseStartDateTime": self.started,
            "ResponseFinishDateTime": self.ended,
            "Output": (self.output + errors)[:LISTED],
        }
        requested = {"RequestedDateTime": self.command.requested, "InstanceName": ""}
        return {**self.common(), **requested, "CommandPlugins": [plugin] if details and self.started else []}

    def common(self) -> dict[str, Any]:
        return {
            "CommandId": self.command.id,
            "InstanceId": self.instance_id,
            "Comment": self.command.asked.get("Comment", ""),
            "DocumentName": self.command.asked["DocumentName"],
            "DocumentVersion": "$DEFAULT",
            "Status": self.status,
            "StatusDetails": self.details,
        }


def iso(time: datetime | None) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z" if time else ""
