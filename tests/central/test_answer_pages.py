"""Answers on the web: complete without a script, safe whatever is asked, and readable by everybody."""

import logging
from contextlib import ExitStack
from itertools import combinations, product
from types import SimpleNamespace

import httpx
import pytest
from playwright.sync_api import expect

from central.answer_routes import AnswerPages
from central.hub import Hub
from central.server_parts import ASSETS
from kiosk.catalogue.answer import is_stale
from tests.central.office import KEYS, OFFICE, Bench
from tests.central.phone_browser import NARROW, WIDE, browser, faults, faults_in_large, look, old_phone, phone
from tests.central.test_ticket_page import Page
from tests.pack_search import PackSearch

__all__ = ["browser", "old_phone", "phone"]

PLACES = {
    "start": "/answers",
    "found": "/answers?q=pasport+stolen",
    "nothing": "/answers?q=xyzzyxq",
    "unsure": "/answers?q=who+won+the+football+last+night",
    "answer": "/answers/certificate-today",
    "in English only": "/answers/passport-stolen-abroad",
    "unknown": "/answers/elephants",
}
LOOKS = list(product(("en", "ar"), ("light", "dark"), (NARROW, WIDE)))
SOME = [(place, LOOKS[(index * 3) % len(LOOKS)]) for index, place in enumerate(PLACES)]
SCRIPT = "<script>alert('x')</script>"
HOSTILE = [
    SCRIPT,
    '" autofocus onfocus="x',
    '"',
    "*",
    "NEAR(a b",
    "a AND NOT",
    "passport -- ;",
    "\x00",
    "(",
    "x" * 9000,
    "%",
    "'",
]


class Web:
    """A hub with answers, asked as a browser asks."""

    def __init__(self, bench):
        self.node = bench.node("hub", serving=True)
        self.hub = Hub(self.node, KEYS, answers=PackSearch(lambda: self.node.pack))
        bench.at_end(self.hub.stop)
        self.hub.start()
        self.get("/answers", q="so that the index and its thread are there")

    def get(self, path, accept="en", **query):
        return httpx.get(f"{self.hub.url}{path}", params=query or None, headers={"Accept-Language": accept}, timeout=30)

    def page(self, path, accept="en", **query):
        return Page(self.get(path, accept, **query).text)


@pytest.fixture(scope="module")
def web(tmp_path_factory):
    with ExitStack() as stack:
        yield Web(Bench(tmp_path_factory.mktemp("web"), stack))


def test_a_question_finds_answers_and_services_and_says_why(web):
    page = web.page("/answers", q="my pasport was stolen")
    links = [link.get("href", "") for link in page.of("a")]
    assert any(link.startswith("/answers/passport-stolen-abroad?") for link in links)
    assert "Report a theft or a loss to police" in page.text
    assert "We looked for “passport”, too." in page.text
    assert "Found by: robbed" in web.page("/answers", q="robbed").text
    assert "Ask a person" in page.text
    (box,) = [one for one in page.of("input") if one.get("type") == "search"]
    assert box["value"] == "my pasport was stolen"
    again = [link for link in links if "lang=ar" in link]
    assert again == ["/answers?q=my+pasport+was+stolen&lang=ar"]


def test_an_answer_says_who_stands_for_it_and_where_it_is_done(web):
    answer = web.node.pack.answer("certificate-today")
    page = web.page("/answers/certificate-today")
    assert answer.title.en in page.text
    assert f"Checked on {answer.assured.day} " in page.text
    assert str(answer.assured.year) in page.text
    assert web.node.pack.agency(answer.owner).name.en in page.text
    assert web.node.pack.service(answer.services[0]).title.en in page.text
    by_age = sorted(web.node.pack.answers, key=lambda one: one.assured)
    today = OFFICE.local(web.node.clock.now_ms()).date()
    for one in (by_age[0], by_age[-1]):
        told = "Nobody has checked this answer" in web.page(f"/answers/{one.id}").text
        assert told is is_stale(one, today)


