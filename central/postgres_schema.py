"""The PostgreSQL schema: steps that only ever grow, each run once, beside servers of the release before.

Alembic is loaded only where a step is due.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import psycopg

from kiosk.errors import DataFault

SCHEMA = "shopfront"
"""All our tables lie in it, so that they are told from those of others."""
MIGRATIONS: Final = Path(__file__).parent / "migrations"
NEWEST: Final = max(path.stem.split("_")[1] for path in MIGRATIONS.glob("versions/step_*.py"))
"""The step that this program knows last; its number, in four digits."""


def migrate(connection: psycopg.Connection, where: str, connect: Callable[[], psycopg.Connection]) -> None:
    """Create or bring up to date; raises DataFault if the database is not ours, or of a newer Shopfront.

    `connect` opens a connection for the work.
    """
    if version(connection, where) == NEWEST:
        return
    from central.postgres_upgrade import upgrade  # noqa: PLC0415 - half a second that nobody else waits for

    upgrade(connect, where)


def version(connection: psycopg.Connection, where: str) -> str:
    """The number of the last step that was run; empty in a database that is."""
    if _is_there(connection, "alembic_version"):
        row = connection.execute("SELECT version_num FROM shopfront.alembic_version").fetchone()
        found = str(row[0]) if row else ""
    else:
        found = before_alembic(connection)
    if found > NEWEST:
        message = f"{where} was written by a newer Shopfront (schema {found}). Update this program."
        raise DataFault(message)
    if not found:
        _refuse_others(connection, where)
    return found


def before_alembic(connection: psycopg.Connection) -> str:
    """The last step of a database of the first releases, which numbered theirs in a table of their own; else empty.

    That table is left as it is: a server of then may be started again beside this one.
    """
    if not _is_there(connection, "migrations"):
        return ""
    row = connection.execute("SELECT max(number) FROM shopfront.migrations").fetchone()
    return f"{row[0]:04}" if row and row[0] else ""


def _refuse_others(connection: psycopg.Connection, where: str) -> None:
    others = connection.execute(
        """SELECT schemaname || '.' || tablename FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'shopfront') ORDER BY 1 LIMIT 1"""
    ).fetchone()
    if others:
        message = f"{where} holds tables of another program ({others[0]}). Give Shopfront an empty database."
        raise DataFault(message)


def _is_there(connection: psycopg.Connection, table: str) -> bool:
    return connection.execute("SELECT to_regclass(%s)", (f"{SCHEMA}.{table}",)).fetchone() != (None,)
