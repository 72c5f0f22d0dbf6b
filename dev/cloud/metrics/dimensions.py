"""GetMetricStatistics for exactly the dimensions that were asked for: moto adds up every metric that has them among others."""

from __future__ import annotations

import copy
from typing import Any

from moto.cloudwatch.models import CloudWatchBackend

_moto = CloudWatchBackend.get_metric_statistics


def mend_statistics() -> None:
    CloudWatchBackend.get_metric_statistics = _exact  # type: ignore[method-assign, assignment]


def _exact(backend: CloudWatchBackend, *arguments: Any, dimensions: list[dict[str, str]], **named: Any) -> Any:
    wanted = {(d["Name"], d["Value"]) for d in dimensions}
    narrowed = copy.copy(backend)
    narrowed.metric_data = [datum for datum in list(backend.metric_data) if {(d.name, d.value) for d in datum.dimensions} == wanted]
    return _moto(narrowed, *arguments, **{**named, "dimensions": dimensions})
