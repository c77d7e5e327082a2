"""How a step changes tables that servers are using: nobody waits for it longer than a moment."""

import logging
import time
from contextlib import AbstractContextManager

from alembic import op
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

_log = logging.getLogger(__name__)
_LOCK_MS = 1000
"""So long may a step stand in the queue for a lock: whoever comes after it in the queue waits as well."""
AT_ONCE = 2000
"""Rows of a batch: locked for some tens of milliseconds."""
_TRIES = 120
_PAUSE = 0.5


def run(*statements: str) -> None:
    """Plain SQL, for what nobody else uses yet."""
    for statement in statements:
        _database().exec_driver_sql(statement)


def patiently(*statements: str) -> None:
    """Plain SQL that needs locks on tables in use, all or nothing: a lock that is not had soon is asked for later."""
    database = _database()
    for tried in range(1, _TRIES + 1):
        try:
            with database.begin_nested():
                database.exec_driver_sql(f"SET LOCAL lock_timeout = {_LOCK_MS}")
                run(*statements)
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", "") not in {"55P03", "40P01"} or tried == _TRIES:
                raise
            _log.info("a table is in use; the step is tried again (%d of %d)", tried, _TRIES)
            time.sleep(_PAUSE)
        else:
            return


def index(name: str, on: str) -> None:
    """Build an index while others write. One that was left half built is built anew."""
    with outside():
        run(f"DROP INDEX CONCURRENTLY IF EXISTS {name}", f"CREATE INDEX CONCURRENTLY {name} ON {on}")


def in_batches(statement: str, what: str, start: tuple[str, ...]) -> None:
    """Run a statement, each time a transaction of its own, as long as it says where the next one begins.

    It takes `start` and how many to do, and gives one row: how many it has done, and the next `start`.
    """
    done = 0
    with outside():
        while True:
            row = _database().exec_driver_sql(statement, (*start, AT_ONCE)).one()
            if not row[0]:
                return
            done, start = done + row[0], tuple(row[1:])
            _log.info("%s: %d so far", what, done)


def outside() -> AbstractContextManager[None]:
    """Each statement durable by itself; what the step did before is."""
    return op.get_context().autocommit_block()


def _database() -> Connection:
    return op.get_bind()
