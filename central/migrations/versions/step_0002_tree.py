"""Hashes over the events of an office in the order of its feeds (kiosk.merkle), 256 in a tile.

A tile of level 0 says where its first event is.
"""

from central.postgres_steps import index, run

revision = "0002"
down_revision = "0001"

_TILES = """
CREATE TABLE tiles (
    office text COLLATE "C" NOT NULL,
    level integer NOT NULL,
    number integer NOT NULL,
    first_xid xid8,
    first_position bigint,
    hashes bytea NOT NULL,
    PRIMARY KEY (office, level, number)
);
CREATE INDEX tiles_by_first ON tiles (office, first_xid, first_position) WHERE level = 0;
"""


def upgrade() -> None:
    """Make the index that the order is read by, then the table."""
    index("events_in_order", "events (office, xid, position)")
    run(_TILES)
