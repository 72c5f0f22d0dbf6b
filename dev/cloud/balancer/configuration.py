"""HAProxy's configuration: an Application Load Balancer that hides nothing.

HAProxy's defaults repeat a failed request on another server, so a machine that is gone for a second under load costs nobody a request. An ALB does not do
that: `retries 0` and no redispatch let every lost request be seen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .layout import FULL, Layout, backend, frontend
from .tls import list_of

REASONS = {
    400: "Bad Request",
    408: "Request Time-out",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Temporarily Unavailable",
    504: "Gateway Time-out",
}


def configuration(layout: Layout, address: Callable[[int], str]) -> str:
    """`address` gives the n-th balancer's own address. Files that it names lie where HAProxy is started."""
    errors = "\n".join(
        # An ALB names itself in the answers that it makes itself; that tells its 5xx from an application's.
        f'  http-error status {status} content-type text/html string "<html><body>{status} {reason}</body></html>" hdr server awselb/2.0'
        for status, reason in REASONS.items()
    )
    head = f"""global
  maxconn 4000
  nbthread 1
  stats socket unix@haproxy.sock level admin
  stats timeout 1h
  lua-load '{Path(__file__).with_name("route.lua")}'
  tune.pool-high-fd-ratio 60
  tune.ssl.default-dh-param 2048
defaults
  mode http
  timeout connect 10s
  timeout client 60s
  timeout http-keep-alive 60s
  timeout server 60s
  timeout http-request 60s
  retries 0
  no option redispatch
  http-reuse always
  option forwardfor
  balance roundrobin
{errors}
"""
    fronts = [
        f"""frontend {frontend(balancer, port, tls)}
  bind {address(balancer)}:{port}{f" ssl crt-list {list_of(balancer)} strict-sni alpn h2,http/1.1" if tls else ""}
  http-request set-header x-forwarded-proto {"https" if tls else "http"}
  http-request set-header x-forwarded-port %[dst_port]
  http-request set-var(txn.host) req.hdr(host),host_only,lower
  http-request set-var(txn.path) path
  http-request set-var(txn.front) fe_name
  http-request set-var(txn.route) src,concat(/,txn.front,/),concat(,txn.host,),concat(,txn.path,),map_reg(routes.map)
  http-request lua.route
  use_backend %[var(txn.backend)]
"""
        for balancer, port, tls in layout.frontends()
    ]
    backs = [
        # The pool keeps idle connections as long as an ALB does, so a machine with a shorter keep-alive is caught here as it would be there.
        f"""backend {backend(group)}
  server-template s 1-{layout.slots} 127.0.0.1:1 disabled weight {FULL} pool-purge-delay 60s
"""
        for group in range(layout.groups)
    ]
    return head + "".join(fronts) + "".join(backs)
