"""RunInstances: all of a launch template arrives on the instance, and what AWS refuses is refused."""

from __future__ import annotations

import threading
from typing import Any

from moto.core.exceptions import ServiceException
from moto.ec2.exceptions import EC2ClientError, InvalidAMIIdError, InvalidLaunchTemplateIdNotFound
from moto.ec2.models.instances import InstanceBackend
from moto.ec2.models.launch_templates import LaunchTemplateBackend
from moto.ec2.responses import instances as responses
from moto.ec2.utils import filter_iam_instance_profiles
from moto.ssm.models import ssm_backends

NO_TOKEN = "ABCDE"
"""What moto puts where the caller gave no client token."""


def install() -> None:
    launch, lock = InstanceBackend.run_instances, threading.RLock()

    def run_instances(self: Any, image_id: str, count: int, user_data: Any, security_group_names: Any, **named: Any) -> Any:
        # One launch at a time: addresses and tokens are looked up before they are taken.
        with lock:
            token = named.get("client_token") or NO_TOKEN
            known = [r for r in self.reservations.values() if r.instances and r.instances[0].client_token == token]
            if known and token != NO_TOKEN:
                return known[0]
            template = template_data(self, named.get("launch_template"))
            image_id = resolved(self, image_id or template.get("ImageId", ""))
            if image_id not in self.amis:
                raise InvalidAMIIdError(image_id)
            check_address(self, named.get("private_ip"))
            if not named.get("metadata_options"):
                named["metadata_options"] = template.get("MetadataOptions", {})
            groups = [group for nic in template.get("NetworkInterfaces", []) for group in nic.get("Groups", [])]
            if groups and not named.get("security_group_ids"):
                named["security_group_ids"] = groups
            market = template.get("InstanceMarketOptions", {}).get("MarketType")
            named["instance_market_options"] = named.get("instance_market_options") or market
            profile = instance_profile(self, named, template.get("IamInstanceProfile", {}))
            reservation = launch(self, image_id, count, user_data, security_group_names, **named)
        if profile:
            give_profile(self, reservation, named, profile)
        return reservation

    responses.filter_iam_instance_profiles = find_profile
    InstanceBackend.run_instances = run_instances  # type: ignore[assignment]


def resolved(backend: Any, image_id: str) -> str:
    """ "resolve:ssm:parameter-name" stands for the AMI whose id the parameter holds (Use a Systems Manager parameter to find an AMI)."""
    name = image_id.removeprefix("resolve:ssm:")
    if name == image_id:
        return image_id
    parameter = ssm_backends[backend.account_id][backend.region_name].get_parameter(name)
    if parameter is None:
        raise EC2ClientError("InvalidParameterValue", f"Could not find the parameter {name}.")
    return str(parameter.value)


def template_data(backend: Any, asked: dict[str, Any] | None) -> dict[str, Any]:
    if not asked:
        return {}
    by_id = asked.get("LaunchTemplateId")
    if by_id and by_id not in backend.launch_templates:
        raise InvalidLaunchTemplateIdNotFound(by_id)
    found: LaunchTemplateBackend = backend
    template = found.get_launch_template(by_id) if by_id else found.get_launch_template_by_name(asked["LaunchTemplateName"])
    return template.get_version(asked.get("Version", "$Default")).data


def check_address(backend: Any, address: str | None) -> None:
    holders = [i for i in backend.all_instances() if address and i.private_ip == address and i.state != "terminated"]
    if holders:
        raise EC2ClientError("InvalidIPAddress.InUse", f"Address {address} is in use.")


def instance_profile(backend: Any, named: dict[str, Any], from_template: dict[str, Any]) -> Any:
    name = named.get("iam_instance_profile_name") or from_template.get("Name")
    arn = named.get("iam_instance_profile_arn") or from_template.get("Arn")
    return find_profile(backend.account_id, backend.partition, arn, name) if name or arn else None


def find_profile(account_id: str, partition: str, iam_instance_profile_arn: str | None, iam_instance_profile_name: str | None) -> Any:
    """EC2 answers an unknown profile with an error of its own, not with IAM's."""
    try:
        return filter_iam_instance_profiles(account_id, partition, iam_instance_profile_arn, iam_instance_profile_name)
    except ServiceException:
        kind = "name" if iam_instance_profile_name else "arn"
        value = iam_instance_profile_name or iam_instance_profile_arn
        text = f"Value ({value}) for parameter iamInstanceProfile.{kind} is invalid. Invalid IAM Instance Profile {kind}"
        raise EC2ClientError("InvalidParameterValue", text) from None


def give_profile(backend: Any, reservation: Any, named: dict[str, Any], profile: Any) -> None:
    # moto itself associates the first instance of a RunInstances request that names a profile.
    explicit = named.get("iam_instance_profile_name") or named.get("iam_instance_profile_arn")
    for position, instance in enumerate(reservation.instances):
        if position or not explicit:
            backend.associate_iam_instance_profile(instance.id, profile.name)
        instance.iam_instance_profile = {"Arn": profile.arn, "Id": profile.id}
