"""Launch template versions by number, which stay what they are when others are deleted; moto counts positions in a list."""

from __future__ import annotations

from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import InvalidLaunchTemplateVersionNotFound
from moto.ec2.models.launch_templates import LaunchTemplate, LaunchTemplateVersion
from moto.ec2.responses.launch_templates import LaunchTemplates


def install() -> None:
    LaunchTemplate.get_version = get_version
    LaunchTemplate.default_version = lambda self: get_version(self, self.default_version_number)
    LaunchTemplate.create_version = create_version
    LaunchTemplates.delete_launch_template_versions = delete_launch_template_versions  # type: ignore[attr-defined]


def get_version(self: LaunchTemplate, num: Any) -> LaunchTemplateVersion:
    named = {"$latest": self.versions[-1].number, "$default": self.default_version_number}
    number = str(named.get(str(num).lower(), num))
    for version in self.versions:
        if str(version.number) == number:
            return version
    raise InvalidLaunchTemplateVersionNotFound(template_id=self.id, version=num)


def create_version(self: LaunchTemplate, data: dict[str, Any], description: str) -> LaunchTemplateVersion:
    # A number is never given twice, not even that of a deleted newest version.
    self.last_number = getattr(self, "last_number", 0) + 1  # type: ignore[attr-defined]
    version = LaunchTemplateVersion(self, self.last_number, data, description)  # type: ignore[attr-defined]
    self.versions.append(version)
    return version


def delete_launch_template_versions(self: LaunchTemplates) -> ActionResult:
    backend = self.ec2_backend
    name, template_id = self._get_param("LaunchTemplateName"), self._get_param("LaunchTemplateId")
    template = backend.get_launch_template_by_name(name) if name else backend.get_launch_template(template_id)
    done, failed = [], []
    for number in self._get_param("Versions", []):
        item = {"LaunchTemplateId": template.id, "LaunchTemplateName": template.name, "VersionNumber": int(number)}
        found = [version for version in template.versions if str(version.number) == str(number)]
        if not found:
            message = f"The specified launch template version ({number}) does not exist."
            failed.append({**item, "ResponseError": {"Code": "launchTemplateVersionDoesNotExist", "Message": message}})
        elif template.is_default(found[0]):
            message = "The default version of a launch template can't be deleted."
            failed.append({**item, "ResponseError": {"Code": "unexpectedError", "Message": message}})
        else:
            template.versions.remove(found[0])
            done.append(item)
    return ActionResult({"SuccessfullyDeletedLaunchTemplateVersions": done, "UnsuccessfullyDeletedLaunchTemplateVersions": failed})
