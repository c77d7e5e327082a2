"""A line for each request that a server answered: by which route, how it ended, how long it took, and for which device.

The route is told as the program has it, `/t/{ticket}`, never the address that was asked for: that may be a secret, or
hold what somebody typed.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, Final

from kiosk.log_lines import note

if TYPE_CHECKING:
    from litestar.types import ASGIApp, Message, Receive, Scope, Send

_log = logging.getLogger(__name__)
_FAILED: Final = 500
_OPENED: Final = 101
_NO_ROUTE: Final = "-"
_ALL_THE_TIME: Final = frozenset({"/hub", "/health", "/metrics", "/devices"})
"""Routes on which devices and monitors ask every few moments: told at DEBUG only."""


def logged(app: ASGIApp) -> ASGIApp:
    """The same server, which tells its log."""

    async def handle(scope: Scope, receive: Receive, send: Send) -> None:
        if not _log.isEnabledFor(logging.INFO) or scope["type"] not in {"http", "websocket"}:
            await app(scope, receive, send)
            return
        began, status = time.monotonic(), 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "websocket.accept":
                status = _OPENED
            await send(message)

        try:
            await app(scope, receive, sending)
        finally:
            _tell(scope, status, time.monotonic() - began)

    return handle


def _tell(scope: Any, status: int, seconds: float) -> None:  # noqa: ANN401 - two kinds of scope, read alike
    principal, route = scope.get("state", {}).get("principal"), scope.get("path_template") or _NO_ROUTE
    level = logging.DEBUG if route in _ALL_THE_TIME else logging.INFO
    note(
        _log,
        logging.WARNING if status >= _FAILED else level,
        "request",
        method=scope.get("method", "WS"),
        route=route,
        status=status,
        ms=round(seconds * 1000),
        device=principal.device[:8] if principal else None,
    )
