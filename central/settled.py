"""Waiting on an event loop for what a node's threads do."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

_T = TypeVar("_T")


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


async def cancel_all() -> None:
    """Cancel everything else on this loop, and wait until it has ended."""
    while tasks := asyncio.all_tasks() - {asyncio.current_task()}:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _hand_over(found: Future[_T], waiter: asyncio.Future[_T]) -> None:
    if waiter.done():
        return
    error = found.exception()
    if error is None:
        waiter.set_result(found.result())
    else:
        waiter.set_exception(error)
