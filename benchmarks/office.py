"""A real office for a measurement: central and devices as processes of their own, in a folder that is thrown away."""

import tempfile
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from benchmarks.programs import MAIN, Program

_LIMIT_SECONDS = 300.0
_PRACTICE: Final = {"SHOPFRONT_OPEN_ENROLMENT": "1"}


class Office:
    """A context in which `central` runs. What still runs after `limit` seconds is killed, so that nothing hangs."""

    def __init__(self, limit: float = _LIMIT_SECONDS, database: str = "", *, serves: bool = True) -> None:
        """Without `serves` whoever measures starts the servers."""
        self._stack = ExitStack()
        self._limit = limit
        self._database = database
        self._serves = serves
        self._programs: list[Program] = []
        self.folder = Path()
        self.url = ""
        self.code = ""

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self.folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="shopfront-")))
            stack.callback(self.end)
            watch = threading.Timer(self._limit, self._kill)
            watch.daemon = True
            watch.start()
            stack.callback(watch.join)
            stack.callback(watch.cancel)
            database = ["--database", self._database] if self._database else []
            if self._serves:
                ready = self.start("central", ["central", "--port", "0", "--json", *database]).line()
                self.url, self.code = ready["url"], ready["enrol"]
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def processes(self) -> dict[str, int]:
        """Process ids by name."""
        return {one.name: one.process.pid for one in self._programs}

    @property
    def enrolment(self) -> list[str]:
        """What lets a device in."""
        return ["--hub", self.url, "--enrol", self.code]

    def start(self, name: str, arguments: Sequence[str], python: Sequence[str] = (str(MAIN),)) -> Program:
        """Start a command of main.py (or another of Python) with a data folder of its own name."""
        program = Program(name, [*python, *arguments, "--data", str(self.folder / name)], self.folder, _PRACTICE)
        self._programs.append(program)
        return program

    def device(self, name: str, role: str) -> Program:
        """Start a device without a window."""
        return self.start(name, ["device", "--role", role, *self.enrolment])

    def end(self) -> None:
        """End every process, the last one first."""
        while self._programs:
            self._programs.pop().end()

    def _kill(self) -> None:
        for program in self._programs:
            program.kill()
