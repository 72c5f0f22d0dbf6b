"""Filter patterns of CloudWatch Logs: terms, `{ … }` of JSON, `[…]` of fields, and `%expression%`.

"Filter patterns are case sensitive. Enclose exact phrases and terms that include non-alphanumeric characters in double quotation
marks." A term is found anywhere in a line here; whether AWS looks for whole words, it doesn't say.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .expression import InvalidPattern, compiled
from .fields import fields_matcher
from .json_pattern import json_matcher

Matcher = Callable[[str], bool]
__all__ = ["InvalidPattern", "matcher"]

TERM = re.compile(r'\s*([?-]?)(?:"((?:[^"\\]|\\.)*)"|(%[^%]*%)|([^\s"]+))')


def matcher(pattern: str) -> Matcher:
    text = pattern.strip()
    if text == "":
        return lambda _: True
    if text.startswith("{"):
        return json_matcher(text)
    if text.startswith("["):
        return fields_matcher(text)
    return _terms(text)


def _terms(text: str) -> Matcher:
    wanted: list[Matcher] = []
    optional: list[Matcher] = []
    refused: list[Matcher] = []
    for sign, test in _parsed(text):
        {"": wanted, "?": optional, "-": refused}[sign].append(test)
    if wanted or refused:
        # AWS: "?" is ignored where it is combined with other terms.
        return lambda line: all(test(line) for test in wanted) and not any(test(line) for test in refused)
    return lambda line: any(test(line) for test in optional)


def _parsed(text: str) -> list[tuple[str, Matcher]]:
    found, at = [], 0
    while at < len(text):
        match = TERM.match(text, at)
        if match is None:
            raise InvalidPattern(f"Invalid filter pattern: unexpected {text[at:]!r}")
        sign, phrase, expression, word = match.groups()
        if expression is not None:
            found.append((sign, compiled(expression)))
        else:
            if word is not None and not re.fullmatch(r"\w+", word, re.ASCII):
                raise InvalidPattern(f"Invalid character(s) in term '{word}'")
            found.append((sign, _holds(re.sub(r"\\(.)", r"\1", phrase) if word is None else word)))
        at = match.end()
    return found


def _holds(term: str) -> Matcher:
    return lambda line: term in line
