"""`POST /enrol`, `GET /office`: who is let in, with what, and who is not."""

import threading

import httpx
import msgspec
import pytest

from central.enrolling import enrol
from central.throttle import MOST_WRONG, WINDOW_SECONDS
from kiosk.errors import HubRefused
from kiosk.office import Office
from tests.central.office import KEYS, OFFICE, QUEUE, STAFF, events_of


@pytest.mark.parametrize(
    ("role", "code"), [("kiosk", "abcd-efgh"), ("counter", "ABCDEFGH"), ("board", "ABCDEFGH"), ("hub", "stuv-wxyz")]
)
def test_a_device_is_let_in_and_can_speak(hub, role, code):
    enrolled = enrol(hub.url, code, role, "  by   the door ")
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
    ("code", "role", "refusal"),
    [
        ("WRONG234", "kiosk", "unknown_code"),
        (KEYS.code, "tv", "wrong_role"),
        (KEYS.code, "hub", "unknown_code"),
        (KEYS.hub_code, "kiosk", "unknown_code"),
    ],
)
def test_others_are_refused_and_nothing_changes(hub, code, role, refusal):
    before = events_of(hub.node)
    with pytest.raises(HubRefused) as refused:
        enrol(hub.url, code, role, "a stranger")
    assert refused.value.code == refusal
    assert events_of(hub.node) == before


def ask_to_be_let_in(hub, code, role="kiosk"):
    return httpx.post(f"{hub.url}/enrol", json={"code": code, "role": role})


def test_guessing_is_slowed_down_also_for_who_guesses_right(hub, monkeypatch):
    now = [1000.0]
    monkeypatch.setattr("central.throttle.time.monotonic", lambda: now[0])
    before = events_of(hub.node)
    for guess in range(MOST_WRONG):
        assert ask_to_be_let_in(hub, f"WRONG{guess}").status_code == 403
        now[0] += 1
    answer = ask_to_be_let_in(hub, KEYS.code)
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_tries")
    assert answer.headers["retry-after"] == str(int(WINDOW_SECONDS) - MOST_WRONG)
    assert "Try again in 55 seconds" in answer.json()["message"]
    assert events_of(hub.node) == before
    now[0] += WINDOW_SECONDS - MOST_WRONG
    assert ask_to_be_let_in(hub, KEYS.code).status_code == 201
    assert ask_to_be_let_in(hub, "WRONG234").status_code == 403, "one more, since the first is long ago"
    assert ask_to_be_let_in(hub, KEYS.code).status_code == 429


def test_few_wrong_codes_and_many_right_ones_slow_nobody_down(hub):
    for _ in range(MOST_WRONG - 1):
        assert ask_to_be_let_in(hub, KEYS.code, "hub").status_code == 403
    for _ in range(MOST_WRONG + 1):
        assert ask_to_be_let_in(hub, KEYS.code).status_code == 201
    assert ask_to_be_let_in(hub, KEYS.code, "tv").json()["code"] == "wrong_role"
    assert ask_to_be_let_in(hub, KEYS.code).status_code == 201


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
