"""The office's answers and services as QML sees them in the field: found by words, read whole, in any language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.languages import OWN_NAMES
from ui.counter.reception import ChoiceLine
from ui.field.readable import Readable
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from ui.field.means import Means

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_MOST = 8


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """An answer or a service that fits."""

    answer: str
    """`answer` or `service`, and its id."""
    icon: str
    title: str
    line: str
    chosen: bool
    last: bool


@QmlElement
@QmlUncreatable("The face makes it")
class FieldAnswers(QObject):
    """What fits the words that were typed, and the one that is read."""

    changed = Signal()

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words = means.bridge, means.words
        self._search, self._work = means.answers, means.unsealed
        self._query, self._chosen, self._language = "", "", ""
        self._sure = True
        self._found: tuple[str, ...] = ()
        self._rows = RowModel(AnswerLine, key="answer", parent=self)
        self._languages = RowModel(ChoiceLine, key="value", parent=self)

    def retell(self) -> None:
        """Another language, or another pack."""
        self._list()

    @Slot(str)
    def look(self, query: str) -> None:
        """Find by these words."""
        asked = self._query = query.strip()
        if not asked:
            self._keep(asked, (), sure=True)
            return
        language = self._words().language

        def find() -> tuple[tuple[str, ...], bool]:
            found = self._search.find(asked, language)
            return tuple(f"{one.kind} {one.id}" for one in found.results)[:_MOST], found.sure

        self._work.do(find, lambda found: self._keep(asked, found[0], sure=found[1]))

    def show(self, kind: str, identity: str) -> None:
        """Read what was found elsewhere."""
        self._query, self._sure = "", True
        self._found = (f"{kind} {identity}",)
        self.choose(self._found[0])

    @Slot(str)
    def choose(self, answer: str) -> None:
        """Read this one."""
        self._chosen = answer
        self._list()

    @Slot(str)
    def read(self, language: str) -> None:
        """Read it in this language, to be shown to whoever sits opposite."""
        self._language = language
        self._list()

    def _keep(self, asked: str, found: tuple[str, ...], *, sure: bool) -> None:
        if asked == self._query:
            self._found, self._sure = found, sure
            self._chosen = found[0] if found else ""
            self._list()

    def _list(self) -> None:
        own = self._words().language
        found = [one for one in map(self._of_pack, self._found) if one is not None]
        self._rows.replace([
            AnswerLine(
                one.key, one.icon, one.title(own), one.line(own), one.key == self._chosen, one is found[-1]
            )
            for one in found
        ])  # fmt: skip
        shown = self._language or own
        self._languages.replace([ChoiceLine(code, name, "", code == shown) for code, name in OWN_NAMES.items()])
        self.changed.emit()

    def _of_pack(self, key: str) -> Readable | None:
        kind, _, identity = key.partition(" ")
        pack = self._bridge.node.pack
        thing = pack.service(identity) if kind == "service" else pack.answer(identity)
        return Readable(key, thing) if thing is not None else None

    def _get_title(self) -> str:
        shown = self._of_pack(self._chosen)
        return shown.title(self._language or self._words().language) if shown else ""

    def _get_body(self) -> str:
        shown = self._of_pack(self._chosen)
        return shown.body(self._language or self._words().language) if shown else ""

    def _get_sure(self) -> bool:
        return self._sure

    _get_rows, _get_languages, _get_query = held("_rows"), held("_languages"), held("_query")
    rows = Property(QObject, _get_rows, constant=True)
    languageRows = Property(QObject, _get_languages, constant=True)
    query = Property(str, _get_query, notify=changed)
    sure = Property(bool, _get_sure, notify=changed)
    title = Property(str, _get_title, notify=changed)
    body = Property(str, _get_body, notify=changed)
