"""A command of main.py in a process of its own, which answers a JSON line for a JSON line."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

MAIN = Path(__file__).parents[1] / "main.py"
_END_SECONDS = 10
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
_COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}
"""As where it is installed: the first start keeps what it has compiled, for the next one."""


class ProgramFailed(RuntimeError):
    """A process gave no answer, or refused; the message holds the end of its log."""


class Program:
    """A running command. `command` is a list of arguments for Python."""

    def __init__(self, name: str, command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        self.name = name
        self._log = folder / f"{name}.log"
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env={**os.environ, **OFFSCREEN, **_COMPILED, **environment},
                cwd=MAIN.parent,
                start_new_session=True,
            )

    def line(self) -> dict[str, Any]:
        """The next line that it prints."""
        line = _pipe(self.process.stdout).readline()
        if not line:
            tail = " / ".join(self._log.read_text(errors="replace").strip().splitlines()[-3:])
            message = f"{self.name} has ended: {tail or 'it said nothing'}"
            raise ProgramFailed(message)
        found: dict[str, Any] = json.loads(line)
        return found

    def tell(self, **question: Any) -> None:  # noqa: ANN401 - any JSON
        """Ask without waiting."""
        _pipe(self.process.stdin).write(json.dumps({"id": 0, **question}).encode() + b"\n")
        _pipe(self.process.stdin).flush()

    def try_do(self, do: str, **args: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
        """Do an act of the `device` interface; the whole answer, refusals included."""
        self.tell(do=do, **{"with": args})
        return self.line()

    def do(self, do: str, **args: Any) -> Any:  # noqa: ANN401 - any JSON
        """The result of an act of the `device` interface; raises ProgramFailed where it is refused."""
        answer = self.try_do(do, **args)
        if not answer["ok"]:
            message = f"{self.name} refused {do}: {answer['error']}"
            raise ProgramFailed(message)
        return answer["result"]

    def end(self) -> None:
        """Ask it to end, and make sure that it does."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                self.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()


def _pipe(found: IO[bytes] | None) -> IO[bytes]:
    if found is None:
        message = "the process has no pipes"
        raise ProgramFailed(message)
    return found
