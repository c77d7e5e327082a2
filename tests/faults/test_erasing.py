"""A whole office of real programs, searched byte by byte: what was erased is on none of its machines, in no database,
and no backup brings it back, while every log still verifies.

Central over PostgreSQL, hub, standby, kiosk, counter, and a laptop that is away meanwhile.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import psycopg
import pytest

from kiosk import identity as identities
from kiosk.clock import HybridClock, wall_ms
from kiosk.entities import ENTITIES
from kiosk.node import Node
from kiosk.retention.clerk import Clerk
from kiosk.retention.due import DAY_MS
from kiosk.retention.eraser import Eraser
from local_db.blob_store import FileBlobStore
from local_db.sqlite_log import SqliteEventLog
from local_db.visit_keys import memory_folder
from tests.central.office import PACK
from tests.faults.office_processes import ENVIRONMENT
from tests.faults.spare_office import Server
from tests.faults.test_drafts import PHOTO, ROOT, WORDS, Kiosk
from tests.faults.test_laptop_lost import SAID, Laptop
from ui.tour.processes import Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]
PATIENCE = 60


class Everywhere:
    """The office, and what is looked for in it."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder, self.database = folder, database
        self.central = Server(folder, "central", "--database", database)
        enrol = ["--upstream", self.central.url, "--enrol", self.central.ready["enrol_hub"]]
        self.hub = Server(folder, "hub", *enrol)
        self.standby = Server(folder, "standby", "--standby", self.hub.url, "--enrol", self.hub.ready["enrol_hub"])
        place = SimpleNamespace(url=self.hub.url, code=self.hub.ready["enrol"])
        self.kiosk = Kiosk(place, folder)
        counter = ["device", "--role", "counter", "--data", str(folder / "counter"), "--hub", self.hub.url]
        self.counter = Program("counter", [*counter, "--enrol", self.hub.ready["enrol"]], folder, ENVIRONMENT)
        code = self.office("code", "--role", "field", "--officer", "mei", "--approved")
        self.laptop = Laptop(folder, self.hub.url, code)
        self.laptop.start()
        self.sought: dict[str, bytes] = {}

    @property
    def servers(self) -> list[Server]:
        return [self.hub, self.standby, self.central]

    def office(self, *words: str) -> str:
        return self.command(self.hub, "office", *words, "--port", str(self.hub.port))

    def command(self, server: Server, *words: str) -> str:
        """What `main.py …` says about a server."""
        done = subprocess.run(
            [sys.executable, "main.py", *words, "--data", str(server.data)],
            cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, **ENVIRONMENT},
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip()

    def fill_in(self) -> tuple[str, list[str]]:
        """A form with a photo, kept and then sent; its reference, and its blobs once all servers hold them."""
        before = set(names(self.hub))
        draft = self.kiosk.ask("open", form="address")
        self.kiosk.ask("append", draft=draft, body=WORDS[0].encode(), step="/data/name")
        self.kiosk.ask("attach", draft=draft, filename=f"{WORDS[0]}.jpg", content=PHOTO)
        self.kiosk.ask("save", draft=draft)
        sent = self.kiosk.ask("finish", draft=draft, xml=f"<data><name>{WORDS[0]}</name></data>".encode())
        self.come_to(self.servers, before, 2)
        return sent["reference"], self.fresh

    def meet(self) -> tuple[str, list[str]]:
        """Somebody whom the officer visits; the case, and its blobs."""
        before = set(names(self.hub))
        self.laptop.ask("met", said=SAID, photo=base64.b64encode(PHOTO).decode())
        self.come_to(self.servers, before, 6)
        with closing(self.hub.log()) as log:
            return next(subject for subject, case in log.states("case").items() if not case.erased), self.fresh

    def come_to(self, servers: list[Server], before: set[str], count: int) -> None:
        wait_until("the hub has it", lambda: len(set(names(self.hub)) - before) == count, PATIENCE)
        self.fresh = sorted(set(names(self.hub)) - before)
        wait_until("the others have it", lambda: all(set(self.fresh) <= set(names(one)) for one in servers), PATIENCE)
        for name in self.fresh:
            content = (self.hub.data / "blobs" / name[:2] / name).read_bytes()
            self.sought[name] = content[len(content) // 2 :][:48]

    def gone(self, *folders: Path) -> bool:
        return not any(self.traces(folder) for folder in folders)

    def traces(self, *folders: Path) -> list[str]:
        """Where a sealed blob's bytes, its file, or a word of anybody is."""
        words = [WORDS[0].encode(), PHOTO[:40], *(one.encode() for one in SAID.values())]
        found = []
        for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
            try:
                content = path.read_bytes()
            except OSError:  # a database may take a file away meanwhile
                continue
            if path.name in self.sought and path.parent.name != "erased":
                found.append(str(path))
            found += [f"{path}: {one!r}" for one in [*self.sought.values(), *words] if one in content]
        return found

    def close(self) -> None:
        self.laptop.kill()
        self.kiosk.kill()
        self.kiosk.close()
        memory = memory_folder(self.kiosk.data)
        if memory is not None:
            shutil.rmtree(memory, ignore_errors=True)
        for program in (self.counter, self.standby.program, self.hub.program, self.central.program):
            program.end()


def names(server: Server) -> list[str]:
    """Whole blobs that are not content."""
    return [path.name for path in (server.data / "blobs").glob("??/*")]


@pytest.fixture
def everywhere(tmp_path: Path, empty_postgres: str) -> Iterator[Everywhere]:
    office = Everywhere(tmp_path, empty_postgres)
    yield office
    office.close()


def let_time_pass(office: Everywhere, days: int) -> int:
    """The hub's own clerk, on its log, so many days later; how many it erased. While the hub is stopped."""
    identity, now = identities.load(office.hub.data), wall_ms()
    assert identity is not None
    with closing(SqliteEventLog(office.hub.data / "log.db", ENTITIES)) as log:
        node = Node(
            log=log, device=identity.device, office=identity.office, pack=PACK, clock=HybridClock(wall=lambda: now)
        )
        node.start()
        eraser = Eraser(node, FileBlobStore(office.hub.data / "blobs")).start()
        done = [Clerk(node).look(now + more * DAY_MS) for more in (days, days + 1)]
        eraser.stop()
        node.stop()
    return sum(done)


def test_what_is_erased_is_on_no_machine(everywhere: Everywhere, tmp_path: Path) -> None:
    office = everywhere
    reference, form = office.fill_in()
    case, papers = office.meet()
    machines = [
        office.hub.data,
        office.standby.data,
        office.central.data,
        tmp_path / "kiosk-data",
        tmp_path / "counter",
    ]
    assert office.traces(*machines, office.laptop.data), "else the search would find nothing anyway"
    backup = tmp_path / "backup"
    office.command(office.hub, "log", "backup", str(backup))
    kept = [(one, checkpoint(one, tmp_path)) for one in office.servers]

    # one has left, and two are asked for at the hub
    office.laptop.kill()
    assert "Erased by themselves within 36000 days: 3" in office.office("retention", "--days", "36000")
    assert "is erased here" in office.office("erase", reference, "--officer", "mei", "--yes")
    assert "is erased here" in office.office("erase", case, "--officer", "mei", "--reason", "order", "--yes")
    wait_until("every machine at hand has erased it", lambda: office.gone(*machines), PATIENCE)
    assert office.traces(office.laptop.data)
    office.laptop.start()
    wait_until("the laptop has erased it too", lambda: office.gone(office.laptop.data), PATIENCE)

    # another one's time is over
    _, later = office.fill_in()
    assert not set(later) & {*form, *papers}
    office.hub.program.end()
    assert let_time_pass(office, 400) == 1
    office.hub.start()
    wait_until("it is erased everywhere", lambda: office.gone(*machines, office.laptop.data), PATIENCE)
    nothing_in_postgres(office)

    # the old backup, with nothing of what was there
    office.hub.program.kill()
    shutil.rmtree(office.hub.data)
    assert office.traces(backup)
    office.command(office.hub, "log", "restore", str(backup))
    office.hub.start()
    wait_until("what came back is erased again", lambda: office.gone(*machines), PATIENCE)
    shutil.rmtree(backup)  # as operators are told to
    assert office.traces(tmp_path, Path(os.environ["HOME"])) == []

    for server, (key, held) in kept:
        wanted = ["--database", office.database] if server is office.central else []
        if wanted:
            server.program.end()
            office.command(server, "log", "verify", *wanted)
            server.start()
        elif server is office.standby:
            server.program.end()
            office.command(server, "log", "verify")
            export = tmp_path / "export.db"
            office.command(server, "log", "export", str(export))
            told = subprocess.run(
                [sys.executable, "local_db/verify_log.py", "--key", key, "log", str(export), str(held)],
                cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
            )  # fmt: skip
            assert told.returncode == 0, told.stdout + told.stderr
            server.start()


def checkpoint(server: Server, folder: Path) -> tuple[str, Path]:
    """What a server signs now, kept by somebody else; and its key."""
    import httpx

    kept = folder / f"{server.data.name}.checkpoint"
    kept.write_text(httpx.get(f"{server.url}/checkpoint").text)
    return server.ready["key"], kept


def nothing_in_postgres(office: Everywhere) -> None:
    """Neither in what the database answers, nor in its files as far as they can be read."""
    with psycopg.connect(office.database) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'shopfront'").fetchall()
        rows = "".join(
            str(row[0])
            for (table,) in tables
            for row in connection.execute(f"SELECT t::text FROM shopfront.{table} t").fetchall()  # noqa: S608
        )
        (files,) = connection.execute("SHOW data_directory").fetchone()
    assert rows
    assert not any(word in rows for word in (WORDS[0], *SAID.values()))
    assert office.traces(Path(files)) == []