def test_the_browser_says_the_language_and_english_answers_say_so(web):
    page = web.page("/answers/passport-stolen-abroad", accept="fr, ar;q=0.8")
    assert page.of("html") == [{"lang": "ar", "dir": "rtl"}]
    (text,) = [one for one in page.of("div") if one.get("class") == "text"]
    assert (text["lang"], text["dir"]) == ("en", "ltr")
    assert web.node.pack.answer("passport-stolen-abroad").title.ar in page.text
    whole = web.page("/answers/certificate-today", accept="ar")
    assert not [one for one in whole.of("div") if one.get("lang")]


@pytest.mark.parametrize("query", HOSTILE)
def test_whatever_is_asked_is_words_and_nothing_else(web, query):
    before = web.node.log.count(OFFICE.case_stream), web.node.log.count(OFFICE.queue_stream)
    answer = web.get("/answers", q=query)
    page = Page(answer.text)
    assert answer.status_code == 200
    assert not page.of("script")
    assert not [one for _tag, one in page.attributes if any(name.startswith("on") for name in one)]
    assert len(answer.text) < 200_000
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "script-src" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert before == (web.node.log.count(OFFICE.case_stream), web.node.log.count(OFFICE.queue_stream))


def test_nothing_of_a_question_is_logged(web, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    assert web.get("/answers", q="Xylanderword").status_code == 200
    assert web.get("/answers/xylanderword").status_code == 404
    # pytest hears uvicorn.access, which is switched off in a program.
    assert not web.hub._serving._server.config.access_log
    asker = ("httpx", "httpcore", "uvicorn.access")
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith(asker)]
    assert not [line for line in (*ours, *capfd.readouterr()) if "ylanderword" in line]


def test_who_asks_too_often_is_told_to_wait(web):
    pages = AnswerPages(web.node, PackSearch(lambda: web.node.pack), ASSETS, most=2)
    told = [
        pages.one(SimpleNamespace(client=SimpleNamespace(host=host), headers={}, query_params={}), "certificate-today")
        for host in ("1.2.3.4", "1.2.3.4", "1.2.3.4", "4.3.2.1")
    ]
    assert [one.status_code for one in told] == [200, 200, 429, 200]
    assert "Wait a minute" in told[2].content


def test_every_two_ways_of_looking_meet():
    met = {frozenset(pair) for _, form in SOME for pair in combinations(enumerate(form), 2)}
    assert met == {frozenset(pair) for form in LOOKS for pair in combinations(enumerate(form), 2)}


@pytest.mark.parametrize(("place", "form"), SOME)
def test_every_page_can_be_read_by_everybody(phone, web, place, form):
    language, scheme, size = form
    look(phone, scheme, size)
    path = PLACES[place]
    phone.goto(f"{web.hub.url}{path}{'&' if '?' in path else '?'}lang={language}")
    assert faults(phone) == []
    assert faults_in_large(phone) == []


def test_without_a_script_a_question_leads_to_its_answer(old_phone, web):
    old_phone.goto(f"{web.hub.url}/answers?lang=en")
    old_phone.keyboard.press("Tab")
    expect(old_phone.get_by_role("link", name="To the text")).to_be_focused()
    old_phone.get_by_label("Ask in your own words").fill("my passport was stolen abroad")
    old_phone.keyboard.press("Enter")
    old_phone.get_by_role("link", name="My passport was stolen abroad. What now?").tap()
    expect(old_phone.get_by_role("heading", level=1)).to_have_text("My passport was stolen abroad. What now?")
    expect(old_phone.get_by_role("heading", name="Ask a person")).to_be_visible()


def test_where_nothing_is_about_it_a_person_stands_before_what_comes_near(web):
    page = web.page("/answers", q="who won the football last night")
    told, person = page.text.index("None of our answers is about exactly that"), page.text.index("Ask a person")
    assert told < person < page.text.index("Answer ·"), "what comes near is there, below"
    assert page.text.count("Ask a person") == 1
    assert "answers and services found" not in page.text
