"""All that was written down of somebody is erased, for QML: first why, then a second look at what goes and when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.erasure import REASONS
from kiosk.text import Text
from ui.counter.words import fill
from ui.languages import listed_here
from ui.shown import held, shown

if TYPE_CHECKING:
    from kiosk.field.matter import Case
    from kiosk.field.stop import Stop
    from ui.field.field_case import FieldCase
    from ui.field.field_day import FieldDay
    from ui.field.field_state import FieldState
    from ui.field.means import Means

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ErasingShown:
    """`reason` is empty until an officer has said why."""

    name: str = ""
    title: str = ""
    reason: str = ""
    why: str = ""
    what: str = ""
    when: str = ""


@QmlElement
@QmlUncreatable("made by its laptop")
class FieldErasing(QObject):
    """Of whoever is looked at when it is asked."""

    changed = Signal()
    done = Signal(str)
    """It is erased here; with the sentence that says so."""

    def __init__(self, means: Means, day: FieldDay, person: FieldCase, state: FieldState) -> None:
        super().__init__(day.parent())
        self._bridge, self._words, self._unsealed = means.bridge, means.words, means.unsealed
        self._day, self._person, self._state = day, person, state
        self._case = ""
        self._shown = ErasingShown()
        self._problem: Text | None = None
        self._busy = False
        state.changed.connect(self.refresh)
        day.changed.connect(self.refresh)

    @property
    def is_possible(self) -> bool:
        """Whether somebody is looked at of whom anything is written down."""
        case = self._person.case
        return case is not None and not case.erased

    def begin(self) -> None:
        """Ask why."""
        case = self._person.case
        self._case, self._problem = case.id if case else "", None
        self._shown = ErasingShown()
        self.refresh()

    def end(self) -> None:
        """It is asked no more."""
        self._case = ""
        self._tell(name="", title="", reason="", why="", what="")

    @Slot()
    def refresh(self) -> None:
        """What is known of them and whether there is a network may change while it is asked."""
        case = self._asked_about()
        if case is not None:
            stop = self._bridge.read(lambda queue: queue.field.stops.get(case.stop))
            when = _when(connected=bool(self._state.property("connected")))
            name = self._day.lines().person(case)
            title = _title(name if case.fields.get("name") else "")
            self._tell(name=name, title=title, what=_what_goes(case, stop), when=when)

    @Slot(str)
    def choose(self, reason: str) -> None:
        """Say why."""
        if reason in REASONS:
            self._tell(reason=reason, why=self._words().text(Text.of(f"erased.{reason}")))

    @Slot()
    def erase(self) -> None:
        """Erase it, after the second look."""
        case, reason = self._asked_about(), self._shown.reason
        if self._busy or case is None or not reason:
            return

        def done(_result: object) -> None:
            self._busy = False
            self._unsealed.forget(case.blobs)
            self._day.refresh()
            self.done.emit(_erased(connected=bool(self._state.property("connected"))))

        self._busy, self._problem = True, None
        self.changed.emit()
        self._bridge.act("case.erase", {"case": case.id, "reason": reason}, done, self._refused)

    def _refused(self, text: Text) -> None:
        self._busy, self._problem = False, text
        self.changed.emit()

    def _asked_about(self) -> Case | None:
        asked = self._case
        return self._bridge.read(lambda queue: queue.field.cases.get(asked)) if asked else None

    def _tell(self, **news: str) -> None:
        fresh = replace(self._shown, **news)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_problem(self) -> str:
        return self._words().text(self._problem) if self._problem else ""

    name = Property(str, shown("name"), notify=changed)
    title = Property(str, shown("title"), notify=changed)
    reason = Property(str, shown("reason"), notify=changed)
    why = Property(str, shown("why"), notify=changed)
    what = Property(str, shown("what"), notify=changed)
    when = Property(str, shown("when"), notify=changed)
    busy = Property(bool, held("_busy"), notify=changed)
    problem = Property(str, _get_problem, notify=changed)


def _title(name: str) -> str:
    """Over the second look."""
    if not name:
        return translate("Field", "Erase all that is written down of them?")
    return fill(translate("Field", "Erase all that is written down of %1?"), name)


def _what_goes(case: Case, stop: Stop | None) -> str:
    """How much is deleted, and what goes along because it is about the same person."""
    known, notes, papers = len(case.fields), len(case.notes), len(case.attachments)
    visited = stop is not None and stop.kind == "visit" and bool(stop.sealed)
    found = [
        translate("Field", "%n things that are known of them", "", known) if known else "",
        translate("Field", "%n notes", "", notes) if notes else "",
        translate("Field", "%n papers", "", papers) if papers else "",
        translate("Field", "the form that is finished") if case.submission else "",
        translate("Field", "the form that is begun") if case.draft and not case.submission else "",
        translate("Field", "whom the visit was to") if visited else "",
    ]
    named = [one for one in found if one]
    return listed_here(named) if named else translate("Field", "Nothing is written down yet")


def _when(*, connected: bool) -> str:
    """Honest about machines that cannot hear it yet."""
    if connected:
        return translate(
            "Field",
            "Deleted here at once, and within seconds at the office. Machines that are away delete it when they are"
            " back.",
        )
    return translate(
        "Field",
        "Deleted here at once. There is no network: what the office has already stays there until this laptop has"
        " reached it, or a stick has been brought.",
    )


def _erased(*, connected: bool) -> str:
    """After it."""
    if connected:
        return translate("Field", "All that was written down of them is erased.")
    return translate("Field", "Erased here. The office hears of it when there is a network.")
