"""The chain of each source (kiosk.chain), and when an event came here.

Nullable, so that an older server goes on writing, and no row is touched; chains are filled in afterwards, in steps.
"""

from central.postgres_steps import patiently, run

revision = "0003"
down_revision = "0002"

_HEADS = """
CREATE TABLE signed_heads (
    office text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    fits boolean NOT NULL,
    sequence integer NOT NULL,
    chain bytea NOT NULL,
    signature bytea NOT NULL,
    PRIMARY KEY (office, source, fits)
);
"""


def upgrade() -> None:
    """Add the columns, and the heads that devices have signed."""
    patiently("ALTER TABLE events ADD COLUMN chain bytea, ADD COLUMN received bigint")
    run(_HEADS)
