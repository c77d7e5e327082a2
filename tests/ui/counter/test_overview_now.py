"""What the overview says of this minute, in sentences."""

from dataclasses import replace

import pytest

from kiosk.equipment import DeviceReport, DeviceRow, OfficeDevices, PrinterState
from kiosk.office import Office
from kiosk.queue.live_board import CounterNow, Doing, Late, LiveBoard, SeriesNow
from kiosk.queue.statistics import MINUTE
from kiosk.share import Share
from kiosk.text import Translations
from tests.kiosk.memory_device import harbour
from ui.counter.overview_now import NowFacts, counter_lines, late_lines, series_lines, tiles, trouble_lines
from ui.counter.words import Words

NOW = 1_700_000_000_000
WORDS = Words("en", Translations({}), harbour(), Office(code="HBR", name={"en": "Harbour"}, timezone="UTC"))
EMPTY = NowFacts(NOW, WORDS, LiveBoard(), {})


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


def facts(**board) -> NowFacts:
    return replace(EMPTY, board=LiveBoard(**board))


def tile(found: NowFacts, key: str) -> tuple[str, str, str]:
    one = next(one for one in tiles(found) if one.key == key)
    return plain(one.value), plain(one.sub), one.tone


def test_an_empty_office_has_no_minutes():
    assert {plain(one.value) for one in tiles(EMPTY)} == {"0", "–", "0 of 0"}
    assert tile(EMPTY, "longest") == ("–", "nobody waits", "")
    assert tile(EMPTY, "kept") == ("–", "nothing yet", "")


@pytest.mark.parametrize(("minutes", "tone"), [(19.8, ""), (26, "care")])
def test_the_longest_wait_is_told_with_the_standard(minutes, tone):
    found = facts(waiting=9, longest_ms=round(minutes * MINUTE), longest_label="C 032")
    value, sub, shade = tile(found, "longest")
    assert (sub, shade) == ("C 032, standard 25 min", tone)
    assert value.startswith(str(int(minutes)))


def late(at: int, expected: int = 0) -> Late:
    return Late("t", "C 032", "C", "pay-fine", at, expected)


def test_who_will_pass_is_told_with_the_time():
    soon, over = facts(late=(late(NOW + 5 * MINUTE),)), facts(late=(late(NOW - MINUTE),))
    assert tile(soon, "late") == ("1", "C 032 at 22:18", "care")
    assert tile(over, "late") == ("1", "C 032 has passed it", "care")
    assert tile(EMPTY, "late") == ("0", "none in the next 30 min", "")


def test_when_they_will_be_called_or_that_nobody_will():
    found = facts(late=(late(NOW + MINUTE, NOW + 9 * MINUTE), replace(late(NOW - MINUTE), ticket="u")))
    lines = late_lines(found)
    assert [(plain(line.passes), plain(line.called), line.over, line.last) for line in lines] == [
        ("passes at 22:14", "called at about 22:22", False, False),
        ("passed at 22:12", "no counter is open for it", True, True),
    ]


def test_shares_are_told_with_their_cases():
    found = replace(EMPTY, kept=Share(87, 100), promised=Share(91, 100))
    assert tile(found, "kept") == ("87 %", "of 100 people", "")
    assert tile(found, "promised") == ("91 %", "of 100 people", "")


def test_series_with_the_wait_of_who_comes_now():
    board = LiveBoard(series=(SeriesNow("A", 2, 90_000, 1), SeriesNow("B", 0, 0, 0)), waiting=2)
    found = series_lines(replace(EMPTY, board=board, waits={"A": (5, 15), "B": (0, 2)}, stopped=frozenset({"B"})))
    assert [(plain(one.wait), one.longest, one.warm, one.stopped, one.last) for one in found] == [
        ("5–15 min", "01:30", True, False, False),
        ("under 2 min", "–", False, True, True),
    ]
    assert series_lines(replace(EMPTY, board=board, stopped=frozenset({""})))[0].stopped


def line_of(one: CounterNow, waiting: int = 0):
    return counter_lines(facts(counters=(one,), waiting=waiting))[0]


def test_a_service_that_takes_long_is_marked_with_what_is_usual():
    service = harbour().services[0]
    quick = CounterNow("1", Doing.SERVING, "Priya", "A 001", "A", service.id, NOW - MINUTE)
    found, long = line_of(quick), line_of(replace(quick, since=NOW - 2 * service.minutes * MINUTE))
    assert (plain(found.note), found.warm, found.time) == (f"usual {service.minutes}", False, "01:00")
    assert long.warm


def test_an_idle_counter_is_marked_only_while_people_wait():
    idle = CounterNow("1", Doing.READY, "Priya", since=NOW - 3 * MINUTE)
    assert (line_of(idle).warm, line_of(idle, waiting=4).warm) == (False, True)
    assert (line_of(idle).word, line_of(idle).time) == ("Idle", "03:00")


def test_a_break_says_when_it_ends():
    away = CounterNow("3", Doing.BREAK, "Hana", since=NOW - MINUTE, until=NOW + 8 * MINUTE, reason="break")
    assert (line_of(away).word, plain(line_of(away).note)) == ("On a break", "back 22:21")
    assert line_of(replace(away, reason="back-office", until=0)).word == "Back office"


def test_an_empty_counter_says_so():
    found = line_of(CounterNow("3", Doing.NOBODY))
    assert (found.staffed, found.word, found.time) == (False, "Nobody is there", "")


def test_troubles_of_devices_say_what_to_do():
    report = DeviceReport(clock_ms=NOW, printer=PrinterState.NO_PAPER, disk_free=1)
    row = DeviceRow("k3", "Kiosk 3", "kiosk", heard_ms=NOW, awaited_ms=NOW, report=report)
    well = DeviceRow("k1", "Kiosk 1", "kiosk", heard_ms=NOW, awaited_ms=NOW, report=DeviceReport(clock_ms=NOW))
    lines = trouble_lines(OfficeDevices((well, row), NOW), WORDS)
    assert [(line.name, line.icon, line.last) for line in lines] == [
        ("Kiosk 3", "printer", False),
        ("Kiosk 3", "hard-drives", True),
    ]
    assert trouble_lines(OfficeDevices(), WORDS) == []
