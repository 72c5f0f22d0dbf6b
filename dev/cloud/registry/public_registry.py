"""public.ecr.aws: one registry for the repositories of all accounts, which everybody may read and their owners push to.

It lets in by Bearer tokens, whose service is a path of its own, has no immutable tags and no referrers, and names its
repositories <alias of the account>/<name>: https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html
"""

from __future__ import annotations

import hashlib
import secrets

from .asked import Asked
from .door import Connection
from .policy import unnamed
from .registry import Registry
from .rules import Refused
from .tokens import Token


def alias_of(account: str) -> str:
    """One of the account's own, with all that may be in one."""
    return "acme_corp." + hashlib.sha256(account.encode()).hexdigest()[:7]


class PublicConnection(Connection):
    def answer(self, asked: Asked) -> None:
        public = self.registry
        assert isinstance(public, PublicRegistry)
        authorization = self.headers.get("Authorization", "")
        if self.path.partition("?")[0] == "/token/":
            body = b'{"token": "%s"}' % public.enter(authorization).encode()
            return self.send_whole(200, {"Content-Type": "application/json"}, body)
        bearer = authorization.removeprefix("Bearer ")
        writes = self.command not in ("GET", "HEAD")
        if bearer not in public.entered or (writes and public.entered[bearer] is None):
            place = f"{self.headers.get('X-Forwarded-Proto', 'http')}://{self.headers.get('Host', '')}"
            challenge = f'Bearer realm="{place}/token/",service="public.ecr.aws",scope="aws"'
            raise Refused(401, "UNAUTHORIZED", "Not Authorized", {"WWW-Authenticate": challenge})
        public.check(asked, public.entered[bearer] if writes else None)
        self.send(self.ask(asked))


class PublicRegistry(Registry):
    connection = PublicConnection

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self.entered: dict[str, Token | None] = {}
        """By Bearer token, who has it; None: nobody in particular."""
        self._made: dict[str, str] = {}
        """Repositories, with the account that each belongs to."""

    def create(self, account: str, name: str) -> bool:
        """False if it is there already."""
        full = f"{alias_of(account)}/{name}"
        if full in self._made:
            return False
        self._made[full] = account
        return True

    def enter(self, authorization: str) -> str:
        """A Bearer token for a log-in, or for none."""
        token = self.shared.tokens.of(authorization)
        if authorization and (token is None or token.region != self.region):
            raise Refused(400, "DENIED", "Your Authorization Token is invalid.")
        bearer = secrets.token_urlsafe(48)
        self.entered[bearer] = token
        return bearer

    def check(self, asked: Asked, writer: Token | None) -> None:
        alias, _, name = asked.repository.partition("/")
        owner = self._made.get(asked.repository)
        if asked.repository and not owner:
            text = f"The repository with name '{name}' does not exist in the registry with id '{alias}'"
            raise Refused(404, "NAME_UNKNOWN", text)
        for action in asked.actions if writer else ():
            wanted, arn = action.replace("ecr:", "ecr-public:"), f"arn:aws:ecr-public::{owner}:repository/{name}"
            denied = self.shared.cloud.denied.refusal(wanted, writer.principal, arn) if writer else ""
            if writer and (denied or writer.account != owner):
                raise Refused(403, "DENIED", denied or unnamed(wanted, writer.principal, arn))
