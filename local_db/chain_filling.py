"""The chains of events that were written before there were any, in steps: a stop in between loses one of them."""

import logging
from typing import Any

from kiosk.chain import first, linked

_log = logging.getLogger(__name__)
_AT_ONCE = 20_000
_NEXT = """SELECT source, sequence, hash FROM events WHERE (source, sequence) > (?, ?)
    ORDER BY source, sequence LIMIT ?"""


def fill_chains(connection: Any) -> None:  # noqa: ANN401 - sqlcipher3 has no types
    """Give every event its chain whose source is held without a gap until there."""
    ((total,),) = connection.execute("SELECT count(*) FROM events")
    source, sequence, done = "", 0, 0
    whole: bytes | None = b""
    while rows := connection.execute(_NEXT, (source, sequence, _AT_ONCE)).fetchall():
        filled: list[tuple[bytes, str, int]] = []
        for row_source, row_sequence, fingerprint in rows:
            if row_source != source:
                source, sequence, whole = row_source, 0, first(row_source)
            whole = linked(whole, fingerprint) if whole is not None and row_sequence == sequence + 1 else None
            sequence = row_sequence
            if whole is not None:
                filled.append((whole, source, sequence))
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("UPDATE events SET chain = ? WHERE source = ? AND sequence = ?", filled)
        connection.execute("COMMIT")
        done += len(rows)
        if total > _AT_ONCE:
            _log.warning("bringing the log up to date: %d of %d events", done, total)
