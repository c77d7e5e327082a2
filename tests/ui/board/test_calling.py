"""What the board shows and says follows from what is so."""

from dataclasses import replace

import pytest

from kiosk.catalogue.localised import Localised
from kiosk.office import Office
from kiosk.ports import LinkState, LinkStatus
from kiosk.queue import Forecast
from kiosk.queue.rows import CallRow, SeriesWait
from kiosk.text import Text, Translations
from ui.board.calling import (
    OLD_CALL_MS,
    STALE_MS,
    BoardFacts,
    aloud,
    board_shown,
    call_lines,
    is_stale,
    sentences,
    to_speak,
    wait_lines,
)

NOW = 1_700_000_000_000
CONNECTED = LinkStatus(LinkState.CONNECTED, NOW)
OFFICE = Office(code="HBR", name={"en": "Harbour"}, timezone="UTC")
FACTS = BoardFacts(NOW, "en", OFFICE, CONNECTED, started=NOW - 3_600_000)
CALL = CallRow("t1", "c1.0", "D 047", "D", 47, "4", "right", "en", NOW - 1000, 0, serving=False)
OLDER = replace(
    CALL, ticket="t2", call="c2.0", label="A 116", series="A", number=116, counter="2", side="left", called=NOW - 9000
)
ENGLISH = Translations({})


def wait(series: str, low: int | None, high: int = 0, waiting: int = 0) -> SeriesWait:
    return SeriesWait(series, Localised(en=f"Series {series}"), waiting, None if low is None else Forecast(low, high))


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("link", "stale"),
    [
        (LinkStatus(LinkState.ALONE), False),
        (CONNECTED, False),
        (LinkStatus(LinkState.CUT_OFF, NOW - STALE_MS + 1), False),
        (LinkStatus(LinkState.CUT_OFF, NOW - STALE_MS), True),
    ],
)
def test_ten_seconds_of_silence_make_a_board_stale(link: LinkStatus, stale: bool) -> None:
    assert is_stale(link, NOW, 0) is stale
    assert board_shown(replace(FACTS, link=link)).live is not stale


def test_a_board_that_was_just_switched_on_waits_before_it_complains() -> None:
    never = LinkStatus(LinkState.CUT_OFF, 0)
    assert not is_stale(never, NOW, NOW - STALE_MS + 1)
    assert board_shown(replace(FACTS, link=never)).truth == "Not connected yet"


def test_a_stale_board_says_of_when_it_is() -> None:
    shown = board_shown(replace(FACTS, link=LinkStatus(LinkState.CUT_OFF, NOW - 3_600_000), calls=(CALL,)))
    assert (plain(shown.truth), shown.calling) == ("As of 21:13", "Called last")


def test_the_newest_call_is_the_one_that_is_being_called() -> None:
    shown = board_shown(replace(FACTS, calls=(CALL, OLDER)))
    assert (shown.calling, shown.label, shown.counter, shown.side, shown.arrow) == (
        "Now calling", "D 047", "4", "right side", "arrow-right",
    )  # fmt: skip
    assert plain(shown.spoken) == "Now calling D 047. Go to counter 4."
    assert [line.label for line in call_lines(replace(FACTS, calls=(CALL, OLDER)))] == ["A 116"]


@pytest.mark.parametrize(
    ("side", "language", "arrow"),
    [("left", "en", "arrow-left"), ("right", "en", "arrow-right"), ("left", "ar", "arrow-right"), ("", "en", "")],
)
def test_the_arrow_points_into_the_room_also_where_icons_are_mirrored(side: str, language: str, arrow: str) -> None:
    facts = replace(FACTS, language=language, calls=(replace(CALL, side=side),))
    assert board_shown(facts).arrow == arrow


def test_one_wait_for_all_is_told_once_and_the_rows_count_people() -> None:
    facts = replace(FACTS, waits=(wait("A", 10, 20, 3), wait("B", 10, 20, 1)))
    assert (board_shown(facts).wait, board_shown(facts).wait_note) == ("10–20", "min")
    assert [(line.name, line.value, line.last) for line in wait_lines(facts)] == [
        ("Series A", "3", False),
        ("Series B", "1", True),
    ]


def test_waits_that_differ_are_told_by_series() -> None:
    facts = replace(FACTS, waits=(wait("A", 10, 20), wait("B", None)))
    assert (board_shown(facts).wait, board_shown(facts).wait_note) == ("", "in minutes")
    assert [line.value for line in wait_lines(facts)] == ["10–20", "–"]


def test_before_opening_no_wait_is_told() -> None:
    facts = replace(FACTS, waits=(wait("A", None), wait("B", None)))
    assert (board_shown(facts).wait, board_shown(facts).wait_note) == ("", "No counter is open yet")


def test_fresh_calls_are_said_in_the_order_of_calling() -> None:
    assert [row.label for row in to_speak((CALL, OLDER), frozenset(), NOW)] == ["A 116", "D 047"]


@pytest.mark.parametrize(
    "row",
    [
        replace(CALL, call="said.0"),
        replace(CALL, serving=True),
        replace(CALL, called=NOW - OLD_CALL_MS),
    ],
)
def test_what_was_said_is_served_or_is_old_is_not_said(row: CallRow) -> None:
    assert to_speak((row,), frozenset({"said.0"}), NOW) == []


@pytest.mark.parametrize(("language", "languages"), [("en", ["en"]), ("ar", ["ar", "en"])])
def test_a_call_is_said_in_the_tickets_language_then_the_offices(language: str, languages: list[str]) -> None:
    said = sentences(replace(CALL, language=language), "en", ENGLISH)
    assert [tongue for _, tongue in said] == languages
    assert said[-1][0] == "Number D, 0 4 7. Go to counter 4."


def test_a_voice_gets_no_marks_of_direction() -> None:
    text = Text.of("spoken.call", label="D", counter="4")
    assert aloud(text, "ar", ENGLISH) == "Number D. Go to counter 4."
