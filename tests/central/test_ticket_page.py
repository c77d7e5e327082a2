"""The page on a citizen's phone: right without a script, live with one, and nothing about a person."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import httpx
import pytest

from central.ticket_words import Voice, standing
from kiosk.queue.phone import TicketPage
from kiosk.queue.ticket import Status
from kiosk.text import Text, Translations
from tests.central.office import OFFICE, issue, until

PARTS = ["old", "before", "now", "after", "known", "ring", "offers", "forms"]
NOT_CLOSED = {"meta", "input"}


class Page(HTMLParser):
    """Reads a page: what is open must be closed, and what is shown is kept."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.attributes = []
        self.shown = []
        self._open = []
        self.feed(text)
        assert self._open == [], "an element is not closed"

    def handle_starttag(self, tag, attributes):
        self.attributes.append((tag, dict(attributes)))
        if tag not in NOT_CLOSED:
            self._open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.attributes.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if not {"style", "script"} & set(self._open):
            self.shown.append(data)

    @property
    def text(self):
        return re.sub("[\u2066\u2069]", "", " ".join(self.shown))

    def of(self, tag):
        return [attributes for found, attributes in self.attributes if found == tag]


@pytest.fixture
def ticket(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    first, second = issue(kiosk, "1"), issue(kiosk, "2")
    assert until(lambda: hub.node.read(lambda queue: queue.waiting_count()) == 2, hub.node)
    hub.first, hub.second = first, second
    return hub


def act(hub, do, **args):
    return hub.node.act(do, args).result(10)


def page(hub, ticket, query="", headers=None):
    answer = httpx.get(f"{hub.url}/t/{ticket}{query}", headers=headers)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return answer, Page(answer.text)


def news(hub, ticket, query=""):
    """What the live channel says first."""
    with httpx.stream("GET", f"{hub.url}/t/{ticket}/live{query}", timeout=30) as answer:
        return next(json.loads(line[6:]) for line in answer.iter_lines() if line.startswith("data: {"))


def test_a_page_tells_place_wait_and_age_without_a_script(ticket):
    answer, shown = page(ticket, ticket.second["ticket"])
    assert answer.status_code == 200
    assert ticket.second["label"] in shown.text
    assert "Register a birth" in shown.text
    assert OFFICE.name["en"] in shown.text
    assert "No counter is open yet" in shown.text
    assert re.search(r"Last news at \d\d:\d\d", shown.text)
    assert shown.of("html")[0]["lang"] == "en"
    assert shown.of("html")[0]["dir"] == "ltr"
    act(ticket, "counter.take", counter="1", officer="priya")
    _, shown = page(ticket, ticket.second["ticket"])
    assert re.search(r"About \d+ to \d+ minutes|Less than \d+ minutes", shown.text)
    assert re.search(r"Probably called between \d\d:\d\d and \d\d:\d\d", shown.text)
    assert "You are next" in page(ticket, ticket.first["ticket"])[1].text


def test_a_page_tells_the_appointment():
    booked = Text.of("print.appointment", time="10:30")
    facts = TicketPage("K 001", {}, Status.WAITING, "en", 0, appointment=booked)
    for old in (False, True):
        told = standing(facts, Voice("en", Translations({}), OFFICE), old=old)
        assert told.after[0][0] == "Your appointment is at 10:30."


def test_a_page_follows_the_ticket_through_its_life(ticket):
    act(ticket, "counter.take", counter="1", officer="priya")
    called = act(ticket, "ticket.call", counter="1")["ticket"]
    steps = [
        (None, {}, "Go to counter 1 now"),
        ("ticket.serve", {}, "You are at counter 1"),
        ("ticket.hold", {"place": "photo-booth"}, "Wait here: Photo booth"),
        ("ticket.undo", {}, "You are at counter 1"),
        ("ticket.transfer", {"service": "renew-passport"}, "You were moved to this service, and you keep your place"),
        ("ticket.cancel", {}, "This ticket was cancelled"),
    ]
    for name, more, words in steps:
        if name:
            act(ticket, name, ticket=called, **more)
        assert words in page(ticket, called)[1].text
    other = act(ticket, "ticket.call", counter="1")["ticket"]
    act(ticket, "ticket.serve", ticket=other)
    act(ticket, "ticket.finish", ticket=other)
    assert "Thank you for coming" in page(ticket, other)[1].text


def test_who_did_not_come_learns_until_when_the_place_is_kept(ticket, monkeypatch):
    act(ticket, "counter.take", counter="1", officer="priya")
    gone = act(ticket, "ticket.call", counter="1")["ticket"]
    act(ticket, "ticket.no_show", ticket=gone)
    now = ticket.node.clock.now_ms()
    until = OFFICE.local(now + ticket.node.pack.queue.late_minutes * 60_000)
    assert f"before {until:%H:%M}, and you keep your place" in page(ticket, gone)[1].text
    monkeypatch.setattr(ticket.node.clock, "now_ms", lambda: now + 16 * 60_000)
    assert "Your place then counts from when you come" in page(ticket, gone)[1].text


@pytest.mark.parametrize(
    ("query", "headers", "language", "direction"),
    [
        ("", {}, "en", "ltr"),
        ("?lang=ar", {}, "ar", "rtl"),
        ("?lang=AR-EG", {}, "ar", "rtl"),
        ("?lang=xx", {}, "en", "ltr"),
        ("?lang=%3Cscript%3E", {}, "en", "ltr"),
    ],
)
def test_the_language_is_the_one_asked_for_or_the_tickets(ticket, query, headers, language, direction):
    answer, shown = page(ticket, ticket.first["ticket"], query, headers)
    found = shown.of("html")[0]
    assert (answer.status_code, found["lang"], found["dir"]) == (200, language, direction)
    others = [code.replace("_", "-") for code in ticket.node.pack.languages]
    others.remove(language)
    assert [link["lang"] for link in shown.of("a") if "lang" in link] == others
    assert OFFICE.name.get(language, OFFICE.name["en"]) in shown.text


def test_the_tickets_own_language_comes_first(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    made = kiosk.act("ticket.issue", {"service": "register-birth", "language": "ar"}).result(10)
    assert until(lambda: hub.node.read(lambda queue: queue.waiting_count()) == 1, hub.node)
    assert page(hub, made["ticket"])[1].of("html")[0]["dir"] == "rtl"
    assert page(hub, made["ticket"], "?lang=en")[1].of("html")[0]["dir"] == "ltr"


def test_what_is_read_aloud_stands_apart_from_what_changes(ticket):
    seen = []
    act(ticket, "counter.take", counter="1", officer="priya")
    for name in (None, "ticket.call", "ticket.serve", "ticket.finish"):
        if name:
            act(ticket, name, **({"counter": "1"} if name == "ticket.call" else {"ticket": ticket.first["ticket"]}))
        answer, shown = page(ticket, ticket.first["ticket"])
        assert [found["id"] for _, found in shown.attributes if found.get("role") == "status"] == ["cut", "said"]
        assert "status" not in answer.text[answer.text.index("<main") : answer.text.index("</main>")]
        assert [found["id"] for _, found in shown.attributes if "part" in (found.get("class") or "").split()] == PARTS
        spoken = news(ticket, ticket.first["ticket"])["say"]
        assert not re.search(r"\d\d:\d\d|minutes", spoken), "what changes with every minute is not read aloud"
        seen.append(spoken)
    assert seen == [
        "You are next.", "Go to counter 1 now. On the left side.", "You are at counter 1.",
        "Finished. Thank you for coming.",
    ]  # fmt: skip


def test_labels_stay_left_to_right(ticket):
    answer, shown = page(ticket, ticket.first["ticket"], "?lang=ar")
    assert f'<bdi dir="ltr">{ticket.first["label"]}</bdi>' in answer.text
    assert f"\u2066{ticket.first['label']}\u2069" in answer.text
    assert ticket.first["label"] in shown.text


@pytest.mark.parametrize(("headers", "direction"), [({}, "ltr"), ({"Accept-Language": "ar-EG,en;q=0.5"}, "rtl")])
def test_an_unknown_ticket_has_a_page_of_the_same_look(hub, headers, direction):
    answer, shown = page(hub, "0000", headers=headers)
    assert answer.status_code == 404
    assert shown.of("html")[0]["dir"] == direction
    assert direction == "rtl" or "not known here" in shown.text
    assert shown.of("body")[0]["data-follow"] == "wait", "it comes by itself where there is a script"
    assert shown.of("a")[-2]["href"].startswith("?lang="), "and by a link where there is none"
    assert direction == "rtl" or "Your number counts." in shown.text
    assert next(svg["class"] for svg in shown.of("svg")) == "awning"


@pytest.mark.parametrize("ticket_id", ["%3Cscript%3Ealert(1)%3C%2Fscript%3E", "a%00b", "x" * 3000, "..%2f..%2fetc"])
def test_a_strange_id_is_an_unknown_ticket(hub, ticket_id):
    answer = httpx.get(f"{hub.url}/t/{ticket_id}")
    assert answer.status_code == 404
    assert "alert(1)" not in answer.text


def test_guessed_links_are_counted_by_address_and_those_that_exist_are_not(bench, monkeypatch):
    """What counting leads to: test_ticket_guesses."""
    guessed = []

    class Counting:
        async def wrong(self, address):
            guessed.append(address)

    monkeypatch.setattr("central.ticket_routes.Guesses", Counting)
    hub = bench.hub()
    known = issue(hub.node)["ticket"]
    assert httpx.get(f"{hub.url}/t/{known}").status_code == 200
    assert httpx.post(f"{hub.url}/t/{known}", data={"do": "leave"}).status_code == 303
    assert guessed == []
    for asked in (
        httpx.get(f"{hub.url}/t/1"),
        httpx.get(f"{hub.url}/t/1/live"),
        httpx.post(f"{hub.url}/t/1", data={"do": "stay"}),
    ):
        assert asked.status_code == 404
    assert guessed == ["127.0.0.1"] * 3


def test_the_page_is_closed_to_everything_from_outside(ticket):
    answer, shown = page(ticket, ticket.first["ticket"])
    policy = answer.headers["content-security-policy"]
    assert "unsafe-inline" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    for tag in ("script", "style"):
        text = re.search(f"<{tag}>(.*?)</{tag}>", answer.text, re.DOTALL)[1]
        held = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{held}'" in policy
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert len(answer.content) < 30_000
    names = {name for _, attributes in shown.attributes for name in attributes}
    assert not {name for name in names if name == "style" or name.startswith("on")}
    assert not re.search(r"(src|href)=\"https?:", answer.text)


def test_nothing_about_a_person_is_on_the_page(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    made = kiosk.act("ticket.issue", {"service": "register-birth", "priority": "wheelchair"}).result(10)
    act(hub, "counter.take", counter="1", officer="priya", name="Priya Raman")
    assert until(lambda: hub.node.read(lambda queue: queue.waiting_count()) == 1, hub.node)
    act(hub, "ticket.call", counter="1")
    text = page(hub, made["ticket"])[0].text.lower()
    assert not any(word in text for word in ("priya", "wheelchair", "priority", made["ticket"]))


def test_changes_are_pushed(ticket):
    act(ticket, "counter.take", counter="1", officer="priya")
    address = f"{ticket.url}/t/{ticket.first['ticket']}/live"
    with httpx.stream("GET", address, timeout=30) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        messages = (json.loads(line[6:]) for line in answer.iter_lines() if line.startswith("data: {"))
        assert "You are next" in next(messages)["html"]
        act(ticket, "ticket.call", counter="1")
        message = next(messages)
        assert "Go to counter 1 now" in message["html"]
        assert "Go to counter 1 now" in message["title"]
        Page(message["html"])


def test_the_live_channel_speaks_the_pages_language(ticket):
    assert "\u2066" in news(ticket, ticket.first["ticket"], "?lang=ar")["title"]


def test_an_unknown_ticket_cannot_be_followed(hub):
    answer = httpx.get(f"{hub.url}/t/0000/live")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_followed_pages_do_not_hold_up_the_end(ticket):
    with httpx.stream("GET", f"{ticket.url}/t/{ticket.first['ticket']}/live", timeout=30) as answer:
        lines = answer.iter_lines()
        assert next(lines)
        ticket.hub.stop()
        assert not [line for line in lines if "Traceback" in line]


@pytest.mark.parametrize("most", ["MOST_LIVE", "MOST_OF_ONE"])
def test_too_many_followers_are_told_to_reload(ticket, monkeypatch, most):
    monkeypatch.setattr(f"central.ticket_page.{most}", 1)
    with httpx.stream("GET", f"{ticket.url}/t/{ticket.first['ticket']}/live", timeout=30) as followed:
        lines = followed.iter_lines()
        assert next(lines)
        answer = httpx.get(f"{ticket.url}/t/{ticket.first['ticket']}/live")
        assert (answer.status_code, answer.json()["code"]) == (503, "too_busy")


def test_a_place_among_the_followers_becomes_free_again(ticket, monkeypatch):
    monkeypatch.setattr("central.ticket_page.MOST_OF_ONE", 1)

    def followed():
        with httpx.stream("GET", f"{ticket.url}/t/{ticket.first['ticket']}/live", timeout=30) as answer:
            return answer.status_code == 200 and bool(next(answer.iter_lines()))

    assert followed()
    assert until(followed)
