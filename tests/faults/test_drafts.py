"""Forms in a real program that is killed: nothing confirmed is lost, and nobody's words are left on a disk."""

from __future__ import annotations

import base64
import json
import os
import random
import shutil
import subprocess
import sys
import urllib.parse
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from central.cable import Cable
from central.submission_identity import secret_identity
from kiosk.forms.submissions import sealing
from local_db.visit_keys import memory_folder
from tests.faults.office_processes import ENVIRONMENT, Office, long_runs
from ui.tour.processes import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
WORDS = ("CANARY-Tamahori-4471", "قناري-شارع-الميناء", "ngā-manu-kōtare-2281")
"""What somebody types; each is searched for in every byte that is left."""
PHOTO = b"CANARY-PHOTO-" + random.Random(5).randbytes(40_000)


class Kiosk:
    """The program of `tests.faults.filling_in`."""

    def __init__(self, office: Office, folder: Path, url: str = "") -> None:
        self._office = office
        self._url = url or office.url
        self.data = folder / "kiosk-data"
        self.home = folder / "home"
        self.temporary = folder / "tmp"
        for one in (self.home, self.temporary):
            one.mkdir(exist_ok=True)
        self.log = folder / "kiosk.log"
        self.start()

    def start(self) -> None:
        environment = {"HOME": str(self.home), "TMPDIR": str(self.temporary), "XDG_DATA_HOME": str(self.home / "data")}
        arguments = [str(self.data), self._url, self._office.code]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.filling_in", *arguments],
                cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
                env={**os.environ, **environment},
            )  # fmt: skip
        assert self._read() == "ready", self.log.read_text()

    def ask(self, name: str, **args: Any) -> Any:
        self.tell(name, **args)
        return self._read()["ok"]

    def tell(self, name: str, **args: Any) -> None:
        found = {
            key: base64.b64encode(value).decode() if isinstance(value, bytes) else value for key, value in args.items()
        }
        self._process.stdin.write(json.dumps({"do": name, **found}) + "\n")
        self._process.stdin.flush()

    def confirmed(self) -> int:
        """How many of the lines told were answered before the end."""
        return sum(line.endswith("\n") for line in self._process.stdout)

    def core_size(self) -> list[str]:
        """The limits, soft and hard, of a core dump."""
        limits = Path(f"/proc/{self._process.pid}/limits").read_text().splitlines()
        return next(line for line in limits if line.startswith("Max core")).split()[4:6]

    def kill(self) -> None:
        self._process.kill()

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()

    def _read(self) -> Any:
        line = self._process.stdout.readline()
        assert line, self.log.read_text()
        return json.loads(line)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setitem(ENVIRONMENT, "SHOPFRONT_LOG_LEVEL", "debug")  # what it says is searched too
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def cable(office: Office) -> Iterator[Cable]:
    laid = Cable("127.0.0.1", office.port)
    yield laid
    laid.close()


@pytest.fixture
def kiosk(office: Office, cable: Cable, tmp_path: Path) -> Iterator[Kiosk]:
    started = Kiosk(office, tmp_path, cable.url)
    yield started
    started.kill()
    started.close()
    memory = memory_folder(started.data)
    if memory is not None:
        shutil.rmtree(memory)


def test_a_program_that_is_killed_loses_nothing_that_it_has_confirmed(kiosk: Kiosk) -> None:
    draft = kiosk.ask("open", form="address")
    chance = random.Random(20261122)
    told = 0
    for _ in range(40 if long_runs() else 4):
        before = len(kiosk.ask("answers", draft=draft))
        for _ in range(chance.randint(5, 200)):
            kiosk.tell("append", draft=draft, body=b"answer %d" % told, step="")
            told += 1
        kiosk.kill()
        confirmed = kiosk.confirmed()
        kiosk.close()
        kiosk.start()
        found = kiosk.ask("found", most_age_ms=600_000)
        assert [one["id"] for one in found["drafts"]] == [draft]
        answers = kiosk.ask("answers", draft=draft)
        assert len(answers) >= before + confirmed
        assert len(answers) <= before + confirmed + 1  # at most the one that was under way
        told = int(answers[-1].rpartition(" ")[2]) + 1 if answers else 0
        assert answers == [f"answer {number}" for number in range(told)]


def test_a_server_that_is_killed_in_the_middle_of_a_photograph_has_it_in_the_end(
    kiosk: Kiosk, office: Office, cable: Cable
) -> None:
    photo = random.Random(6).randbytes(6_000_000)
    draft = kiosk.ask("open", form="address")
    kiosk.ask("attach", draft=draft, filename="photo.jpg", content=photo)
    cable.delay(20)
    sent = kiosk.ask("finish", draft=draft, xml=b"<data/>")
    blobs = office.folder / "server" / "blobs"
    wait_until("a part has arrived", lambda: any(one.stat().st_size > 10**6 for one in (blobs / "arriving").iterdir()))
    office.kill_server()
    kiosk.kill()
    kiosk.close()
    assert [one.stat().st_size < len(photo) for one in (blobs / "arriving").iterdir()] == [True]
    office.start_server()
    cable.delay(0)
    kiosk.start()
    wait_until("the server holds both", lambda: len([one for one in blobs.glob("??/*") if one.is_file()]) == 2, 40)
    assert kiosk.ask("finish", draft=draft, xml=b"<data/>") == sent
    identity = secret_identity(office.folder / "server")
    assert photo in [sealing.unseal(path.read_bytes(), identity) for path in blobs.glob("??/*")]


