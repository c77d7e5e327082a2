"""Forms in the field as QML sees them: begun for a person, taken up again, finished, kept here until they have gone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.field.matter import KEPT_DAYS, Case
from kiosk.forms.submissions.submission import Submission
from ui.field import field_words
from ui.field import form_page_words as say
from ui.field.form_rows import DraftLine, SentLine, draft_lines, sent_lines
from ui.rows import RowModel
from ui.shown import held
from ui.staff_forms.form_undoing import FormUndoing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.forms.drafts.finishing import Found
    from kiosk.forms.drafts.records import Opened
    from kiosk.forms.form_desk import FormDesk
    from kiosk.ports import EventLog
    from kiosk.text import Text
    from ui.field.field_case import FieldCase
    from ui.field.field_day import FieldDay
    from ui.field.field_state import FieldState
    from ui.field.means import Means
    from ui.forms.background import Background
    from ui.staff_forms.form_opening import ReadyForm
    from ui.staff_forms.form_place import FormPlace

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_DAY_MS: Final = 86_400_000


@QmlElement
@QmlUncreatable("The face makes it")
class FieldForms(FormUndoing):
    """The forms of the people on this laptop; one is open at a time."""

    opened = Signal()
    """A form is looked at: show its page."""

    def __init__(  # noqa: PLR0917 - the parts of a session
        self, place: FormPlace, means: Means, day: FieldDay, person: FieldCase, state: FieldState, back: Background
    ) -> None:
        super().__init__(place, means.bridge, means.words, back, day.parent())
        self._officer, self._desk, self._day, self._person, self._state = means.officer, means.desk, day, person, state
        self._for, self._asking, self._throwing = "", False, ""
        self._submissions: Mapping[str, Submission] = {}
        self._drafts = RowModel(DraftLine, key="person", parent=self)
        self._finished = RowModel(SentLine, key="person", parent=self)
        for news in (day.changed, state.changed):
            news.connect(self.refresh)
        if place.left_behind():
            self._bridge.later(self._opening.later(_left_behind), self._settle)

    def refresh(self) -> None:
        """Derive the lists again, and ask the log how far what was finished is."""
        if self._sitting is not None and self._case(self._for) is None:  # all of them was erased: the form as well
            self._visit += 1
            self._end()
        cases, lines = [one for one in self._cases() if not one.erased], self._day.lines()
        now, waiting = self._now(), {*self._state.unsent, *self._desk.sealed.unsent()}
        self._drafts.replace(draft_lines(cases, lines, now))
        self._finished.replace(sent_lines(cases, self._submissions, waiting, lines, now))
        case = self._case(str(self._person.property("chosen")))
        service = self._bridge.node.pack.service(case.service) if case else None
        starts = service is not None and bool(service.form) and case is not None and not case.submission
        begun = case is not None and bool(case.draft)
        self._tell(starts=starts, begun=begun, service=self._words().service(case.service) if starts and case else "")
        self._ask()
        self.changed.emit()

    def retell(self) -> None:
        """The language has changed."""
        if self._form is not None:
            self._form.speak(self._words().language)
        self.refresh()
        self._soon()

    def close(self) -> None:
        """The laptop locks: a form that is open stays as its draft."""
        self._visit += 1
        self._end()
        self._opening.close()

    @Slot()
    def begin(self) -> None:
        """The form of whoever is looked at: a new one, or the one that was begun."""
        case = self._case(str(self._person.property("chosen")))
        if case is not None and self._shown.starts:
            self._open_for(case)

    @Slot(str)
    def takeUp(self, person: str) -> None:
        """Go on with a draft."""
        case = self._case(person)
        if case is not None and case.draft:
            self._open_for(case)

    @Slot()
    def leave(self) -> None:
        """Close the page: what was answered stays here as a draft."""
        sitting, name = self._sitting, self._name()
        self._visit += 1
        self._end()
        if sitting is not None:
            self.toasted.emit(say.form_kept(name), False)
        self.refresh()

    @Slot(str)
    def askThrow(self, person: str) -> None:
        """A draft is not wanted any more: it is asked first."""
        self._throwing = person
        self._tell(dialog="throw")

    @Slot()
    def throwAway(self) -> None:
        """Destroy a draft; nothing of it stays."""
        case = self._case(self._throwing)
        self._tell(dialog="")
        if case is None or not case.draft:
            return
        if self._sitting is not None:
            self._visit += 1
            self._end()
        name, draft = self._day.lines().person(case), case.draft
        self._opening.later(lambda desk: desk.drafts.end_visit(draft).result())
        told = {"case": case.id, "dropped": True}
        self._bridge.act(
            "case.form", told, lambda _done: self.toasted.emit(say.thrown_away(name), False), self._refused
        )

    # what comes back

    def _open_for(self, case: Case) -> None:
        if self._shown.busy or self._shown.stage:
            return
        self._for = case.id
        self._tell(busy=True, problem="")
        self.opened.emit()
        language = case.language or self._words().language
        opening = (
            self._opening.again(case.draft)
            if case.draft
            else self._opening.begin(case.service, case.ticket, language, self._officer)
        )
        self._open(opening, self._not_opened)

    def _sit_down(self, ready: ReadyForm) -> None:
        super()._sit_down(ready)
        self._bridge.act("case.form", {"case": self._for, "draft": ready.draft.id})

    def _not_opened(self, text: Text) -> None:
        self._refused(text)
        if text.id == "refused.draft_unknown":
            self._tell(problem=say.draft_gone())

    def _sent(self, reference: str) -> None:
        sitting, name = self._sitting, self._name()
        super()._sent(reference)
        if sitting is not None:
            self._bridge.act("case.form", {"case": self._for, "submission": sitting.ready.draft.id})
            self.toasted.emit(say.form_finished(name), False)

    def _settle(self, found: Found) -> None:
        """What a program that ended left: drafts that no case names yet, and forms that were being sent."""
        for draft in found.drafts:
            case = next((one for one in self._cases() if one.ticket == draft.opened.ticket), None)
            if case is not None and not case.draft:
                self._bridge.act("case.form", {"case": case.id, "draft": draft.id})
        self._ask()

    def _ask(self) -> None:
        """How far what was finished is; while the log is asked, once is enough."""
        names = [one.submission or one.draft for one in self._cases() if one.submission or one.draft]
        if self._asking or not names:
            return
        self._asking = True
        self._bridge.later(self._bridge.node.query(partial(_submissions, names)), self._heard)

    def _heard(self, found: Mapping[str, Submission]) -> None:
        self._asking = False
        for case in self._cases():
            if case.draft in found and not case.submission:
                self._bridge.act("case.form", {"case": case.id, "submission": case.draft})
        if found != self._submissions:
            self._submissions = found
            self.refresh()

    def _cases(self) -> Sequence[Case]:
        officer = self._officer
        found = self._bridge.read(
            lambda queue: [one for one in queue.field.cases.values() if one.officer == officer and one.day]
        )
        return sorted((one for one in found if not one.deleted), key=lambda one: (-one.opened, one.id))

    def _case(self, person: str) -> Case | None:
        """Somebody of whom not all was erased."""
        return next((one for one in self._cases() if one.id == person and not one.erased), None) if person else None

    def _name(self) -> str:
        case = self._case(self._for)
        return self._day.lines().person(case) if case else ""

    def _origin(self, opened: Opened) -> str:
        service = self._words().service(opened.service) if opened.service else ""
        return field_words.about([self._name(), service])

    draftRows = Property(QObject, held("_drafts"), constant=True)
    finishedRows = Property(QObject, held("_finished"), constant=True)


def _left_behind(desk: FormDesk) -> Found:
    return desk.drafts.found(KEPT_DAYS * _DAY_MS).result()


def _submissions(names: Sequence[str], log: EventLog) -> Mapping[str, Submission]:
    states = ((name, log.state(f"submission/{name}")) for name in names)
    return {name: state for name, state in states if isinstance(state, Submission) and state.sent}
