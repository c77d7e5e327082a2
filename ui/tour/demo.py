"""The demo: central, hub, kiosk, counter and board as real processes on one machine, all ended at the end."""

from __future__ import annotations

import os
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol

from rich.console import Console

from ui.tour.processes import ProcessFault, Program, command
from ui.tour.story import tell

FACES = ("kiosk", "counter", "board")


class Pluggable(Protocol):
    """A network cable between a face and its hub (`central.cable.Cable`)."""

    @property
    def url(self) -> str:
        """Where a face plugs in."""

    def cut(self) -> None:
        """Pull it."""

    def restore(self) -> None:
        """Plug it in again."""

    def close(self) -> None:
        """Take it away."""


CableMaker = Callable[[str, int], Pluggable]


class Office:
    """The running processes of a demo. `cables` holds one for each face, and one from the hub to central."""

    def __init__(self, folder: Path, language: str, console: Console, cable: CableMaker, *, driven: bool) -> None:
        self.folder = folder
        self.programs: dict[str, Program] = {}
        self.cables: dict[str, Pluggable] = {}
        self.central: dict[str, Any] = {}
        self.hub: dict[str, Any] = {}
        self.standby: dict[str, Any] = {}
        self._language = language
        self._console = console
        self._cable = cable
        self._driven = driven
        self._logs = folder / "logs"
        self._logs.mkdir(parents=True, exist_ok=True)

    def open(self) -> None:
        """Start everything, servers first."""
        port = _free_port()
        central = self._start("central", ["central", "--port", str(port), "--json", "--name", "Central"])
        self.central = central.first_line()
        upstream = self._plug("hub", self.central["url"])
        arguments = ["central", "--upstream", upstream, "--enrol", self.central["enrol_hub"], "--port", "0", "--json"]
        hub = self._start("hub", [*arguments, "--name", "Hub", "--public-address", self.central["url"]])
        self.hub = hub.first_line()
        self._console.print(f"central {self.central['url']}   hub {self.hub['url']}   data {self.folder}")
        for face in FACES:
            self._plug(face, self.hub["url"])
            self.start_face(face)

    def start_face(self, face: str) -> Program:
        """Start a face, or start it again after it was killed."""
        arguments = [face, "--hub", self.cables[face].url, "--enrol", self.hub["enrol"], "--language", self._language]
        arguments += ["--name", face.capitalize()]
        if self._driven:
            arguments.append("--drive")
        return self._start(face, arguments)

    def start_laptop(self, officer: str) -> Program:
        """An officer's laptop for the field, which then waits to be let in; what it keeps leaves no key elsewhere."""
        code = self.at_hub("code", "--role", "field", "--officer", officer).split()[0]
        arguments = ["field", "--hub", self.hub["url"], "--enrol", code, "--name", "Laptop", "--no-keystore", "--drive"]
        return self._start("field", [*arguments, "--language", self._language])

    def at_hub(self, *arguments: str) -> str:
        """`office …` beside the running hub; what it printed."""
        port = self.hub["url"].rpartition(":")[2]
        beside = ["--data", str(self.folder / "hub"), "--port", port]
        return command(["office", *arguments, *beside], _environment())

    def start_standby(self) -> None:
        """Let a second server of the office in, which takes the hub's place when that is gone."""
        arguments = ["central", "--standby", self.hub["url"], "--enrol", self.hub["enrol_hub"], "--port", "0", "--json"]
        self.standby = self._start("standby", [*arguments, "--name", "Standby"]).first_line()

    def restart_hub(self, *options: str) -> None:
        """Start the hub again over its data and on its port."""
        port = self.hub["url"].rpartition(":")[2]
        self.hub = self._start("hub", ["central", "--port", port, "--json", *options]).first_line()

    def ask_log(self, name: str, server: dict[str, Any]) -> Program:
        """A device that reads along at a server, to be asked for the state of its log."""
        arguments = ["device", "--role", "board", "--hub", server["url"], "--enrol", server["enrol"], "--name", name]
        return self._start(name, arguments)

    def close(self) -> None:
        """End all processes, faces first."""
        for program in reversed(self.programs.values()):
            program.end()
        for cable in self.cables.values():
            cable.close()

    def _plug(self, name: str, url: str) -> str:
        host, _, port = url.removeprefix("http://").partition(":")
        self.cables[name] = self._cable(host, int(port))
        return self.cables[name].url

    def _start(self, name: str, arguments: list[str]) -> Program:
        program = Program(name, [*arguments, "--data", str(self.folder / name)], self._logs, _environment())
        self.programs[name] = program
        return program


def run_demo(*, data: Path | None, tour: Path | None, language: str, cable: CableMaker) -> None:
    """Run the demo until its windows are closed or Ctrl+C; a tour if `tour` names a folder or there is no display."""
    console = Console()
    if tour is None and not _has_display():
        tour = Path("build") / "tour"
        console.print(f"There is no display: this is a tour by itself. Its pictures go to {tour.resolve()}.")
    with ExitStack() as stack:
        folder = data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="shopfront-")))
        office = Office(folder, language, console, cable, driven=tour is not None)
        stack.callback(office.close)
        _raise_on_terminate()
        office.open()
        if tour is not None:
            tell(office, tour, console)
            console.print(f"The pictures are in {tour.resolve()}.")
        else:
            _wait_for_windows(office, console)


def _wait_for_windows(office: Office, console: Console) -> None:
    console.print("Sign in at the counter as Priya Raman with the PIN 1111. Close the windows or press Ctrl+C to end.")
    ended = threading.Event()
    try:
        while any(office.programs[face].running for face in FACES):
            ended.wait(0.3)
            for server in ("central", "hub"):
                if not office.programs[server].running:
                    message = f"{server} has ended; its log is {office.programs[server].log}."
                    raise ProcessFault(message)
    except KeyboardInterrupt:
        console.print("Ending.")


def _raise_on_terminate() -> None:
    def terminate(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, terminate)


def _environment() -> dict[str, str]:
    practice = {"SHOPFRONT_OPEN_ENROLMENT": "1"}
    return practice if _has_display() else {**practice, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port
