"""An office of real processes for fault tests: a server, devices driven by lines, and cables that can be pulled."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from central.cable import Cable
from tests.daytime import daytime_zone
from ui.tour.processes import ProcessFault, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ENVIRONMENT = {"SHOPFRONT_LOG_LEVEL": "error", "SHOPFRONT_MDNS": "0", "SHOPFRONT_OPEN_ENROLMENT": "1"}


class Device:
    """A `device` process; it can be killed and started again on its data."""

    def __init__(self, office: Office, name: str, role: str, url: str) -> None:
        self.name = name
        self._office = office
        self._arguments = ["device", "--role", role, "--hub", url, "--enrol", office.code, "--name", name]
        self.start()

    def start(self) -> None:
        folder = str(self._office.folder / self.name)
        self._program = Program(self.name, [*self._arguments, "--data", folder], self._office.folder, ENVIRONMENT)

    def ask(self, act: str, **args: Any) -> Any:
        return self._program.ask(do=act, **{"with": args})["result"]

    def refusal(self, act: str, **args: Any) -> str:
        try:
            self.ask(act, **args)
        except ProcessFault as fault:
            return str(fault)
        return ""

    def kill(self) -> None:
        self._program.kill()

    def end(self) -> None:
        self._program.end()


class Office:
    """One server and its devices, each behind a cable of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cables: dict[str, Cable] = {}
        self.devices: dict[str, Device] = {}
        self._server = self._serve(0)
        ready = self._server.first_line()
        self.url, self.code = ready["url"], ready["enrol"]
        self.hub_code = ready.get("enrol_hub", self.code)
        self.port = int(self.url.rpartition(":")[2])

    def device(self, name: str, role: str) -> Device:
        self.cables[name] = Cable("127.0.0.1", self.port)
        self.devices[name] = Device(self, name, role, self.cables[name].url)
        self.devices[name].ask("services")
        return self.devices[name]

    def kill_server(self) -> None:
        self._server.kill()

    def start_server(self) -> None:
        self._server = self._serve(self.port)
        self._server.first_line()

    def settle(self) -> None:
        """Until every device has sent all, and all hold the same events and states."""
        devices = self.devices.values()
        wait_until("every device has sent everything", lambda: all(self._sent(one) for one in devices), 30)
        wait_until("every log has the same state", lambda: len(set(self._states())) == 1, 30)

    def close(self) -> None:
        for device in self.devices.values():
            device.end()
        self._server.end()
        for cable in self.cables.values():
            cable.close()

    def _states(self) -> list[tuple[int, str]]:
        states = [device.ask("log.state") for device in self.devices.values()]
        return [(state["events"], state["digest"]) for state in states]

    def _sent(self, device: Device) -> bool:
        status = device.ask("sync.status")
        return status["hub"] == "connected" and status["pending"] == 0

    def _serve(self, port: int) -> Program:
        zone = ["--timezone", daytime_zone()]
        arguments = ["central", *zone, "--data", str(self.folder / "server"), "--port", str(port), "--json"]
        return Program("server", arguments, self.folder, ENVIRONMENT)


def cut_off(device: Device) -> Callable[[], bool]:
    """Whether the device knows that it is alone."""
    return lambda: device.ask("sync.status")["hub"] == "cut_off"


def long_runs() -> bool:
    """Whether `make test-all` runs."""
    return bool(os.environ.get("SHOPFRONT_LONG"))
