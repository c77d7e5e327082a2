"""Where the SQLite log keeps the chains of its sources and the heads that devices have signed."""

from collections.abc import Iterable, Mapping, Sequence

from kiosk.chain import Head, PlaceHolder, SignedHead
from kiosk.chaining import head_of
from kiosk.events import Event
from local_db.store import Store

# Each source costs one look into an index, however many events it has written.
_SOURCES = """WITH RECURSIVE known (source) AS (
        SELECT min(source) FROM events
        UNION ALL SELECT (SELECT min(source) FROM events WHERE source > known.source) FROM known
            WHERE known.source IS NOT NULL
    ) SELECT source FROM known WHERE source IS NOT NULL"""

_CLASHES = """SELECT id, raw FROM events WHERE id = ?
    UNION SELECT id, raw FROM events WHERE source = ? AND sequence = ?"""
_LAST = """SELECT max(coalesce((SELECT max(sequence) FROM events WHERE source = ?1), 0),
    coalesce((SELECT max(sequence) FROM place_holders WHERE source = ?1), 0))"""
_AFTER = """SELECT sequence, hash FROM events WHERE source = ?1 AND sequence > ?2
    UNION ALL SELECT sequence, hash FROM place_holders WHERE source = ?1 AND sequence > ?2 AND NOT EXISTS
        (SELECT 1 FROM events WHERE events.source = ?1 AND events.sequence = place_holders.sequence)
    ORDER BY sequence LIMIT ?3"""
_CHAINED = ("events", "place_holders")


