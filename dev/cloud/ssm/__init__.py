"""Systems Manager: a Parameter Store that is exact under concurrency, and Run Command on real machines.

Promises: one winner of a PutParameter without Overwrite; the name of a deleted parameter is not to be had for 30 AWS seconds (`reuse`); a
command runs on the machine, as its root, or times out as it would on AWS; `{{ssm:name}}` in it is what the parameter holds; one instance
that can't be reached refuses the whole SendCommand.
Control: POST ssm/stale {seconds, reads?}, POST ssm/deliver-twice {count?}, POST ssm/appear-late {instance, seconds}, POST ssm/appear {instance},
POST ssm/age {path, seconds}.
"""

from __future__ import annotations

from ..context import Context
from . import age, operations, parameters, reuse, stale
from .agents import Agents
from .commands import Commands


def install(cloud: Context) -> None:
    parameters.install()
    reuse.install(cloud)
    stale.install(cloud)
    age.install(cloud)
    agents = Agents(cloud)
    cloud.every(0.2, agents.look, "ssm agents")
    operations.install(agents, Commands(cloud, agents))
