"""Values of filter patterns: `%expression%`, wildcards, numbers, and how they are compared."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable

Matcher = Callable[[str], bool]

COMPARED: dict[str, Callable[[float, float], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
NUMBER = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")


class InvalidPattern(Exception):
    """What AWS refuses as InvalidParameterException."""


def compiled(text: str) -> Matcher:
    """ "Filter patterns with regex can only include" alphanumeric characters, `:_#=@/;,-` and `^$?[]{}|\\*+.`; "The ( and ) operators are
    not supported"."""
    source = text[1:-1]
    if not re.fullmatch(r"[\w:#=@/;,\-^$?\[\]{}|\\*+. ]+", source, re.ASCII):
        raise InvalidPattern(f"Invalid regular expression {text}")
    try:
        expression = re.compile(source, re.ASCII)
    except re.error as error:
        raise InvalidPattern(f"Invalid regular expression {text}: {error}") from error
    return lambda value: expression.search(value) is not None


def compares(sign: str, wanted: str) -> Callable[[object], bool]:
    """Whether a value, a text or a number, stands so to what a pattern has behind its sign; `*` stands for anything within a text."""
    quoted = len(wanted) > 1 and wanted.startswith('"')
    text = wanted[1:-1] if quoted else wanted
    if wanted.startswith("%") and not quoted:
        matches = compiled(wanted)
        return lambda value: isinstance(value, str) and matches(value) == (sign == "=")
    if NUMBER.fullmatch(text) and not quoted:
        number = float(text)
        return lambda value: (n := _number(value)) is not None and COMPARED[sign](n, number)
    if sign not in ("=", "!="):
        raise InvalidPattern(f"Invalid filter pattern: {sign} goes with numbers, not with {wanted}")
    like = re.compile(".*".join(map(re.escape, text.split("*"))), re.DOTALL)
    return lambda value: isinstance(value, str | int | float) and (like.fullmatch(str(value)) is not None) == (sign == "=")


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    return float(value) if not isinstance(value, str) or NUMBER.fullmatch(value) else None
