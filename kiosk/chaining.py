"""How a log keeps the chains of its sources, whatever it is made of; adapters say where the rows are.

The rows of a source that have a chain are always its first ones without a gap: sequence 1 up to the last of which all
before it are held, or have a place-holder. So the last one is found by halving, and what closes a gap is filled in.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from kiosk.chain import Head, PlaceHolder, SignedHead, first, head_bytes, linked
from kiosk.put_aside import PUT_ASIDE, place_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from contextlib import AbstractContextManager

    from kiosk.events import Event

_FILLED_AT_ONCE = 1000
GENERATION = "generation"
"""Name of the cursor that holds a log's generation."""


class ChainRows(Protocol):
    """Events as a log keeps them, and place-holders where there are none, asked for by source and sequence."""

    def last(self, source: str) -> int:
        """The highest sequence held; 0 if none."""

    def chain(self, source: str, sequence: int) -> bytes | None:
        """The chain of one row; None where there is no row, or none yet."""

    def after(self, source: str, sequence: int, limit: int) -> list[tuple[int, bytes]]:
        """Sequence and SHA-256 of the rows that follow, in order."""

    def fill(self, source: str, chains: Sequence[tuple[int, bytes]]) -> None:
        """Write chains into rows."""

    def clear(self, source: str, sequence: int) -> None:
        """Take the chains away after a sequence."""

    def hold(self, place: PlaceHolder) -> bool:
        """Keep a place-holder, without a chain, unless one with a hash as low is there; whether that was done."""

    def place_holder(self, source: str, sequence: int) -> tuple[bytes, bytes | None] | None:
        """Hash and chain of the place-holder of a number, whether or not an event has come there since."""

    def place_at(self, position: int) -> PlaceHolder | None:
        """Number and SHA-256 of the event at a place of the outbox."""

    def release(self, fingerprint: bytes) -> None:
        """Take out of quarantine what has this SHA-256."""

    def head(self, source: str, *, fits: bool) -> SignedHead | None:
        """The signed head kept of a source: the last that fits, or the one that is yet to be compared."""

    def keep_head(self, signed: SignedHead, *, fits: bool) -> None:
        """Put a signed head in the place of the one before."""

    def drop_head(self, source: str, *, fits: bool = False) -> None:
        """Forget the one that was yet to be compared, or the last that fits."""


@dataclass(slots=True)
class _Tip:
    sequence: int
    chain: bytes
    last: int


class Chains:
    """Chains of rows that are about to be written. Remembers the last link of each source, so that a batch that
    follows on asks nothing; `forget` it where a transaction was undone.

    `alone`: nobody else writes to these rows. Used by the one thread that is inside a transaction.
    """

    def __init__(self, rows: ChainRows, *, alone: bool = True) -> None:
        self.rows = rows
        self._alone = alone
        self._tips: dict[str, _Tip] = {}
        self._planned: dict[str, _Tip] = {}
        self._behind: list[tuple[int, bytes]] = []
        """Which events of the plan come where something stands already, and their SHA-256."""

    def forget(self) -> None:
        """Remember nothing: the rows are not what was written last."""
        self._tips.clear()

    def plan(self, events: Sequence[Event], fingerprints: Sequence[bytes]) -> list[bytes | None]:
        """The chain of each event, by its SHA-256, if all of them will be written in this order."""
        planned = self._planned = {}
        self._behind = []
        found: list[bytes | None] = []
        for index, (event, fingerprint) in enumerate(zip(events, fingerprints, strict=True)):
            tip = planned.get(event.source)
            if tip is None:
                tip = planned[event.source] = replace(self._tip(event.source, event.sequence))
            chain: bytes | None = None
            if event.sequence == tip.sequence + 1:
                chain = tip.chain = linked(tip.chain, fingerprint)
                tip.sequence = event.sequence
            elif event.sequence <= tip.sequence:
                self._behind.append((index, fingerprint))
            tip.last = max(tip.last, event.sequence)
            found.append(chain)
        return found

    def settle(self, events: Sequence[Event], chains: Sequence[bytes | None], written: Sequence[bool]) -> None:
        """The events of the last plan were written, or not: go on behind what closed a gap."""
        if not all(written):
            for source in _broken(events, chains, written):
                del self._planned[source]
                self.rows.clear(source, self._tips[source].sequence)
                self._tips[source] = self._sought(source)
        for source in sorted(self._planned):
            planned = self._planned[source]
            grown = planned.sequence > self._tips[source].sequence
            self._tips[source] = planned
            if grown and planned.last > planned.sequence:
                self._fill(source, planned)
        for index, fingerprint in self._behind:
            if written[index]:
                self._take_place(events[index], fingerprint)
        for event, new in zip(events, written, strict=True):
            if new and event.type == PUT_ASIDE and (place := place_in(event)) is not None:
                self.hold(place)

    def hold(self, place: PlaceHolder) -> None:
        """Go on over a number of which nothing but a hash is known, unless an event has it."""
        source, sequence, rows = place.source, place.sequence, self.rows
        if rows.hold(place) and rows.after(source, sequence - 1, 1) == [(sequence, place.hash)]:
            self._begin_anew(source, sequence)

    def _take_place(self, event: Event, fingerprint: bytes) -> None:
        """An event was written where a place-holder stood."""
        source, sequence = event.source, event.sequence
        known, chain = self.rows.place_holder(source, sequence) or (b"", None)
        if known != fingerprint or chain is None:
            return self._begin_anew(source, sequence)
        return self.rows.fill(source, [(sequence, chain)])

    def _begin_anew(self, source: str, sequence: int) -> None:
        """From this number on the chain is another one; what was signed of the one before says nothing of it."""
        signed = self.rows.head(source, fits=True)
        if signed is not None and signed.head.sequence >= sequence:
            self.rows.drop_head(source, fits=True)
        self.rows.clear(source, sequence - 1)
        self.renew(source)

    def renew(self, source: str) -> None:
        """The rows of a source are others now: remember nothing, and give chains to those without."""
        self.forget()
        self._sought(source)

    def catch_up(self, source: str) -> int:
        """Give chains to at most a thousand rows that were written without; returns how many."""
        tip = self._found(source)
        return self._fill_some(source, tip) if tip.last > tip.sequence else 0

    def _tip(self, source: str, sequence: int) -> _Tip:
        tip = self._tips.get(source)
        if tip is None or (sequence > tip.sequence + 1 and not self._alone):
            tip = self._tips[source] = self._sought(source)
        return tip

    def _sought(self, source: str) -> _Tip:
        tip = self._found(source)
        if tip.last > tip.sequence:
            self._fill(source, tip)
        return tip

    def _found(self, source: str) -> _Tip:
        last = self.rows.last(source)
        head = head_of(self.rows, source, last)
        return _Tip(head.sequence, head.chain, last)

    def _fill(self, source: str, tip: _Tip) -> None:
        while self._fill_some(source, tip) == _FILLED_AT_ONCE:
            pass

    def _fill_some(self, source: str, tip: _Tip) -> int:
        chains: list[tuple[int, bytes]] = []
        for sequence, fingerprint in self.rows.after(source, tip.sequence, _FILLED_AT_ONCE):
            if sequence != tip.sequence + 1:
                break
            tip.sequence, tip.chain = sequence, linked(tip.chain, fingerprint)
            chains.append((sequence, tip.chain))
        if chains:
            self.rows.fill(source, chains)
        return len(chains)


