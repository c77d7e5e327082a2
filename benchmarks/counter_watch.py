"""A real counter in a process of its own that says when it had drawn what a kiosk did.

It answers a JSON line for a JSON line: "sit", "answer", and "expect", which is answered twice: once when the next
frames are watched, and with the moment of the first on which the control `name` shows `is_` in its property `of`
(`is_` null: on which there is no such control). Times are `time.perf_counter` in seconds, which all processes of one
Linux machine share.
"""

import io
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from benchmarks.touching import Hands, opacity
from kiosk.visit_notes import VisitNotes
from ui.command_line.composition import device
from ui.counter.app import counter_face
from ui.driver import find
from ui.face import OpenFace, run_face


def _say(**found: object) -> None:
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


@click.command()
@click.option("--hub", required=True)
@click.option("--enrol", required=True)
@click.option("--data", type=click.Path(path_type=Path), required=True)
def run(hub: str, enrol: str, data: Path) -> None:
    """Show the counter until standard input ends."""
    with device.opened(data, "counter", enrol, "", {"hub_url": hub, "mdns": False}) as here:

        def opened(face: OpenFace) -> None:
            watcher = Watcher(face)
            here.start_sync()
            threading.Thread(target=_listen, args=(watcher.asked.emit,), daemon=True).start()
            _say(ready=True)

        notes = VisitNotes()
        spec = counter_face(here.node, here.settings, live=here.live, answers=here.answers, notes=notes)
        run_face(spec, opened)


class Watcher(QObject):
    """Does what is asked, on the GUI thread."""

    asked = Signal(object)

    def __init__(self, face: OpenFace) -> None:
        super().__init__(face.window)
        face.look.set_tap_guard(0)
        self._face, self._hands = face, Hands(face)
        self._known: dict[str, Callable[..., None]] = {"sit": self._sit, "answer": self._answer, "expect": self._expect}
        self.asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _do(self, question: dict[str, Any]) -> None:
        self._known[question.pop("do")](**{name: told for name, told in question.items() if name != "id"})

    def _sit(self, officer: str, pin: str, counter: str) -> None:
        self._hands.tap(f"counter.signIn.officer.{officer}")
        self._hands.tap("counter.signIn.pin")
        self._hands.type(pin)
        self._hands.press("Return")
        self._hands.tap(f"counter.place.{counter}")
        self._hands.see("counter.callNext")
        _say(ok=True)

    def _answer(self) -> None:
        self._hands.press("Ctrl+G")
        _say(ok=True)

    def _expect(self, name: str, of: str, is_: str | None) -> None:
        def holds() -> bool:
            item = find(self._face.window, name)
            if item is None or is_ is None:
                return item is is_
            return opacity(item) > 0 and is_ in str(item.property(of))

        self._hands.expect(holds)
        _say(ok=True)
        self._face.window.update()  # where it is so already
        _say(drawn=self._hands.drawn())


def _listen(ask: Callable[[dict[str, Any]], None]) -> None:
    # Not sys.stdin: a buffered reader that a daemon thread holds aborts the interpreter at its end.
    for line in iter(io.FileIO(0, closefd=False).readline, b""):
        ask(json.loads(line))
    QCoreApplication.quit()


if __name__ == "__main__":
    run()
