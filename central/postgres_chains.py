"""Where the log in PostgreSQL keeps the chains of its sources and the heads that devices have signed."""

from collections.abc import Iterable, Mapping, Sequence

from central.postgres_store import PostgresStore
from kiosk.chain import Head, PlaceHolder, SignedHead
from kiosk.chaining import head_of
from kiosk.events import Event

POSITIONS = 2**63
"""A place in the outbox is a transaction and a position, two numbers in one, so that places compare."""
# Each source costs one look into an index, however many events it has written.
_SOURCES = """WITH RECURSIVE known (source) AS (
        SELECT min(source) FROM events WHERE office = %s
        UNION ALL SELECT (SELECT min(source) FROM events WHERE office = %s AND source > known.source) FROM known
            WHERE known.source IS NOT NULL
    ) SELECT source FROM known WHERE source IS NOT NULL"""
_WROTE = """SELECT 1 FROM events WHERE office = %s AND source = %s AND stream = ANY(%s) LIMIT 1"""

_CLASHES = """SELECT id, raw FROM events WHERE office = %s AND id = %s
    UNION SELECT id, raw FROM events WHERE office = %s AND source = %s AND sequence = %s"""
_LAST = """SELECT greatest((SELECT max(sequence) FROM events WHERE office = %s AND source = %s),
    (SELECT max(sequence) FROM place_holders WHERE office = %s AND source = %s))"""
_AFTER = """(SELECT sequence, hash FROM events WHERE office = %s AND source = %s AND sequence > %s
        ORDER BY sequence LIMIT %s)
    UNION ALL (SELECT sequence, hash FROM place_holders AS held WHERE office = %s AND source = %s AND sequence > %s
        AND NOT EXISTS (SELECT 1 FROM events WHERE events.office = held.office AND events.source = held.source
            AND events.sequence = held.sequence) ORDER BY sequence LIMIT %s)
    ORDER BY sequence LIMIT %s"""


