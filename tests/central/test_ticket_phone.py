"""The ticket's page in a real browser: in every state, language, scheme and size, with a script and without."""

from itertools import combinations, product

import pytest
from playwright.sync_api import expect

from kiosk.events import Draft
from kiosk.queue.ticket import ISSUED, Status
from tests.central.office import until
from tests.central.phone_browser import (
    NARROW,
    STATES,
    WIDE,
    browser,
    faults,
    look,
    old_phone,
    phone,
    room,
    without_script,
)

__all__ = ["browser", "old_phone", "phone", "room"]

HEADINGS = {
    "waiting": "You are next",
    "postponed": "You are not called before",
    "asked out": "You are not called before",
    "called": "Go to counter 2 now",
    "serving": "You are at counter 2",
    "hold": "Your ticket is on hold",
    "moved": "before you",
    "no-show": "We called you and did not see you",
    "left": "You left the queue",
    "cancelled": "This ticket was cancelled",
    "finished": "Finished",
    "forged": "This ticket is not known here",
}
LOOKS = list(product(("en", "ar"), (True, False), ("light", "dark"), (NARROW, WIDE)))
"""Language, with a script or without, scheme, size."""
SOME = [(state, LOOKS[(index * 7) % len(LOOKS)]) for index, state in enumerate(STATES)]
"""Every state once, and every two of the others."""


def test_every_two_ways_of_looking_meet():
    met = {frozenset(pair) for _, form in SOME for pair in combinations(enumerate(form), 2)}
    assert met == {frozenset(pair) for form in LOOKS for pair in combinations(enumerate(form), 2)}


def check_look(phone, room, state, form):
    language, script, scheme, size = form
    if not script:
        without_script(phone)
    look(phone, scheme, size)
    phone.goto(room.address(state, f"?lang={language}"))
    if script and state != "forged":
        phone.locator("#again").wait_for(state="hidden")
    assert phone.locator("#again").is_visible() is (state == "forged" or not script)
    if language == "en":
        assert HEADINGS[state] in phone.locator("main h1, main h2").all_inner_texts()[-1]
    assert faults(phone) == []


@pytest.mark.parametrize(("state", "form"), SOME)
def test_every_state_can_be_read_by_everybody(phone, room, state, form):
    check_look(phone, room, state, form)


@pytest.mark.long
@pytest.mark.parametrize(("state", "form"), list(product(STATES, LOOKS)))
def test_every_combination_can_be_read_by_everybody(phone, room, state, form):
    check_look(phone, room, state, form)


@pytest.mark.parametrize("state", ["waiting", "called"])
def test_nothing_is_lost_at_the_largest_zoom_and_in_forced_colours(phone, room, state):
    phone.emulate_media(forced_colors="active", reduced_motion="reduce")
    phone.set_viewport_size({"width": 320, "height": 256})
    phone.goto(room.address(state))
    assert faults(phone) == []
    phone.evaluate("document.documentElement.style.fontSize = '200%'")
    assert faults(phone) == []
    assert phone.evaluate("document.getAnimations().length") == 0


def test_a_call_reaches_the_page_and_nobody_loses_their_place(phone, room):
    ticket = room.ticket()
    phone.goto(room.address(ticket))
    leaving = phone.get_by_role("link", name="I’m leaving")
    phone.locator("#again").wait_for(state="hidden")
    leaving.focus()
    label = phone.locator(".label").inner_text()
    room.act("ticket.call", counter="1", ticket=ticket)
    expect(phone.get_by_role("heading", name="Go to counter 1 now")).to_be_visible()
    expect(phone.locator("#said")).to_have_text("Go to counter 1 now. On the left side.")
    assert phone.title() == f"Go to counter 1 now – \u2066{label}\u2069"
    expect(phone.get_by_role("button", name="I need 10 more minutes")).to_have_count(0)
    expect(leaving).to_be_focused()
    room.act("ticket.serve", ticket=ticket)
    expect(phone.get_by_role("heading", name="You are at counter 1")).to_be_visible()
    expect(leaving).to_have_count(0)
    expect(phone.locator("main")).to_be_focused()


@pytest.mark.parametrize("which", ["phone", "old_phone"])
def test_leaving_and_staying_after_all(request, room, which):
    phone, ticket = request.getfixturevalue(which), room.ticket()
    phone.goto(room.address(ticket))
    phone.get_by_role("link", name="I’m leaving").tap()
    expect(phone.get_by_role("heading", name="Leave the queue?")).to_be_in_viewport()
    phone.get_by_role("link", name="No, I stay").tap()
    assert room.state(ticket) is Status.WAITING
    phone.get_by_role("link", name="I’m leaving").tap()
    phone.get_by_role("button", name="Yes, I’m leaving").tap()
    expect(phone.get_by_role("heading", name="You left the queue")).to_be_visible()
    assert room.state(ticket) is Status.LEFT
    phone.get_by_role("button", name="I want to stay after all").tap()
    expect(phone.get_by_role("link", name="I’m leaving")).to_be_visible()
    assert room.state(ticket) is Status.WAITING


