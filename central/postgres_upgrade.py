"""Runs the steps of the schema that are due, by Alembic, one server at a time."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import DBAPIError

from central.postgres_schema import MIGRATIONS, NEWEST, SCHEMA, version

_LOCK = 0x53484F50
"""Key of the advisory lock under which one server at a time changes the schema: "SHOP"."""
_PAUSE = 0.2
_log = logging.getLogger(__name__)


def upgrade(connect: Callable[[], psycopg.Connection], where: str) -> None:
    """Bring the schema up to date, once nobody else does."""

    def in_transactions() -> psycopg.Connection:
        connection = connect()
        connection.autocommit = False
        return connection

    with connect() as own, _alone(own):
        found = version(own, where)
        if found == NEWEST:
            return  # another server has done it meanwhile
        _log.info("the database's schema %s becomes %s", found or "(none)", NEWEST)
        own.execute("CREATE SCHEMA IF NOT EXISTS shopfront")
        with (
            _faults_of_psycopg(),
            create_engine("postgresql+psycopg://", creator=in_transactions, poolclass=NullPool).connect() as connection,
        ):
            config = _config(connection)
            if not _under_alembic(own) and found:
                command.stamp(config, found)
            command.upgrade(config, "head")


@contextmanager
def _faults_of_psycopg() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise (error.orig if isinstance(error.orig, psycopg.Error) else error) from error


@contextmanager
def _alone(connection: psycopg.Connection) -> Iterator[None]:
    """Asked for again and again: who waits inside a statement holds up the building of indexes, for ever."""
    waited = False
    while connection.execute("SELECT pg_try_advisory_lock(%s)", (_LOCK,)).fetchone() != (True,):
        if not waited:
            _log.info("another server is changing the database's schema; this one waits for it")
        waited = True
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        connection.execute("SELECT pg_advisory_unlock(%s)", (_LOCK,))


def _under_alembic(connection: psycopg.Connection) -> bool:
    return connection.execute("SELECT to_regclass('shopfront.alembic_version')").fetchone() != (None,)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, schema=SCHEMA)
    return config
