"""Load balancers and listeners that exist: an address clients reach, ports that open, and every change carried out before its answer."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from moto.acm.models import CertificateNotFound, acm_backends
from moto.elbv2.exceptions import DuplicateListenerError, DuplicateLoadBalancerName, ELBClientError
from moto.elbv2.models import ELBv2Backend, FakeAction, FakeLoadBalancer

from .balancer import Balancer
from .layout import TLS_PORTS
from .routes import check, weights
from .rules import check_deletion, check_groups, check_rule, rules_of, set_rule_priorities
from .target_groups import mend_target_groups

CHANGES = (
    "create_target_group",
    "delete_target_group",
    "set_rule_priorities",
    "delete_load_balancer",
    "delete_listener",
    "modify_target_group_attributes",
)

Verify = Callable[[Balancer, ELBv2Backend, dict[str, Any]], None]


def mend_listeners(balancer: Balancer) -> None:
    ELBv2Backend.set_rule_priorities = set_rule_priorities  # type: ignore[method-assign, assignment]
    mend_target_groups()
    for name in CHANGES:
        _refreshing(balancer, name)
    _create_load_balancer(balancer)
    _checked(balancer, "create_listener", _check_listener)
    _checked(balancer, "modify_listener", _check_listener)
    _checked(balancer, "create_rule", _check_rule)
    _checked(balancer, "modify_rule", _check_rule)
    _checked(balancer, "delete_rule", lambda _, backend, asked: check_deletion(backend, asked["arn"]))


def _refreshing(balancer: Balancer, name: str) -> None:
    original = getattr(ELBv2Backend, name)

    def changed(backend: ELBv2Backend, *arguments: Any, **named: Any) -> Any:
        result = original(backend, *arguments, **named)
        balancer.refresh()
        return result

    setattr(ELBv2Backend, name, changed)


def _checked(balancer: Balancer, name: str, verify: Verify) -> None:
    """Refuse before moto stores it."""
    original = getattr(ELBv2Backend, name)
    signature = inspect.signature(original)

    def changed(backend: ELBv2Backend, *arguments: Any, **named: Any) -> Any:
        verify(balancer, backend, signature.bind(backend, *arguments, **named).arguments)
        result = original(backend, *arguments, **named)
        balancer.refresh()
        return result

    setattr(ELBv2Backend, name, changed)


def _create_load_balancer(balancer: Balancer) -> None:
    original = ELBv2Backend.create_load_balancer

    def create(backend: ELBv2Backend, name: str, security_groups: list[str], subnet_ids: list[str], *rest: Any, **named: Any) -> FakeLoadBalancer:
        with balancer.lock:
            for existing in backend.load_balancers.values():
                if existing.name == name:
                    # Asked again with the same settings, AWS answers with the one there is.
                    if (sorted(s.id for s in existing.subnets), existing.security_groups) == (sorted(subnet_ids), security_groups):
                        return existing
                    raise DuplicateLoadBalancerName()
            created = original(backend, name, security_groups, subnet_ids, *rest, **named)
            created.dns_name = balancer.address(created)
            created.activate()
            return created

    ELBv2Backend.create_load_balancer = create  # type: ignore[method-assign, assignment]


def _check_actions(backend: ELBv2Backend, actions: list[dict[str, Any]]) -> None:
    check([], actions)
    # moto takes a target group that does not exist when a listener is modified.
    backend._validate_actions([FakeAction(action) for action in actions])


def _check_rule(balancer: Balancer, backend: ELBv2Backend, asked: dict[str, Any]) -> None:
    check(asked.get("conditions") or [], [])
    _check_actions(backend, asked.get("actions") or [])
    check_rule(backend, asked)


def _check_listener(balancer: Balancer, backend: ELBv2Backend, asked: dict[str, Any]) -> None:
    actions = asked.get("actions") or asked.get("default_actions") or []
    _check_actions(backend, actions)
    owner = next((b for b in backend.load_balancers.values() if asked.get("load_balancer_arn") == b.arn or asked.get("arn") in b.listeners), None)
    _check_protocol(backend, owner, asked)
    if owner is not None:
        check_groups(backend, owner, actions, [rule for rule in rules_of(owner) if not (rule.is_default and rule.listener_arn == asked.get("arn"))])
    if asked.get("port") is None:
        return
    ports_of = TLS_PORTS if asked.get("protocol") == "HTTPS" else balancer.layout.ports
    if int(asked["port"]) not in ports_of:
        ports = ", ".join(map(str, ports_of))
        raise ELBClientError("ValidationError", f"the local balancer has the ports {ports}, not {asked['port']}; add it in balancer/layout.py")
    if owner and any(int(other.port) == int(asked["port"]) and other.arn != asked.get("arn") for other in owner.listeners.values()):
        raise DuplicateListenerError()


def _check_protocol(backend: ELBv2Backend, owner: FakeLoadBalancer | None, asked: dict[str, Any]) -> None:
    every = ["TCP"] if owner is not None and owner.type == "network" else ["HTTP", "HTTPS"]
    served = asked.get("protocol") or every[0]
    if served not in every:
        raise ELBClientError("UnsupportedProtocol", f"the local balancer serves {' and '.join(every)} listeners, not {served}")
    if served == "HTTPS":
        check_certificates(backend, asked)
    for arn in [arn for action in asked.get("actions") or asked.get("default_actions") or [] for arn in weights(action)]:
        protocol = backend.target_groups[arn].protocol
        if protocol != every[0]:
            told = f"Listener protocol '{served}' is not supported with a target group with the protocol '{protocol}'"
            raise ELBClientError("InvalidConfigurationRequest", told)


def check_certificates(backend: ELBv2Backend, asked: dict[str, Any]) -> None:
    """A listener takes what ACM has issued, and nothing that waits for its validation."""
    given = asked.get("certificate") or next((each["CertificateArn"] for each in asked.get("certificates") or []), None)
    if given is None:
        if "arn" in asked:
            return
        raise ELBClientError("ValidationError", "A certificate must be specified for HTTPS listeners")
    try:
        found = acm_backends[backend.account_id][backend.region_name].get_certificate(given)
    except CertificateNotFound:
        raise ELBClientError("CertificateNotFound", f"Certificate '{given}' not found") from None
    if found.status != "ISSUED":
        told = "must have a fully-qualified domain name, a supported signature, and a supported key size."
        raise ELBClientError("UnsupportedCertificate", f"The certificate '{given}' {told}")
