"""What an office prints for a day on paper: the emergency list, and a roll of numbered tickets to cut apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.days import named_day
from kiosk.languages import OWN_NAMES, listed
from kiosk.queue.paper_list import AppointmentLine, EmergencyList, WaitingLine
from kiosk.text import RTL_LANGUAGES, Text, Translations, isolated
from ui.devices.paper_sheet import HEIGHT, WIDTH, Align, PaperSheet
from ui.fonts import register_fonts

TICKETS_ACROSS, TICKETS_DOWN = 3, 4
_MARGIN = 110.0
_TOP, _BOTTOM = 330.0, HEIGHT - 150
_ROW, _HEADING, _HEADS = 98.0, 120.0, 60.0
_COLUMNS = {
    "number": 250.0, "service": 520.0, "person": 330.0,
    "came": 155.0, "called": 155.0, "counter": 160.0, "began": 155.0, "ended": 155.0,
}  # fmt: skip
"""Widths; together what the margins leave."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the list: its cells, or a heading, or the heads of columns."""

    cells: Sequence[str] = ()
    heading: str = ""
    heads: Sequence[str] = ()

    @property
    def height(self) -> float:
        return _HEADING if self.heading else _HEADS if self.heads else _ROW


class PaperDay:
    """Prints in one language. Makes a QGuiApplication where there is none, so call it from the main thread."""

    def __init__(self, translations: Translations, language: str) -> None:
        self._app = QGuiApplication.instance() or QGuiApplication(["shopfront"])
        register_fonts()
        self._translations = translations
        self._language = language
        self._rtl = language in RTL_LANGUAGES

    def print_list(self, found: EmergencyList, file: Path) -> int:
        """Write the emergency list; returns the number of pages. Raises DataFault."""
        pages = list(_pages(self._rows(found)))
        sheet = PaperSheet(file, self._say("paper.list"), rtl=self._rtl)
        for number, rows in enumerate(pages, 1):
            if number > 1:
                sheet.next_page()
            self._head(sheet, found, number, len(pages))
            top = _TOP
            for row in rows:
                _draw(sheet, row, top)
                top += row.height
        sheet.save()
        return len(pages)

    def print_roll(self, labels: Sequence[str], office: dict[str, str], languages: Sequence[str], file: Path) -> int:
        """Write numbered tickets, twelve a page, each in every one of `languages`; returns the number of pages."""
        sheet = PaperSheet(file, office.get(self._language, office.get("en", "")))
        on_a_page = TICKETS_ACROSS * TICKETS_DOWN
        for index, label in enumerate(labels):
            if index % on_a_page == 0:
                if index:
                    sheet.next_page()
                _cuts(sheet)
            row, column = divmod(index % on_a_page, TICKETS_ACROSS)
            self._ticket(sheet, label, office, languages, (column, row))
        sheet.save()
        return -(-len(labels) // on_a_page)

    def _rows(self, found: EmergencyList) -> Iterator[_Row]:
        heads = [self._say(f"paper.{name}") for name in _COLUMNS]
        yield _Row(heading=self._say("paper.waiting" if found.waiting else "paper.nobody"))
        if found.waiting:
            yield _Row(heads=heads)
            yield from (_Row(self._waiting(line)) for line in found.waiting)
        if found.appointments:
            yield _Row(heading=self._say("paper.appointments"))
            yield _Row(heads=[f"{self._say('paper.time')}, {self._say('paper.code')}", *heads[1:]])
            yield from (_Row(self._expected(line)) for line in found.appointments)
        yield _Row(heading=self._say("paper.newcomers"))
        yield _Row(heads=heads)
        yield from (_Row((label,)) for label in found.blanks)

    def _waiting(self, line: WaitingLine) -> tuple[str, ...]:
        more = [self._say("paper.priority")] if line.priority else []
        due = [f"{self._say('paper.due')} {self._isolated(line.due)}"] if line.due else []
        person = self._person(line.language, line.needs, [*more, *due])
        return (line.label, self._own(line.service), person, line.came)

    def _expected(self, line: AppointmentLine) -> tuple[str, ...]:
        return (f"{line.due}\n{line.code}", self._own(line.service), self._person(line.language, line.needs, []))

    def _person(self, language: str, needs: Sequence[str], more: Sequence[str]) -> str:
        spoken = [_own_name(language)] if language not in {"", self._language} else []
        return listed([*more, *spoken, *(self._say(f"need.{need}") for need in needs)], self._language)

    def _head(self, sheet: PaperSheet, found: EmergencyList, page: int, pages: int) -> None:
        inner = WIDTH - 2 * _MARGIN
        day = named_day(found.at.date())
        as_of = self._say("paper.as_of", time=f"{found.at:%H:%M}", day=day)
        sheet.text(self._say("paper.list"), QRectF(_MARGIN, 90, inner * 0.6, 90), 72, bold=True)
        sheet.text(
            self._own(found.office), QRectF(_MARGIN + inner * 0.6, 90, inner * 0.4, 90), 40, bold=True, align=Align.END
        )
        sheet.text(as_of, QRectF(_MARGIN, 185, inner, 60), 38, bold=True)
        sheet.text(self._say("paper.how"), QRectF(_MARGIN, 245, inner, 55), 34)
        sheet.line(_MARGIN, 312, WIDTH - _MARGIN, 312)
        count = self._say("paper.page", page=page, pages=pages)
        sheet.text(count, QRectF(_MARGIN, HEIGHT - 130, inner, 50), 32)

    def _ticket(
        self, sheet: PaperSheet, label: str, office: dict[str, str], languages: Sequence[str], cell: tuple[int, int]
    ) -> None:
        wide, tall = WIDTH / TICKETS_ACROSS, HEIGHT / TICKETS_DOWN
        left, top, inner = cell[0] * wide + 70, cell[1] * tall, wide - 140
        own = "\n".join(dict.fromkeys(office.get(one, "") for one in languages if office.get(one)))
        sheet.text(own, QRectF(left, top + 70, inner, 110), 34, bold=True, align=Align.MIDDLE)
        sheet.text(label, QRectF(left - 30, top + 175, inner + 60, 240), 240, bold=True, align=Align.MIDDLE)
        keep = "\n".join(self._in(one, "paper.keep") for one in languages)
        sheet.text(keep, QRectF(left - 40, top + 420, inner + 80, 40 + 45 * len(languages)), 30, align=Align.MIDDLE)
        foot = top + tall - 90
        for start, width, name in ((left, inner * 0.55, "day"), (left + inner * 0.6, inner * 0.4, "time")):
            words = " / ".join(self._in(one, f"paper.{name}") for one in languages)
            sheet.line(start, foot - 45, start + width, foot - 45)
            sheet.text(words, QRectF(start, foot - 40, width, 36), 26)

    def _say(self, text_id: str, **values: str | int | Text) -> str:
        return self._translations.render(Text.of(text_id, **values), self._language)

    def _in(self, language: str, text_id: str) -> str:
        """A sentence beside others of another direction."""
        words = self._translations.render(Text.of(text_id), language)
        return f"\u2067{words}\u2069" if language in RTL_LANGUAGES else words

    def _own(self, words: dict[str, str]) -> str:
        return words.get(self._language) or words.get("en", "")

    def _isolated(self, words: str) -> str:
        return isolated(words) if self._rtl else words


def _own_name(language: str) -> str:
    """What its speakers call a language, also one that no face speaks."""
    return OWN_NAMES.get(language) or QLocale(language).nativeLanguageName() or language


def _pages(rows: Iterator[_Row]) -> Iterator[list[_Row]]:
    """Rows by page. The heads of columns stand on every page; a heading is never the last line of one."""
    page: list[_Row] = []
    used, heads = 0.0, _Row()
    for row in rows:
        room = row.height + (_HEADS + _ROW if row.heading else 0)
        if page and used + room > _BOTTOM - _TOP:
            yield page
            page, used = ([heads], _HEADS) if row.cells and heads.heads else ([], 0.0)
        heads = row if row.heads else heads
        page.append(row)
        used += row.height
    yield page


def _draw(sheet: PaperSheet, row: _Row, top: float) -> None:
    inner = WIDTH - 2 * _MARGIN
    if row.heading:
        sheet.text(row.heading, QRectF(_MARGIN, top + 30, inner, _HEADING - 40), 44, bold=True)
        return
    if row.heads:
        sheet.fill(QRectF(_MARGIN, top, inner, row.height))
    cells = [*(row.heads or row.cells), *[""] * len(_COLUMNS)][: len(_COLUMNS)]
    left = _MARGIN
    sheet.line(_MARGIN, top, WIDTH - _MARGIN, top)
    for (name, width), words in zip(_COLUMNS.items(), cells, strict=True):
        label = name == "number" and not row.heads
        size = 28 if row.heads else 52 if label and "\n" not in words else 36
        sheet.line(left, top, left, top + row.height)
        sheet.text(words, QRectF(left + 14, top + 4, width - 28, row.height - 8), size, bold=bool(row.heads) or label)
        left += width
    sheet.line(left, top, left, top + row.height)
    sheet.line(_MARGIN, top + row.height, WIDTH - _MARGIN, top + row.height)


def _cuts(sheet: PaperSheet) -> None:
    for column in range(1, TICKETS_ACROSS):
        sheet.line(WIDTH * column / TICKETS_ACROSS, 0, WIDTH * column / TICKETS_ACROSS, HEIGHT, dashed=True)
    for row in range(1, TICKETS_DOWN):
        sheet.line(0, HEIGHT * row / TICKETS_DOWN, WIDTH, HEIGHT * row / TICKETS_DOWN, dashed=True)