def encodings(word: bytes) -> dict[str, bytes]:
    """A word as it could lie in a file without being seen."""
    text = word.decode("utf-8", "replace")
    found = {
        "plain": word,
        "backwards": word[::-1],
        "hex": word.hex().encode(),
        "HEX": word.hex().upper().encode(),
        "percent": urllib.parse.quote(text).encode(),
    }
    if "�" not in text:
        found |= {"utf-16-le": text.encode("utf-16-le"), "utf-16-be": text.encode("utf-16-be")}
        found["escaped"] = json.dumps(text)[1:-1].encode()
    for shift in range(3):  # the middle of its base64, wherever it begins
        coded = base64.b64encode(bytes(shift) + word)
        found[f"base64+{shift}"] = coded[4 : len(coded) - 4]
        found[f"base64url+{shift}"] = base64.urlsafe_b64encode(bytes(shift) + word)[4 : len(coded) - 4]
    return found


def traces(folders: list[Path], words: list[bytes]) -> list[str]:
    """Where any of the words is, in any encoding."""
    looked_for = [(name, coded) for word in words for name, coded in encodings(word).items()]
    return [
        f"{path}: {name}"
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for content in [path.read_bytes()]
        for name, coded in looked_for
        if coded in content or coded in str(path).encode()
    ]


def test_the_search_finds_what_it_looks_for(tmp_path: Path) -> None:
    for index, word in enumerate([*(word.encode() for word in WORDS), PHOTO[:60]]):
        for name, coded in encodings(word).items():
            (tmp_path / f"{index}-{name}").write_bytes(b"before" + coded + b"after")
            assert traces([tmp_path], [word])
            (tmp_path / f"{index}-{name}").unlink()


def test_nobodys_words_are_left_on_a_disk_or_in_a_log(kiosk: Kiosk, office: Office, tmp_path: Path) -> None:
    words = [*(word.encode() for word in WORDS), PHOTO[:60]]
    everywhere = [tmp_path, Path(os.environ["HOME"]), Path(os.environ["XDG_RUNTIME_DIR"])]
    draft = kiosk.ask("open", form="address", ticket="t-1")
    for word in WORDS:
        for end in range(1, len(word) + 1):
            kiosk.ask("append", draft=draft, body=word[:end].encode(), step="/data/name")
    kiosk.ask("undo", draft=draft)
    kiosk.ask("attach", draft=draft, filename=f"{WORDS[0]}.jpg", content=PHOTO)
    words.append(kiosk.ask("save", draft=draft)["code"].replace("-", "").encode())
    key = memory_folder(kiosk.data).joinpath(f"{draft}.key").read_bytes()[:32]
    assert traces(everywhere, [*words, key]) == []
    kiosk.kill()
    kiosk.close()
    assert traces(everywhere, [*words, key]) == []

    kiosk.start()
    assert kiosk.core_size() == ["0", "0"]
    assert len(kiosk.ask("found", most_age_ms=600_000)["drafts"]) == 1
    other = kiosk.ask("open", form="complaint")
    kiosk.ask("append", draft=other, body=WORDS[1].encode())
    xml = f"<data><name>{WORDS[0]}</name><street>{WORDS[1]}</street></data>".encode()
    sent = kiosk.ask("finish", draft=draft, xml=xml)
    kiosk.tell("end_visit")
    assert kiosk._read() == {"ok": None}
    assert list(memory_folder(kiosk.data).iterdir()) == []
    blobs = office.folder / "server" / "blobs"
    wait_until("the server holds both blobs", lambda: len([one for one in blobs.glob("??/*") if one.is_file()]) == 2)
    wait_until("the kiosk holds none", lambda: not list((kiosk.data / "blobs").glob("??/*")))
    assert traces(everywhere, [*words, key]) == []
    kiosk.close()
    assert traces(everywhere, [*words, key]) == []

    # and the office can read what was sent
    identity = secret_identity(office.folder / "server")
    opened = [sealing.unseal(path.read_bytes(), identity) for path in blobs.glob("??/*") if path.parent.name != "sent"]
    assert PHOTO in opened
    envelope = sealing.unwrap(next(one for one in opened if one != PHOTO))
    assert envelope.xml == xml
    assert [one.filename for one in envelope.attachments] == [f"{WORDS[0]}.jpg"]
    assert len(sent["reference"]) == 13
