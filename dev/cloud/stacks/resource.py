"""What a stack makes by calling the services, as CloudFormation does: so that it is what anybody's call would make."""

from __future__ import annotations

from typing import Any

import boto3
from moto.cloudformation.exceptions import UnformattedGetAttTemplateException
from moto.core.common_models import CloudFormationModel

from ..context import Context


class Calls:
    """Clients of this cloud, as whoever has the account."""

    def __init__(self, cloud: Context) -> None:
        self._cloud = cloud
        self._made: dict[str, Any] = {}

    def __getitem__(self, service: str) -> Any:
        if service not in self._made:
            settings = {"endpoint_url": self._cloud.endpoint, "region_name": self._cloud.region}
            self._made[service] = boto3.client(service, **settings, aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="x")
        return self._made[service]


class Resource(CloudFormationModel):
    """A kind of resource: `make` gives what Ref and Fn::GetAtt say of one, `unmake` ends it."""

    kind = ""
    name_property = ""
    calls: Calls

    def __init__(self, properties: dict[str, Any], name: str) -> None:
        self.properties = properties
        self.physical_resource_id, self.attributes = self.make(name)

    def make(self, name: str) -> tuple[str, dict[str, Any]]:
        raise NotImplementedError

    def unmake(self) -> None:
        raise NotImplementedError

    def is_created(self) -> bool:
        return True

    def get_cfn_attribute(self, attribute_name: str) -> Any:
        if attribute_name not in self.attributes:
            raise UnformattedGetAttTemplateException()
        return self.attributes[attribute_name]

    def delete(self, _account: str, _region: str) -> None:
        self.unmake()

    @classmethod
    def has_cfn_attr(cls, attr: str) -> bool:
        return True

    @classmethod
    def cloudformation_name_type(cls) -> str:  # type: ignore[override]
        return cls.name_property

    @classmethod
    def cloudformation_type(cls) -> str:  # type: ignore[override]
        return cls.kind

    @classmethod
    def create_from_cloudformation_json(cls, resource_name: str, cloudformation_json: Any, *_: Any, **__: Any) -> Resource:
        return cls(cloudformation_json["Properties"], resource_name)
