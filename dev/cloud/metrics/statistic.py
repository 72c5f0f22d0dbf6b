"""One statistic over the data of one period."""

from __future__ import annotations

import math
from collections.abc import Sequence

from moto.cloudwatch.models import MetricAggregatedDatum, MetricDatum, MetricDatumBase


def statistic(name: str, data: Sequence[MetricDatumBase]) -> float | None:
    """Sum, Average, Minimum, Maximum, SampleCount or a percentile such as p99; None without data."""
    if not data:
        return None
    single = [datum.value for datum in data if isinstance(datum, MetricDatum)]
    sets = [datum for datum in data if isinstance(datum, MetricAggregatedDatum)]
    total = sum(single) + sum(s.sum for s in sets)
    count = len(single) + sum(s.sample_count for s in sets)
    lowest = min([*single, *(s.min for s in sets)])
    highest = max([*single, *(s.max for s in sets)])
    if name.startswith("p"):
        # CloudWatch too gives percentiles of a statistic set only where all its values are the same.
        values = sorted([*single, *(s.max for s in sets for _ in range(int(s.sample_count)))])
        return float(values[max(0, math.ceil(float(name[1:]) / 100 * len(values)) - 1)])
    return {"Sum": total, "SampleCount": count, "Minimum": lowest, "Maximum": highest, "Average": total / count if count else 0.0}[name]