@pytest.mark.parametrize("which", ["phone", "old_phone"])
def test_asking_for_more_time_until_the_button_explains(request, room, which):
    phone, ticket = request.getfixturevalue(which), room.ticket()
    phone.goto(room.address(ticket))
    expect(phone.get_by_text("You can ask for this 2 times.")).to_be_visible()
    phone.get_by_role("button", name="I need 10 more minutes").tap()
    expect(phone.get_by_text("You can ask for this once.")).to_be_visible()
    expect(phone.get_by_role("heading", name="You are not called before")).to_be_visible()
    phone.get_by_role("button", name="I need 10 more minutes").tap()
    phone.get_by_role("link", name="I need 10 more minutes").tap()
    expect(phone.get_by_text("as often as this office allows")).to_be_in_viewport()


def test_without_a_script_the_page_loads_again_only_where_that_is_wanted(old_phone, room):
    old_phone.goto(room.address("waiting"))
    refresh = old_phone.locator('meta[http-equiv="refresh"]')
    assert refresh.count() == 0
    old_phone.get_by_role("link", name="Look again every 30 seconds").tap()
    expect(refresh).to_have_attribute("content", "30")
    old_phone.get_by_role("link", name="العربية").tap()
    expect(refresh).to_have_attribute("content", "30")
    assert old_phone.locator("html").get_attribute("dir") == "rtl"
    old_phone.goto(room.address("waiting", "?again=1"))
    old_phone.get_by_role("link", name="Do not look again by itself").tap()
    expect(refresh).to_have_count(0)


def test_the_phone_rings_and_shakes_only_where_somebody_asked_for_it(phone, room):
    phone.add_init_script("navigator.vibrate = () => { window.shaken = (window.shaken || 0) + 1; };")
    quiet, loud = room.ticket(), room.ticket()
    for ticket, shaken in ((quiet, None), (loud, 2)):
        phone.goto(room.address(ticket))
        bell = phone.get_by_role("button", name="Ring and shake when I am called")
        expect(bell).to_have_attribute("aria-pressed", "false")
        if ticket == loud:
            bell.tap()
            expect(bell).to_have_attribute("aria-pressed", "true")
            assert phone.evaluate("window.shaken") == 1, "once, so that it is known"
        room.act("ticket.call", counter="1", ticket=ticket)
        expect(phone.get_by_role("heading", name="Go to counter 1 now")).to_be_visible()
        assert phone.evaluate("window.shaken") == shaken


def test_places_are_not_read_aloud_one_by_one_but_a_call_is_at_once(phone, room):
    others = [room.ticket() for _ in range(4)]
    ticket = room.ticket()
    phone.goto(room.address(ticket))
    phone.locator("#again").wait_for(state="hidden")
    phone.evaluate(
        """() => {
            window.said = [];
            const said = document.getElementById("said");
            new MutationObserver(() => said.textContent && window.said.push(said.textContent))
                .observe(said, { childList: true });
        }"""
    )
    before = phone.locator("h2").first.inner_text()
    for other in others:
        room.act("ticket.cancel", ticket=other)
        expect(phone.locator("h2").first).not_to_have_text(before)
        before = phone.locator("h2").first.inner_text()
    room.act("ticket.call", counter="1", ticket=ticket)
    expect(phone.locator("#said")).to_contain_text("Go to counter 1 now")
    said = phone.evaluate("window.said")
    assert len(said) == 2, said
    room.act("ticket.serve", ticket=ticket)


def test_a_page_that_is_cut_off_says_so_and_comes_back(phone, room, monkeypatch):
    monkeypatch.setattr("central.ticket_page._RETRY_MS", 50)
    phone.clock.install()
    phone.goto(room.address("waiting").replace(room.hub.url, room.cable.url))
    phone.locator("#again").wait_for(state="hidden")
    cut = phone.locator("#cut")
    expect(cut).to_have_text("")
    room.cable.cut()
    phone.clock.fast_forward(60_000)
    expect(cut).to_contain_text("This page has had no connection since")
    expect(phone.get_by_role("link", name="Look again", exact=True)).to_be_visible()
    assert faults(phone) == []
    room.cable.restore()
    expect(cut).to_have_text("", timeout=10_000)


def test_a_page_of_a_ticket_that_has_not_arrived_comes_by_itself(phone, room):
    phone.clock.install()
    phone.goto(room.address("f" * 32))
    expect(phone.get_by_role("heading", name="This ticket is not known here")).to_be_visible()
    data = {"day": room.node.queue.day, "service": "register-birth", "series": "D", "number": 900}
    room.node.write([Draft(ISSUED, f"ticket/{'f' * 32}", data)], room.node.office.queue_stream).result(10)
    assert until(lambda: "f" * 32 in room.node.queue.tickets, room.node)
    phone.clock.fast_forward(31_000)
    expect(phone.locator(".label")).to_have_text("D 900")