def _broken(events: Sequence[Event], chains: Sequence[bytes | None], written: Sequence[bool]) -> set[str]:
    """Sources of which an event has a link, and was not written in the end."""
    tried = zip(events, chains, written, strict=True)
    return {event.source for event, chain, done in tried if chain is not None and not done}


def head_of(rows: ChainRows, source: str, last: int) -> Head:
    """The last link of a source of which the highest sequence is known."""
    low, high, chain = 0, last, first(source)
    asked = last  # most sources are held whole
    while low < high:
        found = rows.chain(source, asked)
        if found is None:
            high = asked - 1
        else:
            low, chain = asked, found
        asked = (low + high + 1) // 2
    return Head(source, low, chain)


class ChainedLog:
    """What is the same in every log (`kiosk.chain.Chained`); adapters add their rows, cursors and quarantine."""

    _chains: Chains
    transaction: Callable[[], AbstractContextManager[None]]
    quarantine: Callable[[bytes, str, str], None]
    cursor: Callable[[str], str | None]
    set_cursor: Callable[[str, str], None]

    def chain_of(self, source: str, sequence: int | None = None) -> Head | None:
        """The chain as far as all of a source is held, or at a sequence: None if that lies further on."""
        rows = self._chains.rows
        if sequence is None:
            return head_of(rows, source, rows.last(source))
        chain = rows.chain(source, sequence) if sequence > 0 else first(source)
        return Head(source, sequence, chain) if chain is not None else None

    def keep_head(self, head: Head, signature: bytes) -> bool:
        """Keep a head whose signature was checked; False, and an alarm in quarantine, if it does not fit."""
        rows, signed = self._chains.rows, SignedHead(head, signature)
        with self.transaction():
            waiting = rows.head(head.source, fits=False)
            fitted = True
            if waiting and self.chain_of(head.source, waiting.head.sequence) is not None:
                rows.drop_head(head.source)
                fitted = self._compared(waiting)
            return self._compared(signed) and fitted

    def heads_signed(self, sources: Iterable[str]) -> dict[str, SignedHead]:
        """The last signed heads that fit, by source."""
        found = {source: self._chains.rows.head(source, fits=True) for source in sources}
        return {source: signed for source, signed in found.items() if signed is not None}

    def hold(self, place: PlaceHolder) -> None:
        """Have the chain of a source go on over what is not held."""
        with self.transaction():
            self._chains.hold(place)

    def stands_at(self, source: str, sequence: int) -> bytes | None:
        """SHA-256 of the event or place-holder that has a number; None where nothing has."""
        found = self._chains.rows.after(source, sequence - 1, 1)
        return found[0][1] if found and found[0][0] == sequence else None

    def place_at(self, position: int) -> PlaceHolder | None:
        """Number and SHA-256 of the event at a place of the outbox, as it was written."""
        return self._chains.rows.place_at(position)

    def release(self, raw: bytes) -> None:
        """Take something out of quarantine."""
        with self.transaction():
            self._chains.rows.release(hashlib.sha256(raw).digest())

    def generation(self) -> str:
        """Random name of this copy of the log: places in its feeds belong to it."""
        return self.cursor(GENERATION) or ""

    def begin_generation(self) -> str:
        """Take a new name: the log was restored from a backup."""
        name = secrets.token_hex(8)
        self.set_cursor(GENERATION, name)
        return name

    def _compared(self, signed: SignedHead) -> bool:
        rows, head = self._chains.rows, signed.head
        found = self.chain_of(head.source, head.sequence)
        if found is None:
            rows.keep_head(signed, fits=False)
            return True
        if found != head:
            self.quarantine(
                head_bytes(head),
                f"the chain of {head.source} does not fit: at event {head.sequence} its device has signed"
                f" {head.chain.hex()}, and the events held here give {found.chain.hex()}",
                head.source,
            )
            return False
        before = rows.head(head.source, fits=True)
        if before is None or before.head.sequence <= head.sequence:
            rows.keep_head(signed, fits=True)
        return True
