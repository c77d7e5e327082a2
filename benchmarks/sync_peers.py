"""Other programs that sync, for the `sync` benchmark: each is installed into its own folder, by its packages' names."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ROUNDS = Path(__file__).parent / "peers"
_FOLDER = Path(__file__).parents[1] / "build" / "peers"
_INSTALL_SECONDS, _ROUND_SECONDS = 300, 400


class PeerMissing(RuntimeError):
    """It cannot be installed or run here; the message says why."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A program, how many times its pace ours should be, and how many rounds it is worth waiting for."""

    name: str
    packages: tuple[str, ...]
    script: str
    times: float
    rounds: int

    @property
    def _folder(self) -> Path:
        return _FOLDER / self.name.lower()

    @property
    def _is_python(self) -> bool:
        return self.script.endswith(".py")

    @property
    def _python(self) -> Path:
        return self._folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def install(self) -> None:
        """Once; raises PeerMissing."""
        stamp, wanted = self._folder / "installed.txt", " ".join(self.packages)
        if stamp.is_file() and stamp.read_text() == wanted:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._is_python:
            self._run([sys.executable, "-m", "venv", str(self._folder)], _INSTALL_SECONDS)
            self._run([str(self._python), "-m", "pip", "install", "--quiet", *self.packages], _INSTALL_SECONDS)
        else:
            self._run(["npm", "install", "--no-audit", "--no-fund", "--silent", *self.packages], _INSTALL_SECONDS)
        stamp.write_text(wanted)

    def round(self, records: Path) -> dict[str, Any]:
        """Seconds to push, to pull and to find nothing new; raises PeerMissing."""
        with tempfile.TemporaryDirectory(prefix="shopfront-peer-") as found:
            program = str(self._python) if self._is_python else "node"
            told = self._run([program, str(_ROUNDS / self.script), str(records), found], _ROUND_SECONDS)
        answer: dict[str, Any] = json.loads(told.splitlines()[-1])
        return answer

    def _run(self, command: list[str], seconds: int) -> str:
        try:
            done = subprocess.run(
                command, cwd=self._folder, capture_output=True, text=True, timeout=seconds, check=True
            )
        except subprocess.CalledProcessError as error:
            last = (str(error.stderr).strip() or "it said nothing").splitlines()[-1]
            message = f"{Path(command[0]).name} failed: {last[:200]}"
            raise PeerMissing(message) from error
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PeerMissing(str(error)[:200]) from error
        return done.stdout


PEERS = {
    "anki": Peer("Anki", ("anki",), "anki_round.py", 1.0, 99),
    "pouchdb": Peer("PouchDB", ("pouchdb", "express-pouchdb", "express@4"), "pouchdb_round.js", 4.0, 99),
    "morango": Peer("Morango", ("morango",), "morango_round.py", 40.0, 1),
}
"""Morango takes a minute for what the others do in seconds, and waits between its own steps."""
