"""A form goes on in a browser: all kinds of questions, sent, given back, wiped; and whatever is not its page's post."""

import logging
from contextlib import ExitStack

import pytest

from central.throttle import MOST_WRONG
from central.web_form_room import STILL_MINUTES
from kiosk.assist import word_code
from kiosk.assist.handover import said
from kiosk.assist.handover_record import HandoverStatus
from kiosk.errors import Refused
from kiosk.forms.submissions import sealing
from tests.central.office import Bench, until
from tests.central.web_form_stage import SECRET, Home, Page, kinds

pytestmark = pytest.mark.leaves("thread")
"""The hub's threads for open forms begin with the first, whichever test that is, and end with the hub."""

SCRIPT = "<script>alert('x')</script>"
CANARY = "Zebrafinch"
PAGES = (
    {"age": "٣٥"}, {"born": "1/2/1980"}, {"at": "9:30"}, {"moment": "2026-03-05T17:30"}, {"cost": "3,5"},
    {"colour": "b"}, {"colours": ["a", "c"]}, {"town": "t7"}, {"order": ["c", "a", "b"]}, {"score": "4"},
    {"lat__place": "−41.2", "lon__place": "174.7"}, {}, {},
)  # fmt: skip
"""What is answered on each page after the name."""


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    with ExitStack() as stack:
        yield Home(Bench(folder, stack), folder, stack, kinds())


def forgive(home):
    """Nobody has guessed yet."""
    desk = home.desk
    desk._tries, desk._allowed = type(desk._tries)(), type(desk._allowed)(1000)


@pytest.fixture(autouse=True)
def _forgiven(home):
    forgive(home)


def opened(home, answers=None, page="page//data/age", **more):
    browser = home.browser(**more)
    name = home.begun({"/data/name": f"{CANARY} {SCRIPT}"} | (answers or {}), page)
    browser.open(home.words(name))
    return browser


def fill(browser, pages=PAGES):
    for answers in pages:
        browser.press(**answers)
        assert 'id="problem"' not in browser.page.html, browser.page.text


def sitting(home):
    return next(reversed(home.desk.forms._open.values()))


def test_every_kind_is_answered_checked_and_sent_as_from_a_kiosk(home):
    browser = opened(home)
    assert browser.page.heading.startswith("How old are you?")
    assert "answers are in" not in browser.page.text
    browser.press(age="12")
    assert "Look at this answer again" in browser.page.text
    assert browser.page.fields()["a:/data/age"] == ["12"]
    fill(browser, PAGES[:7])
    browser.press("find:/data/town", find__town="town 14")
    assert browser.page.html.count('type="radio"') == 12
    fill(browser, PAGES[7:])
    browser.press(called="Rex")
    assert "Added so far: 1" in browser.page.text
    browser.press()
    assert browser.page.heading == "Check your answers"
    for words in (CANARY, "35", "Friday 1 February 1980", "Colour b", "Colour a, Colour c", "Town 7", "3.5", "Rex"):
        assert words in browser.page.text, words
    assert SCRIPT not in browser.page.html
    browser.press("change:/data/age")
    browser.press(age="36")
    assert browser.page.heading == "Check your answers"
    browser.press()
    browser.press()
    assert "Tick the box to go on" in browser.page.text
    browser.press(sure="OK")
    assert browser.page.heading == "Your form is sent"
    before = len(home.submissions.every())
    browser.post("/form/page/1", {"token": "again"})
    assert (browser.get("/form").heading, len(home.submissions.every())) == ("Your form is sent", before)
    sent = max(home.submissions.every(), key=lambda one: one.sent)
    xml = sealing.unwrap(sealing.unseal(home.stores.blobs.read(sent.blobs[0].sha256, 0, 10**6), SECRET)).xml.decode()
    for value in (
        "36",
        "1980-02-01",
        "09:30:00.000",
        "3.5",
        "a c",
        "t7",
        "c a b",
        "-41.2 174.7 0.0 0.0",
        "Rex",
        "&lt;",
    ):
        assert f">{value}" in xml or value in xml, value
    assert sent.officer == ""
    assert until(lambda: home.node.log.state(f"submission/{sent.id}").status.value == "received", home.node)


def test_what_a_web_page_cannot_ask_goes_to_the_office_with_the_rest(home):
    browser = opened(home, page="page//data/photo")
    assert "needs a kiosk or counter" in browser.page.text
    browser.press()
    assert browser.page.heading == "Only told"
    browser.get("/form/leave/elsewhere")
    browser.post("/form/leave/elsewhere", browser.page.fields())
    assert browser.page.heading == "Your six words"
    words = next(part for part in browser.page.text.split("  ") if part.count(" · ") == 5)
    packet = home.kiosk().take(words)
    assert (packet.page, packet.to, packet.language) == ("page//data/note", "kiosk", "en")
    assert home.drafts.resume(packet.code).result(20).id == packet.draft
    assert browser.get("/form/page/1").heading == "Your six words", "and nothing else of the form"
    assert CANARY not in browser.page.html
    done = [one for one in home.node.read(lambda queue: list(queue.handovers.values())) if one.came]
    assert [(one.status, one.retold) for one in done] == [(HandoverStatus.CLOSED, 0)] * len(done)


