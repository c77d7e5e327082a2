"""What is wrong with a machine, and what to do about it."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device_table import device_lines
from kiosk.equipment import (
    SILENT_MS,
    DeviceReport,
    DeviceRow,
    Equipment,
    OfficeDevices,
    PrinterState,
    trouble_of,
)
from kiosk.office import Office
from kiosk.text import TEXTS, Translations

NOW = 1_795_000_000_000
SENTENCES = Translations.load(Path(__file__).parents[2] / "assets" / "i18n")
WELL = DeviceRow(
    "d1", "Kiosk 2", "kiosk", heard_ms=NOW - 5_000, awaited_ms=NOW - 5_000,
    report=DeviceReport(clock_ms=NOW - 5_000, version="1.2", printer=PrinterState.READY, disk_free=40 * 1024**3),
    wanted_version="1.2",
)  # fmt: skip


def row(**other):
    report = msgspec.structs.replace(
        WELL.report, **{name: other.pop(name) for name in tuple(other) if hasattr(WELL.report, name)}
    )
    return msgspec.structs.replace(WELL, report=report, **other)


def told(found):
    return [text.english() for text in trouble_of(found, NOW)]


def test_nothing_is_said_of_a_machine_that_is_well():
    assert told(WELL) == []
    assert told(row(printer=PrinterState.NONE)) == []
    assert told(row(printer=PrinterState.UNKNOWN)) == [], "it has not been asked yet, and nothing is guessed"


@pytest.mark.parametrize(
    ("so", "sentence"),
    [
        ({"printer": PrinterState.NO_PAPER}, "Kiosk 2 is out of paper: put in a roll of 80 mm."),
        ({"printer": PrinterState.PAPER_LOW}, "Kiosk 2 is nearly out of paper: have a roll of 80 mm ready."),
        ({"printer": PrinterState.COVER_OPEN}, "The printer of Kiosk 2 is open: close its cover."),
        ({"skew_ms": 61_000}, "The clock of Kiosk 2 is wrong by 61 seconds: set it, or turn on its network time."),
        ({"skew_ms": -61_000}, "The clock of Kiosk 2 is wrong by 61 seconds: set it, or turn on its network time."),
        (
            {"disk_free": 20 * 1024**2},
            "The disk of Kiosk 2 is nearly full (20 MB left): delete what does not belong to the program.",
        ),
        ({"problem": "The disk is full."}, "Kiosk 2 cannot send everything: The disk is full."),
        ({"version": "1.1"}, "Kiosk 2 runs version 1.1, the office 1.2: bring both to one release."),
    ],
)
def test_each_trouble_says_what_to_do(so, sentence):
    assert told(row(**so)) == [sentence]


@pytest.mark.parametrize(("skew", "shown"), [(0, 0), (2_000, 0), (-2_000, 0), (2_001, 2_001), (-60_000, -60_000)])
def test_a_clock_that_is_a_little_wrong_is_shown_and_no_trouble(skew, shown):
    assert row(skew_ms=skew).shown_skew_ms == shown
    assert told(row(skew_ms=skew)) == []


def test_what_a_silent_machine_said_before_is_old():
    gone = row(printer=PrinterState.NO_PAPER, awaited_ms=NOW - SILENT_MS - 1)
    assert told(gone) == ["Kiosk 2 is not heard of: see that it is switched on and that its network cable is in."]
    assert told(row(awaited_ms=NOW - SILENT_MS)) == []
    assert told(row(role="field", awaited_ms=NOW - 10 * SILENT_MS)) == [], "it is out for days"


@given(
    printer=st.sampled_from(PrinterState),
    skew_ms=st.integers(-(10**12), 10**12),
    disk_free=st.none() | st.integers(0, 2**53),
    problem=st.text(max_size=30),
    awaited_ms=st.integers(0, NOW + 10**6),
)
def test_every_trouble_has_a_sentence_in_both_languages(**so):
    for text in trouble_of(row(**so), NOW):
        assert text.id in TEXTS
        for language in ("en", "ar"):
            assert "{" not in SENTENCES.render(text, language).replace(so["problem"], "")


def test_a_table_has_a_line_for_each_machine():
    found = OfficeDevices((row(skew_ms=-3_400), changed_row := row(printer=PrinterState.NO_PAPER), _unheard()), NOW)
    first, second, third = device_lines(found, Office(code="X", name={}, timezone="UTC"))
    assert first.cells == ("Kiosk 2", "kiosk", "ready", "11:06:35", "0", "40.0 GB", "-3 s", "1.2")
    assert (second.cells[2], second.troubles) == ("no paper", tuple(told(changed_row)))
    assert third.cells[:4] == ("Kiosk 3", "kiosk", "", "not yet")


def _unheard():
    return DeviceRow("d3", "Kiosk 3", "kiosk", awaited_ms=NOW)


def test_equipment_tells_of_changes_only():
    equipment, heard = Equipment(), []
    equipment.on_change(lambda: heard.append(equipment.printer))
    for state in (PrinterState.NONE, PrinterState.READY, PrinterState.READY, PrinterState.NO_PAPER):
        equipment.tell_printer(state)
    assert heard == [PrinterState.READY, PrinterState.NO_PAPER]
