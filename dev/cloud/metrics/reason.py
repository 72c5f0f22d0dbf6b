"""Why an alarm changed its state, in CloudWatch's words: what a person reads when a rollout was rolled back by it."""

from __future__ import annotations

from .evaluation import COMPARISONS, Rule

WORDS = {
    "GreaterThanThreshold": "greater than",
    "GreaterThanOrEqualToThreshold": "greater than or equal to",
    "LessThanThreshold": "less than",
    "LessThanOrEqualToThreshold": "less than or equal to",
}


def reason(rule: Rule, datapoints: list[float | None], new: str) -> str:
    real = [value for value in datapoints if value is not None][-rule.periods :]
    absent = rule.periods - len(real)
    if new == "INSUFFICIENT_DATA":
        return f"Insufficient Data: {_were(absent, 'datapoint')} unknown."
    if not real:
        kind = "Breaching" if rule.missing == "breaching" else "NonBreaching"
        return f"Threshold Crossed: no datapoints were received for {_many(absent, 'period')} and {_were(absent, 'missing datapoint')} treated as [{kind}]."
    values = ", ".join(str(value) for value in reversed(real))
    breaching = sum(COMPARISONS[rule.comparison](value, rule.threshold) for value in real)
    crossed = f"{WORDS[rule.comparison]} the threshold ({rule.threshold})"
    if new == "ALARM":
        verb = "was" if breaching == 1 else "were"
        least = f"minimum {_many(rule.to_alarm, 'datapoint')} for OK -> ALARM transition"
        return f"Threshold Crossed: {breaching} out of the last {rule.periods} datapoints [{values}] {verb} {crossed} ({least})."
    within = len(real) - breaching
    return f"Threshold Crossed: {_many(within, 'datapoint')} [{values}] {'was' if within == 1 else 'were'} not {crossed}."


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _were(count: int, noun: str) -> str:
    return f"{_many(count, noun)} {'was' if count == 1 else 'were'}"
