"""The PostgreSQL schema: numbered SQL files that only ever grow, run once each, in order, in one transaction."""

from pathlib import Path

import psycopg

from kiosk.errors import DataFault

SCHEMA = "shopfront"
"""All our tables lie in it, so that they are told from those of others."""

_MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x53484F50
"""Key of the advisory lock under which one server at a time looks at the schema: "SHOP"."""


def migrate(connection: psycopg.Connection, where: str) -> None:
    """Create or bring up to date; raises DataFault if the database is not ours, or of a newer Shopfront."""
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        files = _files()
        done = _version(connection, where)
        if done > max(files):
            message = f"{where} was written by a newer Shopfront (schema {done}). Update this program."
            raise DataFault(message)
        connection.execute(f"SET LOCAL search_path = {SCHEMA}")
        for number in range(done + 1, max(files) + 1):
            connection.execute(files[number].read_bytes())
            connection.execute("INSERT INTO migrations VALUES (%s, %s)", (number, files[number].stem))


def _files() -> dict[int, Path]:
    return {int(path.name.partition("_")[0]): path for path in sorted(_MIGRATIONS.glob("*.sql"))}


def _version(connection: psycopg.Connection, where: str) -> int:
    """The number of the last migration that was run; 0 in a database that was empty until now."""
    ours = connection.execute("SELECT to_regclass(%s)", (f"{SCHEMA}.migrations",)).fetchone() != (None,)
    if ours:
        found = connection.execute("SELECT max(number) FROM shopfront.migrations").fetchone()
        return int(found[0] or 0) if found else 0
    others = connection.execute(
        """SELECT schemaname || '.' || tablename FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1 LIMIT 1"""
    ).fetchone()
    if others:
        message = f"{where} holds tables of another program ({others[0]}). Give Shopfront an empty database."
        raise DataFault(message)
    connection.execute(f"CREATE SCHEMA {SCHEMA}")
    connection.execute("CREATE TABLE shopfront.migrations (number integer PRIMARY KEY, name text NOT NULL)")
    return 0
