"""A real office for a measurement: central and devices as processes of their own, in a folder that is thrown away."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

from ui.tour.processes import Program


class Office:
    """A context: `central` runs inside it. Whatever still runs after `limit` seconds is killed, so nothing hangs."""

    def __init__(self, limit: float = 300.0, database: str = "") -> None:
        self._stack = ExitStack()
        self._limit = limit
        self._database = database
        self._programs: list[Program] = []
        self.folder = Path()
        self.url = ""
        self.code = ""

    def __enter__(self) -> Office:
        with self._stack:
            self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="shopfront-")))
            self._stack.callback(self.end)
            watch = threading.Timer(self._limit, self._kill)
            watch.daemon = True
            watch.start()
            self._stack.callback(watch.cancel)
            arguments = ["central", "--port", "0", "--json"]
            if self._database:
                arguments += ["--database", self._database]
            ready = self.start("central", arguments).first_line()
            self.url, self.code = ready["url"], ready["enrol"]
            self._stack = self._stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def start(self, name: str, arguments: Sequence[str]) -> Program:
        """Start a command of main.py with a data folder of its own name."""
        environment = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        program = Program(name, [*arguments, "--data", str(self.folder / name)], self.folder, environment)
        self._programs.append(program)
        return program

    def device(self, name: str, role: str) -> Program:
        """Start a device without a window."""
        return self.start(name, ["device", "--role", role, *self.enrolment])

    @property
    def enrolment(self) -> list[str]:
        """What lets a device in."""
        return ["--hub", self.url, "--enrol", self.code]

    def end(self) -> None:
        """End every process, the last one first."""
        while self._programs:
            self._programs.pop().end()

    def _kill(self) -> None:
        for program in self._programs:
            program.kill()


def asked(program: Program, do: str, **args: Any) -> Any:  # noqa: ANN401 - any JSON
    """The result of a question to a device; raises ProcessFault where it is refused."""
    return program.ask(do=do, **{"with": args})["result"]


def try_ask(program: Program, do: str, **args: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
    """The whole answer of a device, refusals included."""
    return program.tell(do=do, **{"with": args})
