"""What refuses a blob is asked again later, and never given up while the program runs."""

import asyncio

import pytest

from central.blob_sender import REST_SECONDS, BlobSender
from central.client import Answer
from kiosk.errors import HubRefused
from local_db.blob_store import FileBlobStore


class Hub:
    """Refuses with a code as often as it is told to, then takes everything."""

    def __init__(self, code: str, times: int) -> None:
        self.code, self.times, self.asked = code, times, 0

    async def ask(self, method, _path, *, body=None, headers=None, seconds=0.0):
        if method == "HEAD":
            return Answer(b"", 0, {"Upload-Offset": "0", "Upload-Complete": "?0"})
        self.asked += 1
        if self.asked <= self.times:
            raise HubRefused(code=self.code, message="not now")
        return Answer(b"", 0, {"Upload-Offset": str(len(body)), "Upload-Complete": "?1"})


def sender(store, hub, clock):
    return BlobSender(store, hub, lambda ask: ask(), forget=True, clock=lambda: clock[0])


@pytest.mark.parametrize("code", ["wrong_hash", "wrong_offset", "too_large", "bad_request"])
def test_a_blob_that_is_refused_rests_and_is_sent_again(tmp_path, code):
    store, hub, clock = FileBlobStore(tmp_path), Hub(code, 4), [0.0]
    store.put(b"sealed")
    link = sender(store, hub, clock)

    async def story():
        while await link.send_some():
            assert hub.asked < 10
        assert (hub.asked, len(store.unsent())) == (3, 1)
        clock[0] += REST_SECONDS
        while await link.send_some():
            assert hub.asked < 10
        assert (hub.asked, store.unsent()) == (5, [])

    asyncio.run(story())


class StandingStill(Hub):
    """Takes every piece and never has more of it."""

    async def ask(self, method, path, *, body=None, headers=None, seconds=0.0):
        self.asked += method == "PATCH"
        assert self.asked < 10
        return Answer(b"", 0, {"Upload-Offset": str(self.times), "Upload-Complete": "?0"})


@pytest.mark.parametrize("offset", [0, 3, 1000])
def test_a_hub_that_gets_no_further_is_not_asked_without_end(tmp_path, offset):
    store, hub, clock = FileBlobStore(tmp_path), StandingStill("", offset), [0.0]
    store.put(b"sealed")

    async def story():
        link = sender(store, hub, clock)
        while await link.send_some():
            pass
        assert hub.asked == 3
        assert len(store.unsent()) == 1

    asyncio.run(story())


def test_a_blob_that_somebody_took_away_is_not_looked_for_without_end(tmp_path):
    store, hub, clock = FileBlobStore(tmp_path), Hub("", 0), [0.0]
    name = store.put(b"sealed")
    (tmp_path / name[:2] / name).unlink()

    async def story():
        link = sender(store, hub, clock)
        assert [await link.send_some() for _ in range(3)] == [True, False, False]

    asyncio.run(story())
