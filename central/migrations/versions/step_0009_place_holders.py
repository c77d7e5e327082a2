"""Numbers of events that were put aside, and the SHA-256 of each (kiosk.put_aside)."""

from central.postgres_steps import run

revision = "0009"
down_revision = "0008"

_PLACE_HOLDERS = """
CREATE TABLE place_holders (
    office text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    sequence integer NOT NULL,
    hash bytea NOT NULL,
    chain bytea,
    PRIMARY KEY (office, source, sequence)
);
"""


def upgrade() -> None:
    """Make the table; a server of the release before knows nothing of it, and goes on."""
    run(_PLACE_HOLDERS)
