"""Runs one invocation on its machine, or waits for the machine until the command expires."""

from __future__ import annotations

import time

from ..context import Context
from .agents import Agents
from .command import Command
from .invocation import Invocation
from .references import Dropped, resolved

# As the agent does: the commands become a file that is run by its first line's interpreter, or else by sh.
WRAPPER = """
folder=/var/lib/amazon/ssm/$1; mkdir -p "$folder" || exit 1
printf '%s' "$2" > "$folder/_script.sh"; chmod 700 "$folder/_script.sh"
echo $$ > "$folder/pid"
cd "$3" || exit 1
case "$2" in '#!'*) exec "$folder/_script.sh" ;; *) exec sh "$folder/_script.sh" ;; esac
"""
KILL = 'pid=$(cat "/var/lib/amazon/ssm/$1/pid") && kill -TERM "$pid" $(pgrep -P "$pid")'


class Delivery:
    """Config `deliveryTimeout`: AWS seconds that a command waits for its machine, whatever its sender says."""

    def __init__(self, cloud: Context, agents: Agents) -> None:
        self.cloud = cloud
        self.agents = agents

    def deliver(self, command: Command, invocation: Invocation, name: str) -> None:
        """`name` tells two deliveries of one invocation apart on the machine."""
        asked_at = time.monotonic()
        expiry = asked_at + self.cloud.seconds(float(self.cloud.config.get("deliveryTimeout", command.delivery_timeout)))
        while not self.agents.reachable(invocation.instance_id):
            if self.over(invocation, expiry):
                return
        if invocation.cancelled:
            invocation.end("Cancelled", "Cancelled", -1)
            return
        try:
            script = resolved(command.script, self.cloud.account, self.cloud.region)
        except Dropped:
            while not self.over(invocation, expiry):
                pass
            return
        if invocation.started is None:
            invocation.begin()
        invocation.deliveries.append(name)
        outcome = self.run(command, script, invocation, name)
        if outcome is None:
            # Its machine is gone and can't answer: all that AWS knows is that nothing came.
            while not self.over(invocation, expiry + command.execution_timeout):
                pass
            return
        invocation.end(*outcome)

    def over(self, invocation: Invocation, expiry: float) -> bool:
        if invocation.cancelled:
            invocation.end("Cancelled", "Cancelled", -1)
        elif time.monotonic() >= expiry:
            invocation.end("TimedOut", "DeliveryTimedOut", -1)
        elif not self.cloud.stopping.wait(0.1):
            return False
        return True

    def run(self, command: Command, script: str, invocation: Invocation, name: str) -> tuple[str, str, int, str, str] | None:
        instance_id = invocation.instance_id
        folder = command.parameter("workingDirectory", "/")
        environment = {"AWS_SSM_INSTANCE_ID": instance_id, "AWS_SSM_REGION_NAME": self.cloud.region}
        wrapped = ["sh", "-c", WRAPPER, "ssm", name, script, folder]
        try:
            code, output, errors = self.cloud.machines.run(instance_id, wrapped, command.execution_timeout, environment)
        except TimeoutError:
            return "TimedOut", "ExecutionTimedOut", 137, "", "failed to run commands: exit status 137"
        except LookupError:
            return None
        if invocation.cancelled:
            return "Cancelled", "Cancelled", code, output, errors
        if code and not self.agents.reachable(instance_id):
            return None
        if code == 0:
            return "Success", "Success", 0, output, errors
        return "Failed", "Failed", code, output, f"{errors}failed to run commands: exit status {code}"

    def cancel(self, invocation: Invocation) -> None:
        """A command that runs already is ended on the machine; what it did stays done."""
        invocation.cancelled = True
        for name in list(invocation.deliveries):
            try:
                self.cloud.machines.run(invocation.instance_id, ["sh", "-c", KILL, "ssm", name], 10, None)
            except (LookupError, TimeoutError):
                continue
