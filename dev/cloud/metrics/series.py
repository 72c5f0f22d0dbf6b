"""moto's metric data by metric: what came is read once, however many alarms there are and however long the cloud runs."""

from __future__ import annotations

from collections import defaultdict

from moto.cloudwatch.models import Alarm, CloudWatchBackend, Dimension, MetricDatumBase

Key = tuple[str, str, frozenset[tuple[str, str]]]


class Series:
    def __init__(self, backend: CloudWatchBackend) -> None:
        self._data = backend.metric_data
        self._read = 0
        self._of: defaultdict[Key, list[MetricDatumBase]] = defaultdict(list)

    def of(self, alarm: Alarm) -> list[MetricDatumBase]:
        """What was published of the metric that the alarm watches, with exactly its dimensions, as it came."""
        # moto only appends to its list.
        for datum in self._data[self._read :]:
            self._of[_key(datum.namespace, datum.name, datum.dimensions)].append(datum)
            self._read += 1
        return self._of[_key(alarm.namespace, alarm.metric_name, alarm.dimensions)]


def _key(namespace: str, name: str, dimensions: list[Dimension]) -> Key:
    return namespace, name, frozenset((each.name or "", each.value or "") for each in dimensions)
