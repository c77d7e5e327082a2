"""`POST /events`: whatever comes, the good is kept, the bad is named, and nothing else changes."""

import gzip
import socket
import threading

import pytest

from central import problems
from central.squeezing import zstd
from central.wire import MAX_BYTES, MAX_EVENTS, SEQUENCE_TAKEN
from tests.central.office import QUEUE, STAFF, batch, event, events_of

VALID = event()


def quarantined(hub):
    return [(found.reason, found.came_from) for found in hub.node.log.quarantined()]


def test_what_is_acknowledged_is_held(hub):
    answer = hub.send(batch(event(1), event(2), event(3)))
    assert answer.status_code == 200
    assert answer.json()["acked"] == {"urn:shopfront:device:d1:1": 3}
    assert answer.json()["quarantined"] == []
    assert answer.json()["expected"] == {}
    assert abs(answer.json()["hub_time"] - hub.node.clock.now_ms()) < 10_000
    assert hub.node.log.last_sequence("urn:shopfront:device:d1:1") == 3


def test_the_same_again_is_acknowledged_and_changes_nothing(hub):
    before = events_of(hub.node)
    for _ in range(3):
        assert hub.send(batch(event(1), event(1), event(2))).json()["acked"] == {"urn:shopfront:device:d1:1": 2}
    assert events_of(hub.node) == before + 2
    assert quarantined(hub) == []


