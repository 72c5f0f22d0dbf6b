"""moto reads much at its start that few ask for; here it is read once, or when it is asked for.

It took half of the processor time that a start takes, and tests start many clouds."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

import botocore.loaders
from moto.utilities import utils


def install() -> None:
    """To be called before moto's services are imported."""
    botocore.loaders.Loader.load_service_model = model
    utils.load_resource = without_offerings
    types = importlib.import_module("moto.ec2.models.instance_types")
    utils.load_resource = read
    for location in types.INSTANCE_TYPE_OFFERINGS:
        types.INSTANCE_TYPE_OFFERINGS[location] = Offerings(location, types.INSTANCE_TYPE_OFFERINGS[location])


plain = botocore.loaders.Loader.load_service_model
load = cache(lambda service, kind, version: plain(botocore.loaders.Loader(), service, kind, version))


def model(loader: botocore.loaders.Loader, service_name: str, type_name: str, api_version: str | None = None) -> Any:
    """The same for each of botocore's sessions, of which there are many."""
    return load(service_name, type_name, api_version)


read = utils.load_resource


def without_offerings(resource: str) -> Any:
    return [] if "/instance_type_offerings/" in resource else read(resource)


class Offerings(dict[str, Any]):
    """Which instance types there are, by region; read from moto's files when a region is asked for."""

    def __init__(self, location: str, regions: dict[str, Any]) -> None:
        super().__init__()
        self.location = location
        self.regions = set(regions)

    def __missing__(self, region: str) -> Any:
        if region not in self.regions:
            raise KeyError(region)
        found = utils.load_resource(f"ec2/resources/instance_type_offerings/{self.location}/{region}.json")
        for offering in found:
            offering["LocationType"] = self.location
        self[region] = found
        return found

    def __contains__(self, region: object) -> bool:
        return region in self.regions

    def get(self, region: Any, default: Any = None) -> Any:
        return self[region] if region in self else default
