"""The `device` command's lines: each is answered, whatever it holds."""

import json

import msgspec
import pytest

from kiosk.device_lines import MAX_LINE, serve_lines
from kiosk.events import seal
from kiosk.ports import LinkState, LinkStatus, Via
from tests.kiosk.memory_device import harbour
from tests.kiosk.running import ScriptedUplink, digest, events, unreachable
from tests.kiosk.story import source


@pytest.fixture
def hub(machines):
    """A machine that serves the office."""
    return machines.start("hub", "hub", serve=True)


def ask(node, *lines: bytes | dict) -> list[dict]:
    """The answers to some lines."""
    raw = [line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines]
    answers: list[bytes] = []
    serve_lines(node, raw, answers.append)
    assert not any(b"\n" in answer for answer in answers)
    return [json.loads(answer) for answer in answers]


def one(node, line: bytes | dict) -> dict:
    (answer,) = ask(node, line)
    return answer


def test_an_act(hub):
    answer = one(hub, {"id": 7, "do": "ticket.issue", "with": {"service": "lost-card", "request": "r"}})
    result = answer.pop("result")
    assert answer == {"id": 7, "ok": True}
    assert result.pop("ticket")
    assert result.pop("visit")
    assert result == {
        "label": "E 001", "service": "lost-card", "state": "waiting", "counter": None, "officer": None,
    }  # fmt: skip


def test_what_was_written_twice_is_listed(hub):
    book = {"service": "lost-card", "due": hub.clock.now_ms() + 3_600_000}
    assert one(hub, {"do": "conflicts.list"})["result"] == []
    booked = one(hub, {"do": "appointment.book", "with": book})["result"]
    subject = f"appointment/{booked['appointment']}"
    (first,) = hub.query(lambda log: log.history(subject)).result()
    moves = [
        msgspec.structs.replace(
            first, id=name, source=source(name), type="appointment.moved.v1", basis=(first.id,),
            data={"day": booked["day"], "due": booked["due"] + later},
        )
        for name, later in (("left", 60_000), ("right", 120_000))
    ]  # fmt: skip
    hub.receive([seal(move) for move in moves], Via.PEER).result()
    (found,) = one(hub, {"do": "conflicts.list"})["result"]
    assert (found["subject"], found["field"], found["shows"]["due"]) == (subject, "time", booked["due"] + 120_000)
    assert [version["device"] for version in found["versions"]] == ["left", "right"]
    settle = {"subject": subject, "field": "time", "versions": ["left", "right"], "choose": "left"}
    assert one(hub, {"do": "conflict.settle", "with": settle})["ok"]
    assert one(hub, {"do": "conflicts.list"})["result"] == []


def test_a_refusal(hub):
    assert one(hub, {"id": 7, "do": "ticket.issue", "with": {"service": "haircut"}}) == {
        "id": 7,
        "ok": False,
        "error": {
            "code": "unknown_service",
            "message": "This office does not offer that service. Choose one from its list.",
        },
    }


@pytest.mark.parametrize("identity", [0, -1, 7, 2**53, "seven", "سبعة", "", None])
def test_the_id_comes_back(hub, identity):
    assert one(hub, {"id": identity, "do": "services"})["id"] == identity
    assert one(hub, {"id": identity, "do": "nonsense"})["id"] == identity
    assert one(hub, {"id": identity})["id"] == identity
    assert one(hub, {"id": identity, "do": 7, "with": 8})["id"] == identity


def test_without_an_id_it_is_null(hub):
    assert one(hub, {"do": "services"})["id"] is None


