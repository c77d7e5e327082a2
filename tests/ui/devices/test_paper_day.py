"""The emergency list and the roll as PDF files: every row is there, on pages of A4, in every language."""

import re
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.errors import DataFault
from kiosk.queue.needs import NEEDS
from kiosk.queue.paper_list import AppointmentLine, EmergencyList, WaitingLine
from kiosk.text import TEXTS, Translations
from ui.devices import paper_day
from ui.devices.paper_day import PaperDay
from ui.devices.paper_sheet import HEIGHT, WIDTH, PaperSheet

I18N = Path(__file__).resolve().parents[3] / "assets" / "i18n"
OFFICE = {"en": "Harbour Street", "ar": "شارع الميناء"}
TITLE = {"en": "Renew a passport", "ar": "تجديد جواز السفر"}


class Drawn(PaperSheet):
    """A sheet that remembers what was written where."""

    made: list["Drawn"] = []  # noqa: RUF012 - emptied by the fixture

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.pages = [[]]
        Drawn.made.append(self)

    def next_page(self):
        super().next_page()
        self.pages.append([])

    def text(self, words, place, size, **options):
        super().text(words, place, size, **options)
        self.pages[-1].append((words, place))

    def words(self, page=None):
        pages = self.pages if page is None else [self.pages[page]]
        return [words for found in pages for words, _ in found]


@pytest.fixture
def drawn(monkeypatch, qapp):
    """The sheets that are printed."""
    monkeypatch.setattr(paper_day, "PaperSheet", Drawn)
    Drawn.made.clear()
    yield Drawn.made
    Drawn.made.clear()


def paper(language="en"):
    return PaperDay(Translations.load(I18N), language)


def a_list(waiting=3, appointments=2, blanks=5):
    return EmergencyList(
        OFFICE,
        datetime(2026, 11, 23, 10, 5, tzinfo=UTC),
        tuple(WaitingLine(f"A {n:03d}", TITLE, "ar", "09:10", "09:30", NEEDS[:2], n == 1) for n in range(waiting)),
        tuple(AppointmentLine(f"11:{n:02d}", "7BKT6H", TITLE, "", ()) for n in range(appointments)),
        tuple(f"Z {n:03d}" for n in range(1, blanks + 1)),
    )


def pages_of(file: Path) -> list[tuple[float, float]]:
    """Width and height of every page, in points."""
    content = file.read_bytes()
    plain = content + b"".join(
        _inflated(part) for part in re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)
    )
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", plain)
    return [(float(wide), float(tall)) for wide, tall in boxes]


def _inflated(part: bytes) -> bytes:
    try:
        return zlib.decompress(part)
    except zlib.error:
        return b""


def test_everybody_is_on_the_list(drawn, tmp_path):
    assert paper().print_list(a_list(), tmp_path / "list.pdf") == 1
    words = drawn[0].words()
    for wanted in ("A 000", "A 002", "Z 005", "11:01\n7BKT6H", "Renew a passport", "09:10", "Harbour Street"):
        assert wanted in words
    assert "As of 10:05, Monday 23 November. What happened later is not in it." in words
    assert "Priority, Booked for 09:30, العربية, Wheelchair, Interpreter" in words
    ((wide, tall),) = pages_of(tmp_path / "list.pdf")
    assert (round(wide), round(tall)) == (595, 842)


def test_a_long_list_goes_on_under_the_same_heads(drawn, tmp_path):
    pages = paper().print_list(a_list(waiting=60, appointments=30, blanks=50), tmp_path / "list.pdf")
    sheet = drawn[0]
    assert pages == len(sheet.pages) == len(pages_of(tmp_path / "list.pdf")) == 7
    assert all("Number" in sheet.words(page) or "Time, Code" in sheet.words(page) for page in range(pages))
    assert [f"A {n:03d}" in sheet.words() for n in range(60)] == [True] * 60
    for number in range(pages):
        assert f"Page {number + 1} of {pages}" in sheet.words(number)
        rows = [place for _, place in sheet.pages[number]]
        assert all(0 < place.left() < place.right() < WIDTH and place.bottom() < HEIGHT for place in rows)
    headings = {TEXTS["paper.waiting"], TEXTS["paper.appointments"], TEXTS["paper.newcomers"]}
    for number in range(pages):
        rows = [words for words in sheet.words(number) if words]
        assert rows[-1] not in headings


def test_nobody_waits(drawn, tmp_path):
    paper().print_list(a_list(waiting=0, appointments=0), tmp_path / "list.pdf")
    assert "Nobody waits." in drawn[0].words()
    assert TEXTS["paper.appointments"] not in drawn[0].words()


def test_the_arabic_list_is_arabic(drawn, tmp_path):
    paper("ar").print_list(a_list(), tmp_path / "list.pdf")
    words = drawn[0].words()
    assert drawn[0].rtl
    assert OFFICE["ar"] in words
    assert TITLE["ar"] in words
    assert not {TEXTS[name] for name in TEXTS if name.startswith("paper.")} & set(words)


def test_a_roll_is_twelve_a_page_in_every_language(drawn, tmp_path):
    labels = [f"Z {n:03d}" for n in range(1, 26)]
    assert paper().print_roll(labels, OFFICE, ["en", "ar"], tmp_path / "roll.pdf") == 3
    sheet = drawn[0]
    assert [words for words in sheet.words() if words.startswith("Z ")] == labels
    assert sheet.words(0).count("Harbour Street\nشارع الميناء") == 12
    assert sheet.words(2).count("Harbour Street\nشارع الميناء") == 1
    assert len(pages_of(tmp_path / "roll.pdf")) == 3


def test_where_it_cannot_be_written_nothing_is_left(qapp, tmp_path):
    with pytest.raises(DataFault, match="can't be written"):
        paper().print_roll(["Z 001"], OFFICE, ["en"], tmp_path / "nowhere" / "roll.pdf")
    assert list(tmp_path.iterdir()) == []
