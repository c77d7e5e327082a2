"""A standby holds the sealed blobs that submissions name: fetched in pieces, checked, and asked for again."""

import asyncio
import hashlib
from concurrent.futures import Future

import pytest

from central import blob_copier
from central.blob_copier import REST_SECONDS, BlobCopier
from central.client import Answer
from kiosk.erasure import Erasure
from kiosk.errors import HubRefused
from kiosk.field.matter import Case
from kiosk.field.saw import Saw
from kiosk.field.stop import Stop
from kiosk.forms.submissions.submission import Blob, Status, Submission
from kiosk.keeper import Change
from local_db.blob_store import FileBlobStore

SEALED = b"sealed" * 100
NAME = hashlib.sha256(SEALED).hexdigest()


class Follower:
    """A node that holds submissions."""

    def __init__(self, *held: Submission):
        self.held = {one.subject: one for one in held}
        self.log, self.tell = self, None

    def states(self, kind):
        return {subject: state for subject, state in self.held.items() if subject.startswith(f"{kind}/")}

    def state(self, subject):
        return self.held.get(subject)

    def query(self, question):
        answered = Future()
        answered.set_result(question(self))
        return answered

    def subscribe(self, listener):
        self.tell = listener


class Hub:
    """Answers ranges of what it holds."""

    def __init__(self, *contents: bytes):
        self.held = {hashlib.sha256(one).hexdigest(): one for one in contents}
        self.asked = 0

    async def ask(self, _method, path, *, headers=None, **_other):
        self.asked += 1
        content = self.held.get(path.removeprefix("/blob/"))
        if content is None:
            raise HubRefused(code="not_found", message="not here")
        first, last = headers["Range"].removeprefix("bytes=").split("-")
        piece = content[int(first) : int(last) + 1]
        return Answer(piece, 0, {"Content-Range": f"bytes {first}-{int(first) + len(piece) - 1}/{len(content)}"})


def submission(name="one", status=Status.RECEIVED, **more):
    return Submission(id=name, status=status, sent=1, blobs=(Blob(NAME, len(SEALED)),), **more)


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setattr(blob_copier, "PIECE", 256)
    return FileBlobStore(tmp_path)


def test_what_is_named_is_fetched_piece_by_piece_and_once(store):
    node, hub = Follower(submission()), Hub(SEALED)
    copier = BlobCopier(node, store)
    assert asyncio.run(copier.copy_some(hub))
    assert store.read(NAME, 0, 1000) == SEALED
    assert hub.asked == 3
    assert not asyncio.run(copier.copy_some(hub))
    assert hub.asked == 3


def test_a_beginning_is_gone_on_with_and_news_is_heard_of(store):
    node, hub = Follower(), Hub(SEALED)
    copier = BlobCopier(node, store)
    assert not asyncio.run(copier.copy_some(hub))
    store.receive(NAME, 0, len(SEALED), SEALED[:500])
    node.held["submission/one"] = submission()
    node.tell(Change(subjects=frozenset({"submission/one", "ticket/t"})))
    assert asyncio.run(copier.copy_some(hub))
    assert (store.size(NAME), hub.asked) == (len(SEALED), 1)


@pytest.mark.parametrize(
    "held", [submission(status=Status.SENT), submission(erasure=Erasure(1))], ids=["on its way", "erased"]
)
def test_what_the_hub_does_not_hold_is_not_asked_for(store, held):
    hub = Hub(SEALED)
    assert not asyncio.run(BlobCopier(Follower(held), store).copy_some(hub))
    assert hub.asked == 0


def paper(sha256=NAME, **more):
    return Case(id="hemi.1", officer="hemi", day="2026-11-23", fields={"address": sha256}, **more)


def test_papers_of_the_field_are_fetched_once_they_arrive_and_let_go_of_when_they_are_named_no_more(store):
    node, hub, clock = Follower(paper()), Hub(), [0.0]
    copier = BlobCopier(node, store, lambda: clock[0])
    asyncio.run(copier.copy_some(hub))
    hub.held = {NAME: SEALED}
    assert not asyncio.run(copier.copy_some(hub)), "the laptop may be away: it is asked for again after a while"
    clock[0] += REST_SECONDS
    assert asyncio.run(copier.copy_some(hub))
    assert store.read(NAME, 0, 1000) == SEALED
    node.held["case/hemi.1"] = paper("a" * 64)
    node.tell(Change(subjects=frozenset({"case/hemi.1"})))
    assert asyncio.run(copier.copy_some(hub))
    asked, clock[0] = hub.asked, clock[0] + REST_SECONDS
    node.held["case/hemi.1"] = Case(id="hemi.1", officer="hemi", erasure=Erasure(1))
    node.tell(Change(subjects=frozenset({"case/hemi.1"})))
    assert not asyncio.run(copier.copy_some(hub))
    assert hub.asked == asked


@pytest.mark.parametrize(
    "state",
    [Stop(id="hemi.1", officer="hemi", day="2026-11-23", sealed=NAME), Saw(id="hemi.1", officer="hemi", words=NAME)],
    ids=["stop", "saw"],
)
def test_stops_and_what_was_seen_are_copied_too(store, state):
    assert asyncio.run(BlobCopier(Follower(state), store).copy_some(Hub(SEALED)))
    assert store.size(NAME) == len(SEALED)


@pytest.mark.parametrize("bad", [[], [b"x" * len(SEALED)]], ids=["missing", "spoilt"])
def test_what_cannot_be_copied_rests_and_is_asked_for_again(store, bad):
    hub, clock = Hub(), [0.0]
    hub.held = dict.fromkeys([NAME] * len(bad), b"".join(bad))
    copier = BlobCopier(Follower(submission()), store, lambda: clock[0])
    assert asyncio.run(copier.copy_some(hub))
    assert not asyncio.run(copier.copy_some(hub))
    assert store.size(NAME) is None
    clock[0] += REST_SECONDS
    hub.held = {NAME: SEALED}
    assert asyncio.run(copier.copy_some(hub))
    assert store.size(NAME) == len(SEALED)
