"""`{ ($.status = 500 || $.level = "ERR*") && $.user NOT EXISTS }`: lines that are JSON. A property that isn't there meets nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from .expression import InvalidPattern, compares

TOKEN = re.compile(
    r'\s*(?:(\(|\)|&&|\|\|)|(\$(?:\.(?:[\w-]+|\*)|\["[^"]*"\]|\[\'[^\']*\'\]|\[\d+\]|\[\*\])+)\s*'
    r'(?:(IS NULL|IS TRUE|IS FALSE|NOT EXISTS)|(!=|<=|>=|=|<|>)\s*("(?:[^"\\]|\\.)*"|%[^%]*%|[^\s()&|}]+)))'
)
STEP = re.compile(r'\.([\w-]+|\*)|\["([^"]*)"\]|\[\'([^\']*)\'\]|\[(\d+|\*)\]')
MOST_EXPRESSIONS = 2
WORDS: dict[str, Callable[[list[Any]], bool]] = {
    "IS NULL": lambda values: any(value is None for value in values),
    "IS TRUE": lambda values: any(value is True for value in values),
    "IS FALSE": lambda values: any(value is False for value in values),
    "NOT EXISTS": lambda values: not values,
}

Test = Callable[[Any], bool]


def json_matcher(text: str) -> Callable[[str], bool]:
    if not text.endswith("}"):
        raise InvalidPattern("Invalid filter pattern: } is missing")
    if len(re.findall(r"%[^%]*%", text)) > MOST_EXPRESSIONS:
        raise InvalidPattern("Invalid filter pattern: more than 2 regular expressions")
    tokens = _tokens(text[1:-1].rstrip())
    test = _either(tokens)
    if tokens:
        raise InvalidPattern("Invalid filter pattern: an operator is missing")

    def matches(line: str) -> bool:
        try:
            document = json.loads(line)
        except ValueError:
            return False
        return test(document)

    return matches


def _tokens(text: str) -> list[re.Match[str]]:
    found, at = [], 0
    while at < len(text):
        match = TOKEN.match(text, at)
        if match is None:
            raise InvalidPattern(f"Invalid filter pattern: unexpected {text[at:]!r}")
        found.append(match)
        at = match.end()
    return found


def _either(tokens: list[re.Match[str]]) -> Test:
    tests = [_both(tokens)]
    while tokens and tokens[0][1] == "||":
        tokens.pop(0)
        tests.append(_both(tokens))
    return lambda document: any(test(document) for test in tests)


def _both(tokens: list[re.Match[str]]) -> Test:
    tests = [_one(tokens)]
    while tokens and tokens[0][1] == "&&":
        tokens.pop(0)
        tests.append(_one(tokens))
    return lambda document: all(test(document) for test in tests)


def _one(tokens: list[re.Match[str]]) -> Test:
    if not tokens:
        raise InvalidPattern("Invalid filter pattern: a condition is missing")
    sign, path, words, comparison, value = tokens.pop(0).groups()
    if sign == "(":
        test = _either(tokens)
        if not tokens or tokens.pop(0)[1] != ")":
            raise InvalidPattern("Invalid filter pattern: ) is missing")
        return test
    if path is None:
        raise InvalidPattern(f"Invalid filter pattern: unexpected {sign}")
    if words is not None:
        return lambda document: WORDS[words](_selected(document, path))
    compared = compares(comparison, value)
    return lambda document: any(compared(each) for each in _selected(document, path))


def _selected(document: Any, path: str) -> list[Any]:
    values = [document]
    for key, double, single, place in STEP.findall(path[1:]):
        name = key or double or single
        values = [each for value in values for each in _step(value, name, place)]
    return values


def _step(value: Any, name: str, place: str) -> list[Any]:
    if isinstance(value, list) and (place or name == "*"):
        return list(value) if place in ("", "*") else value[int(place) : int(place) + 1]
    if isinstance(value, dict):
        return list(value.values()) if name == "*" else [value[name]] if name in value else []
    return []
