"""The sentences of what was written twice: what a thing is called, each value, who wrote it, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kiosk import merge
from kiosk.days import day_and_time, named_day
from kiosk.event_data import at_ms, named
from kiosk.languages import OWN_NAMES
from kiosk.office import device_of
from kiosk.queue import appointment, counter, needs, roster, ticket
from kiosk.text import RTL_LANGUAGES, Text
from ui.counter import overview_desk_words as desk_words
from ui.counter.content_words import fill
from ui.counter.overview_now import purpose_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.events import Event
    from ui.counter.words import Words

translate = QCoreApplication.translate
_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000


@dataclass(frozen=True, slots=True)
class People:
    """Names of officers and devices, by id."""

    officers: Mapping[str, str]
    devices: Mapping[str, str]
    here: str

    def said(self, officer: str, device: str) -> str:
        """Who, and on which device."""
        name = self.officers.get(officer, officer)
        place = translate("Versions", "this machine") if device == self.here else self.devices.get(device, device[:8])
        if not name:
            return fill(translate("Versions", "On %1"), place)
        return fill(translate("Versions", "%1, on %2"), name, place)


def joined(words: Words, parts: Sequence[str], by: str = " · ") -> str:
    """Parts in the order of the language, each in the direction of its own letters."""
    mark = "\u200f" if words.language in RTL_LANGUAGES else ""
    return mark + by.join(f"\u2068{part}\u2069" for part in parts)


def thing(words: Words, kind: str, name: str) -> str:
    """What it is about."""
    if kind == "roster":
        return fill(translate("Versions", "Plan of %1"), words.text(named_day(date.fromisoformat(name))))
    return {
        "appointment": fill(translate("Versions", "Appointment %1"), name),
        "counter": fill(translate("Versions", "Counter %1"), name),
        "ticket": fill(translate("Versions", "Ticket %1"), name),
    }.get(kind, name)


def field_name(field: str) -> str:
    """What was written twice."""
    return {
        "time": translate("Versions", "When it is"),
        "service": translate("Versions", "Which service"),
        "minutes": translate("Versions", "How long it takes"),
        "language": translate("Versions", "Language"),
        "needs": translate("Versions", "What the person needs"),
        "cancelled": translate("Versions", "Called off, and changed"),
        "plan": translate("Versions", "Who sits where"),
        "profile": translate("Versions", "What the desk is for"),
    }.get(field, field)


def value(words: Words, field: str, told: Any) -> str:  # noqa: ANN401 - as the field has it
    """A value, for a person. A plan is told by `plan`."""
    said: dict[str, Callable[[], str]] = {
        "time": lambda: words.text(day_and_time(words.office.local(told["due"]))),
        "service": lambda: words.service(told),
        "minutes": lambda: translate("Versions", "%n minutes", "", told),
        "cancelled": lambda: translate("Versions", "Called off") if told else translate("Versions", "It is to be"),
        "profile": lambda: purpose_name(words, told),
        "needs": lambda: _listed([words.text(Text.of(f"need.{one}")) for one in needs.known(told)]),
        "plan": lambda: usual_plan() if told is None else translate("Versions", "%n shifts", "", len(told)),
    }
    found = said.get(field)
    return found() if found else OWN_NAMES.get(told, told) or _listed([])


def plan(words: Words, people: People, told: Sequence[Mapping[str, Any]] | None, common: Sequence[object]) -> str:
    """The shifts of a plan that not every version has, one a line."""
    if told is None:
        return usual_plan()
    own = [_shift(words, people, one) for one in told if one not in common]
    same = translate("Versions", "%n shifts are the same in each", "", len(common)) if common else ""
    return "\n".join([*own, same] if same else own or [translate("Versions", "No shift")])


def usual_plan() -> str:
    """What the pack says for such a day."""
    return translate("Versions", "The usual plan")


def _shift(words: Words, people: People, one: Mapping[str, Any]) -> str:
    times = desk_words.times(one["from"], one["to"])
    who = people.officers.get(one["officer"], one["officer"]) or desk_words.whoever()
    place = fill(translate("Versions", "Counter %1"), one["counter"])
    parts = (place, times, purpose_name(words, one["profile"]), who)
    return joined(words, parts)


def _listed(found: Sequence[str]) -> str:
    return ", ".join(found) or translate("Versions", "Nothing")


def when(words: Words, at: int, today: str) -> str:
    """A time of today, or with its day."""
    local = words.office.local(at)
    return f"{local:%H:%M}" if local.date().isoformat() == today else words.text(day_and_time(local))


def apart(milliseconds: int) -> str:
    """How far apart they were written."""
    if milliseconds < _MINUTE:
        return translate("Versions", "Written within a minute. Whoever wrote one had not seen the other.")
    if milliseconds < 2 * _HOUR:
        told = translate("Versions", "Written %n minutes apart", "", milliseconds // _MINUTE)
    elif milliseconds < 2 * _DAY:
        told = translate("Versions", "Written %n hours apart", "", milliseconds // _HOUR)
    else:
        told = translate("Versions", "Written %n days apart", "", milliseconds // _DAY)
    return fill(translate("Versions", "%1. Whoever wrote one had not seen the other."), told)


def row_line(words: Words, values: Sequence[str]) -> str:
    """The values beside each other, in a list."""
    return joined(words, [one.partition("\n")[0] for one in values], " / ")


def since(time: str) -> str:
    """How long it has waited."""
    return fill(translate("Versions", "Since %1"), time)


def settled_as(told: str, who: str, at: str) -> str:
    """One that was settled."""
    return fill(translate("Versions", "%1. Settled by %2, %3"), told.partition("\n")[0], who, at)


def settled() -> str:
    """After a choice."""
    return translate("Versions", "Settled. Everybody sees it so from now on.")


def taken_back() -> str:
    """After an undo."""
    return translate("Versions", "Taken back. All versions wait again.")


def step(words: Words, event: Event) -> str:
    """What an event did, in words; empty for one that says nothing of what was written twice."""
    sentence, field = _step_words().get(event.type, ("", ""))
    if event.type in {merge.SETTLED, roster.PLANNED}:
        field = named(event, "field") or field
    if not sentence:
        return ""
    try:
        told = value(words, field, _told(event, field)) if field else ""
    except (KeyError, TypeError, ValueError):  # an event of somebody else's making
        return ""
    return fill(sentence, told)


def _told(event: Event, field: str) -> Any:  # noqa: ANN401 - as the field has it
    if event.type == merge.SETTLED:
        return event.data["value"]
    return event.data if field == "time" else event.data["shifts" if field == "plan" else field]


def _step_words() -> dict[str, tuple[str, str]]:
    return {
        appointment.BOOKED: (translate("Versions", "Booked for %1"), "time"),
        appointment.MOVED: (translate("Versions", "Moved to %1"), "time"),
        appointment.CANCELLED: (translate("Versions", "Called off"), ""),
        roster.PLANNED: (translate("Versions", "Planned: %1"), "plan"),
        roster.UNDONE: (translate("Versions", "The last plan was taken back"), ""),
        counter.PROFILED: (translate("Versions", "For %1"), "profile"),
        ticket.ISSUED: (translate("Versions", "Given for %1"), "service"),
        ticket.TRANSFERRED: (translate("Versions", "Moved to %1"), "service"),
        merge.SETTLED: (translate("Versions", "Settled: %1"), ""),
        merge.REOPENED: (translate("Versions", "The settlement was taken back"), ""),
    }


def step_line(words: Words, people: People, event: Event, today: str) -> str:
    """One line of the history: when, what, who."""
    who = people.said(named(event, "officer"), device_of(event.source))
    return joined(words, (when(words, at_ms(event), today), step(words, event), who))
