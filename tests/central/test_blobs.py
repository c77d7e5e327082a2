"""Sealed bytes over a real port: in pieces, cut and resumed, checked, read in ranges, erased."""

import hashlib
import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from central.credentials import Principal
from kiosk.office import written_streams_of
from kiosk.queue.authority import objection
from tests.central.office import OFFICE, QUICK, connected, until

CONTENT = random.Random(1).randbytes(3_000_000)
NAME = hashlib.sha256(CONTENT).hexdigest()
KIB = 1024
SIZE = len(CONTENT)
FIRST = CONTENT[: 256 * KIB]


def send(hub, name=NAME, offset=0, total=SIZE, *, piece=FIRST, role="kiosk"):
    headers = {"Upload-Offset": str(offset), "Upload-Length": str(total), "Content-Type": "application/octet-stream"}
    return hub.ask("PATCH", f"/blob/{name}", role, content=piece, headers=headers)


def send_all(hub, content=CONTENT, role="kiosk"):
    name = hashlib.sha256(content).hexdigest()
    for offset in range(0, len(content), 512 * KIB):
        piece = content[offset : offset + 512 * KIB]
        assert send(hub, name, offset, len(content), piece=piece, role=role).status_code == 204
    return name


def held(hub, name=NAME, role="kiosk"):
    answer = hub.ask("HEAD", f"/blob/{name}", role)
    assert answer.status_code == 200
    return int(answer.headers["Upload-Offset"]), answer.headers["Upload-Complete"]


def test_a_blob_is_sent_in_pieces_and_read_by_staff(hub):
    assert held(hub) == (0, "?0")
    assert send(hub).headers["Upload-Offset"] == str(256 * KIB)
    assert held(hub) == (256 * KIB, "?0")
    assert send(hub, offset=256 * KIB, piece=CONTENT[256 * KIB : 1024 * KIB]).status_code == 204
    assert hub.ask("GET", f"/blob/{NAME}", "counter").status_code == 404
    for offset in range(1024 * KIB, len(CONTENT), 1024 * KIB):
        assert send(hub, offset=offset, piece=CONTENT[offset : offset + 1024 * KIB]).status_code == 204
    assert held(hub) == (len(CONTENT), "?1")
    for role in ("counter", "hub"):
        assert hub.ask("GET", f"/blob/{NAME}", role).content == CONTENT


def test_sending_it_again_costs_nothing(hub):
    send_all(hub)
    answer = send(hub, offset=len(CONTENT), piece=b"")
    assert (answer.status_code, answer.headers["Upload-Complete"]) == (204, "?1")
    assert send(hub).headers["Upload-Complete"] == "?1"


@pytest.mark.parametrize(
    ("asked", "status", "start", "end"),
    [
        ("bytes=0-9", 206, 0, 10),
        ("bytes=2999990-", 206, 2_999_990, 3_000_000),
        ("bytes=-5", 206, 2_999_995, 3_000_000),
        ("bytes=100-99999999", 206, 100, 3_000_000),
        ("bytes=0-1,5-6", 200, 0, 3_000_000),
        ("pages=1-2", 200, 0, 3_000_000),
        ("bytes=-", 200, 0, 3_000_000),
    ],
)
def test_ranges(hub, asked, status, start, end):
    send_all(hub)
    answer = hub.ask("GET", f"/blob/{NAME}", "counter", headers={"Range": asked})
    assert (answer.status_code, answer.content) == (status, CONTENT[start:end])
    if status == 206:
        assert answer.headers["Content-Range"] == f"bytes {start}-{end - 1}/{len(CONTENT)}"


def test_a_range_after_the_end_is_refused(hub):
    send_all(hub)
    answer = hub.ask("GET", f"/blob/{NAME}", "counter", headers={"Range": "bytes=3000000-"})
    assert (answer.status_code, answer.json()["code"]) == (416, "wrong_range")


def test_a_kiosk_cannot_read_back_and_a_board_cannot_send(hub):
    send_all(hub)
    answer = hub.ask("GET", f"/blob/{NAME}", "kiosk")
    assert (answer.status_code, answer.json()["code"]) == (403, "stream_not_granted")
    assert send(hub, role="board").json()["code"] == "stream_not_granted"
    assert hub.ask("HEAD", f"/blob/{NAME}", "board").status_code == 403
    assert hub.ask("GET", f"/blob/{NAME}", "board").status_code == 403


def test_bytes_that_are_not_those_of_the_name_are_refused_and_not_kept(hub, bench):
    wrong = bytearray(CONTENT[: 700 * KIB])
    wrong[5] ^= 1
    name = hashlib.sha256(CONTENT[: 700 * KIB]).hexdigest()
    assert send(hub, name, 0, 700 * KIB, piece=bytes(wrong)).status_code == 422
    assert held(hub, name) == (0, "?0")
    assert send(hub, name, 0, 700 * KIB, piece=CONTENT[: 700 * KIB]).headers["Upload-Complete"] == "?1"


@pytest.mark.parametrize(("offset", "total"), [(1, 3_000_000), (256 * KIB, 256 * KIB + 1), (0, 10)])
def test_a_piece_that_begins_elsewhere_is_refused(hub, offset, total):
    answer = send(hub, offset=offset, total=total)
    assert (answer.status_code, answer.json()["code"]) == (409, "wrong_offset")
    assert held(hub) == (0, "?0")


def test_too_large(hub):
    assert send(hub, total=64 * KIB * KIB + 1).json()["code"] == "too_large"
    assert send(hub, piece=bytes(KIB * KIB + 1)).status_code == 413


