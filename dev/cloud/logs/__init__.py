"""CloudWatch Logs: filter patterns as AWS has them, and FilterLogEvents with pages that may be empty.

The words of AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
"""

from __future__ import annotations

from ..context import Context
from .events import mend_events


def install(_cloud: Context) -> None:
    mend_events()
