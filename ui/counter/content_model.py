"""The page on which officers amend what the office shows: what can be amended, what waits, and what was done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.amending.amendment import Status
from kiosk.catalogue.amending.places import allowed
from kiosk.catalogue.plain_words import folded
from kiosk.queue.state import Queue
from kiosk.staff.officer import may_edit
from ui.bridge import NodeBridge
from ui.counter import content_words as say
from ui.counter.content_editor import ContentEditor
from ui.counter.content_preview import ContentPreview
from ui.counter.content_questions import ContentQuestions
from ui.counter.content_review import ContentReview
from ui.counter.overview_acts import OverviewActs
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


_MOST_LISTED = 30
"""More are found by typing."""


class Tab(StrEnum):
    """The places of the page."""

    CHANGE = "change"
    WAITING = "waiting"
    HISTORY = "history"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class TargetLine:
    """Something that can be amended."""

    target: str
    title: str
    hint: str
    icon: str
    chosen: bool


@QmlElement
@QmlUncreatable("The counter makes it")
class ContentModel(QObject):
    """The view of whoever edits, opened from a desk."""

    changed = Signal()
    toasted = Signal(str)

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words = bridge, words
        self._shown, self._tab, self._dialog, self._query = False, Tab.CHANGE, "", ""
        self._acts = OverviewActs(bridge, self.toasted.emit, self.refresh)
        self._more = self._waiting = 0
        self._editor = ContentEditor(bridge, self._acts, words, self)
        self._review = ContentReview(bridge, self._acts, words, self)
        self._preview = ContentPreview(self)
        self._questions = ContentQuestions(bridge, self._acts, words, self)
        self._targets = RowModel(TargetLine, key="target", parent=self)
        self._editor.changed.connect(self._mark)
        self._editor.proposed.connect(self.dismiss)

    def close(self) -> None:
        """Let go of what is being drawn."""
        self._preview.close()

    @property
    def rests(self) -> bool:
        """Whether nothing was typed that is not handed over."""
        return not self._shown or self._editor.count == 0

    def sit(self, officer: str) -> None:
        """Whose acts these are from now on."""
        self._acts.officer = officer
        self.refresh()
        self.changed.emit()

    def hide(self) -> None:
        """Back to the desk; what was typed stays until somebody signs out."""
        if self._shown:
            self._shown, self._dialog, self._acts.problem = False, "", None
            self._preview.close()
            self.changed.emit()

    def sign_out(self) -> None:
        """Nothing of one officer is left to the next."""
        self._editor.discard()
        self.hide()

    def refresh(self) -> None:
        """Follow what happens elsewhere."""
        waiting, self._waiting = self._waiting, self._bridge.read(self._count_waiting)
        if self._shown:
            self._review.follow()
            self._questions.follow()
        if self._shown or waiting != self._waiting:
            self.changed.emit()

    def retell(self) -> None:
        """Another language, or another pack."""
        if self._shown:
            self._list()
            self._editor.renew()
            self.refresh()

    @Slot()
    def open(self) -> None:
        """Show it to whoever may edit."""
        if self._may():
            self._shown = True
            self.retell()

    @Slot()
    def leave(self) -> None:
        """Back to the desk."""
        self.hide()

    @Slot(str)
    def turn(self, tab: str) -> None:
        """Show another place."""
        self._tab, self._acts.problem = Tab(tab), None
        self.refresh()

    @Slot(str)
    def look(self, query: str) -> None:
        """Find what is to be amended."""
        self._query = query
        self._list()
        self.changed.emit()

    @Slot(str)
    def ask(self, dialog: str) -> None:
        """Show a dialog: propose, back, preview, keys."""
        self._acts.problem, self._dialog = None, dialog
        if dialog == "preview":
            self._draw()
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog and change nothing."""
        self._dialog = ""
        self._preview.close()
        self.changed.emit()

    @Slot(str)
    def sendBack(self, reason: str) -> None:
        """Say what is to be mended first."""
        self._review.sendBack(reason)
        self.dismiss()

    @Slot()
    def reopen(self) -> None:
        """Take up in the editor what was wanted before."""
        one = self._review.chosen
        if one is not None:
            self._editor.begin(one.target, one.changes)
            self.turn("change")

    def _draw(self) -> None:
        review = self._review.chosen
        if self._tab is Tab.CHANGE:
            pack, target, language = self._editor.amended(), self._editor.target, self._editor.language
        else:
            pack, target, language = self._review.amended(), review.target if review else "", self._words().language
        if pack is not None:
            self._preview.draw(pack, target, language)

    def _mark(self) -> None:
        self._list()
        self.changed.emit()

    def _list(self) -> None:
        words, wanted = self._words(), folded(self._query).split()
        pack = words.pack
        found = [TargetLine("office", say.office_title(), "", "clock", False)]
        found += [
            TargetLine(
                f"life-event/{one.id}", one.name.get(words.language), say.kind_name("life-event"), one.icon, False
            )
            for one in pack.life_events
        ]
        found += [
            TargetLine(
                f"service/{one.id}", one.title.get(words.language), say.agency(words, one.agency), one.icon, False
            )
            for one in pack.services
        ]
        english = {f"service/{one.id}": one.title.en for one in pack.services}
        rows = [
            one
            for one in found
            if allowed(pack, one.target)
            and all(word in folded(f"{one.title} {english.get(one.target, '')} {one.hint}") for word in wanted)
        ]
        chosen = self._editor.target
        self._more = max(0, len(rows) - _MOST_LISTED)
        self._targets.replace([replace(one, chosen=one.target == chosen) for one in rows[:_MOST_LISTED]])

    def _may(self) -> bool:
        return self._bridge.read(lambda queue: may_edit(queue.officers, self._acts.officer))

    def _get_shown(self) -> bool:
        return self._shown

    def _get_tab(self) -> str:
        return self._tab.value

    def _get_dialog(self) -> str:
        return self._dialog

    def _get_problem(self) -> str:
        return self._words().text(self._acts.problem) if self._acts.problem else ""

    def _get_any(self) -> bool:
        return bool(self._targets.rows)

    def _count_waiting(self, queue: Queue) -> int:
        """How many wait for this officer, who cannot approve their own."""
        found = queue.amendments.values()
        return sum(one.status is Status.PROPOSED and one.officer != self._acts.officer for one in found)

    def _get_waiting(self) -> int:
        return self._waiting

    def _get_more(self) -> int:
        return self._more

    _get_editor, _get_review, _get_preview = held("_editor"), held("_review"), held("_preview")
    _get_targets, _get_questions = held("_targets"), held("_questions")
    isShown = Property(bool, _get_shown, notify=changed)
    tab = Property(str, _get_tab, notify=changed)
    dialog = Property(str, _get_dialog, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    may = Property(bool, _may, notify=changed)
    waiting = Property(int, _get_waiting, notify=changed)
    more = Property(int, _get_more, notify=changed)
    anyTarget = Property(bool, _get_any, notify=changed)
    editor = Property(ContentEditor, _get_editor, constant=True)
    review = Property(ContentReview, _get_review, constant=True)
    preview = Property(ContentPreview, _get_preview, constant=True)
    questions = Property(ContentQuestions, _get_questions, constant=True)
    targets = Property(QObject, _get_targets, constant=True)
