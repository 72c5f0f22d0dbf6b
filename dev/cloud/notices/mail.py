"""What SES lets out of the sandbox, in which each account is at first: "You can only send mail to verified email addresses and domains, or to the Amazon
SES mailbox simulator", "a maximum of 200 messages per 24-hour period", "a maximum of 1 message per second", where "sending quotas are based on recipients
rather than on messages" (Request production access; Sending quotas). An identity that was just created isn't verified, its owner is asked first.

Words: docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html and manage-sending-quotas-errors.html
"""

from __future__ import annotations

import threading
import time
from email.utils import parseaddr
from typing import Any

from moto.ses.models import SESBackend, ses_backends

from ..bucket import Bucket
from ..context import Context

A_DAY = 200
RECIPIENTS = 50
SIMULATOR = "simulator.amazonses.com"


class Rejected(Exception):
    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code, self.message, self.status = code, message, status


class Mailbox:
    def __init__(self, cloud: Context) -> None:
        self._cloud = cloud
        self._lock = threading.Lock()
        self._rate = Bucket(1, cloud.scale)
        self._production = False
        self._sent = 0
        """Recipients today: no test lasts into the next day."""

    def set(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        with self._lock:
            self._production = bool(body.get("production", self._production))
            self._sent = int(body.get("sent", self._sent))
            return {"production": self._production, "sent": self._sent}

    def verify(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, Any]:
        identity, backend = str(body["identity"]), self._backend(self._cloud.account, self._cloud.region)
        if identity not in backend.email_identities:
            backend.create_email_identity_v2(identity, None, None, None)
        backend.email_identities[identity].verified_for_sending_status = True
        return {"verified": identity}

    def take(self, account: str, region: str, asked: dict[str, Any]) -> None:
        """Counts a message, or Rejected."""
        to = [address for kind in ("ToAddresses", "CcAddresses", "BccAddresses") for address in asked.get("Destination", {}).get(kind, [])]
        if not 1 <= len(to) <= RECIPIENTS:
            raise Rejected("BadRequestException", f"Recipient count {'is 0' if not to else f'exceeds {RECIPIENTS}'}.")
        with self._lock:
            sender = str(asked.get("FromEmailAddress", ""))
            backend = self._backend(account, region)
            unverified = [each for each in [sender, *([] if self._production else to)] if not verified(backend, each)]
            if unverified:
                where = f"The following identities failed the check in region {region.upper()}: {', '.join(dict.fromkeys(unverified))}"
                raise Rejected("MessageRejected", f"Email address is not verified. {where}")
            if not self._production and self._sent + len(to) > A_DAY:
                raise Rejected("TooManyRequestsException", "Daily message quota exceeded.", 429)
            if not self._production and not self._rate.filled(time.monotonic()):
                raise Rejected("TooManyRequestsException", "Maximum sending rate exceeded.", 429)
            self._rate.tokens -= 1
            self._sent += len(to)

    @staticmethod
    def _backend(account: str, region: str) -> SESBackend:
        return ses_backends[account][region]


def verified(backend: SESBackend, address: str) -> bool:
    """An address, its domain or one above: "all subdomains and email addresses of a verified domain" (Verified identities). The domain is in any case."""
    plain = parseaddr(address)[1]
    local, _, domain = plain.rpartition("@")
    labels = domain.lower().split(".")
    above = [".".join(labels[start:]) for start in range(len(labels))]
    known = [backend.email_identities.get(each) for each in (f"{local}@{domain.lower()}", *above)]
    return domain.lower() == SIMULATOR or any(each is not None and each.verified_for_sending_status for each in known)
