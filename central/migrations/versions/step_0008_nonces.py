"""Nonces of signed requests, for all processes over the database (`central.postgres_nonces`).

Unlogged: it costs no disk that has to be waited for, and is empty after a crash, which is noticed.
"""

from central.postgres_steps import run

revision = "0008"
down_revision = "0007"

_NONCES = """
CREATE UNLOGGED TABLE nonces (
    office text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    nonce text COLLATE "C" NOT NULL,
    until bigint NOT NULL,
    PRIMARY KEY (office, device, nonce)
);
CREATE INDEX nonces_by_end ON nonces (office, until);
"""


def upgrade() -> None:
    """Make the table; a server of the release before knows nothing of it."""
    run(_NONCES)
