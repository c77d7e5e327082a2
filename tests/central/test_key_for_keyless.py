"""A device that was let in before there were keys gets one: by a code for it, its own token, and a person's yes."""

import time

import pytest

from central import enrolling
from central.access import Access
from central.credentials import Gate
from central.enrolling import enrol_at
from central.signing_key import SigningKey
from kiosk.device_key import fingerprint
from kiosk.errors import DataFault, HubRefused
from kiosk.events import Draft
from kiosk.queue.hub import ENROLLED
from tests.central.office import KEYS, OFFICE, QUEUE
from tests.central.test_who_may_speak import hub_time, place  # noqa: F401 - a fixture


def keyless(place, name, role="kiosk"):  # noqa: F811
    """A device as an older release let it in: by its token alone."""
    uuid = f"old{time.monotonic_ns()}"
    place.hub.node.write([Draft(ENROLLED, f"device/{uuid}", {"role": role, "name": name, "letter": ""})], QUEUE).result(
        20
    )
    return uuid, Gate(KEYS, OFFICE).token(uuid, role)


def take_key(place, folder, code, token, tell=pytest.fail):  # noqa: F811
    return enrol_at(folder, place.hub.url, code, "kiosk", "old", tell, token=token)


def test_a_device_without_a_key_gets_one_and_its_token_alone_is_dead_then(place, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr(enrolling, "_ASK_AGAIN", 0.02)
    uuid, token = keyless(place, "old one")
    assert place.speak(Access(token), hub_time) > 0
    code, told = place.desk.make_code_for("old one", 30), []

    def agree(sentence):
        told.append(sentence)
        asked = place.known(uuid).asked_key
        assert fingerprint(asked) in sentence
        assert "has a key now" in place.desk.decide("approve", fingerprint(asked))

    found = take_key(place, tmp_path, code, token, agree)

    assert (len(told), found.device, found.token) == (1, uuid, token)
    assert place.known(uuid).key == SigningKey.at(tmp_path).public_text
    assert place.speak(Access(token), hub_time) == "not_signed"
    assert place.speak(Access(token, folder=tmp_path), hub_time) > 0
    assert take_key(place, tmp_path, code, token).token == token, "a lost answer is given again"
    with pytest.raises(DataFault, match="has a key already"):
        place.desk.make_code_for("old one", 30)


def test_a_key_that_is_refused_changes_nothing(place, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr(enrolling, "_ASK_AGAIN", 0.02)
    uuid, token = keyless(place, "old two")
    code = place.desk.make_code_for("old two", 30)
    with pytest.raises(HubRefused, match="used already"):
        take_key(place, tmp_path, code, token, lambda _: place.desk.decide("refuse", "old two"))
    assert (place.known(uuid).key, place.known(uuid).asked_key, place.known(uuid).standing) == ("", "", "")
    assert place.speak(Access(token), hub_time) > 0


def test_a_code_for_a_key_is_for_that_device_only(place, tmp_path):  # noqa: F811
    uuid, token = keyless(place, "old three")
    other, others = keyless(place, "old four")
    code, thief = place.desk.make_code_for("old three", 30), SigningKey.new()

    def ask(code, token, device):
        access = Access(token, key=thief, keyid=thief.public_text)
        return place.speak(access, lambda link: link.enrol(code, "kiosk", "x", "", device))

    assert ask(code, others, other) == "unknown_code"
    assert ask(code, others, uuid) == "not_enrolled", "a token of another device"
    assert ask(code, "", uuid) == "not_enrolled"
    assert place.ask(code, "newcomer") == "unknown_code", "it lets nobody in"
    assert ask(place.code(), token, uuid) == "unknown_code", "a code for newcomers gives no key"
    assert place.known(uuid).asked_key == place.known(other).asked_key == ""
    place.desk.decide("revoke", "old three")
    assert ask(code, token, uuid) == "revoked"
    with pytest.raises(DataFault, match="shut out"):
        place.desk.make_code_for("old three", 30)


def test_a_code_that_is_agreed_to_beforehand_gives_the_key_at_once(place, tmp_path):  # noqa: F811
    uuid, token = keyless(place, "old five")
    take_key(place, tmp_path, place.desk.make_code_for(uuid, 30, approved=True), token)
    assert place.known(uuid).key == SigningKey.at(tmp_path).public_text
    assert place.known(uuid).former == ()
