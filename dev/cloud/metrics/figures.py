"""What HAProxy counted since the last minute, as the metrics that an Application Load Balancer publishes."""

from __future__ import annotations

from typing import Any

from ..balancer.attributes import of_network
from ..balancer.balancer import Balancer
from ..balancer.group import Group
from ..balancer.target import HEALTHY

Datum = dict[str, Any]

CLASSES = {"2": "2XX", "3": "3XX", "4": "4XX", "5": "5XX"}


class Figures:
    def __init__(self, balancer: Balancer) -> None:
        self._balancer = balancer
        self._before: dict[str, dict[str, int]] = {}

    def collect(self) -> list[Datum]:
        with self._balancer.lock:
            groups = [group for group in self._balancer.groups.values() if group.in_use and not of_network(group.moto)]
            return [datum for group in groups for datum in self._of(group)]

    def _of(self, group: Group) -> list[Datum]:
        rows = self._balancer.runtime.statistics(group.backend)
        whole = rows.pop("BACKEND")
        now = {f"target {digit}": sum(int(row[f"hrsp_{digit}xx"] or 0) for row in rows.values()) for digit in CLASSES}
        now["requests"] = sum(int(row["stot"] or 0) for row in rows.values())
        # What the backend answered and no server did is the balancer's own.
        now["balancer 5"] = int(whole["hrsp_5xx"] or 0) - now["target 5"]
        before = self._before.get(group.moto.arn, {})
        self._before[group.moto.arn] = now
        counts = {name: value - before.get(name, 0) for name, value in now.items()}

        balancer = {"Name": "LoadBalancer", "Value": group.moto.load_balancer_arns[0].split(":loadbalancer/")[1]}
        target_group = {"Name": "TargetGroup", "Value": group.moto.arn.rsplit(":", 1)[1]}
        data = [_count(f"HTTPCode_Target_{name}_Count", counts[f"target {digit}"]) for digit, name in CLASSES.items()]
        data.append(_count("RequestCount", counts["requests"]))
        # "The average number of requests per target, in a target group", by the target group alone too (its CloudWatch metrics).
        serving = [target for target in group.targets.values() if target.health == HEALTHY and not target.draining]
        per_target = _count("RequestCountPerTarget", counts["requests"] / max(1, len(serving)))
        if answered := sum(counts[f"target {digit}"] for digit in CLASSES):
            # HAProxy tells the average of its last 1024 requests, so a minute's extremes are not known.
            seconds = int(whole["rtime"] or 0) / 1000
            data.append(
                {
                    "MetricName": "TargetResponseTime",
                    "Unit": "Seconds",
                    "StatisticValues": {"SampleCount": answered, "Sum": seconds * answered, "Minimum": seconds, "Maximum": seconds},
                }
            )
        both = [datum for datum in [*data, per_target] if _says_something(datum)]
        alone = [{**datum, "Dimensions": [target_group]} for datum in [per_target] if _says_something(datum)]
        healthy = [target.health == HEALTHY for target in group.targets.values() if not target.draining]
        hosts = [_count("HealthyHostCount", healthy.count(True)), _count("UnHealthyHostCount", healthy.count(False))]
        own = [datum for datum in [_count("HTTPCode_ELB_5XX_Count", counts["balancer 5"])] if _says_something(datum)]
        with_group = [{**datum, "Dimensions": [target_group, balancer]} for datum in both + hosts]
        of_balancer = [datum for datum in both if datum is not per_target]
        return [*with_group, *alone, *({**datum, "Dimensions": [balancer]} for datum in of_balancer + own)]


def _count(name: str, value: float) -> Datum:
    return {"MetricName": name, "Unit": "Count", "Value": value}


def _says_something(datum: Datum) -> bool:
    """An ALB publishes these only when there is a nonzero value; a minute without requests has no datapoint."""
    return "StatisticValues" in datum or datum["Value"] != 0
