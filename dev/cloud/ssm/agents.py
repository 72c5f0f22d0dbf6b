"""Which machines Systems Manager can reach: the agent on each pings while its machine lives and isn't hung."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from moto.ec2.models import ec2_backends

from ..context import Context

SILENCE = 300.0
"""AWS seconds without a ping after which a node is ConnectionLost."""


@dataclass
class Agent:
    instance: Any
    since: datetime
    alive_since: float
    last_ping: float = 0.0
    last_ping_time: datetime | None = None


class Agents:
    """Config `agentDelay`: seconds from the machine's start to the agent's first ping (default 0.3)."""

    def __init__(self, cloud: Context) -> None:
        self.cloud = cloud
        self.delay = float(cloud.config.get("agentDelay", 0.3))
        self.known: dict[str, Agent] = {}

    def look(self) -> None:
        now = time.monotonic()
        backend = ec2_backends[self.cloud.account][self.cloud.region]
        # By machine: moto's list of all instances, those long ended too, is copied each time.
        for instance_id in list(self.cloud.machines.machines) if self.cloud.machines else ():
            if not self.reachable(instance_id):
                continue
            agent = self.known.get(instance_id)
            if agent is None:
                agent = self.known[instance_id] = Agent(backend.get_instance(instance_id), datetime.now(UTC), now)
            if now - agent.alive_since >= self.delay:
                agent.last_ping, agent.last_ping_time = now, datetime.now(UTC)

    def reachable(self, instance_id: str) -> bool:
        machine = self.cloud.machines.machines.get(instance_id) if self.cloud.machines else None
        return machine is not None and machine.alive and not machine.hung

    def registered(self) -> list[Agent]:
        """Those that ever pinged and whose instance isn't on its way out."""
        gone = ("shutting-down", "terminated")
        return [each for each in list(self.known.values()) if each.last_ping and each.instance.state not in gone]

    def status(self, agent: Agent) -> str:
        silent = time.monotonic() - agent.last_ping
        return "Online" if silent < max(1.0, self.cloud.seconds(SILENCE)) else "ConnectionLost"

    def online(self, instance_id: str) -> bool:
        return any(each.instance.id == instance_id and self.status(each) == "Online" for each in self.registered())

    def described(self, agent: Agent) -> dict[str, Any]:
        instance = agent.instance
        profile = instance.ec2_backend.iam_instance_profile_associations.get(instance.id)
        return {
            "InstanceId": instance.id,
            "PingStatus": self.status(agent),
            "LastPingDateTime": agent.last_ping_time,
            "AgentVersion": "3.3.3883.0",
            "IsLatestVersion": True,
            "PlatformType": "Linux",
            "PlatformName": "Amazon Linux",
            "PlatformVersion": "2023",
            "IamRole": profile.iam_instance_profile.name if profile else None,
            "RegistrationDate": agent.since,
            "ResourceType": "EC2Instance",
            "IPAddress": instance.private_ip,
            "ComputerName": instance.private_dns_name,
            "SourceId": instance.id,
            "SourceType": "AWS::EC2::Instance",
        }
