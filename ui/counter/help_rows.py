"""What the help panel shows follows from the calls, the clock and who sits here: one row a call."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.assist.help_call import TAKEN, HelpCall, HelpStatus, Kind
from kiosk.queue import ringing
from kiosk.queue.remote import is_away
from ui.counter import help_words as say
from ui.counter.waiting import need_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.queue.state import Queue
    from ui.counter.words import Words

_EARLIER = frozenset({HelpStatus.ENDED})
_NONE: Final[Mapping[str, str]] = {}
_NOTHING_NEW: Final[Mapping[str, int]] = {}


AWAY = frozenset({"coming", "beside", "phone"})
"""What is done without looking at anybody's page."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits where."""

    counter: str = ""
    officer: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call in the panel. `doing` is empty while it rings, else `coming`, `beside`, `phone` or `session`."""

    help: str
    title: str
    line: str
    clock: str
    seconds: int
    late: bool
    stage: str
    """How far it has escalated; of a session what is new in it."""
    come: bool
    doing: str
    verb: str
    number: str
    """To ring, where somebody wants to be called back."""
    first: bool
    """The keys mean this one."""


@dataclass(frozen=True, slots=True)
class EarlierLine:
    """One earlier call of the same visit."""

    help: str
    text: str
    counts: str


def mine(queue: Queue, seat: Seat) -> list[HelpCall]:
    """The calls that this officer has at this counter, the oldest first."""
    found = [one for one in queue.help_calls.values() if one.status in TAKEN and is_mine(one, seat)]
    return sorted(found, key=lambda one: (one.answered_at, one.id))


def is_mine(call: HelpCall, seat: Seat) -> bool:
    """Whether this officer answered it at this counter."""
    return bool(seat.counter) and call.counter == seat.counter and call.officer == seat.officer


def doing(call: HelpCall) -> str:
    """What goes on with a call that was answered here."""
    if call.callback:
        return "phone"
    if call.kind is Kind.TALK and not beside(call):
        return "session"
    return "coming" if call.status in {HelpStatus.COMING, HelpStatus.ANSWERED} else "beside"


def beside(call: HelpCall) -> bool:
    """Whether an officer goes there, or stands there, whatever the call began as."""
    return call.status is HelpStatus.COMING or (call.status is HelpStatus.JOINED and not call.consent)


def call_lines(  # noqa: PLR0917 - what is so, and what is known of each call beside the log
    queue: Queue,
    seat: Seat,
    words: Words,
    now_ms: int,
    numbers: Mapping[str, str] = _NONE,
    unread: Mapping[str, int] = _NOTHING_NEW,
) -> list[CallLine]:
    """The panel: what rings here, then what is being done by this officer. `numbers` to ring are by call, as is how
    much is `unread`."""
    rows: list[CallLine] = []
    for call in ringing.ringing_at(queue, seat.counter, now_ms):
        rows.append(_line(queue, call, words, now_ms, "", "", first=not rows))
    known = {row.help for row in rows}
    for call in mine(queue, seat):
        what = doing(call)
        first = what != "session" and not any(row.doing in AWAY for row in rows)
        line = _line(queue, call, words, now_ms, what, numbers.get(call.id, ""), first=first)
        rows += [replace(line, stage=say.fresh(unread.get(call.id, 0)))] * (call.id not in known)
    return rows


def _line(  # noqa: PLR0917 - as above
    queue: Queue, call: HelpCall, words: Words, now_ms: int, what: str, number: str, *, first: bool
) -> CallLine:
    seconds = max(0, (call.answered_at or now_ms if what else now_ms) - call.called_at) // 1000
    needs = tuple(word for _, word in need_marks(call.needs, words))
    return CallLine(
        help=call.id,
        title=say.title(call),
        line=say.about(call, words, needs, away=is_away(queue, call.device)),
        clock=say.short(seconds),
        seconds=seconds,
        late=seconds >= say.AIM_SECONDS,
        stage="" if what else say.stage(ringing.stage(call, now_ms)),
        come=call.kind is Kind.COME,
        doing=what,
        verb=say.verb(call),
        number=number,
        first=first,
    )


def earlier_lines(queue: Queue, call: HelpCall, words: Words, names: Mapping[str, str]) -> list[EarlierLine]:
    """Earlier help of the same visit, newest first: what the record has of it, and nothing that was shown or said."""
    found = [one for one in queue.help_calls.values() if one.id != call.id and _same_visit(queue, one, call)]
    done = sorted((one for one in found if one.status in _EARLIER), key=lambda one: -one.called_at)
    return [EarlierLine(one.id, say.earlier(one, words, names.get(one.officer, "")), say.counts(one)) for one in done]


def _same_visit(queue: Queue, one: HelpCall, other: HelpCall) -> bool:
    """By the ticket, or by the visit of both tickets: two calls from one kiosk may be of two people."""
    tickets = _tickets(queue, (one.ticket,)), _tickets(queue, (other.ticket,))
    return not tickets[0].isdisjoint(tickets[1])


def _tickets(queue: Queue, named: Iterable[str]) -> set[str]:
    known = {ticket for ticket in named if ticket}
    visits = {queue.tickets[ticket].visit for ticket in known if ticket in queue.tickets} - {""}
    return known | {f"visit {visit}" for visit in visits}
