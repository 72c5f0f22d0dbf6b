"""What an AWS request asks for: service, operation, parameters, and who asks."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import UnknownServiceError
from botocore.model import OperationNotFoundError
from moto.core.model import OperationModel, ServiceModel
from moto.core.parse import PROTOCOL_PARSERS
from moto.core.request import Request, determine_request_protocol
from moto.core.routing import get_service_router
from moto.core.utils import get_service_model

SERVICE_OF_SIGNING_NAME = {"elasticloadbalancing": "elbv2", "monitoring": "cloudwatch", "email": "ses"}
"""Where the name in the signature is not the name of botocore's model."""
IAM_PREFIX = {"elbv2": "elasticloadbalancing", "sesv2": "ses"}
READS = ("Describe", "Get", "List", "BatchGet", "Search", "Lookup")
SCOPE = re.compile(r"Credential=([^/]+)/\d+/([^/]+)/([^/]+)/aws4_request")


@dataclass
class AwsRequest:
    service: str
    """botocore's name, such as elbv2."""
    operation: str
    """Such as RegisterTargets; empty when the request is none that we understand."""
    protocol: str
    region: str
    access_key: str
    user_agent: str
    identity: bytes
    """Equal for requests that ask the same."""
    model: OperationModel | None = None
    parameters: dict[str, Any] = field(default_factory=dict)
    raw: dict[str, Any] = field(default_factory=dict)
    """Query protocols: the form; JSON: the body as it came; else empty."""
    problem: str = ""
    """Why the parameters could not be read."""

    @property
    def kind(self) -> str:
        return "read" if self.operation.startswith(READS) else "write"

    @property
    def action(self) -> str:
        """As IAM policies name it."""
        return f"{IAM_PREFIX.get(self.service, self.service)}:{self.operation}"


def request_of(environ: dict[str, Any]) -> AwsRequest:
    """Reads the request once, however many middlewares ask."""
    if "cloud.request" not in environ:
        environ["cloud.request"] = read_request(environ)
    known: AwsRequest = environ["cloud.request"]
    return known


def read_request(environ: dict[str, Any]) -> AwsRequest:
    body: bytes = environ["wsgi.input"].read()
    environ["wsgi.input"].seek(0)
    request = Request(environ, populate_request=False)
    form = request.values.to_dict() if "x-www-form-urlencoded" in environ.get("CONTENT_TYPE", "") else {}
    environ["wsgi.input"].seek(0)
    scope = SCOPE.search(environ.get("HTTP_AUTHORIZATION", ""))
    key, region, signing_name = scope.groups() if scope else ("", "", "sts" if "WebIdentity" in str(form) else "")
    agents = (environ.get("HTTP_USER_AGENT", ""), environ.get("HTTP_X_AMZ_USER_AGENT", ""))
    if signing_name == "ses" and environ["PATH_INFO"].startswith("/v2/email/"):
        signing_name = "sesv2"  # Two services with one name in the signature.
    found = AwsRequest(
        service=SERVICE_OF_SIGNING_NAME.get(signing_name, signing_name),
        operation="",
        protocol="",
        region=region,
        access_key=key,
        user_agent=max(agents, key=len),
        identity=f"{key} {environ['REQUEST_METHOD']} {environ.get('RAW_URI') or environ['PATH_INFO']}".encode() + body,
    )
    try:
        service = get_service_model(found.service)
    except (UnknownServiceError, ValueError):
        found.problem = f"no service {found.service!r}"
        return found
    understand(found, service, request, form, body)
    environ["wsgi.input"].seek(0)
    return found


def understand(found: AwsRequest, service: ServiceModel, request: Request, form: dict[str, str], body: bytes) -> None:
    try:
        found.protocol = determine_request_protocol(service, request.content_type)
        path_parameters: Any = {}
        if found.protocol in ("query", "ec2"):
            found.operation, found.raw = form.get("Action", ""), form
        elif found.protocol == "json":
            found.operation = request.headers.get("X-Amz-Target", "").rpartition(".")[2]
            found.raw = json.loads(body or b"{}")
        else:
            model, path_parameters = get_service_router(service.service_name).match(request)
            found.operation = str(model.name)
        found.model = service.operation_model(found.operation)
        found.parameters = PROTOCOL_PARSERS[found.protocol](found.model).parse(
            {
                "method": request.method,
                "values": request.values,
                "headers": request.headers,
                "body": body,
                "url_path": request.path,
                "url_params": path_parameters,
            }
        )
    except OperationNotFoundError:
        found.problem = f"{found.service} has no operation {found.operation!r}"
    except Exception as error:  # whatever a parser trips over is the caller's mistake, and said so by strict
        found.problem = f"{type(error).__name__}: {error}"
