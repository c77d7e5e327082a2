"""Taking posts in: whatever order, repetition or stop in between, one submission with all its files."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central.openrosa import received, receiving
from central.openrosa.desk import FieldDesk
from central.openrosa.posted import Posted, PostRefused
from central.openrosa.receiving import Answer
from kiosk.errors import DataFault
from kiosk.forms.submissions.submission import Status
from local_db.blob_store import FileBlobStore
from tests.central import office
from tests.central.openrosa.stage import Server, Shelf, Source, filled, xform

NAMES = ("a.jpg", "b.jpg", "c.jpg")


class Inside:
    """The rules over a server's node, without HTTP."""

    def __init__(self, server: Server) -> None:
        self.server = server
        desk = FieldDesk(server.folder, Shelf({"visit.xml": Source(xform())}), office.KEYS.key)
        self.take = desk.receiving(server.node, server.blobs, desk.forms(server.node)).take

    def restart(self) -> "Inside":
        self.server.blobs = FileBlobStore(self.server.folder / "blobs")
        return Inside(self.server)


@pytest.fixture
def inside(server):
    return Inside(server)


@pytest.fixture(scope="module")
def long_lived(tmp_path_factory):
    """One server for all examples of a law."""
    with ExitStack() as stack:
        folder = tmp_path_factory.mktemp("server")
        yield Inside(Server(folder, stack, {"visit.xml": Source(xform())}))


@given(
    st.lists(st.tuples(st.sets(st.sampled_from(NAMES)), st.booleans()), max_size=5),
    st.sets(st.sampled_from(NAMES)),
    st.lists(st.sets(st.sampled_from(NAMES)), max_size=2),
)
def test_first_posts_in_any_order_and_number_then_the_last(long_lived, first, last, again):
    """After the post that ends it a submission holds every file that came; what came before repeats as a duplicate."""
    xml = filled(photos=NAMES)
    inside, held = long_lived, set()
    before = {one.id for one in inside.server.submissions()}
    for names, restart in first:
        inside = inside.restart() if restart else inside
        held |= names
        assert inside.take(Posted(xml, {name: name.encode() for name in names}, follows=True)) is Answer.MORE
    assert {one.id for one in inside.server.submissions()} == before
    held |= last
    assert inside.take(Posted(xml, {name: name.encode() for name in last})) is Answer.TAKEN
    (found,) = [one for one in inside.server.submissions() if one.id not in before]
    assert inside.server.read(found) == (xml, {name: name.encode() for name in held})
    for names in again:
        wanted = Answer.DUPLICATE if names <= held else Answer.TAKEN
        assert inside.take(Posted(xml, {name: name.encode() for name in names})) is wanted
        held |= names
    assert len(inside.server.submissions()) == len(before) + 1


@pytest.mark.parametrize("where", ["keep", "send"])
def test_a_stop_at_any_step_is_made_good_by_the_next_try(inside, monkeypatch, where):
    xml = filled(photos=("a.jpg",))
    posted = Posted(xml, {"a.jpg": b"1"})

    def stop(*_arguments, **_named):
        raise DataFault("the power went")  # noqa: EM101

    with monkeypatch.context() as broken:
        if where == "keep":
            broken.setattr(received.ReceivedRecords, "keep", stop)
        else:
            broken.setattr(receiving.Submissions, "send", stop)
        with pytest.raises(DataFault):
            inside.take(posted)
    assert inside.server.submissions() == []
    inside = inside.restart()
    assert inside.take(posted) is (Answer.TAKEN if where == "keep" else Answer.DUPLICATE)
    (found,) = inside.server.submissions()
    assert inside.server.read(found) == (xml, {"a.jpg": b"1"})
    assert found.others == ()


def test_two_that_come_at_the_same_instant_are_one_after_the_other(inside, monkeypatch):
    posted, both = Posted(filled()), threading.Barrier(2)
    get = received.ReceivedRecords.get

    def meeting(records, identity):
        found = get(records, identity)
        with suppress(threading.BrokenBarrierError):
            both.wait(0.3)  # both get here only where nobody waits for the other
        return found

    monkeypatch.setattr(received.ReceivedRecords, "get", meeting)
    with ThreadPoolExecutor(2) as phones:
        assert set(phones.map(inside.take, [posted, posted])) == {Answer.TAKEN, Answer.DUPLICATE}


