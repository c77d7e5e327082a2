"""The log of events, the states folded from it, and what else a server remembers.

The office comes first in every key, so that the tables can be partitioned and spread by it.
"""

from central.postgres_steps import run

revision = "0001"
down_revision = None

_TABLES = """
CREATE TABLE events (
    office text COLLATE "C" NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    -- Transactions commit in another order than they take positions: readers follow (xid, position), below the
    -- oldest transaction that still runs.
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    id text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    sequence integer NOT NULL,
    hlc text COLLATE "C" NOT NULL,
    type text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    stream text COLLATE "C" NOT NULL,
    via text COLLATE "C" NOT NULL,
    hash bytea NOT NULL,
    raw bytea NOT NULL,
    PRIMARY KEY (office, position),
    UNIQUE (office, id),
    UNIQUE (office, source, sequence)
);
CREATE INDEX events_by_stream ON events (office, stream, xid, position);
CREATE INDEX events_by_subject ON events (office, subject);
CREATE INDEX events_to_send ON events (office, xid, position) WHERE via <> 'upstream';

CREATE TABLE entities (
    office text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    stream text COLLATE "C" NOT NULL,
    day text COLLATE "C",
    state bytea NOT NULL,
    heads text COLLATE "C" NOT NULL,
    events integer NOT NULL,
    PRIMARY KEY (office, subject)
);
CREATE INDEX entities_by_kind ON entities (office, kind, day);
CREATE INDEX entities_by_stream ON entities (office, stream);

-- One row for each append and subject, not one for each subject: whoever folds takes away the marks it has seen,
-- and never that of an append which commits a moment later.
CREATE TABLE unfolded (
    office text COLLATE "C" NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    subject text COLLATE "C" NOT NULL,
    PRIMARY KEY (office, number)
);
CREATE INDEX unfolded_by_subject ON unfolded (office, subject);

CREATE TABLE cursors (
    office text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (office, name)
);

CREATE TABLE quarantine (
    office text COLLATE "C" NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    hash bytea NOT NULL,
    raw bytea NOT NULL,
    reason text NOT NULL,
    came_from text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (office, number),
    UNIQUE (office, hash)
);
"""


def upgrade() -> None:
    """Make the tables."""
    run(_TABLES)
