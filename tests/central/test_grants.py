"""`POST /grants`: one decision for one request, however often it is asked."""

import threading

import httpx
import pytest

from tests.central.office import events_of, issue, until


def grant(hub, request, do, args, **who):
    return hub.ask("POST", "/grants", json={"request": request, "do": do, "with": args}, **({"role": "counter"} | who))


@pytest.fixture
def waiting(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    for number in range(4):
        issue(kiosk, str(number))
    assert until(lambda: hub.node.read(lambda queue: queue.waiting_count()) == 4, hub.node)
    return hub


def test_the_same_request_gets_the_same_answer(waiting):
    first = grant(waiting, "r1", "ticket.call", {"counter": "1"})
    subject = f"ticket/{first.json()['result']['ticket']}"
    held = len(waiting.node.log.history(subject))
    again = grant(waiting, "r1", "ticket.call", {"counter": "1"})
    assert first.status_code == again.status_code == 200
    assert first.json()["ok"]
    assert first.json()["events"] == again.json()["events"]
    assert first.json()["result"]["ticket"] == again.json()["result"]["ticket"]
    assert len(waiting.node.log.history(subject)) == held
    assert grant(waiting, "r2", "ticket.call", {"counter": "1"}).json()["result"] != first.json()["result"]


def test_simultaneous_calls_never_give_one_ticket_twice(waiting):
    found = []

    def call(number):
        found.append(grant(waiting, f"s{number}", "ticket.call", {"counter": str(number)}, device=f"c{number}").json())

    threads = [threading.Thread(target=call, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    given = [answer["result"]["ticket"] for answer in found if answer["ok"]]
    assert len(given) == len(set(given)) == 4
    assert {answer["error"]["code"] for answer in found if not answer["ok"]} == {"nobody_waiting"}


@pytest.mark.parametrize(
    ("do", "args", "role", "code"),
    [
        ("ticket.call", {"counter": "1"}, "counter", "nobody_waiting"),
        ("ticket.call", {}, "counter", "bad_request"),
        ("ticket.call", {"counter": "1", "ticket": "nobody"}, "counter", "unknown_ticket"),
        ("ticket.call", {"counter": "1"}, "kiosk", "wrong_role"),
        ("labels.lease", {"day": "2026-11-21", "series": "A"}, "board", "wrong_role"),
        ("ticket.issue", {"service": "register-birth"}, "counter", "unknown_act"),
        ("ticket.dream", {}, "counter", "unknown_act"),
    ],
)
def test_a_refusal_by_rule_is_an_answer(hub, do, args, role, code):
    before = events_of(hub.node)
    answer = grant(hub, "r", do, args, role=role)
    assert answer.status_code == 200
    assert not answer.json()["ok"]
    assert answer.json()["error"]["code"] == code
    assert answer.json()["error"]["message"]
    assert events_of(hub.node) == before


def test_a_hub_that_does_not_serve_says_so(bench):
    hub = bench.hub(serving=False)
    answer = grant(hub, "r", "ticket.call", {"counter": "1"})
    assert (answer.status_code, answer.json()["code"]) == (409, "not_serving")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"do": "ticket.call", "with": {}}, "request"),
        ({"request": "", "do": "ticket.call"}, "request"),
        ({"request": "x" * 201, "do": "ticket.call"}, "request"),
        ({"request": 7, "do": "ticket.call"}, "request"),
        ({"request": "r", "do": "ticket.call", "with": []}, "with"),
        ({"request": "r", "do": "ticket.call", "args": {}}, "args"),
    ],
)
def test_a_question_that_cannot_be_read_is_told(hub, body, words):
    answer = hub.ask("POST", "/grants", json=body, role="counter")
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")
    assert words in answer.json()["message"]


def test_grants_are_counted(waiting):
    grant(waiting, "r1", "ticket.call", {"counter": "1"})
    grant(waiting, "r2", "ticket.dream", {})
    text = httpx.get(f"{waiting.url}/metrics").text
    assert 'shopfront_grants_total{act="ticket.call",outcome="granted"} 1.0' in text
    assert 'shopfront_grants_total{act="other",outcome="unknown_act"} 1.0' in text
    assert "shopfront_tickets_waiting 3.0" in text
    assert "shopfront_grant_seconds_bucket" in text
