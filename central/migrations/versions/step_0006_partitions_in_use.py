"""The tables in partitions take the names of those before them: from one moment to the next, for every server.

A statement that a server prepared earlier finds the new table by its name.
"""

from central.postgres_steps import patiently

revision = "0006"
down_revision = "0005"

_GO_ON = """
SELECT setval(pg_get_serial_sequence('events_parted', 'position'),
    greatest(nextval(pg_get_serial_sequence('events', 'position')), 1))
"""
_SWAP = """
DROP TRIGGER beside ON {table};
DROP FUNCTION {table}_beside;
ALTER TABLE {table} RENAME TO {table}_before;
ALTER TABLE {table}_parted RENAME TO {table};
"""


def upgrade() -> None:
    """Both at once."""
    patiently(
        "LOCK TABLE events, entities IN ACCESS EXCLUSIVE MODE",
        _GO_ON,
        *(_SWAP.format(table=table) for table in ("events", "entities")),
    )
