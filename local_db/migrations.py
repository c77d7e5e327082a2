"""The schema of the local database, as steps that only ever grow; each runs in a transaction.

A step that was released is never changed: a later step mends it. `tests/old_databases` holds a file of each.
"""

from sqlite_utils import Database, Migrations

from local_db.chain_filling import fill_chains
from local_db.schema import APPLICATION_ID, SCHEMA

steps = Migrations("shopfront")


@steps(name="1 the log")
def _log(db: Database) -> None:
    """Events as received, states folded from them, places of the sync, what was refused."""
    for statement in _LOG:
        db.execute(statement)


_LOG = (
    """CREATE TABLE events (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        hlc TEXT NOT NULL,
        type TEXT NOT NULL,
        subject TEXT NOT NULL,
        stream TEXT NOT NULL,
        via TEXT NOT NULL,
        hash BLOB NOT NULL,
        raw BLOB NOT NULL,
        UNIQUE (source, sequence)
    ) STRICT""",
    "CREATE INDEX events_by_stream ON events (stream, position)",
    "CREATE INDEX events_by_subject ON events (subject)",
    "CREATE INDEX events_to_send ON events (position, subject) WHERE via <> 'upstream'",
    """CREATE TABLE entities (
        subject TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        stream TEXT NOT NULL,
        day TEXT,
        state BLOB NOT NULL,
        heads TEXT NOT NULL,
        events INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX entities_by_kind ON entities (kind, day)",
    "CREATE INDEX entities_by_stream ON entities (stream)",
    "CREATE TABLE unfolded (subject TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE TABLE cursors (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE quarantine (
        number INTEGER PRIMARY KEY,
        hash BLOB NOT NULL UNIQUE,
        raw BLOB NOT NULL,
        reason TEXT NOT NULL,
        came_from TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
)


@steps(name="2 the tree")
def _tree(db: Database) -> None:
    """Hashes over the events of a server (kiosk.merkle); `first` is the position of a tile's first event."""
    db.execute(
        """CREATE TABLE tiles (
            level INTEGER NOT NULL,
            number INTEGER NOT NULL,
            first INTEGER,
            hashes BLOB NOT NULL,
            PRIMARY KEY (level, number)
        ) STRICT, WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX tiles_by_first ON tiles (first) WHERE level = 0")


@steps(name="3 the chains")
def _chains(db: Database) -> None:
    """The chain of each source (kiosk.chain), when an event came here, the heads that devices have signed."""
    db.execute("ALTER TABLE events ADD COLUMN chain BLOB")
    db.execute("ALTER TABLE events ADD COLUMN received INTEGER")
    db.execute(
        """CREATE TABLE signed_heads (
            source TEXT NOT NULL,
            fits INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            chain BLOB NOT NULL,
            signature BLOB NOT NULL,
            PRIMARY KEY (source, fits)
        ) STRICT, WITHOUT ROWID"""
    )


@steps(name="4 the place-holders")
def _place_holders(db: Database) -> None:
    """Numbers of events that were put aside, and the SHA-256 of each (kiosk.put_aside)."""
    db.execute(
        """CREATE TABLE place_holders (
            source TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            hash BLOB NOT NULL,
            chain BLOB,
            PRIMARY KEY (source, sequence)
        ) STRICT, WITHOUT ROWID"""
    )


def migrate(db: Database) -> None:
    """Bring a database up to `SCHEMA`; safe to run again after a stop at any instant."""
    steps.apply(db)
    fill_chains(db.conn)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA}")
