"""Every kind of entity that Shopfront folds, by the first part of its subject."""

from __future__ import annotations

from kiosk.folding import Entities, EntityKind
from kiosk.queue import counter, hub, labels, ticket
from kiosk.staff import officer


def _ticket_day(state: object) -> str | None:
    return state.day if isinstance(state, ticket.Ticket) else None


def _book_day(state: object) -> str | None:
    return state.day if isinstance(state, labels.LabelBook) else None


ENTITIES: Entities = {
    kind.name: kind
    for kind in (
        EntityKind("ticket", ticket.Ticket, ticket.fold, _ticket_day),
        EntityKind("counter", counter.Counter, counter.fold),
        EntityKind("labels", labels.LabelBook, labels.fold, _book_day),
        EntityKind("hub", hub.Serving, hub.fold_serving),
        EntityKind("device", hub.EnrolledDevice, hub.fold_device),
        EntityKind("officer", officer.Officer, officer.fold),
    )
}
