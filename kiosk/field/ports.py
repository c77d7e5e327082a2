"""What an officer's desk needs of the running device; `kiosk.node.Node` is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future

    from kiosk.events import Draft, Record
    from kiosk.office import Device, Office
    from kiosk.ports import EventLog

_T = TypeVar("_T")


class Door(Protocol):
    """Whoever stands before a laptop that has no day to show. Called from any thread but that of a screen."""

    def waits(self, fingerprint: str) -> None:
        """A person at the office has to let it in, and compares this. Said each second; raises once nobody waits."""

    def wiped(self) -> None:
        """It has wiped itself: says so, and never comes back, so that nothing of it stays in memory."""


class Laptop(Protocol):
    """Acts are decided and kept on it, whether or not there is a network."""

    device: Device
    office: Office

    def act(self, name: str, args: Mapping[str, Any], request: str | None = None) -> Future[dict[str, Any]]:
        """Do one act; the future holds its result once it is durable, or Refused with nothing changed."""

    def read(self, view: Callable[[Any], _T]) -> _T:
        """Look at the projection (`kiosk.queue.state.Queue`)."""

    def query(self, question: Callable[[EventLog], _T]) -> Future[_T]:
        """Ask the log on the writing thread."""

    def write(self, drafts: Sequence[Draft], stream: str) -> Future[list[Record]]:
        """Append events of its own that no act stands for."""
