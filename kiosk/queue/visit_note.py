"""A note that one counter leaves for whoever serves the same visit next: what it is, whose, and how long it lives.

Notes are of the person, so they are in no event. Who may read one follows from the log: the counter at which a ticket
of the visit is, the counter that answered a call for help in it, the counter that opened a packet of it.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from kiosk.assist.handover_record import HandoverStatus
from kiosk.assist.help_call import TAKEN
from kiosk.errors import Refused
from kiosk.queue.ticket_state import ENDED, Status, Ticket
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.assist.help_call import HelpCall
    from kiosk.queue.state import Queue

MOST: Final = 300
"""Letters of a note."""
MOST_OF_A_VISIT: Final = 30
AFTER_MS: Final = 2 * 60_000
"""So long after its end a visit's notes are still held: a Finish that is taken back has them again."""
_MOST_CHANGES: Final = 1000
_UNPRINTED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS: Final = frozenset("\u200c\u200d")
"""Written within words of several scripts."""


class VisitNote(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One note. Its words never change; `changes` counts how often it was struck out and put back."""

    id: Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Za-z-]{1,64}\Z")]
    about: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    """The id of a visit, or the subject of a call for help by somebody without a ticket."""
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=MOST)]
    counter: Annotated[str, msgspec.Meta(max_length=40)]
    name: Annotated[str, msgspec.Meta(max_length=80)] = ""
    """The officer who wrote it, as colleagues know them."""
    role: Literal["serving", "helping"] = "serving"
    written: Annotated[int, msgspec.Meta(ge=0, le=2**53)] = 0
    """Milliseconds since 1970."""
    changes: Annotated[int, msgspec.Meta(ge=0, le=_MOST_CHANGES)] = 0
    changed_at: Annotated[str, msgspec.Meta(max_length=40)] = ""
    """The counter that struck it out or put it back last."""

    @property
    def struck(self) -> bool:
        """It holds no longer."""
        return self.changes % 2 == 1

    def changed(self, counter: str) -> VisitNote:
        """Struck out, or put back."""
        return msgspec.structs.replace(self, changes=self.changes + 1, changed_at=counter)


def later(one: VisitNote, other: VisitNote) -> VisitNote:
    """Of two states of a note the one that stands, whichever is heard first."""
    changed = max((one.changes, one.changed_at), (other.changes, other.changed_at))
    return msgspec.structs.replace(one, changes=changed[0], changed_at=changed[1])


def note_text(typed: str) -> str:
    """The words as they are kept: one paragraph, nothing that is not seen. Raises Refused."""
    words = " ".join("".join(letter for letter in typed if _is_seen(letter)).split())
    if not words:
        raise Refused(Text.of("refused.note_empty"))
    if len(words) > MOST:
        raise Refused(Text.of("refused.note_long", most=MOST))
    return words


def _is_seen(letter: str) -> bool:
    return letter in _JOINERS or letter.isspace() or unicodedata.category(letter) not in _UNPRINTED


def of_ticket(queue: Queue, ticket: str) -> str:
    """What notes of whoever has this ticket are about; empty for an unknown one."""
    found = queue.tickets.get(ticket)
    return (found.visit or found.id) if found else ""


def of_call(queue: Queue, call: HelpCall) -> str:
    """What notes of whoever called for help are about."""
    return of_ticket(queue, call.ticket) or call.subject


def together(queue: Queue, about: str) -> frozenset[str]:
    """What is about the same person: a visit, and calls for help in it that were made before there was a ticket."""
    calls = (one for one in queue.help_calls.values() if one.ticket)
    return frozenset({about, *(one.subject for one in calls if of_call(queue, one) == about)} - {""})


def read_by(queue: Queue, device: str) -> frozenset[str]:
    """What the notes are about that a counter may be told now: of the people whom it has before it."""
    return frozenset(one for about in _before(queue, device) for one in together(queue, about))


def opened_here(queue: Queue, device: str) -> str:
    """Whose packet a counter opened last and has not closed; empty for nobody's."""
    found = [one for one in _packets(queue, device) if of_ticket(queue, one[1])]
    return of_ticket(queue, max(found)[1]) if found else ""


def is_known(queue: Queue, about: str) -> bool:
    """Whether the record has this visit or call."""
    return bool(_tickets(queue, about)) or about.partition("/")[2] in queue.help_calls


def is_over(queue: Queue, about: str, day: str, now_ms: int) -> bool:
    """Whether the notes have had their time. Of what is not known here that cannot be said."""
    call = queue.help_calls.get(about.partition("/")[2])
    if call is not None and not of_ticket(queue, call.ticket):
        return call.day != day or (not call.is_open and now_ms - call.ended_at >= AFTER_MS)
    tickets = _tickets(queue, of_ticket(queue, call.ticket) if call else about)
    return bool(tickets) and all(_has_left(queue, one, day, now_ms) for one in tickets)


def _has_left(queue: Queue, ticket: Ticket, day: str, now_ms: int) -> bool:
    """Whoever did not hear the call may come back within the tolerance, and has not left before."""
    away = queue.rules.late_minutes * 60_000 if ticket.status is Status.NO_SHOW else 0
    return ticket.day != day or (ticket.status in ENDED and now_ms - ticket.ended >= max(away, AFTER_MS))


def _tickets(queue: Queue, about: str) -> list[Ticket]:
    of_visit: Iterable[str] = queue.visits.get(about, (about,))
    return [queue.tickets[one] for one in of_visit if one in queue.tickets]


def _before(queue: Queue, device: str) -> Iterator[str]:
    seats = {one.number for one in queue.counters.values() if one.officer and one.device == device}
    for ticket in queue.at_counters():
        if ticket.counter in seats:
            yield ticket.visit or ticket.id
    for call in queue.help_calls.values():
        if call.helper == device and call.status in TAKEN:
            yield of_call(queue, call)
    for _, ticket_id in _packets(queue, device):
        yield of_ticket(queue, ticket_id)


def _packets(queue: Queue, device: str) -> Iterator[tuple[int, str]]:
    for one in queue.handovers.values():
        if one.opened_by == device and one.status is HandoverStatus.OPENED and one.ticket:
            yield one.opened_at, one.ticket