class PostgresChains:
    """`ChainRows` over the tables of events and place-holders of one office."""

    def __init__(self, store: PostgresStore, office: str) -> None:
        self._store = store
        self._office = office

    def last(self, source: str) -> int:
        """The highest sequence held; 0 if none."""
        row = self._store.row(_LAST, (self._office, source, self._office, source))
        return int(row[0] or 0) if row else 0

    def chain(self, source: str, sequence: int) -> bytes | None:
        """The chain of one row; None where there is no row, or none yet."""
        row = self._store.row(
            "SELECT chain FROM events WHERE office = %s AND source = %s AND sequence = %s",
            (self._office, source, sequence),
        )
        if row is None and (placed := self.place_holder(source, sequence)) is not None:
            return placed[1]
        return row[0] if row else None

    def after(self, source: str, sequence: int, limit: int) -> list[tuple[int, bytes]]:
        """Sequence and SHA-256 of the rows that follow, in order."""
        asked = (self._office, source, sequence, limit)
        return [(found, hash_) for found, hash_ in self._store.rows(_AFTER, (*asked, *asked, limit))]

    def fill(self, source: str, chains: Sequence[tuple[int, bytes]]) -> None:
        """Write chains into rows."""
        sequences, links = zip(*chains, strict=True)
        self._store.write(
            """UPDATE events SET chain = given.chain FROM unnest(%s::integer[], %s::bytea[]) AS given (sequence, chain)
                WHERE office = %s AND source = %s AND events.sequence = given.sequence""",
            (list(sequences), list(links), self._office, source),
        )
        self._store.write(
            """UPDATE place_holders AS held SET chain = given.chain
                FROM unnest(%s::integer[], %s::bytea[]) AS given (sequence, chain)
                WHERE office = %s AND source = %s AND held.sequence = given.sequence""",
            (list(sequences), list(links), self._office, source),
        )

    def clear(self, source: str, sequence: int) -> None:
        """Take the chains away after a sequence."""
        self._store.write(
            "UPDATE events SET chain = NULL WHERE office = %s AND source = %s AND sequence > %s AND chain IS NOT NULL",
            (self._office, source, sequence),
        )
        self._store.write(
            """UPDATE place_holders SET chain = NULL
                WHERE office = %s AND source = %s AND sequence > %s AND chain IS NOT NULL""",
            (self._office, source, sequence),
        )

    def hold(self, place: PlaceHolder) -> bool:
        """Keep a place-holder, without a chain, unless one with a hash as low is there; whether that was done."""
        return bool(
            self._store.write(
                """INSERT INTO place_holders (office, source, sequence, hash) VALUES (%s, %s, %s, %s)
                    ON CONFLICT (office, source, sequence) DO UPDATE SET hash = excluded.hash, chain = NULL
                    WHERE excluded.hash < place_holders.hash RETURNING 1""",
                (self._office, place.source, place.sequence, place.hash),
            )
        )

    def place_holder(self, source: str, sequence: int) -> tuple[bytes, bytes | None] | None:
        """Hash and chain of the place-holder of a number, whether or not an event has come there since."""
        row = self._store.row(
            "SELECT hash, chain FROM place_holders WHERE office = %s AND source = %s AND sequence = %s",
            (self._office, source, sequence),
        )
        return (row[0], row[1]) if row else None

    def place_at(self, position: int) -> PlaceHolder | None:
        """Number and SHA-256 of the event at a place of the outbox."""
        row = self._store.row(
            "SELECT source, sequence, hash FROM events WHERE office = %s AND position = %s",
            (self._office, position % POSITIONS),
        )
        return PlaceHolder(*row) if row else None

    def release(self, fingerprint: bytes) -> None:
        """Take out of quarantine what has this SHA-256."""
        self._store.write("DELETE FROM quarantine WHERE office = %s AND hash = %s", (self._office, fingerprint))

    def rewrite(self, event: Event, fingerprint: bytes, raw: bytes) -> None:
        """Put an event in the place of the one with its id; neither it nor what followed that has a chain then."""
        row = self._store.row(
            "SELECT source, sequence FROM events WHERE office = %s AND id = %s", (self._office, event.id)
        )
        if row is not None:
            self.clear(row[0], row[1] - 1)
            self._store.write(
                """UPDATE events SET source = %s, sequence = %s, hash = %s, raw = %s, chain = NULL
                    WHERE office = %s AND id = %s""",
                (event.source, event.sequence, fingerprint, raw, self._office, event.id),
            )

    def clashes(self, event: Event) -> list[tuple[str, bytes]]:
        """Id and bytes of those that have its id, or its source and sequence."""
        office = self._office
        rows = self._store.rows(_CLASHES, (office, event.id, office, event.source, event.sequence))
        return [(id_, raw) for id_, raw in rows]

    def send_on(self, event: str) -> None:
        """What came from upstream is to be sent there: it is not what it was."""
        self._store.write(
            "UPDATE events SET via = 'peer' WHERE office = %s AND id = %s AND via = 'upstream'", (self._office, event)
        )

    def head(self, source: str, *, fits: bool) -> SignedHead | None:
        """The signed head kept of a source: the last that fits, or the one that is yet to be compared."""
        row = self._store.row(
            "SELECT sequence, chain, signature FROM signed_heads WHERE office = %s AND source = %s AND fits = %s",
            (self._office, source, fits),
        )
        return SignedHead(Head(source, row[0], row[1]), row[2]) if row else None

    def keep_head(self, signed: SignedHead, *, fits: bool) -> None:
        """Put a signed head in the place of the one before."""
        head = signed.head
        self._store.write(
            """INSERT INTO signed_heads (office, source, fits, sequence, chain, signature)
                VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT (office, source, fits) DO UPDATE SET
                sequence = excluded.sequence, chain = excluded.chain, signature = excluded.signature""",
            (self._office, head.source, fits, head.sequence, head.chain, signed.signature),
        )

    def drop_head(self, source: str, *, fits: bool = False) -> None:
        """Forget the one that was yet to be compared, or the last that fits."""
        self._store.write(
            "DELETE FROM signed_heads WHERE office = %s AND source = %s AND fits = %s", (self._office, source, fits)
        )

    def sources(self) -> list[str]:
        """Everybody who has written an event that is held."""
        return [source for (source,) in self._store.rows(_SOURCES, (self._office, self._office))]

    def vector(self, streams: Iterable[str]) -> dict[str, int]:
        """By source that wrote to any of the streams, the sequence up to which all of it is held."""
        named = list(streams)
        return {
            source: head_of(self, source, self.last(source)).sequence
            for source in self.sources()
            if self._store.row(_WROTE, (self._office, source, named))
        }

    def sent_again(self, held: Mapping[str, int]) -> int | None:
        """The place of the outbox after which all lies that another log lacks."""
        found = [
            self._store.row(
                """SELECT xid::text, position FROM events WHERE office = %s AND source = %s AND sequence > %s
                    AND via <> 'upstream' ORDER BY events.xid, position LIMIT 1""",
                (self._office, source, last),
            )
            for source, last in held.items()
        ]
        places = [int(row[0]) * POSITIONS + row[1] for row in found if row]
        return min(places) - 1 if places else None
