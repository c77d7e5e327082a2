"""The event log of a device or hub, on SQLite."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from kiosk.chaining import Chains, head_of
from kiosk.clashing import ClashingLog
from kiosk.clock import rfc3339, wall_ms
from kiosk.errors import CursorUnknown, DataFault, EventRefused
from kiosk.events import Event, Record, read
from kiosk.folding import Entities, causal_order, digest, heads
from kiosk.keeping import Kept, fingerprint, in_causal_order, keep
from kiosk.ports import Appended, LogReport, Outgoing, Page, Quarantined, Via
from local_db.faults import damaged
from local_db.inspection import export, verify
from local_db.sqlite_chains import SqliteChains
from local_db.sqlite_tree import SqliteTree
from local_db.store import Store

_INSERT = """INSERT INTO events (id, source, sequence, hlc, type, subject, stream, via, hash, raw, chain, received)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"""
_FEW = 4
"""Up to so many are written one by one."""
_EVENTS_OF = "SELECT subject, raw FROM events WHERE subject IN (SELECT value FROM json_each(?)) AND position <= ?"
_FOLDED = "DELETE FROM unfolded WHERE subject IN (SELECT value FROM json_each(?))"
_LAST_DAY = "9999-12-31"
_ANY_PLACE = 2**63 - 1
_FOLDED_AT_ONCE = 500
"""Entities whose events are in memory together."""
_KEEP = """INSERT INTO entities (subject, kind, stream, day, state, heads, events)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (subject) DO UPDATE SET stream = excluded.stream, day = excluded.day, state = excluded.state,
        heads = excluded.heads, events = excluded.events"""


# Long because it is the whole of one port, a short method for each question.
class SqliteEventLog(ClashingLog):
    """An `EventLog` in one SQLite file, which is created where it is missing.

    `key` encrypts the file: 64 hexadecimal digits, or a passphrase. `read_only` is for a look at the log of a
    program that may be running. Raises DataFault where the file cannot be used.
    """

    def __init__(
        self,
        path: Path,
        entities: Entities,
        *,
        key: str | None = None,
        read_only: bool = False,
        wall: Callable[[], int] = wall_ms,
    ) -> None:
        self._store = Store(path, key, read_only=read_only)
        self._rows = self._clash_rows = SqliteChains(self._store)
        self._chains = Chains(self._rows)
        self._store.undone = self._chains.forget
        self._entities = entities
        self._wall = wall
        self._decoders = {name: msgspec.json.Decoder(kind.state) for name, kind in entities.items()}
        if not read_only and not self.generation():
            self.begin_generation()

    def transaction(self) -> AbstractContextManager[None]:
        """Make several writes one durable step; a nested one that fails undoes its own writes only."""
        return self._store.transaction()

    def append(
        self, records: Sequence[Record], via: Via, *, fold: bool = True, received: int | None = None
    ) -> Appended:
        """Keep records that are new (by id) and, if `fold`, refold their entities in the same transaction."""
        with self.transaction():
            received = self._wall() if received is None else received
            before = self._newest()
            written = self._insert(records, via, received)
            fresh = [record.event for record, new in zip(records, written, strict=True) if new]
            held = [record for record, new in zip(records, written, strict=True) if not new]
            clashes = self._settle(held, via, received)
            subjects = list(dict.fromkeys([*(event.subject for event in fresh), *clashes.subjects]))
            appended = Appended((*fresh, *clashes.fresh), {}, tuple(clashes.forked), clashes.left)
            if fold and (held or via is Via.OWN):
                return msgspec.structs.replace(appended, changed=self._fold(subjects))
            if fold:  # what was read a moment ago need not be read again
                return msgspec.structs.replace(appended, changed=self._fold(subjects, fresh, before))
            self._store.write_all(
                "INSERT INTO unfolded VALUES (?) ON CONFLICT DO NOTHING", [(subject,) for subject in subjects]
            )
            return appended

    def fold_pending(self, most: int | None = None) -> Mapping[str, msgspec.Struct]:
        """Fold what was appended with `fold=False`, at most so many entities; returns the new states by subject."""
        with self.transaction():
            rows = self._store.rows("SELECT subject FROM unfolded LIMIT ?", (-1 if most is None else most,))
            subjects = [subject for (subject,) in rows]
            return self._fold(subjects)

    def quarantine(self, raw: bytes, reason: str, came_from: str) -> None:
        """Keep what could not be taken, for an operator to look at; the same bytes are kept once."""
        values = (fingerprint(raw), raw, reason, came_from, rfc3339(self._wall()))
        with self.transaction():
            self._store.write(
                """INSERT INTO quarantine (hash, raw, reason, came_from, at) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING""",
                values,
            )

    def quarantined(self, after: int = 0, most: int | None = None, *, newest: bool = False) -> list[Quarantined]:
        """What is in quarantine after the entry of a number, at most so many; oldest first, or the newest first."""
        sql = f"""SELECT raw, reason, came_from, at, number FROM quarantine WHERE number > ?
            ORDER BY number {"DESC" if newest else ""} LIMIT ?"""  # noqa: S608 - our own word
        return [Quarantined(*row) for row in self._store.rows(sql, (after, -1 if most is None else most))]

    def quarantine_size(self) -> int:
        """How many entries are in quarantine."""
        return self._number("SELECT count(*) FROM quarantine WHERE number > ?", 0)

    def history(self, subject: str) -> list[Event]:
        """All events of one entity, in causal order."""
        return causal_order(self._events_of([subject]).get(subject, []))

    def records(self, subject: str) -> list[Record]:
        """All events of one entity with their bytes, in causal order."""
        rows = self._store.rows("SELECT raw FROM events WHERE subject = ?", (subject,))
        return in_causal_order(read(raw) for (raw,) in rows)

    def heads(self, subject: str) -> tuple[str, ...]:
        """The basis of the entity's next event."""
        kept = self._store.row(
            """SELECT heads FROM entities WHERE subject = ?
                AND events = (SELECT count(*) FROM events WHERE subject = entities.subject)""",
            (subject,),
        )
        return tuple(kept[0].split()) if kept else heads(self.history(subject))

    def states(self, kind: str, day: str | None = None, *, onward: bool = False) -> dict[str, msgspec.Struct]:
        """States of a kind by subject; only those of one office day where `day` is given, or of it and later."""
        if day is None:
            rows = self._store.rows("SELECT subject, state FROM entities WHERE kind = ?", (kind,))
        else:
            last = _LAST_DAY if onward else day
            rows = self._store.rows(
                "SELECT subject, state FROM entities WHERE kind = ? AND day BETWEEN ? AND ?", (kind, day, last)
            )
        return {subject: self._decoded(kind, state) for subject, state in rows}

    def state(self, subject: str) -> msgspec.Struct | None:
        """The folded state of one entity."""
        row = self._store.row("SELECT kind, state FROM entities WHERE subject = ?", (subject,))
        return self._decoded(*row) if row else None

    def feed(self, stream: str, after_id: str | None, limit: int) -> Page:
        """Events of a stream in feed order after the one named; raises CursorUnknown if it is not held."""
        position = 0
        if after_id is not None:
            row = self._store.row("SELECT position FROM events WHERE id = ? AND stream = ?", (after_id, stream))
            if row is None:
                message = f"the stream {stream} holds no event {after_id}"
                raise CursorUnknown(message)
            (position,) = row
        rows = self._store.rows(
            "SELECT id, raw FROM events WHERE stream = ? AND position > ? ORDER BY position LIMIT ?",
            (stream, position, limit),
        )
        return Page(tuple(raw for _, raw in rows), rows[-1][0] if rows else after_id)

    def outbox(self, after: int, limit: int) -> list[Outgoing]:
        """Records that did not come from upstream, after a position, in order."""
        rows = self._store.rows(
            """SELECT position, subject, raw FROM events WHERE via <> 'upstream' AND position > ?
                ORDER BY position LIMIT ?""",
            (after, limit),
        )
        return [Outgoing(*row) for row in rows]

    def unsent_subjects(self, after: int) -> set[str]:
        """Subjects of all records of the outbox after a position."""
        rows = self._store.rows(
            "SELECT DISTINCT subject FROM events WHERE via <> 'upstream' AND position > ?", (after,)
        )
        return {subject for (subject,) in rows}

    def outbox_size(self, after: int) -> int:
        """How many records the outbox holds after a position."""
        return self._number("SELECT count(*) FROM events WHERE via <> 'upstream' AND position > ?", after)

    def cursor(self, name: str) -> str | None:
        """A named place of the sync (what was sent, what was read)."""
        row = self._store.row("SELECT value FROM cursors WHERE name = ?", (name,))
        return str(row[0]) if row else None

    def set_cursor(self, name: str, value: str) -> None:
        """Remember a named place."""
        with self.transaction():
            self._store.write(
                "INSERT INTO cursors VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def of_source(self, source: str, after: int, limit: int, via: Via | None = None) -> list[bytes]:
        """Events of a source after a sequence, in order, also where some between are not held."""
        came = via.value if via else None
        rows = self._store.rows(
            """SELECT raw FROM events WHERE source = ? AND sequence > ? AND (via = ? OR ? IS NULL)
                ORDER BY sequence LIMIT ?""",
            (source, after, came, came, limit),
        )
        return [raw for (raw,) in rows]

    def last_sequence(self, source: str) -> int:
        """The highest sequence held of a source; 0 if none."""
        return self._rows.last(source)

    def whole_until(self, source: str) -> int:
        """The sequence up to which everything of a source is held, from 1 on; 0 if its first is not."""
        return head_of(self._rows, source, self._rows.last(source)).sequence

    def vector(self, streams: Iterable[str]) -> dict[str, int]:
        """By source that wrote to any of the streams, the sequence up to which all of it is held."""
        return self._rows.vector(streams)

    def sent_again(self, held: Mapping[str, int]) -> int | None:
        """The place of the outbox after which all lies that another log lacks; None where it lacks nothing."""
        return self._rows.sent_again(held)

    def in_order(self, stream: str, ids: Sequence[str]) -> list[str]:
        """Those of the events named that a stream holds, in feed order."""
        marks = ", ".join("?" * len(ids))
        sql = f"SELECT id FROM events WHERE stream = ? AND id IN ({marks}) ORDER BY position"  # noqa: S608 - marks only
        return [found for (found,) in self._store.rows(sql, (stream, *ids))]

    def count(self, stream: str) -> int:
        """Number of events held of a stream."""
        return self._number("SELECT count(*) FROM events WHERE stream = ?", stream)

    def digest(self, stream: str) -> str:
        """SHA-256 over the canonical folded state of a stream's entities (`kiosk.folding.digest`)."""
        rows = self._store.rows("SELECT subject, state FROM entities WHERE stream = ?", (stream,))
        return digest(dict(rows))

    def verify(self) -> LogReport:
        """Read everything again: the file, bytes, ids, sequences, states against a fresh fold."""
        return verify(self._store.path, self._store.key, self._entities)

    def rebuild(self) -> int:
        """Throw the folded states away and fold all again; returns the number of entities."""
        with self.transaction():
            self._store.write("DELETE FROM entities")
            self._store.write("DELETE FROM unfolded")
            self._store.write("INSERT INTO unfolded SELECT DISTINCT subject FROM events")
            folded = 0
            while found := self._store.rows("SELECT subject FROM unfolded LIMIT ?", (_FOLDED_AT_ONCE,)):
                folded += len(self._fold([subject for (subject,) in found]))
            return folded

    def export(self, target: Path) -> int:
        """Write a copy that any SQLite tool opens; returns the number of events."""
        return export(self._store.path, self._store.key, target)

    def tree(self) -> SqliteTree:
        """Where the Merkle tree over the events is kept; only a server lets it grow."""
        return SqliteTree(self._store)

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()

    def _insert(self, records: Sequence[Record], via: Via, received: int) -> list[bool]:
        """Which of them were new."""
        hashes = [fingerprint(record.raw) for record in records]
        events = [record.event for record in records]
        chains = self._chains.plan(events, hashes)
        came = via.value
        rows = [
            (
                event.id, event.source, event.sequence, event.hlc, event.type, event.subject, event.stream,
                came, hash_, record.raw, chain, received,
            )
            for record, event, hash_, chain in zip(records, events, hashes, chains, strict=True)
        ]  # fmt: skip
        written = self._written(rows) if len(rows) > _FEW else [self._store.write(_INSERT, row) == 1 for row in rows]
        self._chains.settle(events, chains, written)
        return written

    def _written(self, rows: Sequence[tuple[object, ...]]) -> list[bool]:
        """Write many at once, which nearly always are all new."""
        last = self._newest()
        if self._store.write_all(_INSERT, rows) == len(rows):
            return [True] * len(rows)
        fresh = {id_ for (id_,) in self._store.rows("SELECT id FROM events WHERE position > ?", (last,))}
        written = []
        for id_, *_ in rows:
            written.append(id_ in fresh)
            fresh.discard(id_)  # what is twice among them is new once
        return written

    def _fold(
        self, subjects: Sequence[str], fresh: Iterable[Event] = (), before: int = _ANY_PLACE
    ) -> dict[str, msgspec.Struct]:
        """Fold entities from what the log holds up to a position, and from the `fresh` events, which lie behind it."""
        known: dict[str, list[Event]] = {subject: [] for subject in subjects}
        for event in fresh:
            known[event.subject].append(event)
        changed: dict[str, msgspec.Struct] = {}
        for start in range(0, len(subjects), _FOLDED_AT_ONCE):
            some = subjects[start : start + _FOLDED_AT_ONCE]
            older = self._events_of(some, before)
            folded = [keep(self._entities, subject, (*older.get(subject, ()), *known[subject])) for subject in some]
            kept = [entity for entity in folded if entity is not None]
            self._store.write_all(_KEEP, [_columns(entity) for entity in kept])
            self._store.write(_FOLDED, _named(some))
            changed |= {entity.subject: entity.state for entity in kept}
        return changed

    def _events_of(self, subjects: Sequence[str], until: int = _ANY_PLACE) -> dict[str, list[Event]]:
        found: dict[str, list[Event]] = {}
        for subject, raw in self._store.rows(_EVENTS_OF, (*_named(subjects), until)):
            try:
                found.setdefault(subject, []).append(read(raw).event)
            except EventRefused as error:
                raise damaged(self._store.path, f"an event of {subject} cannot be read: {error}") from error
        return found

    def _newest(self) -> int:
        """The position of what was written last."""
        ((last,),) = self._store.rows("SELECT coalesce(max(position), 0) FROM events")
        return int(last)

    def _decoded(self, kind: str, state: bytes) -> msgspec.Struct:
        try:
            return self._decoders[kind].decode(state)
        except (msgspec.MsgspecError, UnicodeDecodeError, KeyError) as error:
            message = f"{self._store.path} holds {kind} states that cannot be read ({error}). `log rebuild` mends it."
            raise DataFault(message) from error

    def _number(self, sql: str, value: str | int) -> int:
        ((number,),) = self._store.rows(sql, (value,))
        return int(number)


def _named(subjects: Sequence[str]) -> tuple[str]:
    return (msgspec.json.encode(subjects).decode(),)


def _columns(kept: Kept) -> tuple[object, ...]:
    return (
        kept.subject, kept.kind, kept.stream, kept.day, kept.canonical, " ".join(kept.heads), kept.events,
    )  # fmt: skip