def test_an_unknown_type_or_version_is_kept_as_it_came(hub):
    raw = b'[ {"specversion":"1.0", "id":"x","source":"urn:shopfront:device:d1:1","type":"ticket.dreamt.v9",' + (
        b'"subject":"dream/1","sequence":1,"hlc":"019f00000000.0000","stream":"'
        + QUEUE.encode()
        + b'","later":"yes"} ]'
    )
    assert hub.send(raw).json()["quarantined"] == []
    feed = hub.ask("GET", f"/feed/{QUEUE}").content
    assert raw[2:-2] in feed


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b"17", "JSON object"),
        (b'"text"', "JSON object"),
        (b"null", "JSON object"),
        (b"[]", "JSON object"),
        (batch(event(2, specversion="2.0"))[1:-1], "only 1.0 is read"),
        (batch(event(2, id=None))[1:-1], "'id' is missing"),
        (batch(event(2, id=7))[1:-1], "'id'"),
        (batch(event(2, source="no uri"))[1:-1], "not a URI"),
        (batch(event(2, subject="ticket"))[1:-1], "'subject'"),
        (batch(event(2, sequence="2"))[1:-1], "'sequence'"),
        (batch(event(2, sequence=0))[1:-1], "'sequence'"),
        (batch(event(2, sequence=2**31))[1:-1], "'sequence'"),
        (batch(event(2, hlc="noon"))[1:-1], "'hlc'"),
        (batch(event(2, stream=None))[1:-1], "'stream'"),
        (batch(event(2, time="yesterday"))[1:-1], "time is"),
        (batch(event(2, data={"much": "x" * 65_536}))[1:-1], "at most 65536"),
        (batch(event(2) | {"Upper": "x"})[1:-1], "'Upper'"),
        (batch(event(2, device="d2"))[1:-1], "another device"),
        (batch(event(2, stream=STAFF))[1:-1], "may not write"),
        (batch(event(2, stream="office/XYZ/queue"))[1:-1], "may not write"),
    ],
)
def test_a_bad_member_is_put_aside_and_the_rest_is_kept(hub, bad, reason):
    before = events_of(hub.node)
    body = b"[" + batch(event(1))[1:-1] + b"," + bad + b"," + batch(event(3))[1:-1] + b"]"
    answer = hub.send(body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["acked"] == {"urn:shopfront:device:d1:1": 3}
    (told,) = answer.json()["quarantined"]
    assert reason in told["reason"]
    assert events_of(hub.node) == before + 2 + (told["placed"] == "yes"), "and the event that tells of its place"
    assert [came_from for _, came_from in quarantined(hub)] == ["d1"]


def test_another_event_of_the_same_sequence_is_a_fork(hub):
    hub.send(batch(event(1)))
    answer = hub.send(batch(event(1, id="other", subject="ticket/other")))
    assert [(found["id"], found["code"]) for found in answer.json()["quarantined"]] == [("other", SEQUENCE_TAKEN)]
    assert answer.json()["acked"] == {"urn:shopfront:device:d1:1": 0}
    assert hub.node.log.last_sequence("urn:shopfront:device:d1:1") == 1


def test_a_device_that_jumps_ahead_and_goes_back_harms_itself_only(hub):
    source, last = "urn:shopfront:device:d1:1", 2**31 - 1
    assert hub.send(batch(event(1), event(last))).json()["expected"] == {}
    assert hub.send(batch(event(last))).json()["expected"] == {source: 2}
    assert hub.send(batch(event(2))).json()["acked"] == {source: last}
    back = hub.send(batch(event(1, id="other", subject="ticket/other"))).json()
    assert ([told["code"] for told in back["quarantined"]], back["acked"]) == ([SEQUENCE_TAKEN], {source: 0})
    assert hub.send(batch(event(1, device="d2")), device="d2").json()["acked"] == {"urn:shopfront:device:d2:1": 1}
    assert hub.node.log.verify().faults == ()


def test_of_a_copy_no_more_is_acknowledged_than_what_is_the_same(hub):
    hub.send(batch(event(1), event(2), event(3)))
    answer = hub.send(batch(event(1), event(2, id="other"), event(3), event(4)))
    assert answer.json()["acked"] == {"urn:shopfront:device:d1:1": 1}


@pytest.mark.parametrize(
    ("body", "status", "code", "words"),
    [
        (b"", 400, "bad_request", "not a JSON array"),
        (b"{}", 400, "bad_request", "not a JSON array"),
        (batch(VALID)[:-20], 400, "bad_request", "not a JSON array"),
        (b"\xff\xfe", 400, "bad_request", "not a JSON array"),
        (b"[" * 100_000, 400, "bad_request", "not a JSON array"),
        (b"[" + b'{"a":' * 2000 + b"1" + b"}" * 2000 + b"]", 400, "bad_request", "not a JSON array"),
        (batch(*(event(number) for number in range(1, MAX_EVENTS + 2))), 413, "too_large", "at most 500"),
        (b"[" + b" " * MAX_BYTES + b"]", 413, "too_large", "smaller parts"),
    ],
)
def test_a_body_that_is_no_batch_changes_nothing(hub, body, status, code, words):
    before = events_of(hub.node)
    answer = hub.send(body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert words in answer.json()["message"]
    assert events_of(hub.node) == before
    assert quarantined(hub) == []


def test_an_empty_batch_is_fine(hub):
    assert hub.send(b"[]").json()["acked"] == {}


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("application/cloudevents-batch+json; charset=utf-8", 200),
        ("application/json", 200),
        ("text/plain", 415),
        ("", 415),
    ],
)
def test_the_content_type_counts(hub, content_type, status):
    answer = hub.send(batch(VALID), headers={"Content-Type": content_type})
    assert answer.status_code == status, answer.text


# a frame (RFC 8878 §3.1.1) that says its window is 2 GiB, and has one empty block
_WIDE = bytes.fromhex("28b52ffd") + b"\x00" + bytes([(31 - 10) << 3]) + b"\x01\x00\x00"


@pytest.mark.parametrize(("encoding", "press"), [("gzip", gzip.compress), ("zstd", zstd.compress)])
def test_a_pressed_batch_is_read(hub, encoding, press):
    answer = hub.send(press(batch(event(1), event(2))), headers={"Content-Encoding": encoding})
    assert answer.json()["acked"] == {"urn:shopfront:device:d1:1": 2}
    assert encoding in answer.headers["Accept-Encoding"]


