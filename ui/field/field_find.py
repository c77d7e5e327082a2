"""Finding on this laptop as QML sees it: people, stops, notes, answers and services by their words, and an outline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.days import named_day
from kiosk.field.book import blobs_of
from kiosk.field.finding import Thing, found, outline
from ui.field import field_words as say
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.answers.ports import Kind
    from kiosk.field.matter import Case
    from kiosk.field.stop import Stop
    from ui.field.day_rows import Lines
    from ui.field.field_day import FieldDay
    from ui.field.means import Means

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_MOST, _MOST_ANSWERS, _MOST_OUTLINE = 20, 6, 60
_QUIET_MS = 40
_ICONS = {"person": "user", "stop": "map-pin", "note": "note-pencil", "answer": "book-open", "service": "storefront"}


@dataclass(frozen=True, slots=True)
class FoundLine:
    """Something that was found; `group` is said where a new sort begins."""

    key: str
    group: str
    title: str
    line: str
    icon: str
    last: bool


@QmlElement
@QmlUncreatable("The face makes it")
class FieldFind(QObject):
    """Looks through what is open of what is sealed; nothing that is typed or found leaves memory."""

    changed = Signal()
    chosen = Signal(str, str)
    """A kind, and which one."""

    def __init__(self, means: Means, day: FieldDay) -> None:
        super().__init__(day.parent())
        self._bridge, self._words, self._officer = means.bridge, means.words, means.officer
        self._unsealed, self._search, self._day = means.unsealed, means.answers, day
        self._query, self._shown = "", False
        self._catalogue: tuple[tuple[str, str], ...] = ()
        self._rows = RowModel(FoundLine, key="key", parent=self)
        self._soon = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._soon.timeout.connect(self._list)
        for news in (means.bridge.changed, means.unsealed.changed):
            news.connect(self._again)

    @Slot()
    def begin(self) -> None:
        """Open what is sealed, and show the outline."""
        self._shown = True
        cases, stops = self._all()
        named = [blob for one in cases for blob in (*one.fields.values(), *(note.blob for note in one.notes))]
        self._unsealed.open_all([*named, *(blob for one in stops for blob in blobs_of(one))])
        self.look("")

    @Slot()
    def end(self) -> None:
        """Nothing that was typed or found stays."""
        self._shown, self._query, self._catalogue = False, "", ()
        self._rows.replace([])

    @Slot(str)
    def look(self, query: str) -> None:
        """Find by these words; nothing typed: the people on this laptop."""
        asked = self._query = query.strip()
        self._list()
        if not asked:
            self._catalogue = ()
            self._list()
            return
        language = self._words().language

        def find() -> tuple[tuple[str, str], ...]:
            results = self._search.find(asked, language).results[:_MOST_ANSWERS]
            return tuple((one.kind, one.id) for one in results)

        self._unsealed.do(find, lambda hits: self._keep(asked, hits))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Go there."""
        kind, _, identity = key.partition(" ")
        if identity:
            self.chosen.emit(kind, identity)

    @Slot()
    def chooseFirst(self) -> None:
        """The first that fits is meant."""
        if self._rows.rows:
            self.choose(self._rows.rows[0].key)

    def _keep(self, asked: str, hits: tuple[tuple[str, str], ...]) -> None:
        if asked == self._query and self._shown:
            self._catalogue = hits
            self._list()

    def _again(self) -> None:
        if self._shown and not self._soon.isActive():
            self._soon.start()

    def _list(self) -> None:
        things = list(self._things())
        hits = found(things, self._query, _MOST) if self._query else outline(things, _MOST_OUTLINE)
        rows = [(one.kind, one.id, one.title, one.line) for one in hits]
        rows += [row for kind, identity in self._catalogue if (row := self._of_pack(kind, identity)) is not None]
        lines, before = [], ""
        for kind, identity, title, line in sorted(rows, key=lambda row: _GROUPS.index(row[0])):
            group = "" if kind == before else self._group(kind)
            lines.append(FoundLine(f"{kind} {identity}", group, title, line, _ICONS[kind], last=False))
            before = kind
        self._rows.replace(lines)
        self.changed.emit()

    def _group(self, kind: str) -> str:
        return say.people_here() if kind == "person" and not self._query else say.found_group(kind)

    def _all(self) -> tuple[list[Case], list[Stop]]:
        officer = self._officer
        return self._bridge.read(
            lambda queue: (
                [one for one in queue.field.cases.values() if one.officer == officer and one.day and not one.deleted],
                [one for one in queue.field.stops.values() if one.officer == officer and one.day and not one.deleted],
            )
        )

    def _things(self) -> Iterator[Thing]:
        cases, stops = self._all()
        lines, places = self._day.lines(), {one.id: one for one in stops}
        for case in cases:
            name, stop = lines.person(case), places.get(case.stop)
            where = lines.title(stop) if stop else ""
            service = lines.words.service(case.service) if case.service else ""
            values = " ".join(lines.value(blob) for blob in case.fields.values())
            line = say.about([service, case.label, where, self._day_name(case.day)])
            yield Thing("person", case.id, name, line, values, f"{case.day} {case.opened}", open=case.state == "open")
            for at, note in enumerate(case.notes):
                yield Thing("note", f"{case.id} {at}", lines.value(note.blob), name, "", f"{case.day} {note.at}")
        yield from (self._stop(one, lines) for one in stops)

    def _stop(self, stop: Stop, lines: Lines) -> Thing:
        told = lines.opened(stop.sealed) if stop.sealed else {}
        also = " ".join([*map(str, told.values()), stop.hint, stop.place])
        line = say.about([self._day_name(stop.day), stop.at, say.kind(stop.kind)])
        return Thing("stop", stop.id, lines.title(stop), line, also, f"{stop.day} {stop.at}", open=stop.is_open)

    def _day_name(self, day: str) -> str:
        return self._words().text(named_day(date.fromisoformat(day))) if day else ""

    def _of_pack(self, kind: Kind | str, identity: str) -> tuple[str, str, str, str] | None:
        pack, language = self._bridge.node.pack, self._words().language
        if kind == "service" and (service := pack.service(identity)) is not None:
            return ("service", identity, service.title.get(language), service.line.get(language))
        if kind == "answer" and (answer := pack.answer(identity)) is not None:
            agency = pack.agency(answer.owner)
            return ("answer", identity, answer.title.get(language), agency.name.get(language) if agency else "")
        return None

    rows = Property(QObject, held("_rows"), constant=True)
    query = Property(str, held("_query"), notify=changed)


_GROUPS = ("person", "stop", "note", "service", "answer")
