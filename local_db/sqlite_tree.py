"""The Merkle tree of a log, in the log's own SQLite file."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager

from kiosk.merkle import WIDTH, Waiting
from local_db.store import Store

_END = "tree"
"""Name of the cursor that says how many events are in the tree, and the position of the last one."""


class SqliteTree:
    """A `TreeStore`. The order of the log is that of positions, which one writer gives."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def transaction(self) -> AbstractContextManager[None]:
        """Make several writes one durable step."""
        return self._store.transaction()

    def size(self) -> int:
        """How many events are in the tree."""
        return self._end()[0]

    def tile(self, level: int, number: int) -> bytes:
        """The hashes of a tile; none where it was not begun."""
        row = self._store.row("SELECT hashes FROM tiles WHERE level = ? AND number = ?", (level, number))
        return bytes(row[0]) if row else b""

    def waiting(self, most: int) -> list[Waiting]:
        """The next events of the log that are not in the tree."""
        rows = self._store.rows(
            "SELECT position, raw FROM events WHERE position > ? ORDER BY position LIMIT ?", (self._end()[1], most)
        )
        return [Waiting(str(position), raw) for position, raw in rows]

    def keep(self, tiles: Mapping[tuple[int, int], bytes], added: Sequence[Waiting]) -> None:
        """Write down the tiles that changed by the events added, and how far the tree goes now."""
        size = self.size()
        for (level, number), hashes in tiles.items():
            begins = number * WIDTH - size
            first = int(added[begins].place) if not level and begins >= 0 else None
            self._store.write(
                """INSERT INTO tiles VALUES (?, ?, ?, ?)
                    ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes""",
                (level, number, first, hashes),
            )
        self._store.write(
            "INSERT INTO cursors VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (_END, f"{size + len(added)} {added[-1].place}"),
        )

    def find(self, event: str) -> tuple[int, bytes] | None:
        """The leaf number of an event and its bytes; None where it is not held."""
        row = self._store.row("SELECT position, raw FROM events WHERE id = ?", (event,))
        if row is None:
            return None
        position, raw = row
        tile = self._store.row(
            "SELECT number, first FROM tiles WHERE level = 0 AND first <= ? ORDER BY first DESC LIMIT 1", (position,)
        )
        number, first = tile or (0, 0)
        ((before,),) = self._store.rows(
            "SELECT count(*) FROM events WHERE position >= ? AND position < ?", (first, position)
        )
        return number * WIDTH + before, raw

    def forget(self) -> None:
        """Throw the tree away."""
        with self.transaction():
            self._store.write("DELETE FROM tiles")
            self._store.write("DELETE FROM cursors WHERE name = ?", (_END,))

    def _end(self) -> tuple[int, int]:
        row = self._store.row("SELECT value FROM cursors WHERE name = ?", (_END,))
        size, position = row[0].split() if row else ("0", "0")
        return int(size), int(position)
