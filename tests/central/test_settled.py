"""Work that goes on for ever ends when it is cancelled, at whatever instant that comes."""

import asyncio

import pytest

from central.settled import end, passed
from central.waking import Waking

_INSTANTS = 12


async def ended_at(work, instant, *, news=None):
    """Whether work that is done again and again ends when it is cancelled so many turns of the loop after it began."""

    async def keep_on():
        while True:
            await work()

    task = asyncio.create_task(keep_on())
    for _ in range(instant):
        await asyncio.sleep(0)
    if news is not None:
        news.set()
    task.cancel()
    for _ in range(5 * _INSTANTS):
        await asyncio.sleep(0)
    ended = task.done()
    await end([task])
    return ended


@pytest.mark.parametrize("connected", [True, False])
def test_a_rest_ends_when_cancelled(connected):
    async def tried():
        waking, link = Waking(address=str), asyncio.Event()
        if connected:
            link.set()
        rest = [await ended_at(lambda: waking.rest(0, link), instant) for instant in range(_INSTANTS)]
        woken = [await ended_at(lambda: waking.rest(9, link), instant, news=link) for instant in range(_INSTANTS)]
        return rest + woken

    assert all(asyncio.run(tried()))


def test_waiting_for_news_ends_when_cancelled():
    async def tried():
        found = []
        for seconds in (0, 9):
            for instant in range(_INSTANTS):
                news = asyncio.Event()

                async def wait(news=news, seconds=seconds):
                    await passed(news, seconds)
                    news.clear()

                found.append(await ended_at(wait, instant, news=news))
        return found

    assert all(asyncio.run(tried()))


def test_waiting_tells_whether_there_was_news():
    async def tried():
        news = asyncio.Event()
        before = await passed(news, 0)
        news.set()
        return before, await passed(news, 0), await passed(news, 9)

    assert asyncio.run(tried()) == (False, True, True)
