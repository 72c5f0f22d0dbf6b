"""The way of one request: journal, faults on the way in, AWS, faults on the way out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..context import Context
from .deny import Denied
from .hold import Hold
from .journal import Entry, Journal
from .punctual import unpunctual
from .rates import Rates
from .refusal import refuse, refuse_as
from .request import AwsRequest
from .rules import Rule, Rules
from .stale import Past
from .strict import Violations, problems


@dataclass
class Way:
    cloud: Context
    journal: Journal
    rules: Rules
    hold: Hold
    past: Past
    denied: Denied
    violations: Violations
    rates: Rates

    def through(self, request: AwsRequest, environ: dict[str, Any], start: Any, following: Any) -> Iterable[bytes]:
        entry = self.journal.begin(request)
        said: dict[str, Any] = {}

        def start_response(status: str, headers: list[tuple[str, str]], _exc_info: Any = None) -> None:
            said.update(status=status, headers=headers)

        met = {rule.do: rule for rule in self.rules.met_by(request)}
        entry["fault"] = " ".join(met) or None
        if not self._enters(met, entry, environ):
            return lost(environ)
        body = b"".join(self._answer(request, met, environ, start_response, following))
        if not said:  # a middleware further in lost the answer
            return lost(environ)
        if not self._leaves(met, entry, environ):
            return lost(environ)
        entry["status"] = int(said["status"].split()[0])
        start(said["status"], said["headers"])
        return [body]

    def _enters(self, met: dict[str, Rule], entry: Entry, environ: dict[str, Any]) -> bool:
        """Whether the request gets to AWS. One whose client is gone does not: that is what `hold` promises."""
        if "latency" in met:
            self.cloud.stopping.wait(met["latency"].seconds)
        if "hold" in met and not met["hold"].after:
            return self.hold.wait(entry, False, environ)
        return True

    def _leaves(self, met: dict[str, Rule], entry: Entry, environ: dict[str, Any]) -> bool:
        """Whether the answer gets to the client."""
        if "hold" in met and met["hold"].after and not self.hold.wait(entry, True, environ):
            return False
        return "lose-answer" not in met

    def _answer(self, request: AwsRequest, met: dict[str, Rule], environ: dict[str, Any], start: Any, following: Any) -> Iterable[bytes]:
        late = unpunctual(environ)
        if late:
            return refuse_as("unpunctual", request, start, late)
        if "throttle" in met or not self.rates.let(request):
            return refuse_as("throttle", request, start)
        if "error" in met:
            rule = met["error"]
            if not rule.code:
                return refuse_as("internal", request, start)
            return refuse(request, start, rule.code, f"{rule.code}, on demand", rule.status or 400)
        denied = self.denied.message(request)
        if denied:
            return refuse_as("denied", request, start, denied)
        told = problems(request)
        if told:
            self.violations.add(request, told)
            return refuse_as("invalid", request, start, "; ".join(told))
        return self._true_or_stale(request, met.get("stale"), environ, start, following)

    def _true_or_stale(self, request: AwsRequest, stale: Rule | None, environ: dict[str, Any], start: Any, following: Any) -> Iterable[bytes]:
        said: dict[str, Any] = {}

        def note(status: str, headers: list[tuple[str, str]], _exc_info: Any = None) -> None:
            said.update(status=status, headers=headers)

        # A stale read is answered truly first, in silence: what it sees now is what a later one is to be told.
        body = b"".join(following(environ, note))
        if not said:
            return []
        old = self.past.answer(request, stale.seconds) if stale else None
        self.past.remember(request, said["status"], said["headers"], body)
        start(old.status if old else said["status"], old.headers if old else said["headers"])
        return [old.body if old else body]


def lost(environ: dict[str, Any]) -> Iterable[bytes]:
    environ["cloud.drop"] = True
    return []
