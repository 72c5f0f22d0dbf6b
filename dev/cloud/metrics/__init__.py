"""CloudWatch that knows: the balancer's figures once a minute, and alarms that evaluate, both on the cloud's scaled clock."""

from __future__ import annotations

import threading
import time
import traceback
from datetime import UTC, datetime

from moto.cloudwatch.models import cloudwatch_backends

from ..context import Context
from .alarms import MINUTE, Alarms
from .dimensions import mend_statistics
from .figures import Figures
from .protocol import mend_alarms

SHORTEST_PERIOD = 10


def install(cloud: Context) -> None:
    mend_alarms()
    mend_statistics()
    figures, alarms = Figures(cloud.balancer), Alarms(cloud)
    minute, step = cloud.seconds(MINUTE), cloud.seconds(SHORTEST_PERIOD)
    published = time.time() // minute

    def tick(now: float) -> None:
        nonlocal published
        if now // minute > published:
            # A datapoint bears the start of its minute.
            began = datetime.fromtimestamp(now // minute * minute - minute, UTC).replace(tzinfo=None)
            published = now // minute
            data = [{**datum, "Timestamp": began} for datum in figures.collect()]
            cloudwatch_backends[cloud.account][cloud.region].put_metric_data("AWS/ApplicationELB", data)
        alarms.evaluate(now)

    def loop() -> None:
        # Woken on the period's boundary, so that a figure holds what happened in its minute and nothing later.
        while not cloud.stopping.wait(step - time.time() % step + 0.001):
            try:
                tick(time.time())
            except Exception:  # noqa: BLE001 - printed, and the next minute has another try
                traceback.print_exc()

    threading.Thread(target=loop, name="metrics", daemon=True).start()
