"""What the desk shows follows from what is so, and from nothing else."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.catalogue.pack import Pack
from kiosk.office import Office
from kiosk.queue.counter import Counter
from kiosk.queue.rows import DeskTicket, WaitingRow
from kiosk.queue.ticket import Status
from kiosk.text import Text, Translations
from tests.kiosk.memory_device import harbour
from ui.counter.desk import DeskFacts, away_lines, desk_shown, done_lines
from ui.counter.undoing import Done
from ui.counter.waiting import LONG_WAIT_MS, QueueLine, queue_lines
from ui.counter.words import Words, stopwatch

MINUTE = 60_000
NOW = 1_700_000_000_000
PACK: Pack = harbour()
WORDS = Words("en", Translations({}), PACK, Office(code="HBR", name={"en": "Harbour"}))
WHY = Text.of("reason.longest")
FIRST = WaitingRow("t1", "A 001", "A", "renew-passport", WHY, True, 5 * MINUTE, "en", False, "printed")
SECOND = replace(FIRST, ticket="t2", label="D 001", series="D", service="register-birth", next=False, language="ar")
HERE = DeskTicket(
    ticket="t9",
    label="K 012",
    series="K",
    service="renew-passport",
    status=Status.CALLED,
    counter="4",
    officer="priya",
    language="ar",
    reason=Text.of("reason.turn"),
    arrived=NOW - 15 * MINUTE,
    called=NOW - MINUTE,
    served=0,
    recalls=0,
    can_undo=True,
)
SERVED = replace(HERE, status=Status.SERVING, served=NOW)
EMPTY = DeskFacts(now_ms=NOW, words=WORDS, counter="4")


def shown_lines(facts: DeskFacts) -> list[QueueLine]:
    return [known.line for known in queue_lines(facts).values()]


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("facts", "primary"),
    [
        ({}, "Call the next person"),
        ({"waiting": (FIRST, SECOND)}, "Call A 001"),
        ({"waiting": (FIRST,), "here": (HERE,)}, "They are here"),
        ({"here": (HERE,)}, "They are here"),
        ({"waiting": (FIRST,), "here": (SERVED,)}, "Finish and call A 001"),
        ({"here": (SERVED,)}, "Finish K 012"),
    ],
)
def test_the_primary_names_whom_it_calls(facts: dict[str, Any], primary: str) -> None:
    assert plain(desk_shown(replace(EMPTY, **facts)).primary) == primary


def test_the_list_says_how_many_and_how_long() -> None:
    shown = desk_shown(replace(EMPTY, waiting=(FIRST, SECOND)))
    assert plain(shown.waiting_text) == "2 people · longest 05:00"
    assert desk_shown(EMPTY).waiting_text == "nobody"


def test_a_row_says_why_it_stands_there_and_in_which_language() -> None:
    first, second = shown_lines(replace(EMPTY, waiting=(FIRST, SECOND)))
    assert (first.reason, first.reasonIcon, first.next, first.language, first.last) == (
        "Waits longest", "hourglass-medium", True, "", False,
    )  # fmt: skip
    assert (second.service, second.language, second.age, second.last) == ("Register a birth", "العربية", "05:00", True)


@pytest.mark.parametrize(
    ("printed", "word"),
    [
        ("failed", "Not printed"),
        ("unknown", "Not known whether it was printed"),
        ("saved", "Not printed"),
        ("noted", "Not printed, seen on screen"),
    ],
)
def test_a_ticket_that_was_not_printed_says_so(printed: str, word: str) -> None:
    line = shown_lines(replace(EMPTY, waiting=(replace(FIRST, printed=printed),)))[0]
    assert (line.reason, line.reasonIcon) == (f"Waits longest · {word}", "printer")


@pytest.mark.parametrize(("waited", "warm"), [(LONG_WAIT_MS - 1, False), (LONG_WAIT_MS, True)])
def test_a_long_wait_is_warm(waited: int, warm: bool) -> None:
    line = shown_lines(replace(EMPTY, waiting=(replace(FIRST, waited_ms=waited),)))[0]
    assert (line.warm, line.ageNote != "") == (warm, warm)


def test_a_line_is_made_again_only_when_something_in_it_changed() -> None:
    facts = replace(EMPTY, waiting=(FIRST, SECOND))
    known = queue_lines(facts)
    again = queue_lines(replace(facts, waiting=(replace(FIRST, label="A 002"), SECOND)), known)
    assert again["t1"].line.label == "A 002"
    assert again["t2"] is known["t2"]
    arabic = replace(WORDS, language="ar")
    assert queue_lines(replace(facts, words=arabic), known)["t2"].line.language == ""
    assert list(queue_lines(replace(facts, waiting=(SECOND,)), known)) == ["t2"]


def test_while_the_person_walks_the_way_is_timed() -> None:
    shown = desk_shown(replace(EMPTY, here=(HERE,)))
    assert (shown.walking, shown.state, shown.state_text) == (True, "called", "Called")
    assert (shown.clock, shown.waited, shown.walked, shown.serving) == ("01:00", "14:00", "01:00", "")
    assert shown.language == "العربية"


def test_while_the_person_is_served_the_service_is_timed() -> None:
    served = replace(HERE, status=Status.SERVING, called=NOW - 5 * MINUTE, served=NOW - 4 * MINUTE)
    shown = desk_shown(replace(EMPTY, here=(served,)))
    assert (shown.walking, shown.clock, shown.waited, shown.walked, shown.serving) == (
        False, "04:00", "10:00", "01:00", "04:00",
    )  # fmt: skip


def test_a_service_over_its_time_ends_now() -> None:
    served = replace(HERE, status=Status.SERVING, served=NOW - 300 * MINUTE)
    shown = desk_shown(replace(EMPTY, here=(served,)))
    assert shown.expected == WORDS.time(NOW)
    assert shown.expected_share == 1.0


def test_held_comes_before_absent() -> None:
    held = replace(HERE, ticket="h", label="A 005", status=Status.HOLD)
    absent = replace(HERE, ticket="n", label="A 006", status=Status.NO_SHOW)
    lines = away_lines(replace(EMPTY, held=(held,), absent=(absent,)))
    assert [(line.label, line.kind, line.word, line.last) for line in lines] == [
        ("A 005", "hold", "On hold", False),
        ("A 006", "no_show", "Did not come", True),
    ]


def test_done_is_listed_newest_first() -> None:
    done = tuple(Done((str(number),), f"step {number}", "", NOW) for number in range(9))
    lines = done_lines(replace(EMPTY, done=done))
    assert [line.sentence for line in lines] == ["step 8", "step 7", "step 6", "step 5", "step 4", "step 3"]
    assert [line.newest for line in lines] == [True] + [False] * 5


def test_on_a_break_the_middle_says_so() -> None:
    shown = desk_shown(replace(EMPTY, place=Counter(number="4", break_since=NOW - MINUTE)))
    assert (shown.on_break, shown.idle_title) == (True, "You are on a break")


@pytest.mark.parametrize(
    ("ms", "text"), [(-5, "00:00"), (59_999, "00:59"), (3_599_000, "59:59"), (3_730_000, "1:02:10")]
)
def test_a_stopwatch(ms: int, text: str) -> None:
    assert stopwatch(ms) == text
