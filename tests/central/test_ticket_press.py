"""What the holder of a ticket does from the phone: once, within the rules, and nobody else."""

import re
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from kiosk.queue.ticket import Status
from tests.central.office import issue, until

MINUTE = 60_000


@pytest.fixture
def phone(bench, hub):
    """The page of the first of three who wait."""
    tickets = [issue(hub.node, str(number))["ticket"] for number in range(3)]
    act(hub, "counter.take", counter="1", officer="priya")
    with httpx.Client() as web:
        yield Phone(hub, tickets[0], web)


def act(hub, do, **args):
    return hub.node.act(do, args).result(10)


class Phone:
    """A browser without a script."""

    def __init__(self, hub, ticket, web):
        self.hub, self.node, self.ticket, self.web = hub, hub.node, ticket, web
        self.url = f"{hub.url}/t/{ticket}"

    @property
    def state(self):
        return self.node.read(lambda queue: queue.tickets[self.ticket])

    def html(self, query=""):
        return self.web.get(self.url + query).text

    def forms(self, query=""):
        """Fields by what a form does."""
        found = re.findall(r"<form(.*?)</form>", self.html(query), re.DOTALL)
        return {
            re.search(r'name="do" value="(\w+)"', form)[1]: re.search(r'name="request" value="(.*?)"', form)[1]
            for form in found
        }

    def press(self, do, request=None, query=""):
        """Send the form that the page shows."""
        fields = {"do": do, "request": self.forms(query)[do] if request is None else request}
        return self.web.post(self.url + query, data=fields)


def test_leaving_asks_once_and_then_ends_the_wait(phone):
    assert "leave" not in phone.forms()
    asked = re.search(r'href="(\?[^"]*ask=leave)#offers"', phone.html())[1].replace("&amp;", "&")
    assert "Leave the queue?" in phone.html(asked)
    answer = phone.press("leave", query=asked)
    assert (answer.status_code, answer.headers["location"]) == (303, "?lang=en")
    assert phone.state.status is Status.LEFT
    assert "You left the queue" in phone.html()


def test_looking_never_does_anything(phone):
    before = phone.node.log.count(phone.node.office.queue_stream)
    for query in ("?ask=leave", "?ask=more", "?do=leave", "?do=leave&request=0", "?again=1"):
        assert phone.web.get(phone.url + query).status_code == 200
    assert phone.node.log.count(phone.node.office.queue_stream) == before


def test_who_left_may_stay_after_all_at_the_same_place_and_without_a_gain(phone):
    order = [ticket.id for ticket in phone.node.read(lambda queue: queue.waiting())]
    phone.press("leave", "")
    assert phone.press("stay").status_code == 303
    assert phone.state.status is Status.WAITING
    assert not phone.state.returned
    assert [ticket.id for ticket in phone.node.read(lambda queue: queue.waiting())] == order
    assert [span.kind for span in phone.state.spans] == [Status.WAITING]


def test_who_left_a_call_waits_again(phone):
    act(phone, "ticket.call", counter="1")
    phone.press("leave", "")
    phone.press("stay")
    assert (phone.state.status, phone.state.counter) == (Status.WAITING, "")


def test_staying_is_over_after_a_while(phone, monkeypatch):
    phone.press("leave", "")
    late = phone.node.clock.now_ms() + (phone.node.pack.queue.late_minutes + 1) * MINUTE
    monkeypatch.setattr(phone.node.clock, "now_ms", lambda: late)
    assert phone.forms() == {}
    assert "Take a new ticket" in phone.html()
    assert phone.press("stay", "").status_code == 303
    assert phone.state.status is Status.LEFT


def test_more_time_is_given_as_often_as_the_rules_say_and_then_explained(phone):
    rules = phone.node.pack.queue
    assert f"I need {rules.postpone_minutes} more minutes" in phone.html()
    for left in range(rules.postpones, 0, -1):
        assert (f"{left} times" if left > 1 else "once") in phone.html()
        assert phone.press("more").status_code == 303
    assert phone.state.postpones == rules.postpones
    until_then = phone.node.office.local(phone.state.not_before)
    assert f"You are not called before {until_then:%H:%M}" in phone.html()
    assert phone.forms() == {}
    asked = re.search(r'href="(\?[^"]*ask=more)#offers"', phone.html())[1].replace("&amp;", "&")
    assert "as often as this office allows" in phone.html(asked)
    phone.press("more", str(rules.postpones))
    assert phone.state.postpones == rules.postpones


def test_the_same_form_asks_for_more_time_once_however_often_it_arrives(phone):
    request = phone.forms()["more"]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: phone.press("more", request).status_code, range(4)))
    assert answers == [303] * 4
    assert phone.state.postpones == 1


def test_a_button_that_comes_too_late_does_nothing_and_the_page_tells_why(phone):
    request = phone.forms()["more"]
    act(phone, "ticket.call", counter="1")
    answer = phone.press("more", request)
    assert answer.status_code == 303
    assert "Go to counter 1 now" in phone.web.get(phone.url + answer.headers["location"]).text
    assert phone.state.postpones == 0


def test_pressing_without_an_end_does_not_fill_the_log(phone):
    before = phone.node.log.count(phone.node.office.queue_stream)
    for _ in range(8):
        phone.press("leave", "")
        phone.press("stay", "")
    assert phone.node.log.count(phone.node.office.queue_stream) - before <= 12


@pytest.mark.parametrize("do", ["leave", "more", "stay"])
def test_a_forged_link_does_nothing_and_gets_the_same_page_as_a_forged_look(phone, do):
    before = phone.node.log.count(phone.node.office.queue_stream)
    forged = f"{phone.hub.url}/t/{'0' * 32}"
    pressed, looked = phone.web.post(forged, data={"do": do, "request": "0"}), phone.web.get(forged)
    assert (pressed.status_code, pressed.text) == (404, looked.text)
    assert "This ticket is not known here" in pressed.text
    assert phone.node.log.count(phone.node.office.queue_stream) == before


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"", "application/x-www-form-urlencoded", 400),
        (b"do=finish", "application/x-www-form-urlencoded", 400),
        (b"do=leave&request=" + b"x" * 300, "application/x-www-form-urlencoded", 400),
        (b"do=leave&request=" + b"x" * 3000, "application/x-www-form-urlencoded", 413),
        (b"\xff\xfe=%zz&do", "application/x-www-form-urlencoded", 400),
        (b'{"do": "leave"}', "text/plain", 400),
    ],
)
def test_a_form_that_is_none_is_refused_and_does_nothing(phone, body, kind, status):
    answer = phone.web.post(phone.url, content=body, headers={"Content-Type": kind})
    assert answer.status_code == status, answer.text
    assert phone.state.status is Status.WAITING


def test_an_act_of_the_page_reaches_the_counter(bench, phone):
    counter, _ = bench.device("counter", phone.hub)
    phone.press("leave", "")
    assert until(lambda: counter.read(lambda queue: phone.ticket in queue.tickets), counter)
    assert until(lambda: counter.read(lambda queue: queue.tickets[phone.ticket].status) is Status.LEFT, counter)
