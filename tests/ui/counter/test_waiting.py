"""The waiting list of one counter: who is next there and why, and what is to be known of everybody."""

from dataclasses import replace

from kiosk.queue.needs import NEEDS
from kiosk.text import Text
from tests.ui.counter.test_desk import EMPTY, FIRST, HERE, MINUTE, NOW, SECOND, WORDS, plain
from ui.counter.desk import desk_shown
from ui.counter.waiting import NEED_ICONS, QueueLine, queue_lines

OTHERS = replace(FIRST, next=False, mine=False)
MINE = replace(SECOND, next=True, why_next=Text.of("next.first_here"), reason=Text.of("reason.turn"))


def lines(*rows, **facts) -> list[QueueLine]:
    return [known.line for known in queue_lines(replace(EMPTY, waiting=rows, **facts)).values()]


def test_who_is_next_here_stands_first_and_says_why() -> None:
    first, second = lines(OTHERS, MINE)
    assert (first.label, first.reason) == ("D 001", "First of those whom this counter serves")
    assert (second.label, second.reason) == ("A 001", "Served at other counters")
    assert desk_shown(replace(EMPTY, waiting=(OTHERS, MINE))).next_label == "D 001"


def test_nobody_for_this_counter_promises_no_call() -> None:
    shown = desk_shown(replace(EMPTY, waiting=(OTHERS,)))
    assert (shown.primary, shown.anybody_waiting) == ("Call the next person", True)
    assert shown.idle_line == "Those who wait are for other counters, or asked for more time."


def test_both_reasons_are_told_where_both_say_something() -> None:
    booked = replace(MINE, reason=Text.of("reason.appointment"), due=NOW)
    (line,) = lines(booked)
    assert plain(line.reason) == f"First of those whom this counter serves · Has an appointment {WORDS.time(NOW)}"
    (line,) = lines(replace(booked, why_next=Text.of("next.first")))
    assert plain(line.reason) == f"Has an appointment {WORDS.time(NOW)}"


def test_needs_have_an_icon_and_a_word_each() -> None:
    assert set(NEED_ICONS) == set(NEEDS)
    (line,) = lines(replace(FIRST, needs=("wheelchair", "hearing")))
    assert (line.marks, line.markIcons) == (["Wheelchair", "Hears little"], ["wheelchair", "ear"])


def test_who_asked_for_more_time_says_until_when() -> None:
    later = NOW + 4 * MINUTE
    (line,) = lines(replace(FIRST, next=False, reason=Text.of("reason.postponed", n=4), not_before=later))
    assert plain(line.reason) == "Asked for 4 minutes more"
    assert [plain(mark) for mark in line.marks] == [f"not before {WORDS.time(later)}"]


def test_two_tickets_of_one_person_know_of_each_other() -> None:
    first, second = lines(replace(FIRST, visit="v"), replace(SECOND, visit="v"))
    assert [plain(line.marks[0]) for line in (first, second)] == ["same person as D 001", "same person as A 001"]
    (alone,) = lines(replace(FIRST, visit="v"), here=(replace(HERE, visit="w"),))
    assert alone.marks == []
    facts = replace(EMPTY, waiting=(replace(FIRST, visit="v"),))
    known = queue_lines(facts)
    again = queue_lines(replace(facts, here=(replace(HERE, visit="v"),)), known)
    assert plain(again["t1"].line.marks[0]) == "same person as K 012"
