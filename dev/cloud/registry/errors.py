"""ECR's errors that moto lacks."""

from __future__ import annotations

from moto.core.exceptions import ServiceException
from moto.ecr.exceptions import ImageAlreadyExistsException
from moto.ecr.models import Repository

from .rules import taken


class ImageTagAlreadyExistsException(ServiceException):
    code = "ImageTagAlreadyExistsException"

    def __init__(self, repository: Repository, tag: str) -> None:
        super().__init__(taken(repository.name, tag))


class UnsupportedImageTypeException(ServiceException):
    code = "UnsupportedImageTypeException"

    def __init__(self, repository: Repository, digest: str) -> None:
        super().__init__(f"The image '{digest}' in the repository with name '{repository.name}' is of a type that can't be scanned")


class ImageArchivedException(ServiceException):
    code = "ImageArchivedException"

    def __init__(self, digest: str) -> None:
        super().__init__(f"The image '{digest}' is archived and cannot be scanned.")


class ImageStorageClassUpdateNotSupportedException(ServiceException):
    code = "ImageStorageClassUpdateNotSupportedException"

    def __init__(self, digest: str, status: str, target: str) -> None:
        super().__init__(f"The image '{digest}' is {status} and can't be moved to {target}.")


class AccessDeniedException(ServiceException):
    code = "AccessDeniedException"


class LayersNotFoundException(ServiceException):
    code = "LayersNotFoundException"

    def __init__(self) -> None:
        super().__init__("The specified layers could not be found, or the specified layer is not valid for this repository.")


class LayerInaccessibleException(ServiceException):
    code = "LayerInaccessibleException"

    def __init__(self) -> None:
        super().__init__("The specified layer is not available because it is not associated with an image.")


for kind in (
    ImageTagAlreadyExistsException,
    UnsupportedImageTypeException,
    ImageArchivedException,
    ImageStorageClassUpdateNotSupportedException,
    AccessDeniedException,
    LayersNotFoundException,
    LayerInaccessibleException,
):
    # moto finds the service whose error this is by the module.
    kind.__module__ = ImageAlreadyExistsException.__module__