class SqliteChains:
    """`ChainRows` over the tables of events and place-holders."""

    def __init__(self, store: Store) -> None:
        self._store = store
        # a file of an older schema is only looked at
        self._has_places = store.row("SELECT 1 FROM sqlite_master WHERE name = 'place_holders'") is not None

    def last(self, source: str) -> int:
        """The highest sequence held; 0 if none."""
        last = _LAST if self._has_places else "SELECT coalesce(max(sequence), 0) FROM events WHERE source = ?1"
        row = self._store.row(last, (source,))
        return int(row[0]) if row else 0

    def chain(self, source: str, sequence: int) -> bytes | None:
        """The chain of one row; None where there is no row, or none yet."""
        row = self._store.row("SELECT chain FROM events WHERE source = ? AND sequence = ?", (source, sequence))
        if row is None and (placed := self.place_holder(source, sequence)) is not None:
            return placed[1]
        return row[0] if row else None

    def after(self, source: str, sequence: int, limit: int) -> list[tuple[int, bytes]]:
        """Sequence and SHA-256 of the rows that follow, in order."""
        return self._store.rows(_AFTER, (source, sequence, limit))

    def fill(self, source: str, chains: Sequence[tuple[int, bytes]]) -> None:
        """Write chains into rows."""
        placed = self._store.row(
            "SELECT 1 FROM place_holders WHERE source = ? AND sequence BETWEEN ? AND ? LIMIT 1",
            (source, chains[0][0], chains[-1][0]),
        )
        for table in _CHAINED if placed else _CHAINED[:1]:
            self._store.write_all(
                f"UPDATE {table} SET chain = ? WHERE source = ? AND sequence = ?",  # noqa: S608 - our own names
                [(chain, source, sequence) for sequence, chain in chains],
            )

    def clear(self, source: str, sequence: int) -> None:
        """Take the chains away after a sequence."""
        for table in _CHAINED:
            self._store.write(
                f"UPDATE {table} SET chain = NULL WHERE source = ? AND sequence > ? AND chain IS NOT NULL",  # noqa: S608 - our own names
                (source, sequence),
            )

    def hold(self, place: PlaceHolder) -> bool:
        """Keep a place-holder, without a chain, unless one with a hash as low is there; whether that was done."""
        sql = """INSERT INTO place_holders (source, sequence, hash) VALUES (?, ?, ?)
            ON CONFLICT (source, sequence) DO UPDATE SET hash = excluded.hash, chain = NULL
            WHERE excluded.hash < place_holders.hash"""
        return self._store.write(sql, (place.source, place.sequence, place.hash)) > 0

    def place_holder(self, source: str, sequence: int) -> tuple[bytes, bytes | None] | None:
        """Hash and chain of the place-holder of a number, whether or not an event has come there since."""
        if not self._has_places:
            return None
        row = self._store.row(
            "SELECT hash, chain FROM place_holders WHERE source = ? AND sequence = ?", (source, sequence)
        )
        return (row[0], row[1]) if row else None

    def place_at(self, position: int) -> PlaceHolder | None:
        """Number and SHA-256 of the event at a place of the outbox."""
        row = self._store.row("SELECT source, sequence, hash FROM events WHERE position = ?", (position,))
        return PlaceHolder(*row) if row else None

    def release(self, fingerprint: bytes) -> None:
        """Take out of quarantine what has this SHA-256."""
        self._store.write("DELETE FROM quarantine WHERE hash = ?", (fingerprint,))

    def rewrite(self, event: Event, fingerprint: bytes, raw: bytes) -> None:
        """Put an event in the place of the one with its id; neither it nor what followed that has a chain then."""
        row = self._store.row("SELECT source, sequence FROM events WHERE id = ?", (event.id,))
        if row is not None:
            self.clear(row[0], row[1] - 1)
            self._store.write(
                "UPDATE events SET source = ?, sequence = ?, hash = ?, raw = ?, chain = NULL WHERE id = ?",
                (event.source, event.sequence, fingerprint, raw, event.id),
            )

    def clashes(self, event: Event) -> list[tuple[str, bytes]]:
        """Id and bytes of those that have its id, or its source and sequence."""
        return self._store.rows(_CLASHES, (event.id, event.source, event.sequence))

    def send_on(self, event: str) -> None:
        """What came from upstream is to be sent there: it is not what it was."""
        self._store.write("UPDATE events SET via = 'peer' WHERE id = ? AND via = 'upstream'", (event,))

    def head(self, source: str, *, fits: bool) -> SignedHead | None:
        """The signed head kept of a source: the last that fits, or the one that is yet to be compared."""
        row = self._store.row(
            "SELECT sequence, chain, signature FROM signed_heads WHERE source = ? AND fits = ?", (source, fits)
        )
        return SignedHead(Head(source, row[0], row[1]), row[2]) if row else None

    def heads(self) -> list[SignedHead]:
        """All signed heads that were found to fit."""
        rows = self._store.rows(
            "SELECT source, sequence, chain, signature FROM signed_heads WHERE fits ORDER BY source"
        )
        return [SignedHead(Head(*row[:3]), row[3]) for row in rows]

    def keep_head(self, signed: SignedHead, *, fits: bool) -> None:
        """Put a signed head in the place of the one before."""
        self._store.write(
            """INSERT INTO signed_heads VALUES (?, ?, ?, ?, ?) ON CONFLICT (source, fits) DO UPDATE SET
                sequence = excluded.sequence, chain = excluded.chain, signature = excluded.signature""",
            (signed.head.source, fits, signed.head.sequence, signed.head.chain, signed.signature),
        )

    def drop_head(self, source: str, *, fits: bool = False) -> None:
        """Forget the one that was yet to be compared, or the last that fits."""
        self._store.write("DELETE FROM signed_heads WHERE source = ? AND fits = ?", (source, fits))

    def sources(self) -> list[str]:
        """Everybody who has written an event that is held."""
        return [source for (source,) in self._store.rows(_SOURCES)]

    def vector(self, streams: Iterable[str]) -> dict[str, int]:
        """By source that wrote to any of the streams, the sequence up to which all of it is held."""
        named = tuple(streams)
        marks = ", ".join("?" * len(named))
        wrote = f"SELECT 1 FROM events WHERE source = ? AND stream IN ({marks}) LIMIT 1"  # noqa: S608 - marks only
        return {
            source: head_of(self, source, self.last(source)).sequence
            for source in self.sources()
            if self._store.row(wrote, (source, *named))
        }

    def sent_again(self, held: Mapping[str, int]) -> int | None:
        """The place of the outbox after which all lies that another log lacks."""
        found = [
            self._store.row(
                "SELECT min(position) FROM events WHERE source = ? AND sequence > ? AND via <> 'upstream'",
                (source, last),
            )
            for source, last in held.items()
        ]
        places = [row[0] for row in found if row and row[0] is not None]
        return min(places) - 1 if places else None
