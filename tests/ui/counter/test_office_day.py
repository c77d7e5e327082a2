"""The side column and the strip tell how the office and the record stand, in sentences."""

from dataclasses import replace

import pytest

from kiosk.node import NodeStatus
from kiosk.office import Office
from kiosk.ports import LinkState, LinkStatus
from kiosk.put_aside import PutAside
from kiosk.queue.rows import CounterRow, Figures
from kiosk.text import Translations
from tests.kiosk.memory_device import harbour
from ui.counter.office_day import DayFacts, day_shown, desk_lines
from ui.counter.words import Words

NOW = 1_700_000_000_000
WORDS = Words("en", Translations({}), harbour(), Office(code="HBR", name={"en": "Harbour"}, timezone="UTC"))
FIGURES = Figures(12, 3, 2, 5, 1, 1, 11 * 60_000, 19 * 60_000)
ALONE = LinkStatus(LinkState.ALONE)
CUT = LinkStatus(LinkState.CUT_OFF, NOW - 3_600_000)
FACTS = DayFacts(NOW, WORDS, "4", NodeStatus(LinkStatus(LinkState.CONNECTED, NOW), 0, 0), FIGURES, saved_at=NOW)


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


def standing(link: LinkStatus, pending: int = 0, wrong_ms: int = 0) -> DayFacts:
    return replace(FACTS, status=NodeStatus(link, pending, wrong_ms))


@pytest.mark.parametrize(
    ("facts", "link", "title"),
    [
        (FACTS, "Hub connected", "All saved and sent"),
        (standing(LinkStatus(LinkState.CONNECTED), 2), "Hub connected", "Saved here, not yet sent: 2"),
        (standing(CUT, 3), "Working alone since 21:13", "Saved here, not yet sent: 3"),
        (standing(LinkStatus(LinkState.CUT_OFF)), "Working alone: the hub has not answered yet", "All saved and sent"),
        (standing(ALONE, 7), "This machine is the whole office", "All saved"),
        (
            standing(LinkStatus(LinkState.CONNECTED, problem="wrong key")),
            "wrong key",
            "All saved and sent",
        ),
    ],
)
def test_the_link_and_what_waits_are_told(facts: DayFacts, link: str, title: str) -> None:
    shown = day_shown(facts)
    assert (plain(shown.link), plain(shown.sync_title)) == (link, title)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("revoked", "Shut out by the office"),
        ("wrong_version", "Not of the same release"),
        ("replayed", "The office’s server does not"),
    ],
)
def test_who_is_not_let_in_is_told_so_and_that_nothing_goes_by_itself(code: str, told: str) -> None:
    shown = day_shown(standing(LinkStatus(LinkState.CUT_OFF, NOW, "in the server’s words", code), 3))
    assert shown.link.startswith(told)
    assert (shown.link_well, shown.sync_text) == (False, "It stays on this machine until that is mended.")


def test_what_the_office_could_not_take_is_told_with_what_and_when_and_whom_to_ask() -> None:
    one = PutAside("d", "s", 1, "ab", "submission.sent.v1", "refused", NOW - 60_000)
    shown = day_shown(replace(FACTS, aside=(one, one)))
    assert (shown.sync_title, shown.all_sent) == ("Not taken by the office: 2", False)
    assert "could not take 2 things from this machine. The last was a form, 22:12." in plain(shown.sync_text)
    assert "Show this to whoever looks after the devices" in shown.sync_text
    assert day_shown(replace(standing(CUT, 3), aside=(one,))).sync_title == "Not taken by the office: 1"


def test_saved_is_told_to_the_second() -> None:
    assert plain(day_shown(FACTS).saved) == "Last saved 22:13:20, nothing waits to be sent"
    assert plain(day_shown(replace(standing(CUT, 3), saved_at=0)).saved) == "3 saved here, not yet sent"


@pytest.mark.parametrize(
    ("wrong_ms", "word"), [(0, ""), (59_000, ""), (180_000, "3 min fast"), (-180_000, "3 min slow")]
)
def test_a_wrong_clock_is_told(wrong_ms: int, word: str) -> None:
    told = plain(day_shown(standing(ALONE, wrong_ms=wrong_ms)).clock_wrong)
    assert word in told
    assert bool(told) == bool(word)


def test_figures_are_those_of_the_office() -> None:
    shown = day_shown(FACTS)
    assert [plain(text) for text in (shown.issued, shown.seen, shown.median, shown.no_show, shown.longest)] == [
        "12", "5", "11 min", "1", "19:00",
    ]  # fmt: skip


def test_a_figure_without_people_is_no_zero() -> None:
    shown = day_shown(replace(FACTS, figures=Figures(0, 0, 0, 0, 0, 0, 0, 0)))
    assert (shown.median, shown.longest, shown.issued) == ("–", "–", "0")


def test_every_counter_and_who_is_there() -> None:
    rows = (
        CounterRow("1", "left", "", "", False, 0, "", ""),
        CounterRow("2", "left", "hana", "Hana", True, NOW, "", "d"),
        CounterRow("4", "right", "priya", "Priya", False, NOW, "A 001", "d"),
        CounterRow("5", "right", "omar", "", False, NOW, "", "d"),
    )
    facts = replace(FACTS, counters=rows)
    called = desk_lines(replace(facts, calling=frozenset({"4"})))
    assert [(line.word, line.icon) for line in called][2] == ("Called", "megaphone")
    lines = desk_lines(facts)
    assert [(line.name, line.word, line.label, line.series, line.mine) for line in lines] == [
        ("Nobody", "", "", "", False),
        ("Hana", "On a break", "", "", False),
        ("Priya", "With a person", "A 001", "A", True),
        ("omar", "Ready", "", "", False),
    ]
    assert day_shown(replace(FACTS, counters=rows)).signed_in == "3 signed in"
