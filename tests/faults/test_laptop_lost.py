"""A laptop for the field that is lost: what its folder tells whoever finds it, and what its office can still do."""

from __future__ import annotations

import base64
import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.faults.office_processes import ENVIRONMENT, Office
from tests.faults.test_drafts import traces
from ui.tour.processes import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "kahawai onion lantern forty"
SAID = {
    "who": "CANARY-Tamahori-4471",
    "address": "CANARY-Beach-Road-12",
    "phone": "CANARY-021-556-0199",
    "about": "CANARY-ngā-manu-kōtare, PIN 77-31-90-04",
    "notes": "قناري-شارع-الميناء",
}
PHOTO = b"CANARY-PHOTO-" + random.Random(7).randbytes(30_000)


class Laptop:
    """The program of `tests.faults.in_field`."""

    def __init__(self, folder: Path, url: str, code: str) -> None:
        self.data, self.log = folder / "laptop", folder / "laptop.log"
        self._places = {"HOME": folder / "home", "TMPDIR": folder / "tmp", "XDG_RUNTIME_DIR": folder / "runtime"}
        for place in self._places.values():
            place.mkdir(mode=0o700, exist_ok=True)
        self.places = [self.data, *self._places.values()]
        self._arguments = [str(self.data), url, code]
        self.process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        environment = {name: str(place) for name, place in self._places.items()}
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.in_field", *self._arguments],
                cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
                env={**os.environ, **ENVIRONMENT, **environment},
            )  # fmt: skip
        self.process.stdin.write(f"{PASSPHRASE}\n")
        self.process.stdin.flush()
        assert self._read() == "ready"

    def ask(self, name: str, **args: Any) -> Any:
        self.process.stdin.write(json.dumps({"do": name, **args}) + "\n")
        self.process.stdin.flush()
        return self._read()

    def kill(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.communicate()

    def ended(self) -> int:
        """How it ended by itself."""
        self.process.communicate(timeout=20)
        return self.process.returncode

    def core_size(self) -> list[str]:
        limits = Path(f"/proc/{self.process.pid}/limits").read_text().splitlines()
        return next(line for line in limits if line.startswith("Max core")).split()[4:6]

    def _read(self) -> Any:
        line = self.process.stdout.readline()
        assert line, self.log.read_text()
        return json.loads(line)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    yield opened
    opened.close()


def command(office: Office, *words: str) -> str:
    """What `main.py office …` says at the server."""
    arguments = [*words, "--data", str(office.folder / "server"), "--port", str(office.port)]
    done = subprocess.run(
        [sys.executable, "main.py", "office", *arguments],
        cwd=ROOT, capture_output=True, text=True, timeout=30, check=False, env={**os.environ, **ENVIRONMENT},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def laptop(office: Office, tmp_path: Path) -> Iterator[Laptop]:
    code = command(office, "code", "--role", "field", "--officer", "mei", "--approved")
    made = Laptop(tmp_path, office.url, code)
    made.start()
    yield made
    made.kill()


def test_a_laptop_that_is_found_tells_nothing_and_one_that_comes_back_is_wiped(laptop: Laptop, office: Office) -> None:
    written = laptop.ask("met", said=SAID, photo=base64.b64encode(PHOTO).decode())
    token, key = laptop.ask("secrets")
    looked_for = [word.encode() for word in (*SAID.values(), token, PASSPHRASE)]
    looked_for += [PHOTO[:60], bytes.fromhex(key), token.rpartition(".")[2].encode()]
    assert traces([*laptop.places, laptop.log.parent / "laptop.log"], looked_for) == []
    assert laptop.core_size() == ["0", "0"]
    wait_until("the laptop knows the server's key", lambda: laptop.ask("known") > 0)
    laptop.kill()
    assert traces(laptop.places, looked_for) == []
    assert not any(word.encode() in laptop.log.read_bytes() for word in SAID.values())
    assert {path.name for path in laptop.data.iterdir()} >= {"vault.json", "vault.db", "log.db", "drafts.db"}
    for name in ("vault.db", "log.db", "drafts.db"):
        assert not (laptop.data / name).read_bytes().startswith(b"SQLite")
    assert not (laptop.data / "signing-key.pem").exists()

    # the officer still finds everything
    laptop.start()
    assert laptop.ask("found", **written) == {"answers": [SAID["notes"]], "stop": SAID}

    # its office wipes it
    said = command(office, "revoke", "laptop", "--wipe")
    assert (
        said == "laptop is shut out, and wipes itself when it next reaches this server. Until then its lock guards it."
    )
    assert laptop.ended() == 1
    assert {path.name for path in laptop.data.iterdir()} <= {"wiped.json", "lock", "lock.pid"}
    assert "This laptop was wiped on" in laptop.log.read_text()
