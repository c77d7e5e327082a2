"""`GET /feed/<stream>`: the events of a stream after a cursor, waiting for news (http-feeds.org, long poll)."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

from litestar import Request, Response, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, QueryParameter

from central.bell import LOOK_AGAIN_SECONDS
from central.mirror import start
from central.problems import refusals
from central.settled import settled
from central.squeezing import KNOWN, pressed
from central.wire import FEED_GENERATION, MAX_BYTES, MAX_EVENTS, MAX_WAIT_SECONDS, OWN_LATER, Pulled
from kiosk.cloudevents import BATCH_CONTENT_TYPE, join_batch
from kiosk.errors import CursorUnknown, HubRefused

if TYPE_CHECKING:
    from collections.abc import Callable

    from litestar.handlers import HTTPRouteHandler

    from central.bell import Bell, News
    from central.credentials import Principal
    from central.group import Group
    from central.metrics import Metrics
    from central.operators.progress import Progress
    from kiosk.node import Node
    from kiosk.ports import EventLog


class OtherGeneration(CursorUnknown):
    """The place belongs to another generation of this log: to what it was before it was restored."""


class Feeds:
    """Reads feeds for many readers at once."""

    def __init__(self, node: Node, bell: Bell) -> None:
        self._node = node
        self._bell = bell

    async def read(  # noqa: PLR0917 - a place, and whoever waits at it
        self,
        stream: str,
        after: str | None,
        seconds: float,
        read_at: str = "",
        generation: str = "",
        welcome: Callable[[], object] = bool,
        level: Callable[[], object] = bool,
        *,
        reader: str = "",
    ) -> Pulled:
        """Raw events after a cursor, as soon as there are any; empty when the time is over. Raises CursorUnknown.

        `read_at` names the other server where somebody has read up to that cursor; `generation` is what its log was
        called then, where the reader knows; `welcome` raises once the reader was shut out; `level` hears that there
        is nothing more. What the `reader` wrote itself does not wake it; it gets that with what comes next.
        """
        if after and read_at and read_at != self._node.device.uuid:
            after, generation = await self._place(stream, after, read_at, generation), ""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while True:
            news, rung = self._bell.news(stream), self._bell.rung(stream, reader)
            found = await self._head(news, stream, after)
            if after and generation not in {"", found.generation}:
                raise OtherGeneration(after)
            if not found:
                level()
            left = deadline - loop.time()
            if found or left <= 0 or self._bell.closed:
                return found
            until = loop.time() + min(left, LOOK_AGAIN_SECONDS)
            while await news.wait(until - loop.time()) and self._bell.rung(stream, reader) == rung:
                news = self._bell.news(stream)
            welcome()

    async def _place(self, stream: str, after: str, read_at: str, generation: str) -> str | None:
        def question(log: EventLog) -> tuple[bool, str | None]:
            try:
                return True, start(log, stream, after, read_at, generation)
            except CursorUnknown:
                return False, None

        found, place = await settled(self._node.query(question, folded=False))
        if not found:
            raise CursorUnknown(after)
        return place

    async def _head(self, news: News, stream: str, after: str | None) -> Pulled:
        reading = news.reads.get(after)
        if reading is None:
            reading = news.reads[after] = asyncio.create_task(self._look(stream, after))
            reading.add_done_callback(lambda _done: news.reads.pop(after, None))
        return await asyncio.shield(reading)

    async def _look(self, stream: str, after: str | None) -> Pulled:
        def question(log: EventLog) -> Pulled | None:
            try:
                return Pulled(_within(log.feed(stream, after, MAX_EVENTS).raws, MAX_BYTES), log.generation())
            except CursorUnknown:
                return None  # not raised there: jobs of the writing thread share one transaction

        found = await settled(self._node.query(question, folded=False))
        if found is None:
            raise CursorUnknown(after)
        return found


def feed_route(
    feeds: Feeds, metrics: Metrics, group: Group | None = None, progress: Progress | None = None
) -> HTTPRouteHandler:
    """The route over a set of feeds; the group is told how far its other servers have read, `progress` everybody."""

    @get(
        "/feed/{stream:path}",
        summary="Read a stream",
        description="Events after `lastEventId`, byte for byte as written. Waits up to `timeout` seconds for news."
        " `readAt` names the server of the office where that event was read, if it was another one; `generation` is"
        " the header Feed-Generation that came with it. With `own=later` what the device wrote itself does not end the"
        " waiting; it comes with what others write, or some seconds later.",
        media_type=BATCH_CONTENT_TYPE,
        responses={
            200: ResponseSpec(
                list[dict[str, Any]], description="A batch of CloudEvents.", media_type=BATCH_CONTENT_TYPE
            )
        }
        | refusals(400, 401, 403, 410, 500),
        security=[{"token": []}],
    )
    async def feed(  # noqa: PLR0917 - one for each parameter of the address
        request: Request[Any, Any, Any],
        stream: FromPath[str],
        lastEventId: Annotated[str, QueryParameter(max_length=256)] = "",  # noqa: N803 - as refusals show it
        timeout: Annotated[float, QueryParameter(ge=0, le=MAX_WAIT_SECONDS)] = 0.0,
        readAt: Annotated[str, QueryParameter(max_length=256)] = "",  # noqa: N803
        generation: Annotated[str, QueryParameter(max_length=64)] = "",
        own: Annotated[str, QueryParameter(max_length=16)] = "",
    ) -> Response[bytes]:
        principal: Principal = request.state.principal
        name = stream.lstrip("/")
        principal.check_stream(name)
        follower = group.follower(principal, name) if group else ""
        level: Callable[[], object] = bool
        if progress is not None:
            progress.asked(principal.device, name, lastEventId or None)
            level = partial(progress.level, principal.device, name)
        following = group.followers.reading(follower, lastEventId) if group and follower else nullcontext()
        with metrics.feeds_waiting.track_inprogress(), following:
            try:
                raws = await feeds.read(
                    name, lastEventId or None, timeout, readAt, generation, principal.check, level,
                    reader=principal.device if own == OWN_LATER else "",
                )  # fmt: skip
            except CursorUnknown as error:
                raise _gone(lastEventId, error) from error
            if group and follower:
                group.followers.sent(follower, raws)
        body, encoding = pressed(join_batch(raws), request.headers.get("accept-encoding", ""))
        headers = {"Cache-Control": "no-store", FEED_GENERATION: raws.generation, "Accept-Encoding": KNOWN}
        headers |= {"Content-Encoding": encoding} if encoding else {}
        return Response(body, media_type=BATCH_CONTENT_TYPE, headers=headers)

    return feed


def _gone(after: str, error: CursorUnknown) -> HubRefused:
    again = "Compare what both hold (GET /vector), and read the stream from its start, without lastEventId."
    if isinstance(error, OtherGeneration):
        message = f"This log was restored since the event {after!r} was read, so that some may lie before it. {again}"
        return HubRefused(code="other_generation", message=message)
    return HubRefused(code="unknown_cursor", message=f"The event {after!r} is not known here. {again}")


def _within(raws: tuple[bytes, ...], most: int) -> tuple[bytes, ...]:
    """As many as fit, and always one."""
    total = 0
    for index, raw in enumerate(raws):
        total += len(raw) + 1
        if total > most and index:
            return raws[:index]
    return raws
