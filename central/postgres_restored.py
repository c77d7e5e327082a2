"""A dump that was put into another cluster: its transactions have numbers that mean nothing there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from central.postgres_store import PostgresStore

_SENT = "sent"
"""Name of the cursor of what was sent up: a place by transaction as well."""


def came_from_elsewhere(store: PostgresStore, office: str) -> bool:
    """Whether events have transactions that this cluster has not come to yet: feeds would hide them."""
    found = store.row(
        "SELECT 1 FROM events WHERE office = %s AND xid >= pg_snapshot_xmax(pg_current_snapshot()) LIMIT 1", (office,)
    )
    return found is not None


def put_in_order(store: PostgresStore, office: str) -> None:
    """Order all events by position, before whatever comes from now on; inside a transaction.

    Readers have to begin anew, since this may be another order; what was sent up is sent again, and known there.
    """
    store.write("UPDATE events SET xid = '3' WHERE office = %s", (office,))
    store.write("DELETE FROM cursors WHERE office = %s AND name = %s", (office, _SENT))
