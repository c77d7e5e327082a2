"""Names to be called by: in the hub's memory from the choice to the end of the ticket, and nowhere else."""

import logging

import pytest

from kiosk.errors import Refused
from kiosk.first_names import FirstNames, NameTable
from kiosk.ports import LinkState
from tests.central.office import connected, issue, until

CANARY = "Zaphodia"


@pytest.fixture
def office(bench, hub):
    return Named(bench, hub)


class Named:
    """A kiosk, a counter and a board of one hub, each with the names that it knows."""

    def __init__(self, bench, hub):
        self.hub = hub
        self.names = {role: FirstNames() for role in ("kiosk", "counter", "board")}
        made = {role: bench.device(role, hub, names=names) for role, names in self.names.items()}
        self.nodes = {role: node for role, (node, _) in made.items()}
        assert until(lambda: all(connected(sync) for _, sync in made.values()))
        self.ticket = issue(self.nodes["kiosk"])["ticket"]
        assert until(lambda: all(self.ticket in ids(node) for node in (hub.node, *self.nodes.values())))

    def know(self, name):
        wanted = {self.ticket: name} if name else {}
        return until(lambda: all(self.names[role].known == wanted for role in ("counter", "board")))

    def act(self, do, **args):
        return self.nodes["counter"].act(do, args).result(10)


def ids(node):
    return node.read(lambda queue: set(queue.tickets))


def post(hub, ticket, name=CANARY, **who):
    return hub.ask("POST", "/names", json={"ticket": ticket, "name": name}, **who)


def names_at(hub, **query):
    return hub.ask("GET", "/names", role="board", params=query).json()


def test_a_name_chosen_at_the_kiosk_is_at_counter_and_board_and_gone_once_the_ticket_ends(office):
    assert office.names["kiosk"].ask(office.ticket, "  Amara ").result(10) == "Amara"
    assert office.know("Amara")
    assert office.names["kiosk"].known == {}, "a kiosk is told nobody's name, not even its own tickets'"
    office.act("counter.take", counter="1", officer="priya")
    office.act("ticket.call", counter="1")
    assert office.know("Amara"), "while the person comes and is served"
    office.act("ticket.no_show", ticket=office.ticket)
    assert office.know("")
    assert names_at(office.hub)["names"] == {}
    with pytest.raises(Refused):
        office.names["kiosk"].ask(office.ticket, "Amara").result(10)


def test_it_is_taken_back_by_whoever_may_set_it(office):
    for role in ("kiosk", "counter"):
        office.names["counter"].ask(office.ticket, "Amara").result(10)
        assert office.know("Amara")
        office.names[role].remove(office.ticket).result(10)
        assert office.know("")


def test_nobody_else_sets_or_hears_a_name(hub):
    ours = issue(hub.node)["ticket"]
    assert post(hub, ours, role="kiosk", device="another").status_code == 404, "a kiosk names its own tickets"
    assert post(hub, ours, role="board").status_code == 403
    assert hub.ask("GET", "/names", role="kiosk").status_code == 403
    assert post(hub, "made-up", role="counter").status_code == 404
    assert post(hub, ours, role="counter").status_code == 204
    assert hub.ask("DELETE", f"/names/{ours}", role="kiosk", device="another").status_code == 404
    assert hub.ask("DELETE", f"/names/{ours}", role="board").status_code == 403
    assert names_at(hub)["names"] == {ours: CANARY}


def test_a_name_that_is_none_is_refused_and_not_repeated(hub):
    ticket = issue(hub.node)["ticket"]
    for name in ("", "4711", "A\u202eb", "x" * 61, "a.example", 7, None):
        answer = post(hub, ticket, name, role="counter")
        assert answer.status_code == 400
        assert not isinstance(name, str) or not name or name not in answer.text


def test_whoever_waits_hears_of_a_name_at_once(hub):
    ticket = issue(hub.node)["ticket"]
    before = names_at(hub)
    assert names_at(hub, after="other", timeout=30)["turn"] == before["turn"], "another hub's table is told at once"
    post(hub, ticket, role="counter")
    assert names_at(hub, after=before["turn"], timeout=30)["names"] == {ticket: CANARY}


def test_a_hub_that_starts_anew_knows_no_names_and_says_so(bench, office):
    office.names["kiosk"].ask(office.ticket, "Amara").result(10)
    assert office.know("Amara")
    port, node = office.hub.port, office.hub.node
    office.hub.hub.stop()
    assert until(lambda: office.nodes["board"].status().link.state is LinkState.CUT_OFF)
    assert office.names["board"].known, "who waits is called by name while the hub is away"
    with pytest.raises(Refused, match="number is called"):
        office.names["kiosk"].ask(office.ticket, "Amara").result(10)
    bench.hub(node, port=port)
    assert office.know("")


def test_names_go_with_the_day_and_with_the_hubs_place(hub, monkeypatch):
    ticket = issue(hub.node)["ticket"]
    for change in ("clock", "term"):
        post(hub, ticket, role="counter")
        assert names_at(hub)["names"]
        with monkeypatch.context() as patch:
            if change == "clock":
                patch.setattr(hub.node.office.__class__, "day", lambda *_: "2030-01-01")
            else:
                patch.setattr(hub.node.__class__, "serving", False)
            assert names_at(hub)["names"] == {}


def test_an_office_that_calls_numbers_only_takes_no_name(bench, monkeypatch):
    hub = bench.hub()
    monkeypatch.setattr(type(hub.node.pack.queue), "first_names", False)
    assert post(hub, issue(hub.node)["ticket"], role="counter").status_code == 404


def test_a_name_is_in_no_file_and_no_log_line(office, tmp_path, caplog):
    with caplog.at_level(logging.DEBUG):
        office.names["kiosk"].ask(office.ticket, CANARY).result(10)
        assert office.know(CANARY)
        office.act("counter.take", counter="1", officer="priya")
        office.act("ticket.call", counter="1")
        office.act("ticket.serve", ticket=office.ticket)
        office.act("ticket.finish", ticket=office.ticket)
        assert office.know("")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len([path for path in files if path.suffix == ".db"]) >= 4
    for path in files:
        found = path.read_bytes()
        assert CANARY.encode() not in found, path
        assert CANARY.encode("utf-16-le") not in found, path
    assert CANARY not in caplog.text
    assert office.ticket.encode() in b"".join(path.read_bytes() for path in files), "the search finds what is there"


def test_a_device_drops_names_while_the_hub_is_silent(bench, hub):
    names, node = FirstNames(), hub.node
    ticket, day = issue(node)["ticket"], node.queue.day
    heard = []
    stop = names.on_change(lambda: heard.append(dict(names.known)))
    names.tell(NameTable("1", day, {ticket: "Amara", "not-heard-of-yet": "Bo"}))
    node.read(lambda queue: names.forget_ended(queue, day))
    assert names.known == {ticket: "Amara", "not-heard-of-yet": "Bo"}
    node.act("ticket.left", {"ticket": ticket}).result(10)
    node.read(lambda queue: names.forget_ended(queue, day))
    assert names.known == {"not-heard-of-yet": "Bo"}
    node.read(lambda queue: names.forget_ended(queue, "2030-01-01"))
    assert names.known == {}
    assert len(heard) == 3
    stop()
