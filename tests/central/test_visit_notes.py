"""Notes of a visit: from one counter to the next by the hub's memory, and nowhere else."""

import logging

import msgspec
import pytest

from kiosk.events import new_id
from kiosk.ports import LinkState
from kiosk.queue.visit_note import MOST, MOST_OF_A_VISIT, VisitNote, of_ticket
from kiosk.visit_notes import VisitNotes
from tests.central.office import connected, issue, until

CANARY = "Zaphodia was here"


class Noted:
    """Two counters of one hub, each with the notes that it knows, and somebody who waits."""

    def __init__(self, bench, hub):
        self.hub = hub
        self.notes = {number: VisitNotes() for number in "12"}
        made = {number: bench.device("counter", hub, notes=notes) for number, notes in self.notes.items()}
        self.nodes = {number: node for number, (node, _) in made.items()}
        assert until(lambda: all(connected(sync) for _, sync in made.values()))
        self.ticket = issue(hub.node)["ticket"]
        assert until(lambda: all(self.visit(node) for node in self.nodes.values()))
        for number, officer in (("1", "priya"), ("2", "tomas")):
            self.act(number, "counter.take", counter=number, officer=officer)

    def visit(self, node=None):
        return visit_of(node or self.hub.node, self.ticket)

    def act(self, number, do, **args):
        return self.nodes[number].act(do, args).result(20)

    def call(self, number):
        self.act(number, "ticket.call", counter=number, ticket=self.ticket)

    def move_on(self, number):
        self.act(number, "ticket.serve", ticket=self.ticket)
        self.act(number, "ticket.transfer", ticket=self.ticket, service="renew-passport")
        for node in (self.hub.node, *self.nodes.values()):
            assert until(lambda node=node: _status(node, self.ticket) == "waiting")

    def write(self, number, text=CANARY):
        note = VisitNote(id=new_id(), about=self.visit(), text=text, counter=number, written=1)
        self.notes[number].keep(note)
        return note

    def known(self, number):
        return set(self.notes[number].known.values())


@pytest.fixture
def office(bench, hub):
    return Noted(bench, hub)


def visit_of(node, ticket):
    return node.read(lambda queue: of_ticket(queue, ticket))


def send(hub, note, **who):
    body = note if isinstance(note, dict) else msgspec.to_builtins(note)
    return hub.ask("PUT", f"/notes/{body['id']}", json=body, **({"role": "counter"} | who))


def test_a_note_follows_the_visit_to_the_next_counter_and_is_struck_out_there(office, bench):
    office.call("1")
    note = office.write("1")
    assert until(lambda: not office.notes["1"].unsent)
    assert office.known("2") == set(), "of who is not before them nobody is told anything"
    office.move_on("1")
    office.call("2")
    assert until(lambda: office.known("2") == {note})
    struck = note.changed("2")
    office.notes["2"].keep(struck)
    assert until(lambda: not office.notes["2"].unsent)
    office.move_on("2")
    office.call("1")
    assert until(lambda: office.known("1") == {struck})
    again = VisitNotes()
    seat = office.nodes["1"].device.uuid
    bench.sync(office.nodes["1"], office.hub.url, office.hub.token("counter", seat), notes=again)
    assert until(lambda: set(again.known.values()) == {struck}), "also after the counter's program was started anew"


def test_a_hub_that_starts_anew_is_given_what_counters_wrote_and_heard(office, bench):
    office.call("1")
    first = office.write("1")
    assert until(lambda: not office.notes["1"].unsent)
    office.move_on("1")
    office.call("2")
    assert until(lambda: office.known("2") == {first})
    port, node = office.hub.port, office.hub.node
    office.hub.hub.stop()
    assert until(lambda: office.nodes["2"].status().link.state is LinkState.CUT_OFF)
    second = office.write("2", "written without the hub")
    assert office.notes["2"].unsent == (second,)
    bench.hub(node, port=port)
    assert until(lambda: not office.notes["2"].unsent)
    office.move_on("2")
    office.call("1")
    assert until(lambda: office.known("1") == {first, second})


