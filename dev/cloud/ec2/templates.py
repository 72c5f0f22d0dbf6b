"""Creating launch templates and versions: a version's source is merged in, a client token makes a retry harmless."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.responses.launch_templates import LaunchTemplates
from moto.ec2.utils import parse_user_data

Method = Callable[[LaunchTemplates], ActionResult]


def install() -> None:
    LaunchTemplates.describe_launch_templates = paged(LaunchTemplates.describe_launch_templates)  # type: ignore[method-assign, assignment]
    LaunchTemplates.create_launch_template = once(LaunchTemplates.create_launch_template)  # type: ignore[assignment]
    LaunchTemplates.create_launch_template_version = once(create_launch_template_version)  # type: ignore[assignment]


PAGE = 200
""" "The maximum number of results to return in a single call … This value can be between 1 and 200" (DescribeLaunchTemplates)."""


def paged(describe: Method) -> Method:
    """moto cuts the list off after 15, and says nothing of the rest."""

    def method(self: LaunchTemplates) -> ActionResult:
        size, start = self._get_int_param("MaxResults", PAGE), int(str(self._get_param("NextToken") or 0))
        self._get_int_param = lambda name, if_none=None: sys.maxsize  # type: ignore[method-assign,assignment,misc]
        result: Any = describe(self).result
        found = result["LaunchTemplates"]
        more = {"NextToken": str(start + size)} if start + size < len(found) else {}
        return ActionResult({"LaunchTemplates": found[start : start + size], **more})

    return method


def once(create: Method) -> Method:
    """The same client token gives the first answer again, and with other parameters an error."""
    lock = threading.Lock()
    answered: dict[tuple[str, str], tuple[str, ActionResult]] = {}

    def method(self: LaunchTemplates) -> ActionResult:
        token = self._get_param("ClientToken")
        asked = repr(sorted((key, value) for key, value in self.data.items() if key != "ClientToken"))
        with lock:
            key = (self.current_account, str(token))
            if token and key in answered:
                before, answer = answered[key]
                if before != asked:
                    raise EC2ClientError("IdempotentParameterMismatch", f"The client token {token} was used before, with other parameters.")
                return answer
            answer = create(self)
            if token:
                answered[key] = (asked, answer)
            return answer

    return method


def create_launch_template_version(self: LaunchTemplates) -> ActionResult:
    backend = self.ec2_backend
    name, template_id = self._get_param("LaunchTemplateName"), self._get_param("LaunchTemplateId")
    template = backend.get_launch_template_by_name(name) if name else backend.get_launch_template(template_id)
    data = dict(self._get_param("LaunchTemplateData", {}))
    if "UserData" in data:
        data["UserData"] = parse_user_data(str(data["UserData"]))
    source = self._get_param("SourceVersion")
    if source is not None:
        # The new data wins, key by key; what it leaves out comes from the source.
        data = {**template.get_version(source).data, **data}
    self.error_on_dryrun()
    version = template.create_version(data, self._get_param("VersionDescription"))
    return ActionResult(
        {
            "LaunchTemplateVersion": {
                "CreateTime": version.create_time,
                "CreatedBy": f"arn:{self.partition}:iam::{self.current_account}:root",
                "DefaultVersion": template.is_default(version),
                "LaunchTemplateData": version.data,
                "LaunchTemplateId": template.id,
                "LaunchTemplateName": template.name,
                "VersionDescription": version.description,
                "VersionNumber": version.number,
            }
        }
    )
