"""Amending one part of the pack as QML sees it: what is typed, what is wrong with it, and handing it over."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.amending.amendment import Change
from kiosk.catalogue.amending.faults import Fault, faults_of
from kiosk.catalogue.amending.overlay import with_changes
from kiosk.catalogue.amending.places import Plain, changes_between, copy_of, part_of, plain, put
from kiosk.catalogue.pack import Pack
from kiosk.errors import Refused
from kiosk.languages import OWN_NAMES
from ui.bridge import NodeBridge
from ui.counter import content_fields as fields
from ui.counter import content_words as say
from ui.counter.content_fields import FieldRow
from ui.counter.overview_acts import OverviewActs
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language in which the part is being written."""

    value: str
    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("The counter makes it")
class ContentEditor(QObject):
    """One part, as it is shown and as somebody wants it."""

    changed = Signal()
    proposed = Signal()

    def __init__(self, bridge: NodeBridge, acts: OverviewActs, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._acts, self._words = bridge, acts, words
        self._target, self._language = "", "en"
        self._before: Plain = {}
        self._after: Plain = {}
        self._rows = RowModel(FieldRow, key="key", parent=self)
        self._languages = RowModel(LanguageChoice, key="value", parent=self)

    @property
    def pack(self) -> Pack:
        """What is shown now."""
        return self._bridge.node.pack

    @property
    def target(self) -> str:
        """What is being amended; empty for nothing."""
        return self._target

    @property
    def language(self) -> str:
        """In which it is being written."""
        return self._language

    def changes(self) -> tuple[Change, ...]:
        """What is wanted otherwise."""
        return tuple(changes_between(self._before, self._after))

    def amended(self) -> Pack | None:
        """The pack as it would be shown; None where it cannot be."""
        try:
            return with_changes(self.pack, self._target, self.changes())
        except Refused:
            return None

    def begin(self, target: str, changes: tuple[Change, ...] = ()) -> None:
        """Take up a part, and maybe what was wanted of it before."""
        part = part_of(self.pack, target)
        if part is None:
            return
        self._target = target
        self._before, self._after = plain(part, target), plain(part, target)
        for change in changes:
            put(self._after, change.place, change.after)
        self.follow()

    def follow(self) -> None:
        """Derive again: another language, or the pack is another one."""
        self._languages.replace(
            [LanguageChoice(one, OWN_NAMES.get(one, one), one == self._language) for one in self.pack.languages]
        )
        if self._target:
            self._rows.replace(
                fields.field_rows(self._words(), self._target, self._after, self._language, self._faults())
            )
        self.changed.emit()

    def renew(self) -> None:
        """Another pack is shown: what was typed stays, over what stands there now."""
        if self._target and part_of(self.pack, self._target) is None:
            self._target = ""
        elif self._target:
            self.begin(self._target, self.changes())
        self.follow()

    @Slot(str)
    def choose(self, target: str) -> None:
        """Begin with another part; what was typed for the one before is gone."""
        self.begin(target)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Write in another language."""
        self._language = language
        self.follow()

    @Slot(str, str)
    def write(self, key: str, typed: str) -> None:
        """Somebody has typed into a row and left it."""
        before = copy_of(self._after)
        fields.write(self._after, key, self._language, typed)
        if self._after != before:
            self.follow()

    @Slot(str)
    def takeOut(self, key: str) -> None:
        """Take an entry out of its list."""
        fields.take_out(self._after, key)
        self.follow()

    @Slot(str, int)
    def move(self, key: str, steps: int) -> None:
        """Change places with the entry before or after."""
        fields.move(self._after, key, steps)
        self.follow()

    @Slot(str)
    def add(self, name: str) -> None:
        """One more entry."""
        service = self.pack.service(self._target.partition("/")[2])
        today = date.fromisoformat(self._bridge.node.queue.day)
        fields.add(self._after, name.partition(".")[0], service.icon if service else "", today)
        self.follow()

    @Slot()
    def discard(self) -> None:
        """Everything as it is shown."""
        self._after = copy_of(self._before)
        self._acts.problem = None
        self.follow()

    @Slot(str)
    def propose(self, reason: str) -> None:
        """Put it before the others."""
        args = {"target": self._target, "changes": msgspec.to_builtins(self.changes()), "reason": reason}
        self._acts.do("amendment.propose", args, say.proposed(), self._handed_over)

    def _handed_over(self) -> None:
        self.discard()
        self.proposed.emit()

    def _faults(self) -> list[Fault]:
        part = part_of(self.pack, self._target)
        return faults_of(part, self._before, self._after, self.pack.languages) if part else []

    def _get_target(self) -> str:
        return self._target

    def _get_title(self) -> str:
        return say.target_title(self._words(), self._target) if self._target else ""

    def _get_kind(self) -> str:
        return say.kind_name(self._target) if self._target else ""

    def _get_count(self) -> int:
        return len(self.changes())

    def _get_faults(self) -> int:
        return sum(not fault.warns for fault in self._faults()) if self._target else 0

    def _get_has_page(self) -> bool:
        return self._target.startswith(("service/", "life-event/"))

    _get_rows, _get_languages = held("_rows"), held("_languages")
    chosen = Property(str, _get_target, notify=changed)
    title = Property(str, _get_title, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    count = Property(int, _get_count, notify=changed)
    faults = Property(int, _get_faults, notify=changed)
    hasPage = Property(bool, _get_has_page, notify=changed)
    rows = Property(QObject, _get_rows, constant=True)
    languages = Property(QObject, _get_languages, constant=True)
