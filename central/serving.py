"""Runs a server on a port: in a thread of its own, or until somebody ends the program."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import signal
import socket
import threading
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import uvicorn

from central.bounded_http import BoundedHttp
from kiosk.assist.delivery import MOST_PACKET
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from litestar import Litestar

    from central.certificate import Certificate

_GRACE_SECONDS: Final = 2
"""How long a request that is under way may take once the end has come."""
_KEEP_ALIVE_SECONDS: Final = 75
"""Longer than any client of ours keeps an idle connection, so that it never meets a closing one."""
_PING_SECONDS: Final = 10.0
"""Between two signs of life that a live link is asked for; one that gives none for so long again is dropped."""
_START_SECONDS: Final = 20.0


class Serving:
    """A server that is running. `url` is where it answers."""

    def __init__(self, app: Litestar, host: str, port: int, tls: Certificate | None = None) -> None:
        """Take the port at once; raises DataFault where it can't be had. With a certificate it answers over https."""
        self._app = app
        self._socket = _listen(host, port)
        self.port: int = self._socket.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://{_reachable(host)}:{self.port}"
        config = uvicorn.Config(
            app,
            lifespan="on",
            http=BoundedHttp,
            ws="websockets-sansio",
            ws_max_size=MOST_PACKET,
            ws_ping_interval=_PING_SECONDS,
            ws_ping_timeout=_PING_SECONDS,
            ws_per_message_deflate=False,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            ssl_certfile=tls.file if tls else None,
            ssl_keyfile=tls.key_file if tls else None,
        )
        self._server = _Announcing(config)
        self._thread = threading.Thread(target=self._run, name="server", daemon=True)

    def start(self) -> Serving:
        """Answer from now on; returns itself."""
        self._thread.start()
        if not self._server.ready.wait(_START_SECONDS) or not self._thread.is_alive():
            message = "The server did not start; its log says why."
            raise DataFault(message)
        return self

    def stop(self) -> None:
        """End what waits, finish what is under way, and leave no thread."""
        self._app.state.bell.close_from_outside()
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join()
        self._socket.close()

    def _run(self) -> None:
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._server.ready.set()


class _Announcing(uvicorn.Server):
    """Says when it has started."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def run_in_thread(app: Litestar, host: str = "127.0.0.1", port: int = 0) -> Serving:
    """A server that is ready; end it with `stop`."""
    return Serving(app, host, port).start()


def _never() -> bool:
    return False


def wait_for_the_end(
    start: Callable[[], Any],
    stop: Callable[[], None],
    on_ready: Callable[[], None],
    enough: Callable[[], bool] = _never,
) -> None:
    """Start, then wait on the main thread for SIGTERM, SIGINT or until it is enough, then stop."""
    end = threading.Event()

    def heard(_number: int, _frame: FrameType | None) -> None:
        end.set()

    before = {number: signal.signal(number, heard) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        start()
        on_ready()
        while not (
            end.wait(0.5) or enough()
        ):  # WORKAROUND: on Windows a wait without an end does not see Ctrl+C (bpo-35935)
            pass
    finally:
        stop()
        for number, handler in before.items():
            signal.signal(number, handler)


def check_address(host: str, port: int) -> None:
    """Raise DataFault where a server could not listen, before anything else is begun."""
    _listen(host, port).close()


def seen_from_elsewhere(host: str, port: int, other: str = "", tls: object = None) -> str:
    """The address of a server for other machines, such as the one named `other`; empty for a port not yet known."""
    if not port:
        return ""
    scheme = "https" if tls else "http"
    try:
        unspecified = ipaddress.ip_address(host).is_unspecified
    except ValueError:
        unspecified = False
    if not unspecified:
        return f"{scheme}://{_reachable(host)}:{port}"
    towards = urlsplit(other).hostname or "192.0.2.1"  # RFC 5737: nothing is sent, only the way there is looked up
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking, contextlib.suppress(OSError):
        asking.connect((towards, 9))
        return f"{scheme}://{asking.getsockname()[0]}:{port}"
    return f"{scheme}://{_reachable(host)}:{port}"


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, UnicodeError) as error:
        message = f"The address {host!r} is not known here: {error}. Choose another with --host."
        raise DataFault(message) from error
    listening = socket.socket(family, kind, protocol)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows: without it another program may share the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(2048)
    except OSError as error:
        listening.close()
        raise DataFault(_why_not(host, port, error)) from error
    return listening


def _why_not(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use by another program. Choose another with --port."
    if error.errno == errno.EACCES:
        return f"Port {port} may only be used by an administrator. Choose one above 1023 with --port."
    return f"The address {host}, port {port}, cannot be used: {error.strerror}. Choose others with --host and --port."


def _reachable(host: str) -> str:
    """An address to connect to; that of every interface is none."""
    with contextlib.suppress(ValueError):
        if ipaddress.ip_address(host).is_unspecified:
            return "127.0.0.1"
    return f"[{host}]" if ":" in host else host
