"""The launch template version that a group launches from, and AWS' refusal of one that cannot be launched."""

from __future__ import annotations

from typing import Any

from moto.core.exceptions import ServiceException
from moto.ec2.models import EC2Backend
from moto.ec2.models.launch_templates import LaunchTemplate, LaunchTemplateVersion
from moto.ssm.models import ssm_backends

from .errors import ValidationError

FULLY_FORMED = "You must use a valid fully-formed launch template. "


def template_named(ec2: EC2Backend, asked: dict[str, Any]) -> LaunchTemplate:
    """The template by id or by name."""
    if asked.get("LaunchTemplateId"):
        found = [t for t in ec2.launch_templates.values() if t.id == asked["LaunchTemplateId"]]
        missing = f"with template ID {asked['LaunchTemplateId']}, does not exist."
    elif asked.get("LaunchTemplateName"):
        found = [t for t in ec2.launch_templates.values() if t.name == asked["LaunchTemplateName"]]
        missing = f"with template name {asked['LaunchTemplateName']}, does not exist."
    else:
        raise ValidationError("Valid requests must contain either launchTemplateId or LaunchTemplateName")
    if not found:
        raise ValidationError(f"{FULLY_FORMED}The specified launch template, {missing}")
    return found[0]


def version_of(ec2: EC2Backend, asked: dict[str, Any]) -> LaunchTemplateVersion:
    template = template_named(ec2, asked)
    version = asked.get("Version") or "$Default"
    try:
        found = template.get_version(version)
    except (ServiceException, ValueError):
        found = None
    # Versions are numbered from 1; moto would take 0 and -1 for indexes, and keeps no gap where one was deleted.
    if found is None or (version[:1] != "$" and str(found.number) != version):
        raise ValidationError(f"{FULLY_FORMED}Could not find the specified version {version} for the launch template with ID {template.id}.")
    return found


def check_launchable(ec2: EC2Backend, asked: dict[str, Any]) -> None:
    """What CreateAutoScalingGroup and UpdateAutoScalingGroup try with a dry run before they accept a template."""
    version = version_of(ec2, asked)
    image = version.image_id
    if not image:
        raise ValidationError(f"{FULLY_FORMED}The request must contain the parameter ImageId")
    # An alias is resolved at each launch, not now.
    if not image.startswith("resolve:") and image not in ec2.amis:
        raise ValidationError(f"{FULLY_FORMED}The image id '[{image}]' does not exist")


def image_of(ec2: EC2Backend, version: LaunchTemplateVersion) -> str:
    """An alias such as resolve:ssm:/images/web is looked up at each launch."""
    image = version.image_id
    if image.startswith("resolve:ssm:"):
        parameter = ssm_backends[ec2.account_id][ec2.region_name].get_parameter(image.removeprefix("resolve:ssm:"))
        return str(parameter.value) if parameter else image
    return image
