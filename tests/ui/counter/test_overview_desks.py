"""The timeline of the desks: every shift in its place, every counter against the plan, and the same in a table."""

from dataclasses import replace

import pytest

from kiosk.office import Office
from kiosk.queue.live_board import CounterNow, Doing
from kiosk.queue.roster import Shift
from kiosk.queue.ticket_state import Span, Status, Ticket
from kiosk.text import Translations
from tests.kiosk.memory_device import harbour
from ui.counter import overview_desks as desks
from ui.counter.overview_desks import DeskFacts
from ui.counter.words import Words

WORDS = Words("en", Translations({}), harbour(), Office(code="HBR", name={"en": "Harbour"}, timezone="UTC"))
PLAN = (
    Shift("1", "08:30", "12:30", "quick", "hana"),
    Shift("2", "09:00", "11:00"),
    Shift("2", "13:00", "16:30", "papers"),
)
FACTS = DeskFacts(WORDS, PLAN, ("1", "2", "3"), {"hana": "Hana"}, ("08:30", "16:30"))
TEN = 10 * 60


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


def today(*here: CounterNow, now: int = TEN, **sitting: str) -> DeskFacts:
    numbers = {one.number for one in here}
    nobody = [CounterNow(number, Doing.NOBODY) for number in FACTS.counters if number not in numbers]
    who = {number.removeprefix("at"): name for number, name in sitting.items()}
    return replace(FACTS, now=now, board=(*here, *nobody), sitting=who)


def test_shifts_stand_between_whole_hours_and_no_hour_is_left_out():
    assert desks.span(FACTS) == (8 * 60, 17 * 60)
    first = desks.shift_bars(FACTS)[0]
    assert (first.at, first.part, first.row) == pytest.approx((0.5 / 9, 4 / 9, 0))
    assert [plain(tick.word) for tick in desks.ticks(FACTS)][::9] == ["08:00", "17:00"]
    empty = replace(FACTS, shifts=(), hours=("", ""))
    assert desks.span(empty) == (8 * 60, 17 * 60)
    assert plain(desks.message(empty)) == "Nothing is planned for this day."


@pytest.mark.parametrize(
    ("number", "here", "who", "note", "odd"),
    [
        ("1", None, {}, "Planned from 08:30, nobody is there", True),
        ("1", CounterNow("1", Doing.READY, "Hana", profile="quick"), {"at1": "hana"}, "As planned", False),
        ("1", CounterNow("1", Doing.READY, "Omar", profile="quick"), {"at1": "omar"}, "Planned: Hana", True),
        ("1", CounterNow("1", Doing.READY, "Hana"), {"at1": "hana"}, "Planned for: Quick desk", True),
        ("2", CounterNow("2", Doing.SERVING, "Omar", profile="everything"), {"at2": "omar"}, "As planned", False),
        ("3", CounterNow("3", Doing.READY, "Omar"), {"at3": "omar"}, "Not in the plan", False),
        ("3", None, {}, "Nothing planned", False),
    ],
)
def test_how_a_counter_does_against_the_plan(number, here, who, note, odd):
    facts = today(*[here] if here else [], **who)
    line = next(one for one in desks.desk_lines(facts) if one.number == number)
    assert (plain(line.note), line.odd) == (note, odd)


def test_what_is_over_open_missing_and_later():
    facts = today(CounterNow("2", Doing.READY, "Omar"), at2="omar")
    assert [bar.phase for bar in desks.shift_bars(facts)] == ["missing", "open", "later"]
    assert [bar.phase for bar in desks.shift_bars(replace(facts, now=12 * 60 + 30))] == ["over", "over", "later"]
    lines = desks.desk_lines(replace(facts, now=12 * 60, board=(CounterNow("2", Doing.NOBODY),)))
    assert plain(next(line.note for line in lines if line.number == "2")) == "Opens at 13:00"


def test_the_table_has_every_shift_and_every_counter():
    rows = desks.table(today())
    assert [plain(row.cells[0]) for row in rows] == ["1", "2", "2", "3"]
    assert "Purpose: Quick desk" in plain(rows[0].spoken)


@pytest.mark.parametrize(
    ("number", "now", "free"),
    [("3", None, ("08:30", "16:30")), ("1", None, ("12:30", "16:30")), ("2", TEN, ("11:00", "13:00"))],
)
def test_the_time_that_is_left_of_a_counter(number, now, free):
    assert desks.gap(replace(FACTS, now=now), number) == free


def test_a_counter_that_is_planned_all_day_has_no_time_left():
    assert desks.gap(replace(FACTS, shifts=(Shift("3", "08:30", "16:30"),)), "3") is None


def test_when_somebody_was_there_is_one_stretch_unless_they_went_away():
    def ticket(counter: str, begins: int, ends: int) -> Ticket:
        span = Span(Status.SERVING, begins * 60_000, ends * 60_000, counter)
        return Ticket(id="t", day="d", service="s", series="A", number=1, arrived=0, spans=(span,))

    tickets = [ticket("1", 540, 550), ticket("1", 555, 560), ticket("1", 590, 595)]
    assert desks.worked(tickets, [("1", 597 * 60_000)], 0, TEN) == (("1", 540, 560), ("1", 590, 600))