@pytest.mark.parametrize(
    ("body", "encoding", "status", "code"),
    [
        (batch(VALID), "gzip", 400, "bad_request"),
        (gzip.compress(batch(VALID))[:-9], "gzip", 400, "bad_request"),
        (gzip.compress(b"[" + b" " * 50 * MAX_BYTES + b"]"), "gzip", 413, "too_large"),
        (batch(VALID), "zstd", 400, "bad_request"),
        (zstd.compress(batch(VALID))[:-1], "zstd", 400, "bad_request"),
        (zstd.compress(b"[" + b" " * 50 * MAX_BYTES + b"]"), "zstd", 413, "too_large"),
        (_WIDE, "zstd", 400, "bad_request"),
        (batch(VALID), "br", 415, "unsupported"),
    ],
)
def test_a_bad_encoding_is_told(hub, body, encoding, status, code):
    answer = hub.send(body, headers={"Content-Encoding": encoding})
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_a_hub_brings_events_of_its_devices(hub):
    answer = hub.send(batch(event(1, device="d7"), event(1, device="d8", stream=STAFF)), role="hub", device="h1")
    assert len(answer.json()["acked"]) == 2
    assert answer.json()["quarantined"] == []


def test_a_gap_is_told_until_it_is_filled(hub):
    hub.send(batch(event(1), event(2)))
    assert hub.send(batch(event(5), event(6))).json()["expected"] == {"urn:shopfront:device:d1:1": 3}
    assert hub.send(batch(event(7))).json()["expected"] == {"urn:shopfront:device:d1:1": 3}
    assert hub.send(batch(event(3), event(4))).json()["expected"] == {}
    assert hub.send(batch(event(8))).json()["expected"] == {}


def test_without_a_token_nothing_is_taken(hub):
    before = events_of(hub.node)
    answer = hub.send(batch(VALID), headers={"Authorization": "Bearer d1.kiosk.x"})
    assert (answer.status_code, answer.json()["code"]) == (401, "not_enrolled")
    assert answer.headers["www-authenticate"] == "Bearer"
    assert events_of(hub.node) == before


def test_a_log_that_cannot_save_says_so_and_keeps_the_sender_waiting(hub, monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(hub.node.log, "append", full)
    answer = hub.send(batch(VALID))
    assert (answer.status_code, answer.json()["code"]) == (503, "not_saved")
    assert "No space left" in answer.json()["message"]
    assert "Traceback" not in answer.text
    monkeypatch.undo()
    assert hub.send(batch(VALID)).status_code == 200


@pytest.mark.parametrize("path", ["/events", "/enrol", "/grants"])
def test_a_sender_who_goes_away_in_the_middle_is_no_fault_of_ours(hub, caplog, monkeypatch, path):
    answered = threading.Event()

    for name in ("_failed", "_gone"):
        monkeypatch.setattr(problems, name, _then(answered, getattr(problems, name)))
    with socket.create_connection(("127.0.0.1", hub.port)) as sender:
        head = f"POST {path} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer {hub.token()}\r\nContent-Length: 1000\r\n"
        sender.sendall(head.encode() + b"Content-Type: application/json\r\n\r\n[{")
        sender.shutdown(socket.SHUT_WR)
        assert not sender.recv(1), "nobody is answered"
    assert answered.wait(20)
    assert [record for record in caplog.records if record.levelname in {"ERROR", "WARNING"}] == []


def _then(step, run):
    def both(*given):
        try:
            return run(*given)
        finally:
            step.set()

    return both


def test_many_senders_at_once_lose_nothing(hub):
    before = events_of(hub.node)

    def send(device):
        for number in range(1, 21):
            assert hub.send(batch(event(number, device=device)), device=device).status_code == 200

    threads = [threading.Thread(target=send, args=(f"m{number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert events_of(hub.node) == before + 120
