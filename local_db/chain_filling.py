"""The chains of events that were written before there were any, in steps: a stop in between loses one of them.

In the order of the file, which is almost always that of each source; what came too early waits for those before it.
"""

import logging
from typing import Any

from kiosk.chain import first, linked

_log = logging.getLogger(__name__)
_AT_ONCE = 20_000
_NEXT = """SELECT position, source, sequence, hash, chain IS NULL FROM events WHERE position > ?
    ORDER BY position LIMIT ?"""


class _Source:
    """How far one source is chained, and what of it came too early."""

    def __init__(self, name: str) -> None:
        self._sequence, self._chain = 0, first(name)
        self._early: dict[int, tuple[int, bytes, int]] = {}

    def take(self, position: int, sequence: int, fingerprint: bytes, empty: int) -> list[tuple[bytes, int]]:
        """The links that can be written now, with their positions."""
        self._early[sequence] = position, fingerprint, empty
        filled: list[tuple[bytes, int]] = []
        while found := self._early.pop(self._sequence + 1, None):
            position, fingerprint, empty = found
            self._sequence, self._chain = self._sequence + 1, linked(self._chain, fingerprint)
            if empty:
                filled.append((self._chain, position))
        return filled


def fill_chains(connection: Any) -> None:  # noqa: ANN401 - sqlcipher3 has no types
    """Give every event its chain whose source is held without a gap until there."""
    ((total,),) = connection.execute("SELECT count(*) FROM events")
    sources: dict[str, _Source] = {}
    after = done = 0
    while rows := connection.execute(_NEXT, (after, _AT_ONCE)).fetchall():
        filled: list[tuple[bytes, int]] = []
        for position, name, sequence, fingerprint, empty in rows:
            source = sources.get(name)
            if source is None:
                source = sources[name] = _Source(name)
            filled += source.take(position, sequence, fingerprint, empty)
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("UPDATE events SET chain = ? WHERE position = ?", filled)
        connection.execute("COMMIT")
        after, done = rows[-1][0], done + len(rows)
        if total > _AT_ONCE:
            _log.warning("bringing the log up to date: %d of %d events", done, total)
