"""What AWS refuses of rules, and what it takes where moto doesn't: limits of a balancer, values of conditions, orders of priorities.

"Target Groups per Application Load Balancer: 100", not adjustable, "Rules per Application Load Balancer, not counting default rules: 100", "Condition
Values per Rule: 5", "Condition Wildcards per Rule: 5", "Load Balancers per Target Group: 1"
(docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html).
The words of a full balancer are ELB's (github.com/kubernetes-sigs/aws-load-balancer-controller, issues 3767 and 2011).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from moto.elbv2.exceptions import DuplicatePriorityError, ELBClientError, PriorityInUseError, RuleNotFoundError
from moto.elbv2.models import ELBv2Backend, FakeListenerRule, FakeLoadBalancer

from .conditions import check_conditions
from .routes import weights

TARGET_GROUPS = 100
RULES = 100


def check_rule(backend: ELBv2Backend, asked: dict[str, Any]) -> None:
    """The arguments of create_rule and modify_rule."""
    check_conditions(asked.get("conditions") or [])
    place = asked.get("listener_arn") or asked["rule_arn"].rpartition("/")[0].replace(":listener-rule/", ":listener/")
    owner = next((each for each in backend.load_balancers.values() if place in each.listeners), None)
    if owner is None:
        return
    rules = [rule for listener in owner.listeners.values() for rule in listener.rules.values()]
    if "rule_arn" not in asked and sum(not rule.is_default for rule in rules) >= RULES:
        raise ELBClientError("TooManyRules", f"The maximum number of rules on load balancer '{owner.arn}' is {RULES}")
    check_groups(backend, owner, asked.get("actions") or [], [rule for rule in rules if rule.arn != asked.get("rule_arn")])


def check_groups(backend: ELBv2Backend, owner: FakeLoadBalancer, actions: Iterable[dict[str, Any]], others: Iterable[Any]) -> None:
    """`others`: the balancer's rules that stay as they are. "If a target group is used by multiple actions for a load balancer, it is counted as only one use"
    (TooManyUniqueTargetGroupsPerLoadBalancer)."""
    new = {arn for action in actions for arn in weights(action)}
    for arn in sorted(new):
        if any(balancer is not owner and arn in used(rules_of(balancer)) for balancer in backend.load_balancers.values()):
            raise ELBClientError("TargetGroupAssociationLimit", f"The following target groups cannot be associated with more than one load balancer: {arn}")
    if new and owner.type != "network" and len(used(others) | new) > TARGET_GROUPS:
        most = f"that you can associate with a load balancer of type '{owner.type or 'application'}': [{TARGET_GROUPS}]"
        raise ELBClientError("TooManyUniqueTargetGroupsPerLoadBalancer", f"You have reached the maximum number of unique target groups {most}")


def rules_of(balancer: FakeLoadBalancer) -> list[Any]:
    return [rule for listener in list(balancer.listeners.values()) for rule in list(listener.rules.values())]


def used(rules: Iterable[Any]) -> set[str]:
    """The target groups of these rules."""
    return {arn for rule in rules for action in rule.actions for arn in weights(action.data)}


def set_rule_priorities(backend: ELBv2Backend, rule_priorities: list[dict[str, Any]]) -> list[FakeListenerRule]:
    """ "You can reorder the rules as long as there are no priority conflicts in the new order" (SetRulePriorities); moto looks at the old one."""
    wanted = {pair["RuleArn"]: int(pair["Priority"]) for pair in rule_priorities}
    twice = [priority for priority, times in Counter(wanted.values()).items() if times > 1]
    if twice:
        raise DuplicatePriorityError(str(twice[0]))
    rules: Any = backend.describe_rules(None, list(wanted))
    for rule in rules:
        check_changeable(rule, "modified")
        for other in backend.describe_listeners(None, [rule.listener_arn])[0].rules.values():
            if other.arn not in wanted and not other.is_default and int(other.priority) == wanted[rule.arn]:
                raise PriorityInUseError()
    for rule in rules:
        rule.priority = wanted[rule.arn]
    return list(rules)


def check_deletion(backend: ELBv2Backend, arn: str) -> None:
    """ "You can't delete the default rule" (DeleteRule), which knows RuleNotFound besides."""
    rule = next((each for balancer in backend.load_balancers.values() for each in rules_of(balancer) if each.arn == arn), None)
    if rule is None:
        raise RuleNotFoundError()
    check_changeable(rule, "deleted")


def check_changeable(rule: Any, done: str) -> None:
    if rule.is_default:
        raise ELBClientError("OperationNotPermitted", f"Default rule '{rule.arn}' cannot be {done}")
