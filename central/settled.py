"""Waiting on an event loop for what a node's threads do."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

_T = TypeVar("_T")
_CANCEL_AGAIN = 0.5
"""Seconds after which a task that has not ended is cancelled once more."""


async def settled(future: Future[_T]) -> _T:
    """The result of a future of another thread.

    Unlike `asyncio.wrap_future`, a waiter that is cancelled leaves the future alone: what a device has begun to
    write it finishes, and the loop may end before it has.
    """
    loop = asyncio.get_running_loop()
    waiter: asyncio.Future[_T] = loop.create_future()

    def done(found: Future[_T]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended, nobody waits any more
            loop.call_soon_threadsafe(_hand_over, found, waiter)

    future.add_done_callback(done)
    return await waiter


async def passed(event: asyncio.Event, seconds: float) -> bool:
    """Wait for an event; False if the time ran out first.

    WORKAROUND `asyncio.wait_for` of Python 3.11: where the event comes in the turn of the loop in which the waiter is
    cancelled it takes no notice of that, and whoever waits again and again never ends (python/cpython#86296).
    """
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(None if event.is_set() else seconds):
            await event.wait()
    return event.is_set()


async def cancel_all() -> None:
    """Cancel everything else on this loop, and wait until it has ended."""
    while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
        await end(tasks)


async def end(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel tasks and wait until they have ended; again, where one was about to end by itself and took no notice."""
    pending = set(tasks)
    while pending:
        for task in pending:
            task.cancel()
        done, pending = await asyncio.wait(pending, timeout=_CANCEL_AGAIN)
        for task in done:
            if not task.cancelled():
                task.exception()  # seen: it is not told to anybody


def _hand_over(found: Future[_T], waiter: asyncio.Future[_T]) -> None:
    if waiter.done():
        return
    error = found.exception()
    if error is None:
        waiter.set_result(found.result())
    else:
        waiter.set_exception(error)
