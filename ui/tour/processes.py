"""The processes of a demo: started, asked, killed and ended for real."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from kiosk.errors import ShopfrontError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MAIN = Path(__file__).parents[2] / "main.py"
_END_SECONDS = 10
_COMMAND_SECONDS = 60


class ProcessFault(ShopfrontError):
    """A process of the demo did not start, or gave no answer; the message names it and its log."""


class Program:
    """One command of main.py in a process of its own, which answers a JSON line for a JSON line."""

    def __init__(self, name: str, arguments: Sequence[str], logs: Path, environment: Mapping[str, str]) -> None:
        self.name = name
        self.log = logs / f"{name}.log"
        self._asked = 0
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, str(_MAIN), *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env={**os.environ, **environment},
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def first_line(self) -> dict[str, Any]:
        """What it prints once it is ready."""
        return self._read()

    def ask(self, **question: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
        """Ask, and wait for the answer; raises ProcessFault where it is not ok."""
        self._asked += 1
        try:
            _pipe(self._process.stdin).write(json.dumps({"id": self._asked, **question}).encode() + b"\n")
            _pipe(self._process.stdin).flush()
        except OSError as error:
            raise ProcessFault(self._gone()) from error
        answer = self._read()
        if not answer.get("ok"):
            message = f"{self.name} could not {question}: {answer.get('problem') or answer.get('error')}"
            raise ProcessFault(message)
        return answer

    def act(self, act: str, **args: Any) -> Any:  # noqa: ANN401 - any JSON
        """An act or question of the `device` interface, put to a driven face."""
        return self.ask(do="act", act=act, **{"with": args})["result"]

    def kill(self) -> None:
        """`kill -9`: no chance to save anything."""
        self._process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        self._process.wait()
        self._close()

    def end(self) -> None:
        """Ask it to end, and make sure that it does."""
        if self.running:
            self._process.terminate()
            try:
                self._process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._close()

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def _read(self) -> dict[str, Any]:
        line = _pipe(self._process.stdout).readline()
        if not line:
            raise ProcessFault(self._gone())
        found: dict[str, Any] = json.loads(line)
        return found

    def _gone(self) -> str:
        tail = self.log.read_text(errors="replace").strip().splitlines()[-3:]
        return f"{self.name} has ended: {' / '.join(tail) or 'it said nothing'} (its log: {self.log})"


def command(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Run a command of main.py to its end; what it printed. Raises ProcessFault where it fails."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, str(_MAIN), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=_COMMAND_SECONDS,
        check=False,
    )
    if done.returncode:
        message = f"{' '.join(arguments[:2])} did not work: {(done.stderr or done.stdout).strip()}"
        raise ProcessFault(message)
    return done.stdout


def wait_until(what: str, holds: Any, seconds: float = 20.0) -> None:  # noqa: ANN401 - any callable
    """Look again every 50 ms until it holds; raises ProcessFault in the end."""
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            message = f"After {seconds:.0f} s it still did not hold that {what}."
            raise ProcessFault(message)
        time.sleep(0.05)


def _pipe(found: IO[bytes] | None) -> IO[bytes]:
    if found is None:
        message = "the process has no pipes"
        raise ProcessFault(message)
    return found