BAD_LINES = {
    "no JSON": b"hello\n",
    "half an object": b'{"id": 7, "do": \n',
    "not an object": b"[1, 2]\n",
    "a number": b"7\n",
    "null": b"null\n",
    "no text at all": b"\xff\xfe\x00\n",
    "broken text": b'{"do": "\xff"}\n',
    "half a surrogate": b'{"do": "\\ud800"}\n',
    "missing do": b'{"id": 7}\n',
    "do of a wrong type": b'{"id": 7, "do": ["services"]}\n',
    "with of a wrong type": b'{"id": 7, "do": "ticket.issue", "with": "lost-card"}\n',
    "with null": b'{"id": 7, "do": "ticket.issue", "with": null}\n',
    "id of a wrong type": b'{"id": [7], "do": "services"}\n',
    "id with a fraction": b'{"id": 7.5, "do": "services"}\n',
    "too long": b'{"id": 7, "do": "services", "with": {"x": "' + b"x" * MAX_LINE + b'"}}\n',
    "too deep": b'{"id": 7, "do": "services", "with": {"x": ' + b"[" * 20_000 + b"]" * 20_000 + b"}}\n",
    "a number of a thousand digits": b'{"id": ' + b"7" * 5000 + b', "do": "services"}\n',
    "act without arguments": b'{"do": "ticket.issue"}\n',
    "argument of a wrong type": b'{"do": "ticket.call", "with": {"counter": {"no": 1}}}\n',
    "argument too long": b'{"do": "ticket.issue", "with": {"service": "' + b"x" * 60_000 + b'"}}\n',
    "argument unknown": b'{"do": "ticket.issue", "with": {"service": "lost-card", "colour": "red"}}\n',
}


@pytest.mark.parametrize("line", BAD_LINES.values(), ids=BAD_LINES)
def test_a_bad_line_is_answered_and_changes_nothing(hub, line):
    before = digest(hub)
    answer = one(hub, line)
    assert (answer["ok"], answer["error"]["code"]) == (False, "bad_request")
    assert "cannot be read" in answer["error"]["message"]
    assert len(answer["error"]["message"]) < 500
    assert digest(hub) == before


@pytest.mark.parametrize("name", ["", "ticket.eat", "queue", "labels.leased", "🎫"])
def test_an_unknown_act(hub, name):
    assert one(hub, {"id": 1, "do": name})["error"]["code"] == "unknown_act"


def test_a_role_that_may_not(machines):
    board = machines.start("board", "board")
    assert one(board, {"do": "ticket.issue", "with": {"service": "lost-card"}})["error"]["code"] == "wrong_role"
    assert one(board, {"do": "queue.list"})["result"] == []


def test_every_line_is_answered_in_order_and_empty_ones_are_none(hub):
    lines = [b"\n", {"id": 1, "do": "services"}, b"  \n", b"nonsense\n", {"id": 3, "do": "log.state"}]
    assert [(answer["id"], answer["ok"]) for answer in ask(hub, *lines)] == [(1, True), (None, False), (3, True)]


def test_text_of_any_script_goes_in_and_comes_out(hub):
    name = "هناء 🧑‍🦽"
    ask(hub, {"do": "counter.take", "with": {"counter": 1, "officer": "hana", "name": name}})
    assert events(hub)[-1].data["name"] == name


def test_the_whole_interface_of_an_officer(machines, hub):
    ticket = one(hub, {"do": "ticket.issue", "with": {"service": "lost-card"}})["result"]["ticket"]
    steps = [
        ("ticket.call", {"counter": 1, "officer": "priya"}, "called"),
        ("ticket.recall", {"ticket": ticket}, "called"),
        ("ticket.serve", {"ticket": ticket}, "serving"),
        ("ticket.hold", {"ticket": ticket}, "hold"),
        ("ticket.call", {"counter": 1, "ticket": ticket}, "called"),
        ("ticket.transfer", {"ticket": ticket, "service": "pay-fine"}, "waiting"),
        ("ticket.call", {"counter": 1}, "called"),
        ("ticket.no_show", {"ticket": ticket}, "no_show"),
        ("ticket.undo", {"ticket": ticket}, "called"),
        ("ticket.left", {"ticket": ticket}, "left"),
        ("ticket.undo", {"ticket": ticket}, "called"),
        ("ticket.finish", {"ticket": ticket}, "finished"),
    ]
    for act, args, state in steps:
        machines.time.pass_(1)
        answer = one(hub, {"do": act, "with": args})
        assert answer["ok"], answer
        assert (answer["result"]["ticket"], answer["result"]["state"]) == (ticket, state)


def test_the_list_of_the_day(machines):
    kiosk = machines.start("kiosk", "kiosk", letter="F")
    ask(kiosk, *[{"do": "ticket.issue", "with": {"service": service}} for service in ("lost-card", "pay-fine")])
    rows = one(kiosk, {"do": "queue.list"})["result"]
    assert {frozenset(row) - {"officer"} for row in rows} == {
        frozenset({"ticket", "label", "service", "state", "counter", "visit", "paper", "confirmed"})
    }
    assert [(row["label"], row["state"], row["confirmed"]) for row in rows] == [
        ("F 001", "waiting", False),
        ("F 002", "waiting", False),
    ]
    first = kiosk.log.outbox(0, 1)[0].position
    kiosk.query(lambda log: log.set_cursor("sent", str(first))).result(20)
    rows = one(kiosk, {"do": "queue.list"})["result"]
    assert [row["confirmed"] for row in rows] == [True, False]


