"""What every request meets first: our control routes, then the plug-ins' middlewares, then moto."""

from __future__ import annotations

import io
import json
import re
import traceback
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qsl, unquote

from .context import Context, Handler

App = Callable[[dict[str, Any], Any], Iterable[bytes]]


class Front:
    def __init__(self, cloud: Context, app: App) -> None:
        self.cloud = cloud
        self.app = app

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        # Read whole, once: middlewares may look at it, and a connection can only be kept alive when it was drained.
        length = environ.get("CONTENT_LENGTH")
        stream = environ["wsgi.input"]
        ended = environ.get("wsgi.input_terminated")
        body = stream.read() if ended else stream.read(int(length)) if length else b""
        environ["wsgi.input"] = io.BytesIO(body)
        environ["CONTENT_LENGTH"] = str(len(body))
        if environ["PATH_INFO"].startswith("/_cloud"):
            return self.control(environ, start_response, body)
        return self.through(0, environ, start_response)

    def through(self, position: int, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """The middlewares from `position` on, then moto; the first one given is the outermost."""
        environ["wsgi.input"].seek(0)
        if position == len(self.cloud.middlewares):
            return self.app(environ, start_response)
        following = lambda e, s: self.through(position + 1, e, s)  # noqa: E731
        return self.cloud.middlewares[position](environ, start_response, following)

    def control(self, environ: dict[str, Any], start_response: Any, body: bytes) -> Iterable[bytes]:
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        found = self.find(method, path)
        try:
            if found is None:
                known = sorted(f"{m} {p}" for m, p, _ in self.cloud.routes)
                raise LookupError(f"no control route {method} {path}; there are: {', '.join(known)}")
            handler, parameters = found
            parameters |= dict(parse_qsl(environ.get("QUERY_STRING", "")))
            status, answer = "200 OK", handler(json.loads(body) if body else {}, parameters)
        except Exception as error:
            if not isinstance(error, (LookupError, ValueError)):
                traceback.print_exc()
            # A KeyError's text is the key in quotes; its argument reads better.
            text = error.args[0] if error.args and isinstance(error.args[0], str) else repr(error)
            status, answer = "400 Bad Request", {"error": text}
        data = json.dumps(answer, default=str).encode()
        start_response(status, [("Content-Type", "application/json"), ("Content-Length", str(len(data)))])
        return [data]

    def find(self, method: str, path: str) -> tuple[Handler, dict[str, str]] | None:
        for known_method, known_path, handler in self.cloud.routes:
            pattern = re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", full(known_path))
            match = re.fullmatch(pattern, path.rstrip("/"))
            if known_method == method and match:
                return handler, {name: unquote(value) for name, value in match.groupdict().items()}
        return None


def full(path: str) -> str:
    """`seed`, `/seed` and `/_cloud/seed` name the same route."""
    return "/_cloud/" + path.strip("/").removeprefix("_cloud/")
