"""What the metadata service of an instance knows, path by path."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from moto.sts.models import sts_backends

HOURS = 6


class Answers:
    def __init__(self, instance: Any) -> None:
        self.instance = instance
        self.reclaim_at: datetime | None = None
        """When a spot machine is taken back; told two minutes before."""
        self.credentials: dict[str, Any] | None = None

    @property
    def reclaimed(self) -> bool:
        return self.reclaim_at is not None and datetime.now(UTC) >= self.reclaim_at

    def __call__(self, path: str) -> str:
        meta, prefix = self.meta_data(), "/latest/meta-data/"
        if path == "/latest/dynamic/instance-identity/document":
            return json.dumps(self.document())
        if path == "/latest/user-data" and self.instance.user_data:
            return str(self.instance.user_data.decode())
        if not (path + "/").startswith(prefix):
            raise LookupError(path)
        key = path.removeprefix(prefix.rstrip("/")).strip("/")
        if key in meta:
            found = meta[key]
            return found if isinstance(found, str) else found()
        folder = f"{key}/" if key else ""
        below = [name.removeprefix(folder) for name in meta if name.startswith(folder)]
        if not below:
            raise LookupError(path)
        # As AWS lists: folders end in a slash.
        return "\n".join(sorted({name.split("/")[0] + ("/" if "/" in name else "") for name in below}))

    def meta_data(self) -> dict[str, str | Callable[[], str]]:
        instance, zone = self.instance, self.instance.placement.zone
        answers: dict[str, str | Callable[[], str]] = {
            "ami-id": instance.image_id,
            "hostname": instance.private_dns_name,
            "instance-id": instance.id,
            "instance-life-cycle": instance.lifecycle or "on-demand",
            "instance-type": instance.instance_type,
            "local-hostname": instance.private_dns_name,
            "local-ipv4": instance.private_ip,
            "placement/availability-zone": zone,
            "placement/region": zone[:-1],
            "security-groups": "\n".join(group.name for group in instance.security_groups),
        }
        role = self.role()
        if role:
            name = role.name
            answers[f"iam/security-credentials/{name}"] = lambda: json.dumps(self.role_credentials(role), indent=2)
        if instance.metadata_options.instance_metadata_tags == "enabled":
            answers |= {f"tags/instance/{tag['key']}": tag["value"] for tag in instance.get_tags() if "/" not in tag["key"]}
        if self.reclaim_at:
            when = self.reclaim_at.strftime("%Y-%m-%dT%H:%M:%SZ")
            answers["spot/instance-action"] = json.dumps({"action": "terminate", "time": when})
        return answers

    def role(self) -> Any:
        backend = self.instance.ec2_backend
        association = backend.iam_instance_profile_associations.get(self.instance.id)
        roles = association.iam_instance_profile.roles if association else []
        return roles[0] if roles else None

    def role_credentials(self, role: Any) -> dict[str, str]:
        now = datetime.now(UTC)
        if not self.credentials or self.credentials["until"] < now.timestamp() + 600:
            backend = self.instance.ec2_backend
            sts = sts_backends[backend.account_id][backend.partition]
            assumed = sts.assume_role(
                region_name=backend.region_name,
                role_session_name=self.instance.id,
                role_arn=role.arn,
                policy="",
                duration=HOURS * 3600,
                external_id="",
            )
            self.credentials = {"assumed": assumed, "since": now, "until": now.timestamp() + HOURS * 3600}
        assumed, until = self.credentials["assumed"], datetime.fromtimestamp(self.credentials["until"], UTC)
        return {
            "Code": "Success",
            "LastUpdated": self.credentials["since"].strftime("%Y-%m-%dT%H:%M:%SZ"),
            "Type": "AWS-HMAC",
            "AccessKeyId": assumed.access_key_id,
            "SecretAccessKey": assumed.secret_access_key,
            "Token": assumed.session_token,
            "Expiration": until.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }

    def document(self) -> dict[str, Any]:
        instance, zone = self.instance, self.instance.placement.zone
        return {
            "accountId": instance.owner_id,
            "architecture": instance.architecture,
            "availabilityZone": zone,
            "imageId": instance.image_id,
            "instanceId": instance.id,
            "instanceType": instance.instance_type,
            "pendingTime": instance.launch_time.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "privateIp": instance.private_ip,
            "region": zone[:-1],
            "version": "2017-09-30",
        }
