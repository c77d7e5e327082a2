"""`POST /enrol`, `GET /office`: who is let in, with what, and who is not."""

import threading

import httpx
import msgspec
import pytest

from central.client import enrol
from kiosk.errors import HubRefused
from kiosk.office import Office
from tests.central.office import KEYS, OFFICE, QUEUE, STAFF, events_of


@pytest.mark.parametrize("role", ["kiosk", "counter", "board", "hub"])
def test_a_device_is_let_in_and_can_speak(hub, role):
    enrolled = enrol(hub.url, "abcd-efgh", role, "  by   the door ")
    assert enrolled.role == role
    assert msgspec.convert(enrolled.office, Office) == OFFICE
    assert QUEUE in enrolled.streams
    assert (STAFF in enrolled.streams) == (role in {"counter", "hub"})
    assert bool(enrolled.letter) == (role in {"kiosk", "counter"})
    known = hub.node.read(lambda queue: queue.devices[enrolled.device])
    assert (known.role, known.name, known.letter) == (role, "by the door", enrolled.letter)
    answer = httpx.get(f"{hub.url}/office", headers={"Authorization": f"Bearer {enrolled.token}"})
    assert msgspec.json.decode(answer.content, type=Office) == OFFICE


def test_letters_and_ids_are_given_once(hub):
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(enrol(hub.url, KEYS.code, "kiosk", "k"))) for _ in range(10)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({device.letter for device in found}) == len({device.device for device in found}) == 10


@pytest.mark.parametrize(
    ("code", "role", "refusal"), [("WRONG234", "kiosk", "unknown_code"), (KEYS.code, "tv", "wrong_role")]
)
def test_others_are_refused_and_nothing_changes(hub, code, role, refusal):
    before = events_of(hub.node)
    with pytest.raises(HubRefused) as refused:
        enrol(hub.url, code, role, "a stranger")
    assert refused.value.code == refusal
    assert events_of(hub.node) == before


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "JSON"),
        (b"{", "truncated"),
        (b"[]", "object"),
        (b'{"role": "kiosk"}', "code"),
        (b'{"code": 7, "role": "kiosk"}', "code"),
        (b'{"code": "ABCDEFGH", "role": ["kiosk"]}', "role"),
        (b'{"code": "ABCDEFGH", "role": "kiosk", "color": "red"}', "color"),
        (b'{"code": "ABCDEFGH", "role": "kiosk", "name": "' + b"x" * 200 + b'"}', "name"),
        (b'{"code": "ABCDEFGH", "role": "kiosk", "name": "a\\u0000b"}', "name"),
    ],
)
def test_a_request_that_cannot_be_read_is_told(hub, body, words):
    before = events_of(hub.node)
    answer = httpx.post(f"{hub.url}/enrol", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")
    assert words.lower() in answer.json()["message"].lower()
    assert events_of(hub.node) == before


def test_too_long_a_request_is_told(hub):
    answer = httpx.post(f"{hub.url}/enrol", content=b'{"code": "' + b"A" * 100_000 + b'"}')
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_the_office_is_told_to_its_devices_only(hub):
    assert httpx.get(f"{hub.url}/office").status_code == 401
