"""What a log does with an event that it cannot keep as it came: its id is held already, or another has its number.

See `kiosk.apart` for what becomes of numbers that were given twice. Only what claims the id of another event, or has a
source that is not ours, is kept out; everything else is held in the end, exactly once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from kiosk.apart import is_apart, set_apart
from kiosk.chaining import ChainedLog, ChainRows
from kiosk.events import Event, Record, read
from kiosk.keeping import LEFT, fingerprint
from kiosk.ports import Via

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import msgspec

    from kiosk.merkle import TreeStore

SENT = "sent"
"""Name of the cursor that says up to which place of the outbox the hub has everything."""


class ClashRows(ChainRows, Protocol):
    """Events as a log keeps them, where they are in each other's way."""

    def clashes(self, event: Event) -> list[tuple[str, bytes]]:
        """Id and bytes of those that have its id, or its source and sequence."""

    def rewrite(self, event: Event, fingerprint: bytes, raw: bytes) -> None:
        """Put an event in the place of the one with its id; neither it nor what followed that has a chain then."""

    def send_on(self, event: str) -> None:
        """What came from upstream is to be sent there: it is not what it was."""


@dataclass
class Clashes:
    """What came of the records of one append that could not be kept as they came."""

    fresh: list[Event] = field(default_factory=list)
    moved: list[Event] = field(default_factory=list)
    """Events that were held, as they were before they were set apart."""
    forked: list[Record] = field(default_factory=list)
    """Records that whoever sent them has to set apart, or that were put into quarantine."""

    @property
    def subjects(self) -> list[str]:
        """Entities to fold again."""
        return [event.subject for event in (*self.fresh, *self.moved)]

    @property
    def left(self) -> tuple[str, ...]:
        """Sources of which a number was given up."""
        return tuple(dict.fromkeys(event.source for event in self.moved))


class ClashingLog(ChainedLog):
    """What is the same in every log; adapters say where the rows are."""

    _clash_rows: ClashRows
    _insert: Callable[[Sequence[Record], Via, int], list[bool]]
    tree: Callable[[], TreeStore]
    sent_again: Callable[[Mapping[str, int]], int | None]
    _fold: Callable[[Sequence[str]], Mapping[str, msgspec.Struct]]

    def set_apart(self, records: Sequence[Record]) -> Mapping[str, msgspec.Struct]:
        """Set those apart that are held under a number that another has elsewhere; the new states."""
        found = Clashes()
        with self.transaction():
            for record in records:
                for id_, raw in self._clash_rows.clashes(record.event):
                    if id_ == record.event.id:
                        self._move(read(raw), Via.OWN, found)
            return self._fold(list(dict.fromkeys(found.subjects)))

    def leave(self, source: str, sequence: int) -> None:
        """From this number on another machine may have written under a source, so that there may be gaps in it."""
        before = self.cursor(LEFT + source)
        if before is None or sequence < int(before):
            self.set_cursor(LEFT + source, str(sequence))

    def _settle(self, held: Sequence[Record], via: Via, received: int) -> Clashes:
        """Records that were not written, since something else is there: have each of them held once in the end."""
        found = Clashes()
        for record in held:
            rows = self._clash_rows.clashes(record.event)
            if rows == [(record.event.id, record.raw)]:
                continue
            itself = next((raw for id_, raw in rows if id_ == record.event.id), None)
            if not rows:  # what was in its way is set apart by now
                self._insert([record], via, received)
                found.fresh.append(record.event)
            elif itself is not None:
                self._meet_itself(record, read(itself), via, found)
            else:
                self._meet_other(record, read(rows[0][1]), via, received, found)
        return found

    def _meet_itself(self, record: Record, held: Record, via: Via, found: Clashes) -> None:
        apart, ours = set_apart(record), set_apart(held)
        if apart is None or ours is None or apart.raw != ours.raw:
            self._keep_out(record, found)
            return
        if held.raw != ours.raw:
            self._move(held, via, found)
        elif via is Via.UPSTREAM and record.raw != apart.raw:  # the hub has yet to hear that it is set apart
            self._clash_rows.send_on(record.event.id)
            self._send_again(apart)
        if record.raw != apart.raw:
            found.forked.append(record)

    def _meet_other(self, record: Record, held: Record, via: Via, received: int, found: Clashes) -> None:
        """Its number is another's: that of the hub stays, and where we are the hub the one that came first."""
        gives_way = held if via is Via.UPSTREAM else record
        apart = set_apart(gives_way)
        if apart is None or via is Via.OWN or is_apart(record.event):
            self._keep_out(record, found)
            return
        event = record.event
        self.quarantine(
            record.raw,
            f"two machines write as one device: another event has the sequence {event.sequence} of {event.source} too."
            f" Nothing is lost: {gives_way.event.id} goes on as {apart.event.source}",
            event.source,
        )
        if gives_way is held:
            self._move(held, via, found)
            self._insert([record], via, received)
            found.fresh.append(event)
        else:
            self._insert([apart], via, received)
            found.fresh.append(apart.event)
            found.forked.append(record)

    def _move(self, held: Record, via: Via, found: Clashes) -> None:
        """Set an event of the log apart, and have everybody who reads or is sent this log hear of it."""
        apart, event = set_apart(held), held.event
        if apart is None or apart.raw == held.raw:
            return
        rows = self._clash_rows
        rows.rewrite(apart.event, fingerprint(apart.raw), apart.raw)
        if via is Via.PEER:
            rows.send_on(event.id)
        signed = rows.head(event.source, fits=True)
        if signed is not None and signed.head.sequence >= event.sequence:
            rows.drop_head(event.source, fits=True)
        for source in (event.source, apart.event.source):
            self._chains.renew(source)
        self.tree().forget()
        self.begin_generation()
        self._send_again(apart)
        self.leave(event.source, event.sequence)
        found.moved.append(event)

    def _send_again(self, apart: Record) -> None:
        """Have the outbox begin with it, also where it is under way at this moment as it was."""
        place, sent = self.sent_again({apart.event.source: 0}), int(self.cursor(SENT) or 0)
        if place is not None and sent:
            self.set_cursor(SENT, str(min(place, sent - 1)))

    def _keep_out(self, record: Record, found: Clashes) -> None:
        event = record.event
        reason = f"another event has the id {event.id} or the sequence {event.sequence} of {event.source}"
        self.quarantine(record.raw, reason, event.source)
        found.forked.append(record)
