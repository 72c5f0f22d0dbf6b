"""`[ip, user, ..., status = 5*, bytes > 1000]`: lines of fields between spaces; what is in brackets or quotes is one field."""

from __future__ import annotations

import re
from collections.abc import Callable

from .expression import InvalidPattern, compares

FIELD = re.compile(r'\[([^\]]*)\]|"([^"]*)"|(\S+)')
CONDITION = re.compile(r'\s*(\w+)\s*(!=|<=|>=|=|<|>)\s*("[^"]*"|%[^%]*%|[^\s,&|\]]+)\s*')
MOST_EXPRESSIONS = 2

Test = Callable[[str], bool]


def fields_matcher(text: str) -> Callable[[str], bool]:
    if not text.endswith("]"):
        raise InvalidPattern("Invalid filter pattern: ] is missing")
    if len(re.findall(r"%[^%]*%", text)) > MOST_EXPRESSIONS:
        raise InvalidPattern("Invalid filter pattern: more than 2 regular expressions")
    wanted = [part.strip() for part in re.findall(r'(?:"[^"]*"|%[^%]*%|[^,"%])+', text[1:-1])]
    if wanted.count("...") > 1:
        raise InvalidPattern("Invalid filter pattern: ... more than once")
    tests = [None if part == "..." else _test(part) for part in wanted]

    def matches(line: str) -> bool:
        fields = [next(value for value in found if value is not None) for found in ((m[1], m[2], m[3]) for m in FIELD.finditer(line))]
        if None in tests:
            at = tests.index(None)
            more = len(fields) - (len(tests) - 1)
            if more < 0:
                return False
            fields = fields[:at] + fields[at + more :]
        checks = [test for test in tests if test is not None]
        return len(fields) == len(checks) and all(test(value) for test, value in zip(checks, fields, strict=True))

    return matches


def _test(part: str) -> Test:
    """Of one field: its name alone, or conditions on it."""
    if re.fullmatch(r"\w+", part):
        return lambda _: True
    any_of = [[_condition(each) for each in alternative.split("&&")] for alternative in part.split("||")]
    return lambda value: any(all(test(value) for test in together) for together in any_of)


def _condition(text: str) -> Callable[[object], bool]:
    match = CONDITION.fullmatch(text)
    if match is None:
        raise InvalidPattern(f"Invalid filter pattern: {text.strip()!r} is no field")
    return compares(match[2], match[3])
