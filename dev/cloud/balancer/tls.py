"""The certificates of HTTPS listeners, given to HAProxy while it runs.

A listener shows the certificate that goes with the name that a client asks for. An Application Load Balancer shows its default one to others;
here the handshake fails for a name that no certificate of the balancer has, so that HAProxy can start without any (`strict-sni`).
"""

from __future__ import annotations

from moto.acm.models import acm_backends

from .runtime import Runtime


def list_of(balancer: int) -> str:
    """The balancer's crt-list, in HAProxy's folder."""
    return f"tls-{balancer}.list"


class Tls:
    def __init__(self, runtime: Runtime, account: str) -> None:
        self._runtime, self._account = runtime, account
        self._shown: dict[int, dict[str, str]] = {}
        """Balancer, certificate's ARN, and what it is called in HAProxy."""
        self._count = 0

    def show(self, balancer: int, arns: set[str]) -> None:
        """From now on the balancer has these and no others."""
        shown = self._shown.setdefault(balancer, {})
        for arn in arns - shown.keys():
            self._count += 1
            shown[arn] = f"certificate-{self._count}.pem"
            self._add(balancer, shown[arn], arn)
        for arn in shown.keys() - arns:
            name = shown.pop(arn)
            self._runtime.ask(f"del ssl crt-list {list_of(balancer)} {name}; del ssl cert {name}")

    def _add(self, balancer: int, name: str, arn: str) -> None:
        bundle = acm_backends[self._account][arn.split(":")[3]].get_certificate(arn)
        pem = "\n".join(line for part in (bundle.cert, bundle.key) for line in part.decode().splitlines() if line)
        said = [
            self._runtime.ask(f"new ssl cert {name}"),
            self._runtime.ask(f"set ssl cert {name} <<\n{pem}\n"),
            self._runtime.ask(f"commit ssl cert {name}"),
            self._runtime.ask(f"add ssl crt-list {list_of(balancer)} {name}"),
        ]
        if "Success" not in said[-1]:
            raise RuntimeError(f"showing the certificate {arn}: HAProxy answered {' / '.join(said)}")
