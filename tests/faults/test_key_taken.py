"""A kiosk of an older release, which has a token and no key, gets one: server, kiosk and commands as real processes."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from central.enrolling import enrol
from kiosk import identity as identities
from kiosk.founding import let_in
from tests.faults.office_processes import ENVIRONMENT, Office
from ui.tour.processes import Program, wait_until

MAIN = Path(__file__).parents[2] / "main.py"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    running = Office(tmp_path)
    yield running
    running.close()


def command(office: Office, *words: str) -> str:
    """What `office …` prints at the server's machine."""
    where = ["--data", str(office.folder / "server"), "--port", str(office.port)]
    done = subprocess.run(
        [sys.executable, str(MAIN), "office", *words, *where], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.long
def test_a_kiosk_without_a_key_gets_one(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "old"
    folder.mkdir()
    answer = enrol(office.url, office.code, "kiosk", "Old kiosk")
    identities.save(folder, let_in(answer, "kiosk", "Old kiosk", office.url))
    office_of_token = {"Authorization": f"Bearer {answer.token}"}
    assert httpx.get(f"{office.url}/office", headers=office_of_token).status_code == 200
    line = command(office, "code", "--for", "Old kiosk")
    assert line.startswith("shopfront:key?code=")

    kiosk = Program(
        "old kiosk", ["device", "--role", "kiosk", "--enrol", line, "--data", str(folder)], tmp_path, ENVIRONMENT
    )
    try:
        wait_until("it shows its fingerprint", lambda: _shown(kiosk) != "", 30)
        listed = subprocess.run(
            [sys.executable, str(MAIN), "office", "devices", "--data", str(tmp_path / "server"), "--port",
             str(office.port)], capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert f"Old kiosk (kiosk) waits to be let in: {_shown(kiosk)}" in listed.stdout
        assert "has a key now" in command(office, "approve", _shown(kiosk))
        assert kiosk.ask(do="services")["result"]
        wait_until("it speaks with its key", lambda: kiosk.ask(do="sync.status")["result"]["hub"] == "connected", 30)
        refused = httpx.get(f"{office.url}/office", headers=office_of_token)
        assert (refused.status_code, refused.json()["code"]) == (401, "not_signed")
        assert identities.load(folder).device.uuid == answer.device
    finally:
        kiosk.end()


def _shown(kiosk: Program) -> str:
    """The fingerprint that it tells whoever stands there."""
    found = re.search(r"fingerprint is ([0-9 ]+)\.", kiosk.log.read_text())
    return found[1] if found else ""
