"""Calls for help as a counter meets them: a kiosk in memory at the other end, and what it writes into the log."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.assist import alarm, help_call
from kiosk.assist.frames import Seen, SeenField
from kiosk.events import Draft
from tests.assist.pair import MemorySession, MemorySessions, pair
from tests.journeys.desk_stage import OFFICE, PATIENCE, Desk, Machine, counter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIELDS = (
    SeenField("/child/name", "Child's first name", "filled", "shareable", "Amal", by="citizen", box="text"),
    SeenField("/child/birth", "Date of birth", "faulty", "shareable", "31 June", error="June has 30 days.", box="date"),
    SeenField("/child/place", "Where was the child born?", "empty", "shareable", box="one"),
    SeenField("/phone", "Phone number", "filled", "sensitive", box="text"),
    SeenField("/tax", "Tax number", "empty", "secret"),
    SeenField("private/5", "", "empty", "private"),
)
PAGE = Seen("Form", "Register a birth · Your child", FIELDS, focus="/child/birth", language="ar", step=2, steps=8)


@dataclass
class Kiosks:
    """The citizens' ends of the sessions that the counter opens, one after the other."""

    desk: Desk
    ends: list[MemorySession] = field(default_factory=list)

    def write(self, event: str, subject: str, /, **data: Any) -> None:
        machine: Machine = self.desk.machine
        machine.node.write([Draft(event, subject, data)], OFFICE.queue_stream).result(PATIENCE)

    def call(self, name: str = "h1", kind: str = "talk", **told: Any) -> None:
        """Somebody presses Help."""
        given = {"kiosk": "Kiosk 2", "page": "Form", "language": "ar", "service": "register-birth", **told}
        self.write(help_call.CALLED, f"help/{name}", day=self.desk.machine.node.queue.day, kind=kind, **given)

    def say(self, event: str, name: str = "h1", **told: Any) -> None:
        """The citizen answers, or leaves."""
        answer = self.desk.machine.node.read(lambda queue: queue.help_calls[name].answer)
        self.write(event, f"help/{name}", answer=answer, **told)

    def agree(self, name: str = "h1", end: int = 0, page: Seen = PAGE) -> MemorySession:
        """The citizen says yes, and their page flows."""
        self.say(help_call.CONSENTED, name, version="2026-11")
        self.ends[end].send(page)
        return self.ends[end]

    def status(self, name: str = "h1") -> str:
        return self.desk.machine.node.read(lambda queue: queue.help_calls[name].status.value)

    def alarm(self, number: str = "1", name: str = "a1") -> None:
        """Somebody at another counter is in danger."""
        day = self.desk.machine.node.queue.day
        told = {"day": day, "counter": number, "officer": "priya"}
        machine: Machine = self.desk.machine
        machine.node.write([Draft(alarm.RAISED, f"alarm/{name}", told)], OFFICE.staff_stream).result(PATIENCE)


@contextmanager
def help_counter(folder: "Path", qtbot: Any, sessions: int = 1, **given: Any) -> "Iterator[tuple[Desk, Kiosks]]":
    """A counter before anybody has signed in, with the citizens' ends of that many sessions."""
    pairs = [pair() for _ in range(sessions)]
    live = MemorySessions(*(helper for _, helper in pairs))
    with counter(folder, qtbot, live=live, **given) as desk:
        yield desk, Kiosks(desk, [kiosk for kiosk, _ in pairs])
