"""`/help/<id>`: the live link of a help session, a WebSocket. Packets are binary, what the hub itself says is text."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import msgspec
from litestar import WebSocket, websocket
from litestar.exceptions import WebSocketDisconnect
from litestar.params import FromPath  # noqa: TC002 - Litestar reads it

from central.help_room import LEFT, UNREADABLE, Closed, HelpRoom, Seat, Word

if TYPE_CHECKING:
    from litestar.handlers import WebsocketRouteHandler


def help_routes(room: HelpRoom) -> list[WebsocketRouteHandler]:
    """The one route; whoever may not take part is told so by the code with which it is closed."""

    @websocket("/help/{help_id:str}")
    async def link(socket: WebSocket[Any, Any, Any], help_id: FromPath[str]) -> None:
        await socket.accept()
        try:
            seat = room.sit(socket.state.principal, help_id)
        except Closed as closed:
            await _close(socket, closed.code)
            return
        telling = asyncio.create_task(_tell(socket, seat))
        hearing = asyncio.create_task(_hear(socket, seat, room))
        try:
            await asyncio.wait({telling, hearing}, return_when=asyncio.FIRST_COMPLETED)
            code = hearing.result() if hearing.done() else telling.result()
        finally:
            for task in (telling, hearing):
                task.cancel()
            await asyncio.gather(telling, hearing, return_exceptions=True)
            room.leave(seat, good=hearing.done() and not hearing.cancelled() and hearing.result() == LEFT)
        await _close(socket, code)

    return [link]


async def _tell(socket: WebSocket[Any, Any, Any], seat: Seat) -> int:
    """Send what there is; the code with which to close."""
    try:
        while not isinstance(what := await seat.out.get(), int):
            if isinstance(what, Word):
                await socket.send_text(msgspec.json.encode(what).decode())
            else:
                await socket.send_bytes(what)
    except (WebSocketDisconnect, OSError, RuntimeError):  # the other end is gone
        return 0
    return what


async def _hear(socket: WebSocket[Any, Any, Any], seat: Seat, room: HelpRoom) -> int:
    """Take what comes; the code with which to close, or the one with which it was closed."""
    while True:
        if pause := seat.pause():
            await asyncio.sleep(pause)
        message = await socket.receive()
        if message["type"] != "websocket.receive":
            code: Any = message.get("code", 0)
            return LEFT if code == LEFT else 0
        raw = message.get("bytes")
        if not isinstance(raw, bytes):
            return UNREADABLE
        try:
            room.take(seat, raw)
        except Closed as closed:
            return closed.code


async def _close(socket: WebSocket[Any, Any, Any], code: int) -> None:
    """Close it with a code; 0 where the other end has done so."""
    if code and code != LEFT:
        with contextlib.suppress(WebSocketDisconnect, OSError, RuntimeError):
            await socket.close(code)
