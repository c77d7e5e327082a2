"""The rows of a day in the field: pure functions of the day, of what is open of what is sealed, and of the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.languages import OWN_NAMES
from ui.counter.waiting import need_marks
from ui.field import field_words as say

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from kiosk.field.day import Day, StopRow
    from kiosk.field.matter import Case
    from kiosk.field.stop import Stop
    from ui.counter.words import Words

_ICONS = {"visit": "house-line", "table": "users-three", "errand": "map-pin"}
_STATE_ICONS = {"here": "map-pin", "done": "check-circle", "skipped": "x-circle"}


@dataclass(frozen=True, slots=True)
class StopLine:
    """One stop on the line of the day. `tone` is done, here, care or soft."""

    stop: str
    time: str
    title: str
    line: str
    status: str
    icon: str
    tone: str
    stage: str
    chosen: bool
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody at this stop: `person` is the case."""

    person: str
    name: str
    service: str
    form: str
    status: str
    icon: str
    tone: str
    last: bool


@dataclass(frozen=True, slots=True)
class StopShown:
    """The stop that is looked at."""

    stop: str = ""
    title: str = ""
    line: str = ""
    hint: str = ""
    address: str = ""
    phone: str = ""
    about: str = ""
    needs: str = ""
    icon: str = "map-pin"
    state: str = ""
    status: str = ""
    people: str = ""
    is_errand: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Makes the rows. `opened` gives what is in a blob as far as it is open, `unsent` are subjects not sent yet."""

    words: Words
    opened: Callable[[str], Mapping[str, Any]]
    unsent: Collection[str]

    def stops(self, day: Day, chosen: str) -> list[StopLine]:
        """The line of the day."""
        return [
            self._stop(row, chosen, first=row is day.stops[0], last=row is day.stops[-1]) for row in day.stops
        ]  # fmt: skip

    def people(self, row: StopRow) -> list[PersonLine]:
        """Everybody seen at a stop."""
        return [self._person(one, last=one is row.cases[-1]) for one in row.cases]

    def shown(self, row: StopRow) -> StopShown:
        """All of one stop."""
        stop, told = row.stop, self.opened(row.stop.sealed)
        return StopShown(
            stop=stop.id,
            title=self.title(stop),
            line=say.about([say.kind(stop.kind), say.lasts(stop.at, _until(stop)), self._service(stop.service)]),
            hint=stop.hint,
            address=str(told.get("address", "")),
            phone=str(told.get("phone", "")),
            about=say.about([str(told.get("about", "")), str(told.get("notes", ""))]),
            needs=self.needs(stop.language, stop.needs),
            icon=_ICONS[stop.kind],
            state=stop.state,
            status=say.state(stop.state, stop.outcome, unsent=self._unsent(row)),
            people=say.here_since(len(row.cases)),
            is_errand=stop.kind == "errand",
        )

    def title(self, stop: Stop) -> str:
        """Where it is, or whom it is about."""
        if stop.place or not stop.sealed:
            return stop.place or say.kind(stop.kind)
        return str(self.opened(stop.sealed).get("who", "")) or say.sealed_name()

    def person(self, case: Case) -> str:
        """Whose business it is."""
        if case.erased:
            return say.erased_name()
        return self.value(case.fields.get("name", "")) or (
            say.sealed_name() if case.fields.get("name") else say.no_name()
        )

    def value(self, blob: str) -> str:
        """The words in a blob that holds one field."""
        told = self.opened(blob)
        return str(next(iter(told.values()), ""))

    def needs(self, language: str, needs: tuple[str, ...]) -> str:
        """What has to be known beforehand."""
        spoken = OWN_NAMES.get(language, language) if language and language != self.words.language else ""
        return say.about([spoken, *(name for _, name in need_marks(needs, self.words))])

    def _stop(self, row: StopRow, chosen: str, *, first: bool, last: bool) -> StopLine:
        stop, unsent = row.stop, self._unsent(row)
        status, icon, tone = self._status(row, unsent=unsent)
        return StopLine(
            stop=stop.id,
            time=stop.at,
            title=self.title(stop),
            line=self._line(row),
            status=status,
            icon=icon,
            tone=tone,
            stage=stop.state,
            chosen=stop.id == chosen,
            first=first,
            last=last,
        )

    def _line(self, row: StopRow) -> str:
        stop = row.stop
        if row.cases and stop.state == "done":
            return say.table_people(len(row.cases), row.forms)
        return say.about([say.kind(stop.kind), self._service(stop.service)]) if stop.service else say.kind(stop.kind)

    def _status(self, row: StopRow, *, unsent: bool) -> tuple[str, str, str]:
        stop = row.stop
        if row.conflicts and stop.state != "here":
            return say.to_choose(row.conflicts), "arrows-left-right", "care"
        if stop.state != "planned":
            tone = {"here": "here", "done": "done"}.get(stop.state, "soft")
            return say.state(stop.state, stop.outcome, unsent=unsent), _STATE_ICONS[stop.state], tone
        known = self.needs(stop.language, stop.needs)
        if known:
            return known, "translate", "soft"
        return (say.kilometres(stop.km), "car", "soft") if round(stop.km) else ("", "", "soft")

    def _person(self, case: Case, *, last: bool) -> PersonLine:
        unsent = case.subject in self.unsent
        status, icon = say.case_state(case.state, unsent=unsent), "pencil-simple" if case.state == "open" else "tray"
        tone = "soft"
        if case.conflicts:
            status, icon, tone = say.turn(say.field_name(case.conflicts[0].field)), "arrows-left-right", "care"
        elif case.state != "open" and not unsent:
            icon, tone = "check-circle", "done"
        form = say.form_state(case.draft, case.submission, has_form=self.has_form(case.service))
        return PersonLine(case.id, self.person(case), self._service(case.service), form, status, icon, tone, last)

    def has_form(self, service: str) -> bool:
        """Whether there is a form for it."""
        found = self.words.pack.service(service) if service else None
        return found is not None and bool(found.form)

    def _service(self, identity: str) -> str:
        return self.words.service(identity) if identity else ""

    def _unsent(self, row: StopRow) -> bool:
        return row.stop.subject in self.unsent or any(one.subject in self.unsent for one in row.cases)


def _until(stop: Stop) -> str:
    """When a stop is to end, on the clock; empty without a length."""
    if not stop.minutes or not stop.at:
        return ""
    hours, minutes = stop.at.split(":")
    end = int(hours) * 60 + int(minutes) + stop.minutes
    return f"{end // 60 % 24:02d}:{end % 60:02d}"
