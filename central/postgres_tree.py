"""The Merkle tree of an office's log, in the PostgreSQL database of the log."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from central.postgres_store import PostgresStore
from kiosk.merkle import WIDTH, Waiting

_END = "tree"
"""Name of the cursor that says how many events are in the tree, and the place of the last one."""
_SEED = 2
"""Tells the lock of those who let a tree grow from others whose key is made of the same name."""


class PostgresTree:
    """A `TreeStore`. The order of the log is that of its feeds: by transaction, below all that still run."""

    def __init__(self, store: PostgresStore, office: str) -> None:
        self._store = store
        self._office = office

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make several writes one durable step; servers that share the database take turns."""
        with self._store.transaction():
            self._store.write("SELECT pg_advisory_xact_lock(hashtextextended(%s, %s))", (self._office, _SEED))
            yield

    def size(self) -> int:
        """How many events are in the tree."""
        return self._end()[0]

    def tile(self, level: int, number: int) -> bytes:
        """The hashes of a tile; none where it was not begun."""
        row = self._store.row(
            "SELECT hashes FROM tiles WHERE office = %s AND level = %s AND number = %s", (self._office, level, number)
        )
        return bytes(row[0]) if row else b""

    def waiting(self, most: int) -> list[Waiting]:
        """The next events of the log that are not in the tree."""
        _, xid, position = self._end()
        rows = self._store.rows(
            """SELECT xid::text, position, raw FROM events WHERE office = %s AND (xid, position) > (%s::text::xid8, %s)
                AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY events.xid, position LIMIT %s""",
            (self._office, xid, position, most),
        )
        return [Waiting(f"{xid} {position}", bytes(raw)) for xid, position, raw in rows]

    def keep(self, tiles: Mapping[tuple[int, int], bytes], added: Sequence[Waiting]) -> None:
        """Write down the tiles that changed by the events added, and how far the tree goes now."""
        size = self.size()
        for (level, number), hashes in tiles.items():
            begins = number * WIDTH - size
            first = added[begins].place.split() if not level and begins >= 0 else [None, None]
            self._store.write(
                """INSERT INTO tiles VALUES (%s, %s, %s, %s::text::xid8, %s::bigint, %s)
                    ON CONFLICT (office, level, number) DO UPDATE SET hashes = excluded.hashes""",
                (self._office, level, number, *first, hashes),
            )
        self._store.write(
            """INSERT INTO cursors (office, name, value) VALUES (%s, %s, %s)
                ON CONFLICT (office, name) DO UPDATE SET value = excluded.value""",
            (self._office, _END, f"{size + len(added)} {added[-1].place}"),
        )

    def find(self, event: str) -> tuple[int, bytes] | None:
        """The leaf number of an event and its bytes; None where it is not held."""
        row = self._store.row(
            "SELECT xid::text, position, raw FROM events WHERE office = %s AND id = %s", (self._office, event)
        )
        if row is None:
            return None
        xid, position, raw = row
        tile = self._store.row(
            """SELECT number, first_xid::text, first_position FROM tiles WHERE office = %s AND level = 0
                AND (first_xid, first_position) <= (%s::text::xid8, %s)
                ORDER BY tiles.first_xid DESC, tiles.first_position DESC LIMIT 1""",
            (self._office, xid, position),
        )
        number, first_xid, first_position = tile or (0, "0", 0)
        ((before,),) = self._store.rows(
            """SELECT count(*) FROM events WHERE office = %s AND (xid, position) >= (%s::text::xid8, %s)
                AND (xid, position) < (%s::text::xid8, %s)""",
            (self._office, first_xid, first_position, xid, position),
        )
        return number * WIDTH + before, bytes(raw)

    def forget(self) -> None:
        """Throw the tree away."""
        with self.transaction():
            self._store.write("DELETE FROM tiles WHERE office = %s", (self._office,))
            self._store.write("DELETE FROM cursors WHERE office = %s AND name = %s", (self._office, _END))

    def _end(self) -> tuple[int, str, int]:
        row = self._store.row("SELECT value FROM cursors WHERE office = %s AND name = %s", (self._office, _END))
        size, xid, position = row[0].split() if row else ("0", "0", "0")
        return int(size), xid, int(position)
