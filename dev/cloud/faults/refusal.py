"""Errors as each service words them: the same mistake has another code, status and shape from service to service."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import Any

from moto.core.exceptions import ServiceException
from moto.core.model import OperationModel
from moto.core.serialize import SerializationContext, get_serializer_class
from moto.core.utils import get_service_model
from moto.utilities.aws_headers import gen_amzn_requestid_long

from .request import AwsRequest

# (EC2, JSON services, the other services): code and HTTP status
CODES: dict[str, tuple[tuple[str, int], tuple[str, int], tuple[str, int]]] = {
    "throttle": (("RequestLimitExceeded", 503), ("ThrottlingException", 400), ("Throttling", 400)),
    "internal": (("InternalError", 500), ("InternalServerError", 500), ("InternalFailure", 500)),
    "denied": (("UnauthorizedOperation", 403), ("AccessDeniedException", 400), ("AccessDenied", 403)),
    "expired": (("RequestExpired", 400), ("ExpiredTokenException", 400), ("ExpiredToken", 403)),
    "unpunctual": (("RequestExpired", 400), ("InvalidSignatureException", 400), ("SignatureDoesNotMatch", 403)),
    "invalid": (("InvalidParameterValue", 400), ("ValidationException", 400), ("ValidationError", 400)),
    "token": (("AuthFailure", 401), ("UnrecognizedClientException", 400), ("InvalidClientTokenId", 403)),
}
MESSAGES = {
    "throttle": "Rate exceeded",
    "internal": "An internal error occurred",
    "expired": "The security token included in the request is expired",
    "token": "The security token included in the request is invalid",
}


class Refusal(ServiceException):
    """Ours, because moto looks up the service of its own exceptions by their module."""


def code_of(problem: str, request: AwsRequest) -> tuple[str, int]:
    of_ec2, of_json, of_others = CODES[problem]
    return of_ec2 if request.service == "ec2" else of_json if request.protocol == "json" else of_others


def refuse(request: AwsRequest, start_response: Any, code: str, message: str, status: int = 400) -> Iterable[bytes]:
    service = get_service_model(request.service or "sts")
    model = request.model or OperationModel({}, service)
    serializer = get_serializer_class(service.service_name, request.protocol or str(service.protocol))
    request_id = gen_amzn_requestid_long()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # botocore's models name few of the errors that all services have in common
        answer = serializer(model, SerializationContext(request_id)).serialize(Refusal(code, message))
    body = answer["body"].encode() if isinstance(answer["body"], str) else answer["body"]
    headers = {**answer["headers"], "x-amzn-RequestId": request_id, "Content-Length": str(len(body))}
    # The serializer takes 400 for every error that the service's model does not name.
    start_response(f"{status} Refused", [(str(name), str(value)) for name, value in headers.items()])
    return [body]


def refuse_as(problem: str, request: AwsRequest, start_response: Any, message: str = "") -> Iterable[bytes]:
    code, status = code_of(problem, request)
    return refuse(request, start_response, code, message or MESSAGES[problem], status)
