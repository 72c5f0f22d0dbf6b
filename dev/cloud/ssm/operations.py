"""The calls of Run Command, answered from our own commands and agents."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.models import ec2_backends
from moto.ssm.exceptions import SSMException, ValidationException
from moto.ssm.responses import SimpleSystemManagerResponse

from .agents import Agents
from .command import Command
from .commands import Commands
from .refusals import check_command, no_command, no_invocation, unreachable


def install(agents: Agents, commands: Commands) -> None:
    operations: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
        "describe_instance_information": lambda asked: information(agents, asked),
        "send_command": lambda asked: send(agents, commands, asked),
        "list_commands": lambda asked: list_commands(commands, asked),
        "list_command_invocations": lambda asked: list_invocations(commands, asked),
        "get_command_invocation": lambda asked: get_invocation(commands, asked),
        "cancel_command": lambda asked: cancel(commands, asked),
    }
    for name, operation in operations.items():
        setattr(SimpleSystemManagerResponse, name, answering(operation))


def answering(operation: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[SimpleSystemManagerResponse], ActionResult]:
    # A plain function, as moto finds its operations among the class' functions.
    def method(self: SimpleSystemManagerResponse) -> ActionResult:
        return ActionResult(operation(json.loads(self.body or "{}")))

    return method


def page(key: str, items: list[Any], asked: dict[str, Any], least: int = 1, usual: int = 50) -> dict[str, Any]:
    size, token = int(asked.get("MaxResults", usual)), asked.get("NextToken") or "0"
    if not least <= size <= 50:
        raise ValidationException(f"Value '{size}' at 'maxResults' must be between {least} and 50")
    if not token.isdigit():
        raise SSMException("InvalidNextToken", f"The token {token} is not valid.")
    following = int(token) + size
    return {key: items[int(token) : following], **({"NextToken": str(following)} if following < len(items) else {})}


def information(agents: Agents, asked: dict[str, Any]) -> dict[str, Any]:
    rows = [agents.described(each) for each in agents.registered()]
    wanted = [(each["Key"], each["Values"]) for each in asked.get("Filters", [])]
    wanted += [(each["key"], each["valueSet"]) for each in asked.get("InstanceInformationFilterList", [])]
    for key, values in wanted:
        rows = [row for row in rows if has(agents, row, key, values)]
    return page("InstanceInformationList", rows, asked, least=5)


def has(agents: Agents, row: dict[str, Any], key: str, values: list[str]) -> bool:
    if key.startswith("tag:"):
        tags = {tag["key"]: tag["value"] for tag in agents.known[row["InstanceId"]].instance.get_tags()}
        return tags.get(key[4:]) in values
    column = {"InstanceIds": "InstanceId", "PlatformTypes": "PlatformType"}.get(key, key)
    if column not in row:
        raise SSMException("InvalidFilterKey", f"{key} is not a filter of DescribeInstanceInformation.")
    return row[column] in values


def send(agents: Agents, commands: Commands, asked: dict[str, Any]) -> dict[str, Any]:
    check_command(asked)
    ids = list(dict.fromkeys(asked.get("InstanceIds", [])))
    refused = [each for each in ids if not agents.online(each)]
    if refused:
        raise unreachable(refused, agents.cloud.account)
    command = Command(asked, ids + [each for each in targeted(agents, asked) if each not in ids])
    described = command.described()
    commands.send(command)
    return {"Command": described}


def targeted(agents: Agents, asked: dict[str, Any]) -> list[str]:
    """Targets that match nobody are no error; those that aren't online are left out."""
    found = [each.id for each in ec2_backends[agents.cloud.account][agents.cloud.region].all_instances() if agents.online(each.id)]
    for target in asked.get("Targets", []):
        found = [each for each in found if has(agents, {"InstanceId": each}, target["Key"], target["Values"])]
    return found if asked.get("Targets") else []


def list_commands(commands: Commands, asked: dict[str, Any]) -> dict[str, Any]:
    sent = sorted(commands.sent.values(), key=lambda each: each.requested, reverse=True)
    found = [each for each in sent if asked.get("CommandId") in (None, each.id)]
    found = [each for each in found if asked.get("InstanceId") in (None, *each.invocations)]
    return page("Commands", [each.described() for each in found], asked)


def list_invocations(commands: Commands, asked: dict[str, Any]) -> dict[str, Any]:
    found = [each for each in commands.visible() if asked.get("CommandId") in (None, each.command.id)]
    found = [each for each in found if asked.get("InstanceId") in (None, each.instance_id)]
    return page("CommandInvocations", [each.listed(asked.get("Details", False)) for each in found], asked)


def get_invocation(commands: Commands, asked: dict[str, Any]) -> dict[str, Any]:
    for each in commands.visible():
        if each.command.id == asked["CommandId"] and each.instance_id == asked["InstanceId"]:
            return each.single()
    raise no_invocation()


def cancel(commands: Commands, asked: dict[str, Any]) -> dict[str, Any]:
    command = commands.sent.get(asked["CommandId"])
    if command is None:
        raise no_command(asked["CommandId"])
    wanted = asked.get("InstanceIds") or command.instance_ids
    for instance_id in wanted:
        if instance_id in command.invocations:
            commands.cancel(command.invocations[instance_id])
    return {}
