"""FilterLogEvents: moto takes every pattern that it doesn't know for one that all lines match, and gives all in one page."""

from __future__ import annotations

import json
from typing import Any

from moto.logs.exceptions import InvalidParameterException, ResourceNotFoundException
from moto.logs.responses import LogsResponse

from .pattern import InvalidPattern, matcher

LONGEST_PATTERN = 1024
MOST, BYTES = 10_000, 1 << 20
"""Of a page: "up to 1 MB of log events or up to 10,000 log events. A returned page might only be partially full, or even empty.\""""
TYPE = "application/x-amz-json-1.1"
"""moto says text/html."""
SCANNED = 100
"""How many lines a page looks at. AWS looks at much more, and doesn't say at how much."""


def mend_events() -> None:
    LogsResponse.filter_log_events = _filter  # type: ignore[assignment]


def _filter(response: LogsResponse) -> tuple[int, dict[str, str], str]:
    given = response._get_param
    matches = _matcher(given("filterPattern") or "")
    name = (given("logGroupName") or given("logGroupIdentifier") or "").split(":log-group:")[-1].removesuffix(":*")
    group = response.logs_backend.groups.get(name)
    if group is None:
        raise ResourceNotFoundException()
    limit = int(given("limit") or MOST)
    names, prefix = given("logStreamNames") or [], given("logStreamNamePrefix") or ""
    if names and prefix:
        raise InvalidParameterException("logStreamNames and logStreamNamePrefix cannot be specified together.")
    start, end = given("startTime") or 0, given("endTime") or float("inf")
    # "As of June 17, 2019, this parameter [interleaved] is ignored and the value is assumed to be true."
    lines = [
        {**event.to_filter_dict(), "logStreamName": stream.log_stream_name}
        for stream in list(group.streams.values())
        if (not names or stream.log_stream_name in names) and stream.log_stream_name.startswith(prefix)
        for event in list(stream.events)
        if start <= event.timestamp <= end
    ]
    lines.sort(key=lambda line: (line["timestamp"], line["ingestionTime"], int(line["eventId"])))
    # "The startFromHead parameter sets the sort direction on the first request. On subsequent requests, the nextToken determines" it.
    token = given("nextToken")
    backwards, place = _place(token) if token else (given("startFromHead") is False, 0)
    if backwards:
        lines.reverse()
    page, place = _page(lines, place, limit, matches)
    more = {"nextToken": f"{'b' if backwards else 'f'}/{place:056d}"} if place < len(lines) else {}
    # "As of May 15, 2020, this parameter is no longer supported. This parameter returns an empty list."
    return 200, {"Content-Type": TYPE}, json.dumps({"events": page, "searchedLogStreams": [], **more})


def _matcher(pattern: str) -> Any:
    if len(pattern) > LONGEST_PATTERN:
        raise InvalidParameterException(constraint=f"Member must have length less than or equal to {LONGEST_PATTERN}", parameter="filterPattern", value=pattern)
    try:
        return matcher(pattern)
    except InvalidPattern as error:
        raise InvalidParameterException(str(error)) from error


def _place(token: str) -> tuple[bool, int]:
    way, _, place = token.partition("/")
    if way not in ("f", "b") or not place.isdigit():
        raise InvalidParameterException("The specified nextToken is invalid.")
    return way == "b", int(place)


def _page(lines: list[dict[str, Any]], place: int, limit: int, matches: Any) -> tuple[list[dict[str, Any]], int]:
    """What matches of the next lines, and the place after them."""
    page: list[dict[str, Any]] = []
    size = 0
    for at in range(place, min(place + SCANNED, len(lines))):
        message = lines[at]["message"]
        if not matches(message):
            continue
        size += len(message.encode())
        if len(page) == limit or (page and size > BYTES):
            return page, at
        page.append(lines[at])
    return page, min(place + SCANNED, len(lines))