def test_kiosks_and_boards_and_other_counters_read_nothing(office):
    office.call("1")
    note = office.write("1")
    assert until(lambda: not office.notes["1"].unsent)
    for role in ("kiosk", "board", "hub"):
        assert office.hub.ask("GET", "/notes", role=role).status_code == 403
        assert send(office.hub, note, role=role).status_code == 403
    assert office.hub.ask("GET", "/notes", headers={"Authorization": ""}).status_code == 401
    assert CANARY not in office.hub.ask("GET", "/notes", role="counter", device="another").text
    mine = office.nodes["1"].device.uuid
    assert CANARY in office.hub.ask("GET", "/notes", role="counter", device=mine).text


def test_what_is_no_note_is_refused_and_not_repeated(hub):
    about = visit_of(hub.node, issue(hub.node)["ticket"])
    good = {"id": "n1", "about": about, "text": "fine", "counter": "1"}
    hostile = ("", " ", "a\u202eb", "two\nlines", "nul\u0000", "x" * (MOST + 1), 7, None)
    wrong = [
        *({"text": one} for one in hostile), {"id": "../x"}, {"changes": -1}, {"changes": 10**9}, {"written": "now"},
        {"role": "admin"}, {"extra": 1}, {"about": ""},
    ]  # fmt: skip
    for change in wrong:
        answer = send(hub, good | change)
        assert answer.status_code in {400, 404}, change
        assert not isinstance(change.get("text"), str) or len(change["text"]) < 3 or change["text"] not in answer.text
    assert hub.ask("PUT", "/notes/n1", json=good | {"id": "n2"}, role="counter").status_code == 400
    assert send(hub, good | {"about": "made-up"}).status_code == 404
    assert send(hub, good | {"text": "x" * 1_000_000}).status_code == 413
    assert send(hub, good | {"text": "<b>' OR 1=1 --</b>"}).status_code == 200, "plain text, shown as it was typed"
    for number in range(MOST_OF_A_VISIT - 1):
        assert send(hub, good | {"id": f"m{number}"}).status_code == 200
    assert send(hub, good | {"id": "one-more"}).status_code == 413
    other = visit_of(hub.node, issue(hub.node)["ticket"])
    assert send(hub, good | {"about": other}).status_code == 409, "a note cannot be taken to another visit"


def test_notes_end_with_the_visit_and_are_in_no_file_and_no_log_line(office, tmp_path, caplog, monkeypatch):
    with caplog.at_level(logging.DEBUG):
        office.call("1")
        note = office.write("1")
        assert until(lambda: not office.notes["1"].unsent)
        office.act("1", "ticket.serve", ticket=office.ticket)
        office.act("1", "ticket.finish", ticket=office.ticket)
        assert send(office.hub, note.changed("1")).status_code == 200, "a Finish that is taken back has them again"
        for number in "12":
            assert until(lambda number=number: _status(office.nodes[number], office.ticket) == "finished")
        for node in (office.hub.node, *office.nodes.values()):
            clock, now = node.clock, node.clock.now_ms
            monkeypatch.setattr(clock, "now_ms", lambda now=now: now() + 3 * 60_000)
        assert send(office.hub, note).status_code == 404
        counter = office.nodes["1"]
        counter.read(lambda queue: office.notes["1"].forget_over(queue, queue.day, counter.clock.now_ms()))
        assert office.known("1") == set()
    found = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert sum(path.suffix == ".db" for path in found) >= 3
    for path, held in found.items():
        assert CANARY.encode() not in held, path
        assert CANARY.encode("utf-16-le") not in held, path
    assert CANARY not in caplog.text
    assert office.ticket.encode() in b"".join(found.values()), "the search finds what is there"


def _status(node, ticket):
    return node.read(lambda queue: queue.tickets[ticket].status.value)


def test_a_server_that_does_not_serve_has_none_and_takes_none(office, monkeypatch):
    office.call("1")
    note = office.write("1")
    assert until(lambda: not office.notes["1"].unsent)
    mine = office.nodes["1"].device.uuid

    def read():
        return office.hub.ask("GET", "/notes", role="counter", device=mine).json()

    before = read()
    with monkeypatch.context() as patch:
        patch.setattr(office.hub.node.__class__, "serving", False)
        assert read()["notes"] == []
        assert send(office.hub, note).status_code == 409
    assert read()["server"] != before["server"], "so that counters give theirs again when it serves again"
