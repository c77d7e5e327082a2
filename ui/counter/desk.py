"""What the desk shows, derived from what is so: frozen facts in, frozen words out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from kiosk.queue.counter import Counter
from kiosk.queue.hold_places import place_named
from kiosk.queue.rows import DeskTicket, WaitingRow
from kiosk.queue.ticket import Status
from kiosk.text import Text
from ui.counter import words as say
from ui.counter.undoing import Done
from ui.counter.waiting import need_marks, why_next
from ui.counter.words import Words, stopwatch

translate = QCoreApplication.translate

DONE_SHOWN = 6


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """Everything that the desk depends on. Times in milliseconds since 1970."""

    now_ms: int
    words: Words
    counter: str
    waiting: tuple[WaitingRow, ...] = ()
    here: tuple[DeskTicket, ...] = ()
    held: tuple[DeskTicket, ...] = ()
    absent: tuple[DeskTicket, ...] = ()
    place: Counter = field(default_factory=lambda: Counter(number=""))
    """This counter as the record has it."""
    of_visit: DeskTicket | None = None
    """The next ticket of the person who is here, or was here last."""
    done: tuple[Done, ...] = ()
    problem: Text | None = None
    told: str = ""
    busy: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    """First names by ticket, of those who chose to be called by one."""


@dataclass(frozen=True, slots=True)
class AwayLine:
    """One ticket that is on hold, or whose person did not come."""

    ticket: str
    label: str
    series: str
    service: str
    kind: str
    word: str
    place: str
    """Where somebody on hold waits; empty: not said."""
    last: bool
    person: str = ""


@dataclass(frozen=True, slots=True)
class DoneLine:
    """One press of this session; the newest can be undone."""

    place: int
    time: str
    sentence: str
    newest: bool


@dataclass(frozen=True, slots=True)
class DeskShown:
    """Everything that the desk says."""

    primary: str = ""
    primary_icon: str = "megaphone"
    on_break: bool = False
    waiting_text: str = ""
    anybody_waiting: bool = False
    next_label: str = ""
    next_reason: str = ""
    idle_title: str = ""
    idle_line: str = ""
    occupied: bool = False
    ticket: str = ""
    label: str = ""
    person: str = ""
    """The first name of who chose to be called by it."""
    series: str = ""
    service: str = ""
    note: str = ""
    language: str = ""
    state: str = "called"
    state_text: str = ""
    walking: bool = False
    clock: str = ""
    waited: str = ""
    walked: str = ""
    serving: str = ""
    expected: str = ""
    waited_share: float = 1.0
    walked_share: float = 1.0
    serving_share: float = 1.0
    expected_share: float = 1.0
    recalls_text: str = ""
    needs: tuple[str, ...] = ()
    need_icons: tuple[str, ...] = ()
    visit_label: str = ""
    visit_service: str = ""
    anybody_away: bool = False
    anything_done: bool = False
    problem: str = ""
    told: str = ""
    busy: bool = False


def desk_shown(facts: DeskFacts) -> DeskShown:
    """The words of the desk."""
    here = facts.here[0] if facts.here else None
    following = next((row for row in facts.waiting if row.next), None)
    return DeskShown(
        primary=_primary(here, following),
        primary_icon=_primary_icon(here, following),
        on_break=facts.place.break_since > 0,
        waiting_text=say.waiting(len(facts.waiting), max((row.waited_ms for row in facts.waiting), default=0)),
        anybody_waiting=bool(facts.waiting),
        next_label=following.label if following else "",
        next_reason=why_next(following, facts.words) if following else "",
        idle_title=say.idle_title((facts.place.break_reason or "break") if facts.place.break_since else ""),
        idle_line=_idle_line(facts, following),
        visit_label=facts.of_visit.label if facts.of_visit else "",
        visit_service=facts.words.service(facts.of_visit.service) if facts.of_visit else "",
        anybody_away=bool(facts.held or facts.absent),
        anything_done=bool(facts.done),
        problem=facts.words.text(facts.problem) if facts.problem else "",
        told=facts.told,
        busy=facts.busy,
        **(_work(here, facts) if here else {}),
    )


def away_lines(facts: DeskFacts) -> list[AwayLine]:
    """Who is on hold, then who did not come."""
    tickets = [*facts.held, *facts.absent]
    return [
        AwayLine(
            ticket=one.ticket,
            label=one.label,
            series=one.series,
            service=facts.words.service(one.service),
            kind=one.status.value,
            word=facts.words.text(Text.of(f"state.{one.status.value}")),
            place=facts.words.text(place_named(facts.words.pack, one.place)) if one.place else "",
            last=one is tickets[-1],
            person=facts.names.get(one.ticket, ""),
        )
        for one in tickets
    ]


def done_lines(facts: DeskFacts) -> list[DoneLine]:
    """What was done here, the newest first."""
    count = len(facts.done)
    return [
        DoneLine(place, facts.words.time(one.at), one.sentence, newest=place == count)
        for place, one in sorted(enumerate(facts.done, start=1), reverse=True)[:DONE_SHOWN]
    ]


def _idle_line(facts: DeskFacts, following: WaitingRow | None) -> str:
    place = facts.place
    if not place.break_since:
        return say.idle_line(following.label if following else "", len(facts.waiting))
    planned = facts.words.time(place.break_until) if place.break_until else ""
    return say.break_line(facts.words.time(place.break_since), planned)


def _primary(here: DeskTicket | None, following: WaitingRow | None) -> str:
    label = following.label if following else ""
    if here is None:
        return say.call(label)
    # Who was only called may never have been seen: nobody is finished by the key that goes on.
    return say.they_are_here() if here.status is Status.CALLED else say.finish_and_call(here.label, label)


def _primary_icon(here: DeskTicket | None, following: WaitingRow | None) -> str:
    if here is not None and here.status is Status.CALLED:
        return "chats-circle"
    return "check" if here is not None and following is None else "megaphone"


def _work(here: DeskTicket, facts: DeskFacts) -> dict[str, object]:
    walking = here.status is Status.CALLED
    served = here.served or facts.now_ms
    since = here.called if walking else served
    usual = _usual_ms(here, facts.words)
    needs = need_marks(here.needs, facts.words)
    ends = max(served + usual, facts.now_ms)
    waited, walked, serving = here.called - here.arrived, served - here.called, facts.now_ms - served
    service = facts.words.service(here.service)
    shown_reason = here.reason.id not in {"reason.turn", "reason.longest"}
    return {
        "occupied": True,
        "ticket": here.ticket,
        "label": here.label,
        "person": facts.names.get(here.ticket, ""),
        "series": here.series,
        "service": service,
        "note": facts.words.text(here.reason) if shown_reason else "",
        "language": facts.words.foreign(here.language),
        "state": here.status.value,
        "state_text": facts.words.text(Text.of(f"state.{here.status.value}")),
        "walking": walking,
        "needs": tuple(word for _, word in needs),
        "need_icons": tuple(icon for icon, _ in needs),
        "clock": stopwatch(facts.now_ms - since),
        "waited": stopwatch(waited),
        "walked": stopwatch(walked),
        "serving": stopwatch(serving) if not walking else "",
        "expected": facts.words.time(ends),
        "waited_share": float(max(waited, 1)),
        "walked_share": float(max(walked, 1)),
        "serving_share": float(max(serving, 1)),
        "expected_share": float(max(ends - facts.now_ms, 1)),
        "recalls_text": translate("Counter", "called again %n times", "", here.recalls) if here.recalls else "",
    }


def _usual_ms(ticket: DeskTicket, words: Words) -> int:
    service = words.pack.service(ticket.service)
    return service.minutes * 60_000 if service else 600_000
