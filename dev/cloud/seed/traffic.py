"""The way in: a balancer whose listener forwards to the first target group, and an alarm on its 5xx answers."""

from __future__ import annotations

from typing import Any

from moto.cloudwatch.models import cloudwatch_backends
from moto.elbv2.models import ELBv2Backend, elbv2_backends

from ..context import Context
from .network import Network

LISTENER_PORT = 80
PORT = 8080
"""Of the app on its machines."""
HEALTH = {"path": "/healthz", "interval": 5, "timeout": 2, "healthy": 2, "unhealthy": 2}


def target_group(cloud: Context, network: Network, name: str, body: dict[str, Any]) -> dict[str, str]:
    health = {**HEALTH, **body.get("healthCheck", {})}
    group = elb(cloud).create_target_group(
        name,
        vpc_id=network.vpc_id,
        protocol="HTTP",
        protocol_version="HTTP1",
        port=str(PORT),
        healthcheck_protocol="HTTP",
        healthcheck_port="traffic-port",
        healthcheck_path=health["path"],
        healthcheck_interval_seconds=str(health["interval"]),
        healthcheck_timeout_seconds=str(health["timeout"]),
        healthcheck_enabled=True,
        healthy_threshold_count=str(health["healthy"]),
        unhealthy_threshold_count=str(health["unhealthy"]),
        matcher={"HttpCode": "200"},
        ip_address_type="ipv4",
        target_type="instance",
        tags=[],
    )
    delay = {"deregistration_delay.timeout_seconds": str(body.get("deregistrationDelay", 30))}
    elb(cloud).modify_target_group_attributes(group.arn, delay)
    return {"name": name, "arn": str(group.arn)}


def balancer(cloud: Context, network: Network, name: str, security_group: str, groups: list[dict[str, str]]) -> dict[str, str]:
    made = elb(cloud).create_load_balancer(name, [security_group], network.subnet_ids, tags=[])
    # The second group is for traffic by weights: with weight 0 it is in use, so that its health is known.
    weights = [{"TargetGroupArn": group["arn"], "Weight": weight} for group, weight in zip(groups, (1, 0), strict=True)]
    forward = {"Type": "forward", "Order": 1, "ForwardConfig": {"TargetGroups": weights}}
    listener = elb(cloud).create_listener(made.arn, "HTTP", str(LISTENER_PORT), "", None, [forward])
    address = str(made.dns_name)
    return {"name": name, "arn": str(made.arn), "listener": str(listener.arn), "dnsName": address, "url": f"http://{address}"}


def alarm(cloud: Context, name: str, balancer_arn: str, group: dict[str, str]) -> None:
    dimensions = {
        "LoadBalancer": balancer_arn.split(":loadbalancer/")[1],
        "TargetGroup": group["arn"].split(":")[5],
    }
    cloudwatch_backends[cloud.account][cloud.region].put_metric_alarm(
        name=name,
        namespace="AWS/ApplicationELB",
        metric_name="HTTPCode_Target_5XX_Count",
        comparison_operator="GreaterThanOrEqualToThreshold",
        evaluation_periods=1,
        period=60,
        threshold=5.0,
        statistic="Sum",
        description=f"5xx answers of {group['name']}",
        dimensions=[{"Name": key, "Value": value} for key, value in dimensions.items()],
        alarm_actions=[],
        # As AWS has it: without a 5xx there is no datapoint, and the alarm of a sound service says INSUFFICIENT_DATA.
        treat_missing_data="missing",
    )


def elb(cloud: Context) -> ELBv2Backend:
    return elbv2_backends[cloud.account][cloud.region]