@pytest.mark.parametrize("name", ["x", "0" * 63, "A" * 64, "..%2F..%2Fetc%2Fpasswd", "0" * 65])
def test_names_that_are_none(hub, name):
    assert send(hub, name).status_code in {400, 404}


@pytest.mark.parametrize("headers", [{}, {"Upload-Offset": "-1", "Upload-Length": "5"}, {"Upload-Offset": "x"}])
def test_without_numbers(hub, headers):
    answer = hub.ask("PATCH", f"/blob/{NAME}", content=b"x", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


def test_what_was_erased_is_gone_and_not_taken_again(hub, bench):
    send_all(hub)
    bench.forms(hub.node).blobs.erase(NAME)
    assert hub.ask("GET", f"/blob/{NAME}", "counter").json()["code"] == "erased"
    assert send(hub).json()["code"] == "erased"
    assert hub.ask("HEAD", f"/blob/{NAME}").status_code == 410


def test_many_pieces_at_once_leave_threads_for_everything_else(hub, bench, monkeypatch):
    store = bench.forms(hub.node).blobs
    receive, inside, go_on = store.receive, threading.Semaphore(0), threading.Event()
    taking, most = [], []

    def slow(name, offset, total, piece):
        taking.append(name)
        most.append(len(taking))
        inside.release()
        assert go_on.wait(20)
        taking.remove(name)
        return receive(name, offset, total, piece)

    monkeypatch.setattr(store, "receive", slow)
    contents = [bytes([one]) * 100 for one in range(12)]
    with ThreadPoolExecutor(len(contents)) as sending:
        names = [sending.submit(send_all, hub, content) for content in contents]
        for _ in range(3):
            assert inside.acquire(timeout=20)
        assert held(hub, "0" * 64) == (0, "?0")
        go_on.set()
        assert all(store.size(name.result()) == 100 for name in names)
    assert max(most) <= 3


# the sender


def test_a_cut_in_the_middle_is_gone_on_from_there(bench, hub):
    cable = bench.cable(hub)
    node, sync = bench.device("kiosk", hub, over=cable)
    assert until(lambda: connected(sync))
    theirs, ours = bench.forms(hub.node).blobs, bench.forms(node).blobs
    cable.drop_request_after(1_200_000)
    ours.put(CONTENT)
    received = []
    receive = theirs.receive
    theirs.receive = lambda name, offset, total, piece: (
        received.append(len(piece)),
        receive(name, offset, total, piece),
    )

    assert until(lambda: theirs.size(NAME) == len(CONTENT))
    assert until(lambda: ours.unsent() == [])
    assert cable.requests.left is None  # it was cut
    assert sum(received) == len(CONTENT)  # and no byte that was taken was sent again
    assert ours.size(NAME) is None  # a kiosk lets go of what the hub holds
    assert theirs.read(NAME, 0, len(CONTENT)) == CONTENT


def test_a_hub_passes_blobs_on_as_a_device_does_and_keeps_them(bench):
    central = bench.hub()
    node = bench.node("hub")
    from central.enrolling import enrol

    enrolled = enrol(central.url, "STUVWXYZ", "hub", "hub of the office")
    upstream = bench.sync(node, central.url, enrolled.token)
    hub = bench.hub(node, serving=False)
    send_all(hub)
    assert until(lambda: bench.forms(central.node).blobs.size(NAME) == len(CONTENT))
    assert until(lambda: bench.forms(node).blobs.unsent() == [])
    assert bench.forms(node).blobs.size(NAME) == len(CONTENT)
    upstream.stop()


def test_one_blob_that_is_refused_holds_up_no_other(bench, hub):
    node, _sync = bench.device("kiosk", hub, pace=QUICK)
    ours, theirs = bench.forms(node).blobs, bench.forms(hub.node).blobs
    bad = ours._whole("0" * 64)
    bad.parent.mkdir()
    bad.write_bytes(b"these bytes have another name")
    ours._unsent.add("0" * 64)
    name = ours.put(CONTENT)
    assert until(lambda: theirs.size(name) == len(CONTENT))
    assert theirs.size("0" * 64) is None
    assert until(lambda: ours.unsent() == ["0" * 64])


def test_a_blob_that_was_erased_meanwhile_is_not_sent(bench, hub):
    node, _sync = bench.device("kiosk", hub)
    ours = bench.forms(node).blobs
    bench.forms(hub.node).blobs.erase(NAME)
    ours.put(CONTENT)
    assert until(lambda: ours.unsent() == [])
    assert ours.size(NAME) is None


# who may write


def test_a_kiosk_writes_the_case_stream_and_does_not_read_it(hub):
    assert OFFICE.case_stream in written_streams_of(OFFICE, "kiosk")
    assert hub.ask("GET", f"/feed/{OFFICE.case_stream}", "kiosk").status_code == 403
    assert hub.ask("GET", f"/feed/{OFFICE.case_stream}", "counter").status_code == 200
    assert written_streams_of(OFFICE, "board") == {OFFICE.queue_stream}
    assert isinstance(Principal("d", "kiosk", frozenset()).written, frozenset)


@pytest.mark.parametrize(
    ("event_type", "allowed"),
    [
        ("submission.sent.v1", {"kiosk", "counter", "hub"}),
        ("submission.received.v1", {"hub"}),
        ("submission.decided.v1", {"counter", "hub"}),
        ("submission.erased.v1", {"counter", "hub"}),
    ],
)
def test_who_may_say_what_of_a_submission(event_type, allowed):
    from kiosk.events import Event

    event = Event(
        id="1", source="s", type=event_type, subject="submission/1", time="", stream="", sequence=1, hlc="", data={}
    )
    assert {role for role in ("kiosk", "counter", "hub", "board") if not objection(event, role)} == allowed
