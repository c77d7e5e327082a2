"""With everything at DEBUG, no log line of a day at an office holds what a person typed, said or was given."""

import json
import logging
import sys
import threading

import pytest

from kiosk import log_lines
from kiosk.assist.frames import Said
from kiosk.settings import Settings
from tests.assist.live_office import HelpOffice
from tests.central.office import batch, event, issue, until

pytestmark = pytest.mark.leaves("thread")
"""The hub's threads for open forms begin with the first, whichever test that is, and end with the hub."""

NAME, SAID, ASKED, TYPED, NUMBER = "Kanarina", "Kanarisong", "Kanariquestion", "kanariword", "0219998887"
FAULT, OFFICER = "Kanarifault", "kanari-officer"
CANARIES = (NAME, SAID, ASKED, TYPED, NUMBER, FAULT, OFFICER)


@pytest.fixture
def log(tmp_path):
    """Every entry that is written, as JSON lines."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    before, level = list(root.handlers), root.level
    log_lines.begin(Settings({"log_to": "file", "log_level": "debug"}), tmp_path / "data")
    yield tmp_path / "data" / "logs" / "shopfront.log"
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    for name in log_lines.OURS:
        logging.getLogger(name).setLevel(logging.NOTSET)
    sys.excepthook, threading.excepthook = hooks


def talk(bench, hub):
    """Somebody is helped, and both say something; a number is left to be rung."""
    office = HelpOffice(bench, hub)
    kiosk, helper = office.live()
    kiosk.send(Said("1", SAID))
    assert helper.hears(Said("1", SAID))
    office.kiosk.act("help.end", help=office.help, by="citizen")
    assert helper.is_("ended")
    hub.ask("PUT", f"/help/{office.help}/number", json={"number": NUMBER})


def ask(hub, monkeypatch):
    """What citizens and their devices ask: right, wrong, and so that the server fails."""
    ticket = issue(hub.node)["ticket"]
    hub.ask("POST", "/names", json={"ticket": ticket, "name": NAME})
    hub.ask("POST", "/names", json={"ticket": NAME, "name": [NAME]})
    hub.ask("GET", f"/t/{NAME}", params={"q": ASKED})
    hub.ask("GET", f"/feed/officer/{OFFICER}", role="hub", params={"lastEventId": ASKED})
    hub.ask("GET", f"/{ASKED}/there", params={"q": ASKED})
    hub.ask("POST", "/form", data={"words": f"{TYPED} of six words", "request": "1"})
    hub.ask("POST", "/enrol", json={"code": TYPED, "role": "kiosk", "name": NAME})
    bad = [event(1, time=SAID), event(2, subject=""), event(3, type="ticket.left.v1", stream=f"officer/{OFFICER}")]
    hub.send(batch(*bad))
    hub.send(f"[{SAID}".encode())

    def fail(*_args):
        raise ValueError(FAULT)

    monkeypatch.setattr(type(hub.node), "grant", fail)
    grant = {"request": "r", "do": "ticket.call", "with": {"note": SAID}}
    assert hub.ask("POST", "/grants", role="counter", json=grant).status_code == 500


def test_no_line_holds_what_a_person_said(bench, hub, log, monkeypatch):
    talk(bench, hub)
    ask(hub, monkeypatch)
    routes = {"/names", "/t/{ticket}", "/feed/{stream}", "/form", "/enrol", "/events", "/grants", "-"}
    assert until(lambda: routes <= {one["fields"].get("route") for one in entries(log)})
    found = entries(log)
    assert [one for one in found if any(canary.lower() in json.dumps(one).lower() for canary in CANARIES)] == []
    assert {"request", "quarantine", "sync.sent", "sync.read"} <= {one["event"] for one in found}
    assert [one["error"] for one in found if one.get("error")] == ["ValueError"]


def entries(log):
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def test_a_request_is_told_by_its_route_and_not_at_all_where_nobody_wants_it(hub, caplog):
    with caplog.at_level(logging.INFO, "central.request_log"):
        hub.ask("GET", "/t/unknown", device="d1")
        hub.ask("GET", "/office", device="0123456789abcdef")
        assert until(lambda: len(caplog.records) == 2)
    fields = [record.fields | {"ms": 0} for record in caplog.records]
    assert fields[0] == {"method": "GET", "route": "/t/{ticket}", "status": 404, "ms": 0, "device": None}
    assert fields[1] == {"method": "GET", "route": "/office", "status": 200, "ms": 0, "device": "01234567"}
    caplog.clear()
    with caplog.at_level(logging.WARNING, "central.request_log"):
        hub.ask("GET", "/office")
        assert not caplog.records
