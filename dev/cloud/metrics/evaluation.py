"""When a CloudWatch alarm changes its state: pure, over the datapoints of its evaluation range.

The range reaches a few periods further back than EvaluationPeriods, real datapoints count before missing ones are filled in
(docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html).
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass

EXTRA_PERIODS = 2
"""How many periods before EvaluationPeriods AWS looks at for real datapoints; what its tables show."""

COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "GreaterThanThreshold": operator.gt,
    "GreaterThanOrEqualToThreshold": operator.ge,
    "LessThanThreshold": operator.lt,
    "LessThanOrEqualToThreshold": operator.le,
}


@dataclass(frozen=True)
class Rule:
    periods: int
    to_alarm: int
    comparison: str
    threshold: float
    missing: str = "missing"
    """missing, ignore, breaching or notBreaching."""


def evaluate(rule: Rule, datapoints: list[float | None], state: str) -> str:
    """The new state; `datapoints` are the periods + EXTRA_PERIODS latest ones, oldest first, None where there is none."""
    real = [value for value in datapoints if value is not None][-rule.periods :]
    breaching = sum(COMPARISONS[rule.comparison](value, rule.threshold) for value in real)
    absent = rule.periods - len(real)
    if rule.missing == "breaching":
        return "ALARM" if breaching + absent >= rule.to_alarm else "OK"
    if rule.missing == "notBreaching" or absent == 0:
        return "ALARM" if breaching >= rule.to_alarm else "OK"
    if rule.missing == "ignore":
        # Too few datapoints to alarm on, and none that says all is well: nothing changes.
        unclear = breaching == len(real) and breaching < rule.to_alarm
        return state if unclear else "ALARM" if breaching >= rule.to_alarm else "OK"
    if not real:
        return "INSUFFICIENT_DATA"
    return "ALARM" if breaching >= min(rule.to_alarm, len(real)) else "OK"
