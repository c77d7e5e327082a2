"""What the desk shows, derived from what is so: frozen facts in, frozen words out."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.queue.rows import DeskTicket, WaitingRow
from kiosk.queue.ticket import Status
from kiosk.text import Text
from ui.counter import words as say
from ui.counter.undoing import Done
from ui.counter.words import Words, stopwatch

translate = QCoreApplication.translate

_NONE_KNOWN: Mapping[str, "KnownLine"] = MappingProxyType({})
LONG_WAIT_MS = 20 * 60_000
"""From here on a wait is drawn in ochre, and said to be long."""
DONE_SHOWN = 6
_NOT_ON_PAPER = frozenset({"failed", "unknown", "saved", "noted"})
_REASON_ICONS = {
    "reason.priority": "person-arms-spread",
    "reason.priority_plain": "person-arms-spread",
    "reason.returned": "arrow-u-up-left",
    "reason.moved": "arrows-left-right",
    "reason.longest": "hourglass-medium",
    "reason.turn": "arrow-right",
}


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
    break_since: int = 0
    done: tuple[Done, ...] = ()
    problem: Text | None = None
    told: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One waiting person."""

    ticket: str
    label: str
    series: str
    service: str
    reason: str
    reasonIcon: str
    language: str
    age: str
    ageNote: str
    warm: bool
    next: bool
    last: bool


@dataclass(frozen=True, slots=True)
class KnownLine:
    """A line with what it was made of."""

    row: WaitingRow
    last: bool
    words: Words
    line: QueueLine


@dataclass(frozen=True, slots=True)
class AwayLine:
    """One ticket that is on hold, or whose person did not come."""

    ticket: str
    label: str
    series: str
    service: str
    kind: str
    word: str
    last: bool


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
    break_text: str = ""
    waiting_text: str = ""
    anybody_waiting: bool = False
    next_label: str = ""
    next_reason: str = ""
    idle_title: str = ""
    idle_line: str = ""
    occupied: bool = False
    ticket: str = ""
    label: str = ""
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
    anybody_away: bool = False
    anything_done: bool = False
    problem: str = ""
    told: str = ""
    busy: bool = False


def desk_shown(facts: DeskFacts) -> DeskShown:
    """The words of the desk."""
    here = facts.here[0] if facts.here else None
    following = facts.waiting[0] if facts.waiting else None
    return DeskShown(
        primary=_primary(here, following),
        primary_icon=_primary_icon(here, following),
        on_break=facts.break_since > 0,
        break_text=stopwatch(facts.now_ms - facts.break_since) if facts.break_since else "",
        waiting_text=say.waiting(len(facts.waiting), max((row.waited_ms for row in facts.waiting), default=0)),
        anybody_waiting=following is not None,
        next_label=following.label if following else "",
        next_reason=facts.words.text(following.reason) if following else "",
        idle_title=say.idle_title(on_break=facts.break_since > 0),
        idle_line=say.idle_line(following.label if following else "", on_break=facts.break_since > 0),
        anybody_away=bool(facts.held or facts.absent),
        anything_done=bool(facts.done),
        problem=facts.words.text(facts.problem) if facts.problem else "",
        told=facts.told,
        busy=facts.busy,
        **(_work(here, facts) if here else {}),
    )


def queue_lines(facts: DeskFacts, known: Mapping[str, KnownLine] = _NONE_KNOWN) -> dict[str, KnownLine]:
    """The waiting list by ticket, as it will be called; a line whose facts have not changed is not made again."""
    count, words = len(facts.waiting), facts.words
    lines = {}
    for place, row in enumerate(facts.waiting, start=1):
        last, old = place == count, known.get(row.ticket)
        if old is None or old.last != last or old.row != row or old.words != words:
            old = KnownLine(row, last, words, _queue_line(row, words, last=last))
        lines[row.ticket] = old
    return lines


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
            last=one is tickets[-1],
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


def _queue_line(row: WaitingRow, words: Words, *, last: bool) -> QueueLine:
    unprinted = row.printed in _NOT_ON_PAPER
    reason = words.text(row.reason)
    if unprinted:
        reason = " · ".join((reason, _not_printed(row)))
    long = row.waited_ms >= LONG_WAIT_MS
    return QueueLine(
        ticket=row.ticket,
        label=row.label,
        series=row.series,
        service=words.service(row.service),
        reason=reason,
        reasonIcon="printer" if unprinted else _REASON_ICONS.get(row.reason.id, "arrow-right"),
        language=words.foreign(row.language),
        age=stopwatch(row.waited_ms),
        ageNote=translate("Counter", "long wait") if long else "",
        warm=long,
        next=row.next,
        last=last,
    )


def _not_printed(row: WaitingRow) -> str:
    if row.printed == "noted":
        return translate("Counter", "Not printed, seen on screen")
    if row.printed == "unknown":
        return translate("Counter", "Not known whether it was printed")
    return translate("Counter", "Not printed")


def _work(here: DeskTicket, facts: DeskFacts) -> dict[str, object]:
    walking = here.status is Status.CALLED
    served = here.served or facts.now_ms
    since = here.called if walking else served
    usual = _usual_ms(here, facts.words)
    ends = max(served + usual, facts.now_ms)
    waited, walked, serving = here.called - here.arrived, served - here.called, facts.now_ms - served
    service = facts.words.service(here.service)
    shown_reason = here.reason.id not in {"reason.turn", "reason.longest"}
    return {
        "occupied": True,
        "ticket": here.ticket,
        "label": here.label,
        "series": here.series,
        "service": service,
        "note": facts.words.text(here.reason) if shown_reason else "",
        "language": facts.words.foreign(here.language),
        "state": here.status.value,
        "state_text": facts.words.text(Text.of(f"state.{here.status.value}")),
        "walking": walking,
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
