"""How an office begins: from the pack, with what was given instead, and what a later start says anew."""

from __future__ import annotations

from pathlib import Path

from kiosk.founding import as_started, let_in, new_office, welcome
from kiosk.office import Office
from kiosk.ports import Enrolled

HARBOUR = Path(__file__).resolve().parents[2] / "assets" / "packs" / "harbour"


def test_a_new_office_is_what_its_pack_says_unless_told_otherwise() -> None:
    made = new_office(HARBOUR)
    assert (made.office.code, made.office.timezone, made.office.pack) == ("HBR", "Pacific/Auckland", "harbour")
    assert len(made.office.counters) == 6
    assert (made.device.role, made.device.name) == ("hub", "central")
    other = new_office(HARBOUR, name="Big one", code="NTH", timezone="Europe/Berlin")
    assert (other.office.code, other.office.timezone, other.device.name) == ("NTH", "Europe/Berlin", "Big one")
    assert made.device.uuid != other.device.uuid


def test_a_device_is_who_the_hub_says_it_is() -> None:
    office = {"code": "HBR", "name": {"en": "Harbour"}}
    streams = ("office/HBR/queue",)
    answer = Enrolled(device="d-1", role="kiosk", token="t", letter="F", streams=streams, office=office, hub_time=0)
    identity = let_in(answer, "kiosk", "Kiosk 2", "http://hub:8080")
    assert (identity.device.uuid, identity.device.letter, identity.device.name) == ("d-1", "F", "Kiosk 2")
    assert identity.office == Office(code="HBR", name={"en": "Harbour"})
    assert (identity.hub_url, identity.token, identity.streams) == ("http://hub:8080", "t", streams)


def test_a_start_changes_what_it_says_and_nothing_else() -> None:
    made = new_office(HARBOUR)
    assert as_started(made, "", "") == made
    told = as_started(made, "https://queue.example.org", "http://central:8080")
    assert (told.office.public_address, told.hub_url) == ("https://queue.example.org", "http://central:8080")
    assert as_started(told, "", "") == told, "a hub stays with its central"


def test_the_welcome_has_both_codes() -> None:
    said = welcome({"office": "HBR", "url": "http://h:1", "enrol": "ABC", "enrol_hub": "DEF", "key": "ed25519:x"})
    assert "--hub http://h:1 --enrol ABC" in said
    assert "--upstream http://h:1 --enrol DEF" in said


def test_the_welcome_names_the_commands_that_find_the_server() -> None:
    own = "--data /srv/office --port 9301"
    said = welcome({"office": "HBR", "url": "http://h:9301", "enrol": "", "key": "ed25519:x", "own": own})
    assert f"office code --role kiosk {own}\n" in said
    assert f"office approve FINGERPRINT {own}\n" in said
