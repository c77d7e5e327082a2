"""One row of the table of acts, and what all decisions share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from kiosk.errors import Refused
from kiosk.folding import owner_of
from kiosk.office import officer_stream
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    import msgspec

    from kiosk.events import Draft
    from kiosk.office import Office
    from kiosk.queue.decision import Decision, Moment
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket_state import Status, Ticket

STAFF = frozenset({"counter", "hub"})
EVERYBODY = frozenset({"kiosk", "counter", "hub", "field"})
STEPS = STAFF | {"field"}
"""Who has people before them: at a counter, or out of the office."""
OF_OFFICERS = frozenset({"stop", "case", "saw"})
"""Kinds of entities that belong to one officer each, and are told about in their stream."""
_LONGEST_COUNTER = 20
_CODE = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Act:
    """One row of the table: the shape of its arguments, the decision, who may, and whether the hub grants it."""

    args: type[msgspec.Struct]
    decide: Callable[[Queue, Any, Moment], Decision]
    roles: frozenset[str] = STAFF
    granted: bool = False
    stream: Literal["queue", "content", "staff", "case"] = "queue"
    """Into which stream of the office its events go; `content` is written by servers, so such an act is granted, and of
    `staff` no kiosk and no board hears; `case` a kiosk writes and does not read."""
    public: bool = True
    """Whether people and programs may ask for it; the others are asked by the node itself."""

    def stream_of(self, draft: Draft, office: Office) -> str:
        """The full name of the stream of an event: an officer's own, for what is theirs and not told at a counter."""
        belongs = draft.subject.partition("/")[0] in OF_OFFICERS and self.stream != "case"
        return officer_stream(owner_of(draft.subject)) if belongs else office.stream(self.stream)


def code(words: str) -> str:
    """A short code such as `cannot-stand`; anything freer is not kept, since it may be about a person."""
    return words if _CODE.fullmatch(words) else ""


def the_ticket(queue: Queue, ticket_id: str) -> Ticket:
    """A ticket of today; raises Refused."""
    found = queue.tickets.get(ticket_id)
    if found is None:
        raise Refused(Text.of("refused.unknown_ticket"))
    return found


def require(ticket: Ticket, allowed: frozenset[Status]) -> None:
    """Refuse a step that the ticket's state does not allow, with what to do instead."""
    if ticket.status not in allowed:
        raise Refused(Text.of(f"refused.wrong_state.{ticket.status.value}", label=ticket.label))


def counter_name(value: str | int) -> str:
    """The name of a counter as it is kept; raises Refused."""
    name = str(value).strip()
    if not name or len(name) > _LONGEST_COUNTER or "/" in name:
        raise Refused(Text.of("refused.unknown_counter", counter=name[:20]))
    return name
