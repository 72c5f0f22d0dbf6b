"""Images that bring a program of their own: what an AMI with the app baked in starts at each boot, beside user data.

Control: POST machines/images {name, program: a script} -> {image: its id}."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from moto.ec2.models import ec2_backends

from ..context import Context


class Images:
    def __init__(self, cloud: Context) -> None:
        self._cloud = cloud
        self._programs: dict[str, str] = {}
        cloud.route("POST", "machines/images", lambda body, _: self.register(body))

    def register(self, body: dict[str, Any]) -> dict[str, Any]:
        program = str(body.get("program", ""))
        if not program.startswith("#!"):
            raise ValueError(f"registering an image: its program starts with {program[:20]!r}, not with #!; give a script")
        backend: Any = ec2_backends[self._cloud.account][self._cloud.region]
        image = backend.register_image(str(body["name"]), "an app and the SSM agent")
        image.architecture, image.owner_id, image.root_device_name = "x86_64", self._cloud.account, "/dev/xvda"
        self._programs[image.id] = program
        return {"image": image.id}

    def put(self, image_id: str, root: Path) -> None:
        """Puts the image's program where the machine's boot finds it."""
        program = self._programs.get(image_id)
        if program is not None:
            place = root / "etc/rc.local"
            place.write_text(program)
            place.chmod(0o755)
