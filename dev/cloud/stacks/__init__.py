"""CloudFormation: moto's, with what it makes by the services' own calls where moto goes behind their backs, and stacks that fail as AWS' do.

A stack is made, or undone, by the time that its call answers. What fails ends it as ROLLBACK_COMPLETE or DELETE_FAILED, and its events say why; moto
refuses the call and leaves the rest behind.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..context import Context
from ..faults.request import request_of


def install(cloud: Context) -> None:
    mended = False

    def middleware(environ: dict[str, Any], start_response: Any, following: Any) -> Iterable[bytes]:
        nonlocal mended
        if not mended and request_of(environ).service == "cloudformation":
            # Not before it is asked for: it takes moto's other services along.
            from .change_sets import mend_change_sets
            from .failures import mend_failures
            from .kinds import mend_kinds
            from .templates import mend_templates

            mend_kinds(cloud)
            mend_failures()
            mend_change_sets()
            mend_templates()
            mended = True
        answer: Iterable[bytes] = following(environ, start_response)
        return answer

    cloud.middlewares.append(middleware)
