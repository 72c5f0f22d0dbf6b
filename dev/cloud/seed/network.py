"""One VPC in two zones for all that is seeded, in the cloud's own block of addresses; made when first asked for."""

from __future__ import annotations

from typing import Any

from moto.ec2.models import ec2_backends

from ..context import Context

SUBNETS = {"a": 1024, "b": 2048}
"""Zone and first address of each /22; the first 256 addresses of the block belong to the cloud itself."""


class Network:
    def __init__(self, cloud: Context) -> None:
        self._cloud = cloud
        self._ec2: Any = ec2_backends[cloud.account][cloud.region]
        self._vpc: Any = None
        self._subnets: list[Any] = []
        self._image = ""

    @property
    def vpc_id(self) -> str:
        if self._vpc is None:
            self._vpc = self._ec2.create_vpc(f"{self._cloud.base}/20")
            for zone, first in SUBNETS.items():
                block = f"{self._cloud.address(first)}/22"
                subnet = self._ec2.create_subnet(self._vpc.id, block, availability_zone=f"{self._cloud.region}{zone}")
                self._subnets.append(subnet)
        return str(self._vpc.id)

    @property
    def subnet_ids(self) -> list[str]:
        assert self.vpc_id
        return [subnet.id for subnet in self._subnets]

    @property
    def zones(self) -> list[str]:
        assert self.vpc_id
        return [subnet.availability_zone for subnet in self._subnets]

    def security_group(self, name: str, port: int) -> str:
        group = self._ec2.create_security_group(name, f"machines of {name}", self.vpc_id)
        everywhere = [{"CidrIp": f"{self._cloud.base}/20"}]
        self._ec2.authorize_security_group_ingress(group.id, "tcp", str(port), str(port), everywhere, vpc_id=self.vpc_id)
        return str(group.id)

    def image(self) -> str:
        """The base image: what runs is this system's own bash and docker, whatever the image says of itself."""
        if not self._image:
            image = self._ec2.register_image("docker-amd64", "Docker, the AWS CLI and the SSM agent")
            image.architecture, image.owner_id, image.root_device_name = "x86_64", self._cloud.account, "/dev/xvda"
            self._image = image.id
        return self._image