def test_a_page_posted_twice_or_out_of_order_is_done_once(home):
    browser = opened(home, page="page//data/note")
    browser.press()
    first = browser.press(called="Rex")
    assert "Added so far: 1" in first.text
    fields = {name: values for name, values in first.fields().items()} | {"do": "add"}
    browser.post(first.path, fields)
    browser.post(first.path, fields)
    assert sitting(home).form.filling.instances("/data/pet") == ["/data/pet[1]", "/data/pet[2]"]
    browser.get("/form/page/1")
    assert browser.page.heading == "Only told"
    assert browser.get("/form/page/99").status == 200, "where it stands, and why"
    assert "no longer part" in browser.page.text
    browser.get("/form/page/1")
    browser.press("lang:ar")
    assert 'dir="rtl"' in browser.page.html
    browser.press("back")
    assert browser.page.status == 200


def test_only_its_own_pages_change_a_form(home):
    browser, path = opened(home), "/form/page/1"
    whole = browser.page.fields() | {"do": "next", "a:/data/age": "50"}
    stranger = home.browser()
    foreign = home.browser()
    foreign.client.cookies.set("form", "guessed", path="/form")
    for found, status in (
        (browser.post(path, whole | {"token": "x"}), 403),
        (browser.post(path, whole, headers={"Sec-Fetch-Site": "cross-site"}), 403),
        (browser.post(path, whole, headers={"Origin": "https://evil.example"}), 403),
        (browser.post(path, whole | {"a:/data/age": "9" * 300_000}), 413),
        (browser.post(path, whole | {"a:/data/age": "9" * 1_100_000}), 413),
        (Browsers.raw(browser, path, b"\xff\xfe=%%%"), 403),
        (stranger.post(path, whole), 404),
        (foreign.post(path, whole), 404),
        (foreign.get(path), 404),
    ):
        assert found.status == status
        assert found.answer.headers["content-type"].startswith("text/html")
        assert "script-src" not in found.answer.headers["content-security-policy"]
    assert sitting(home).form.filling.state("/data/age").value == ""
    assert browser.get("/form").answer.headers["cache-control"] == "no-store"
    (cookie,) = browser.client.cookies.jar
    assert (cookie.path, cookie.expires) == ("/form", None)
    assert "HttpOnly" in cookie._rest
    secure = home.browser(Host="forms.example.org").client
    answer = secure.post("/form", data={"words": home.words(home.begun({}))}, follow_redirects=False)
    assert "; Secure" in answer.headers["set-cookie"].title()
    assert CANARY not in answer.headers["location"]


class Browsers:
    """Posts that no form makes."""

    @staticmethod
    def raw(browser, path, body):
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return Page(browser.client.post(path, content=body, headers=kind))


def test_words_open_once_and_those_for_a_counter_not_at_all(home):
    name = home.begun({"/data/name": CANARY})
    first, second = home.browser(), home.browser(language="ar")
    fields = first.get("/form").fields() | {"words": home.words(name)}
    first.post("/form", fields)
    token = first.client.cookies["form"]
    first.client.cookies.clear()
    assert first.post("/form", fields).path == "/form/page/1", "a second press is the same opening"
    assert first.client.cookies["form"] == token
    found = second.open(home.words(name, "ar"))
    assert (found.status, "form" in second.client.cookies) == (422, False)
    assert "refused" not in found.text
    for number in range(MOST_WRONG):
        assert second.open(said("HBR", word_code.name_from(bytes([number] * 5)))).status == 422
    other = home.begun({"/data/name": CANARY})
    assert second.open(home.words(other)).status == 429, "also the right one: it would tell itself"
    forgive(home)
    counter = home.begun({}, home=False)
    assert second.open(home.words(counter)).status == 422
    assert home.kiosk().take(home.words(counter)).code, "it was not used up"
    assert second.post(f"/h/{other}", {}).path == "/form/page/1"


def test_stillness_a_restart_and_another_place_close_it_and_the_code_goes_on(home, monkeypatch):
    browser = opened(home)
    browser.press(age="44")
    open_form = sitting(home)
    code = open_form.kept.code
    forms = home.desk.forms
    monkeypatch.setattr(forms, "_now", lambda now=forms._now: now() + STILL_MINUTES * 60 + 1)
    assert browser.get("/form/page/2").status == 410
    assert "Nothing happened for 30 minutes" in browser.page.text
    forms.thread.submit(forms.look).result(20)
    assert open_form not in forms._open.values()
    monkeypatch.undo()
    again = browser.open(code)
    assert again.heading.startswith("How old"), "where the last answer was given"
    assert sitting(home).form.filling.state("/data/age").value == "44"
    other = home.browser()
    other.open(code)
    assert "opened at another place" in browser.get("/form").text
    forms._open.clear()
    forms._ended.clear()
    lost = other.get("/form")
    assert (lost.status, lost.heading) == (404, "No form is open here")
    assert 'name="words"' in lost.html


def test_wiped_is_wiped_here_and_at_the_office_and_nothing_was_logged(home, caplog):
    caplog.set_level(logging.DEBUG)
    browser = opened(home)
    code = sitting(home).kept.code
    browser.get("/form/leave/wipe")
    assert browser.page.heading == "Wipe everything?"
    found = browser.post("/form/leave/wipe", browser.page.fields())
    assert (found.heading, "form" in browser.client.cookies) == ("Everything is wiped", False)
    assert "cookies" in found.answer.headers["clear-site-data"]
    with pytest.raises(Refused) as refusal:
        home.drafts.resume(code).result(20)
    assert refusal.value.code == "draft_not_kept"
    for path in home.folder.rglob("*"):
        assert not path.is_file() or CANARY.encode() not in path.read_bytes(), path
    assert not [record for record in caplog.records if CANARY in record.getMessage()]
