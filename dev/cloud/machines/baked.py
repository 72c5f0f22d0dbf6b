"""CreateImage: an AMI of what a machine has on its disk, for machines that start from it.

"By default, when Amazon EC2 creates the new AMI, it reboots the instance so that it can take snapshots of the attached volumes while data is
at rest" (CreateImage), and the image is `pending` until they are done. Of the disk that is kept what a test can tell by.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.amis import AmiBackend
from moto.ec2.responses.amis import AmisResponse

from . import stock
from .machine import Machine

SNAPSHOTS = 20
"""Seconds of AWS' until an image is available; there it is minutes."""
DISK = ("etc/os-release", "etc/rc.local", "home", "root", "srv", "var/lib/rpm")


class Baked:
    """The disks of images that were made of machines."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stock: set[str] = set()

    def is_stock(self, image: Any) -> bool:
        return stock.is_stock(image) or (image is not None and image.id in self._stock)

    def keep(self, image_id: str, machine: Machine) -> None:
        if machine.is_stock:
            self._stock.add(image_id)
        copy(machine.root, self._folder / image_id)

    def put(self, image_id: str, root: Path) -> None:
        copy(self._folder / image_id, root)


def copy(source: Path, target: Path) -> None:
    for name in DISK:
        found, place = source / name, target / name
        if found.is_dir():
            shutil.copytree(found, place, symlinks=True, dirs_exist_ok=True)
        elif found.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(found, place)


def install(rack: Any, in_background: Any, restart: Any) -> None:
    create_in_moto = AmiBackend.create_image

    def create_image(self: AmisResponse) -> ActionResult:
        self.error_on_dryrun()
        backend: Any = self.ec2_backend
        name = self._get_param("Name")
        taken = next((image for image in backend.amis.values() if image.name == name and image.owner_id == self.current_account), None)
        if taken:
            raise EC2ClientError("InvalidAMIName.Duplicate", f"AMI name {name} is already in use by AMI {taken.id}")
        instance = backend.get_instance(self._get_param("InstanceId"))
        if instance.state not in ("running", "stopping", "stopped"):
            raise EC2ClientError("IncorrectState", f"Instance '{instance.id}' is not in a state from which an image can be made.")
        asked = self._get_param("TagSpecifications", [])
        image = create_in_moto(backend, instance.id, name, self._get_param("Description", ""), [each for each in asked if each["ResourceType"] == "image"])
        source = backend.amis.get(instance.image_id)
        image.architecture = getattr(source, "architecture", None) or "x86_64"
        image.root_device_name, image.root_device_type, image.state = "/dev/xvda", "ebs", "pending"
        for tag in (tag for each in asked if each["ResourceType"] == "snapshot" for tag in each["Tags"]):
            image.ebs_snapshot.add_tag(tag["Key"], tag["Value"])
        in_background(lambda: snapshot(image, instance, str(self._get_param("NoReboot", False)).lower() == "true"))
        return ActionResult({"ImageId": image.id})

    def snapshot(image: Any, instance: Any, as_it_is: bool) -> None:
        machine = rack.machines.get(instance.id)
        if machine:
            if instance.state == "running" and not as_it_is:
                restart(rack, machine)
            rack.baked.keep(image.id, machine)
        rack.cloud.stopping.wait(rack.cloud.seconds(SNAPSHOTS))
        if image.state == "pending":
            image.state = "available"

    AmisResponse.create_image = create_image  # type: ignore[method-assign]
