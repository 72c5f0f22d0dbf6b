"""AssumeRoleWithWebIdentity's own checks, with AWS' answers."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import requests
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from moto.iam.models import IAMBackend, OpenIDConnectProvider, iam_backends

from .trust import many, trusts

DENIED = "Not authorized to perform sts:AssumeRoleWithWebIdentity"


class Refused(Exception):
    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


class Issuers:
    def __init__(self) -> None:
        self._urls: dict[str, str] = {}

    def add(self, body: dict[str, Any], _query: dict[str, str]) -> dict[str, str]:
        self._urls[str(body["issuer"])] = str(body["url"]).rstrip("/")
        return self._urls

    def keys(self, issuer: str) -> KeySet:
        try:
            url = self._urls[issuer]
            found = requests.get(f"{url}/.well-known/openid-configuration", timeout=5).json()
            return KeySet.import_key_set(requests.get(found["jwks_uri"], timeout=5).json())
        except (KeyError, ValueError, requests.RequestException) as error:
            text = "Couldn't retrieve verification key from your identity provider"
            raise Refused("InvalidIdentityToken", text) from error


def check(parameters: dict[str, Any], issuers: Issuers) -> None:
    """Raises Refused unless the token is genuine, for AWS, and trusted by the role."""
    arn, token = str(parameters.get("RoleArn", "")), str(parameters.get("WebIdentityToken", ""))
    unverified = claims_of(token)
    issuer = str(unverified.get("iss", ""))
    account = arn.split(":")[4] if arn.count(":") >= 5 else ""
    backend: IAMBackend = iam_backends[account or "123456789012"]["aws"]
    provider = provider_for(backend, issuer)
    try:
        claims = jwt.decode(token, issuers.keys(issuer), algorithms=["RS256"]).claims
    except JoseError as error:
        raise Refused("InvalidIdentityToken", "Provided token could not be verified: signature is invalid") from error
    now = int(time.time())
    if claims["exp"] <= now:
        text = f"Token expired: current date/time {now} must be before the expiration date/time {claims['exp']}"
        raise Refused("ExpiredTokenException", text)
    if not set(many(claims.get("aud"))) & set(provider.client_id_list):
        raise Refused("InvalidIdentityToken", "Incorrect token audience")
    role = next((role for role in backend.get_roles() if role.arn == arn), None)
    # AWS does not tell a role that is not there from one that does not trust the caller.
    if role is None or not trusts(role.assume_role_policy_document, provider.arn, provider.url, claims):
        raise Refused("AccessDenied", DENIED, 403)


def provider_for(backend: IAMBackend, issuer: str) -> OpenIDConnectProvider:
    for provider in backend.open_id_providers.values():
        if f"https://{provider.url}" == issuer:
            return provider
    raise Refused("InvalidIdentityToken", f"No OpenIDConnect provider found in your account for {issuer}")


def claims_of(token: str) -> dict[str, Any]:
    try:
        payload = token.split(".")[1]
        claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        return claims
    except (IndexError, ValueError) as error:
        raise Refused("InvalidIdentityToken", "The ID Token provided is not a valid JWT") from error
