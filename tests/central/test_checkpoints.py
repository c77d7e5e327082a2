"""What a server signs of its log, and the command by which an auditor checks it without us: as a process of its own."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from sqlcipher3 import dbapi2 as sqlite

from central.checkpoints import Checkpoints, prove
from central.hub import Hub
from central.kept_checkpoint import forget, keep, went_back
from central.signing_key import FILE_NAME, SigningKey
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault
from kiosk.events import read
from kiosk.identity import Identity
from kiosk.node import Node
from kiosk.office import Device
from local_db.sqlite_log import SqliteEventLog
from local_db.verify_log import opened
from tests.central.office import KEYS, OFFICE, PACK, Bench, issue, until

COMMAND = Path(__file__).parents[2] / "local_db" / "verify_log.py"
DEVICE = Device(uuid="1a2b3c4d-0000-4000-8000-000000000000", role="hub", name="hub")
IDENTITY = Identity(device=DEVICE, office=OFFICE)


class Audited:
    """A server's folder: a log of tickets, its key, and what it signed on its way."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = SigningKey.at(folder).public_text
        self.early, self.late = folder / "early.txt", folder / "late.txt"

    def fill(self) -> None:
        """Tickets, a checkpoint, and more of both."""
        log = SqliteEventLog(self.folder / "log.db", ENTITIES)
        node = Node(log=log, device=DEVICE, office=OFFICE, pack=PACK)
        node.start()
        node.serve()
        words = Checkpoints.at(self.folder, node)
        for file in (self.early, self.late):
            for _ in range(6):
                issue(node)
            prove(log, IDENTITY, self.folder, first_id(node), self.proof, running=False)
            file.write_text(words.note(), encoding="utf-8")
        size = self.size(self.early)
        (self.folder / "grown.txt").write_text(words.consistency(size, 0), encoding="utf-8")
        node.stop()
        log.close()

    @property
    def proof(self) -> Path:
        return self.folder / "event.tlog-proof"

    def size(self, note: Path) -> int:
        return int(note.read_text(encoding="utf-8").split("\n")[1])

    def export(self) -> str:
        target = self.folder / "export.db"
        target.unlink(missing_ok=True)
        log = SqliteEventLog(self.folder / "log.db", ENTITIES)
        log.export(target)
        log.close()
        return str(target)

    def damage(self, *statements: str, name: str = "log.db") -> None:
        """Change the file behind the program's back."""
        connection = sqlite.connect(str(self.folder / name), isolation_level=None)
        for sql in statements:
            assert connection.execute(sql).rowcount > 0, sql
        connection.close()

    def verify(self, *arguments: str | Path, key: str = "") -> tuple[int, str]:
        """The stand-alone command, with nothing of ours to import."""
        given = [sys.executable, "-I", str(COMMAND), "--key", key or self.key, *map(str, arguments)]
        done = subprocess.run(given, cwd="/", capture_output=True, text=True, timeout=60, check=False)
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that is made once."""
    folder = tmp_path_factory.mktemp("signed")
    Audited(folder).fill()
    return folder


@pytest.fixture
def server(signed: Path, tmp_path: Path) -> Audited:
    """A copy of it to do with as one likes."""
    shutil.copytree(signed, tmp_path / "server")
    return Audited(tmp_path / "server")


def test_an_honest_log_is_told_to_be_well(server: Audited):
    size = server.size(server.late)
    assert server.verify("log", server.export(), server.early, server.late) == (
        0,
        f"{size} events are those that {name(server)} signed; 0 came later and are not signed yet.\nAll is well.\n",
    )
    assert server.verify("proof", server.proof)[0] == 0
    code, said = server.verify("grown", server.early, server.folder / "grown.txt")
    assert (code, said.splitlines()[0]) == (
        0, f"{name(server)} only grew, from {server.size(server.early)} to {size} events."
    )  # fmt: skip


def altered(server: Audited) -> str:
    server.damage("UPDATE events SET raw = CAST(replace(raw, 'ticket', 'tickct') AS BLOB) WHERE position = 5")
    return "Event 5 ("


def removed(server: Audited) -> str:
    server.damage("DELETE FROM events WHERE position = 5")
    return "Event 5 is missing."


def swapped(server: Audited) -> str:
    server.damage(
        "UPDATE events SET position = -1 WHERE position = 5",
        "UPDATE events SET position = 5 WHERE position = 6",
        "UPDATE events SET position = 6 WHERE position = -1",
    )
    return "they were swapped."


def changed_with_its_hashes(server: Audited) -> str:
    altered(server)
    server.damage("DELETE FROM tiles", "DELETE FROM cursors WHERE name = 'tree'")
    log = SqliteEventLog(server.folder / "log.db", ENTITIES)
    with pytest.raises(DataFault):
        prove(log, IDENTITY, server.folder, "nobody", server.proof, running=False)
    log.close()
    return "The first change is after event 0; the hashes beside the events were changed as well."


def cut(server: Audited) -> str:
    server.damage(f"DELETE FROM events WHERE position > {server.size(server.early)}")  # noqa: S608 - our own number
    return "The log went back: "


@pytest.mark.parametrize("harm", [altered, removed, swapped, changed_with_its_hashes, cut])
def test_harm_to_the_database_is_told_in_words(server: Audited, harm: Callable[[Audited], str]):
    wanted = harm(server)
    code, said = server.verify("log", server.export(), server.early, server.late)
    assert code == 1, said
    assert wanted in said
    assert said.endswith("Something is wrong.\n")
    assert "Traceback" not in said


def test_harm_to_an_export_is_told_in_words(server: Audited):
    export = server.export()
    server.damage("UPDATE events SET data = '{}' WHERE position = 5", name="export.db")
    code, said = server.verify("log", export, server.late)
    assert (code, "its columns (data) differ from its bytes" in said) == (1, True)
    kept = shutil.copy(export, server.folder / "kept.db")
    server.damage("DELETE FROM events WHERE position = 7", name="export.db")
    said = server.verify("log", export, server.late, "--earlier", kept)[1]
    assert "of the earlier export is not in this one." in said


def test_a_checkpoint_of_somebody_else_is_refused(server: Audited):
    export, other = server.export(), SigningKey.new()
    code, said = server.verify("log", export, server.late, key=other.public_text)
    assert (code, "is signed with another key" in said) == (1, True)
    text = server.late.read_text(encoding="utf-8").replace(f"\n{server.size(server.late)}\n", "\n3\n")
    server.late.write_text(text, encoding="utf-8")
    code, said = server.verify("log", export, server.late)
    assert (code, "altered after it was signed" in said) == (1, True)


def test_a_proof_that_was_altered_and_a_log_that_went_back(server: Audited):
    text = server.proof.read_text(encoding="utf-8")
    server.proof.write_text(text.replace("index 0", "index 1"), encoding="utf-8")
    code, said = server.verify("proof", server.proof)
    assert (code, "The event is not proven" in said) == (1, True)
    grown = server.folder / "grown.txt"
    lines = grown.read_text(encoding="utf-8").split("\n")
    grown.write_text("\n".join([lines[0], "A" * 43 + "=", *lines[2:]]), encoding="utf-8")
    code, said = server.verify("grown", server.early, grown)
    assert (code, "something among its first" in said) == (1, True)
    grown.write_text(f"old {server.size(server.late)}\n\n{server.early.read_text(encoding='utf-8')}", encoding="utf-8")
    code, said = server.verify("grown", server.late, grown)
    assert (code, "The log went back: it had" in said) == (1, True)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"SQLite format 3\0" + b"x" * 500, b'"[[[[' * 9000])
def test_what_cannot_be_read_is_told_without_a_trace(server: Audited, content: bytes):
    odd = server.folder / "odd"
    odd.write_bytes(content)
    for asked in (("log", odd, server.late), ("proof", odd), ("grown", server.late, odd)):
        code, said = server.verify(*asked)
        assert code in {1, 2}
        assert "Traceback" not in said
    assert server.verify("proof", server.proof, key=str(odd))[0] == 2


def test_a_running_server_signs_what_it_holds(bench: Bench, tmp_path: Path):
    node = bench.node("hub", serving=True)
    words = Checkpoints.at(tmp_path, node)
    hub = Hub(node, KEYS, checkpoints=words)
    bench.at_end(hub.stop)
    hub.start()
    event = node.log.outbox(0, 1)[0].raw
    issue(node)
    held = len(node.log.outbox(0, 1000))

    assert until(lambda: node.log.tree().size() == held, node)
    assert until((tmp_path / "checkpoint").exists)

    answer = httpx.get(f"{hub.url}/checkpoint")
    note = opened(answer.text, words._key.public, "it")
    assert (note.size, note.name) == (held, words.name)
    assert answer.headers["Checkpoint-Key"].startswith(f"{note.name}+")
    found = httpx.get(f"{hub.url}/proof/inclusion", params={"id": first_id(node)})
    (tmp_path / "proof").write_text(found.text, encoding="utf-8")
    (tmp_path / "event").write_bytes(event)
    audited = Audited(tmp_path)
    assert audited.verify("proof", tmp_path / "proof", "--event", tmp_path / "event")[0] == 0
    assert b"hub" not in found.content.split(b"\n\n")[0]
    grown = httpx.get(f"{hub.url}/proof/consistency", params={"from": held, "to": held})
    assert grown.text.startswith(f"old {held}\n\n{note.name}\n{held}\n")
    assert httpx.get(f"{hub.url}/proof/inclusion", params={"id": "nobody"}).status_code == 404
    assert httpx.get(f"{hub.url}/proof/consistency", params={"from": held + 1}).json()["code"] == "bad_request"
    assert httpx.get(f"{hub.url}/proof/consistency", params={"from": "x"}).status_code == 400


def test_the_key_is_made_once_and_for_its_owner(tmp_path: Path):
    first = SigningKey.at(tmp_path)
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert SigningKey.at(tmp_path).public == first.public
    assert SigningKey.check(first.public, first.sign(b"x"), b"x")
    assert not SigningKey.check(first.public, first.sign(b"x"), b"y")
    assert not SigningKey.check(b"short", first.sign(b"x"), b"x")
    (tmp_path / FILE_NAME).write_text("no key")
    with pytest.raises(DataFault, match="Restore it from a backup"):
        SigningKey.at(tmp_path)


def first_id(node: Node) -> str:
    return read(node.log.outbox(0, 1)[0].raw).event.id


def name(server: Audited) -> str:
    return server.late.read_text(encoding="utf-8").split("\n")[0]


def test_a_server_notices_an_old_copy_of_its_database(server: Audited):
    early, late = server.early.read_text(encoding="utf-8"), server.late.read_text(encoding="utf-8")
    log = SqliteEventLog(server.folder / "log.db", ENTITIES)
    tree, called = log.tree(), name(server)
    assert not went_back(server.folder, tree, called)
    for note in (early, late):
        keep(server.folder, note)
        assert not went_back(server.folder, tree, called)
    assert went_back(server.folder, tree, "HBR/1a2b3c4d/another")
    keep(server.folder, late.replace("\n", "\n1", 1))
    assert went_back(server.folder, tree, called)
    keep(server.folder, early.replace(early.split("\n")[2], late.split("\n")[2]))
    assert went_back(server.folder, tree, called)
    keep(server.folder, "nothing")
    assert not went_back(server.folder, tree, called)
    forget(server.folder)
    assert not went_back(server.folder, tree, called)
    log.close()