def test_the_day_sheet_and_a_check_in(machines):
    hub = machines.start("hub", "hub", serve=True)
    due = machines.time.ms
    booked = one(hub, {"do": "appointment.book", "with": {"service": "lost-card", "due": due}})["result"]
    assert (booked["due"], booked["cancelled"], len(booked["code"])) == (due, False, 6)
    checked_in = one(hub, {"do": "appointment.check_in", "with": {"code": booked["code"].lower()}})["result"]
    assert (checked_in["arrival"], checked_in["ticket"]) == ("in_time", booked["appointment"])
    (row,) = one(hub, {"do": "appointments.today"})["result"]
    assert (row["state"], row["label"], row["code"]) == ("arrived", checked_in["label"], booked["code"])
    stopped = one(hub, {"do": "queue.stop", "with": {"reason": "full"}})["result"]
    assert stopped == {"stopped": {"": "full"}}


def test_services(hub):
    found = one(hub, {"do": "services"})["result"]
    assert len(found) == len(harbour().services)
    assert all(set(row) == {"service", "series", "title", "minutes"} for row in found)
    assert "lost-card" in {row["service"] for row in found}


@pytest.mark.parametrize(
    ("state", "word"), [(None, "none"), (LinkState.CONNECTED, "connected"), (LinkState.CUT_OFF, "cut_off")]
)
def test_status(machines, state, word):
    kiosk = machines.start("kiosk", "kiosk", letter="F")
    if state is not None:
        uplink = ScriptedUplink(unreachable)
        uplink.state = state
        kiosk.connect(uplink)
    assert one(kiosk, {"do": "sync.status"})["result"] == {"pending": 0, "hub": word, "problem": None, "term": 0}
    ask(kiosk, {"do": "ticket.issue", "with": {"service": "lost-card"}})
    assert one(kiosk, {"do": "sync.status"})["result"]["pending"] == 1


def test_a_kiosk_that_was_shut_out_gives_no_ticket(machines):
    kiosk = machines.start("kiosk", "kiosk", letter="F")
    uplink = ScriptedUplink(unreachable)
    uplink.status = lambda: LinkStatus(LinkState.CUT_OFF, refused="revoked")
    kiosk.connect(uplink)
    refused = one(kiosk, {"do": "ticket.issue", "with": {"service": "lost-card"}})
    assert refused["error"] == {"code": "revoked", "message": "This kiosk is out of use. Ask at a counter."}
    assert one(kiosk, {"do": "sync.status"})["result"]["pending"] == 0


def test_state_of_the_log(hub):
    before = one(hub, {"do": "log.state"})["result"]
    assert (set(before), before["events"], len(before["digest"])) == ({"events", "digest"}, 1, 64)
    ask(hub, {"do": "ticket.issue", "with": {"service": "lost-card"}})
    after = one(hub, {"do": "log.state"})["result"]
    assert after["events"] == 3
    assert after["digest"] != before["digest"] != ""


def test_a_device_that_is_closing_still_answers(machines):
    kiosk = machines.start("kiosk", "kiosk", letter="F")
    kiosk.stop()
    answer = one(kiosk, {"id": 1, "do": "ticket.issue", "with": {"service": "lost-card"}})
    assert (answer["id"], answer["ok"], answer["error"]["code"]) == (1, False, "failed")
    assert one(kiosk, {"id": 2, "do": "queue.list"})["error"]["code"] == "failed"


def test_a_fault_of_ours_is_answered_without_its_details(hub, caplog):
    def broken(*_args, **_more):
        message = "secret"
        raise ZeroDivisionError(message)

    hub.act = broken
    answer = one(hub, {"id": 1, "do": "ticket.issue", "with": {"service": "lost-card"}})
    assert (answer["id"], answer["error"]["code"]) == (1, "failed")
    assert "secret" not in answer["error"]["message"]
    assert "a line could not be answered" in caplog.text
