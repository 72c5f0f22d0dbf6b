"""What moto would accept and do nothing, or the wrong thing, with: refused in one sentence instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.autoscaling.responses import AutoScalingResponse

from ..errors import not_carried_out


def refusing(what: str) -> Callable[[AutoScalingResponse, dict[str, Any]], None]:
    def refuse(_: AutoScalingResponse, __: dict[str, Any]) -> None:
        raise not_carried_out(what)

    return refuse


OPERATIONS = {
    "attach_instances": refusing("AttachInstances"),
    "detach_instances": refusing("DetachInstances"),
    "attach_load_balancers": refusing("AttachLoadBalancers (Classic Load Balancers)"),
    "create_launch_configuration": refusing("launch configurations"),
    "execute_policy": refusing("ExecutePolicy (there is a control route: autoscaling/<group>/scale-out)"),
    "put_warm_pool": refusing("warm pools"),
    "start_instance_refresh": refusing("StartInstanceRefresh"),
}