def test_an_edit_whose_withdrawal_was_cut_off_is_finished_by_the_next_try(inside, monkeypatch):
    inside.take(Posted(filled("A", instance="uuid:1")))
    edit = Posted(filled("B", instance="uuid:2", replaces="uuid:1"))

    def stop(*_arguments, **_named):
        raise DataFault("the power went")  # noqa: EM101

    with monkeypatch.context() as broken:
        broken.setattr(receiving.Submissions, "step", stop)
        with pytest.raises(DataFault):
            inside.take(edit)
    assert inside.take(edit) is Answer.DUPLICATE
    assert sorted(one.status is Status.WITHDRAWN for one in inside.server.submissions()) == [False, True]


def test_an_edit_of_what_was_decided_leaves_the_decision(inside):
    inside.take(Posted(filled("A", instance="uuid:1")))
    (first,) = inside.server.submissions()
    desk = receiving.Submissions(inside.server.node, inside.server.blobs, lambda _agencies: [])
    for verb in ("start", "decide"):
        desk.step(first.id, verb).result(20)
    assert inside.take(Posted(filled("B", instance="uuid:2", replaces="uuid:1"))) is Answer.TAKEN
    assert {one.status for one in inside.server.submissions() if one.id == first.id} == {Status.DECIDED}


def test_what_an_officer_reopened_is_not_withdrawn_by_a_retry(inside):
    inside.take(Posted(filled("A", instance="uuid:1")))
    (first,) = inside.server.submissions()
    edit = Posted(filled("B", instance="uuid:2", replaces="uuid:1"))
    inside.take(edit)
    desk = receiving.Submissions(inside.server.node, inside.server.blobs, lambda _agencies: [])
    desk.step(first.id, "reopen").result(20)
    assert inside.take(edit) is Answer.DUPLICATE
    assert {one.status for one in inside.server.submissions() if one.id == first.id} == {Status.IN_PROGRESS}


def test_what_was_erased_stays_erased(inside):
    posted = Posted(filled(photos=("a.jpg",)), {"a.jpg": b"1"})
    inside.take(posted)
    (found,) = inside.server.submissions()
    desk = receiving.Submissions(inside.server.node, inside.server.blobs, lambda _agencies: [])
    desk.erase(found.id).result(20)
    assert office.until(lambda: inside.server.blobs.is_erased(found.blobs[0].sha256), inside.server.node)
    assert inside.take(posted) is Answer.DUPLICATE
    assert inside.server.blobs.size(found.blobs[0].sha256) is None


def test_first_posts_are_thrown_away_when_the_last_never_comes(inside, monkeypatch):
    xml = filled(photos=("a.jpg",))
    inside.take(Posted(xml, {"a.jpg": b"1"}, follows=True))
    (name,) = inside.server.blobs.unsent()
    monkeypatch.setattr(received, "INCOMPLETE_SECONDS", -1)
    inside = inside.restart()
    inside.take(Posted(filled()))
    assert inside.server.blobs.size(name) is None
    assert inside.take(Posted(xml, {})) is Answer.TAKEN


def test_more_attachments_than_a_submission_may_have(inside):
    names = [f"{number}.jpg" for number in range(201)]
    with pytest.raises(PostRefused) as refusal:
        inside.take(Posted(filled(photos=tuple(names)), dict.fromkeys(names, b"1")))
    assert refusal.value.status == 413
    assert inside.server.blobs.unsent() == []


def test_an_office_without_a_key_takes_nothing_that_nobody_could_read(inside, monkeypatch):
    monkeypatch.setattr(receiving.Submissions, "recipients", lambda _self, _agencies: [])
    with pytest.raises(PostRefused):
        inside.take(Posted(filled()))
    assert inside.server.submissions() == []


def test_a_damaged_record_is_a_fault_and_not_a_new_submission(inside):
    posted = Posted(filled())
    inside.take(posted)
    (record,) = (inside.server.folder / "from-the-field").glob("*/*.json")
    record.write_bytes(b"{")
    with pytest.raises(DataFault):
        inside.take(posted)
    assert len(inside.server.submissions()) == 1


def test_of_a_post_that_is_refused_nothing_sealed_stays(inside, monkeypatch):
    """No event would name it, and nobody could have it erased."""
    monkeypatch.setattr(receiving, "MOST_BLOB", 2000)
    posted = Posted(filled(photos=("a.jpg", "b.jpg")), {"a.jpg": b"small", "b.jpg": b"large" * 1000})
    with pytest.raises(PostRefused, match="larger"):
        inside.take(posted)
    assert inside.server.blobs.unsent() == []
    assert not list((inside.server.folder / "blobs").glob("??/*"))
