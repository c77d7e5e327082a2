"""Types on the screen, in a process of its own because the keyboard is chosen before Qt starts.

    python -m tests.journeys.keyboard_probe FOLDER LANGUAGE LETTERS

Prints the services found.
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.journeys.kiosk_stage import Kiosk, running
from ui.face import FaceSpec, application

_FEW_KEYS = 20


class Patience:
    """Waits as qtbot does, where there is no pytest."""

    def waitUntil(self, holds: Callable[[], bool], timeout: int) -> None:
        end = time.monotonic() + timeout / 1000
        loop = QEventLoop()
        while not holds():
            if time.monotonic() > end:
                message = "it did not come to hold"
                raise TimeoutError(message)
            QTimer.singleShot(10, loop.quit)
            loop.exec()


def keys(node: QAccessibleInterface) -> Iterator[tuple[str, Any]]:
    """Every button in the tree with its place."""
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None:
            if child.role() == QAccessible.Role.Button:
                yield child.text(QAccessible.Text.Name).casefold(), child.rect()
            yield from keys(child)


def type_on_screen(kiosk: Kiosk, letters: str) -> None:
    """Touch the keys one after the other."""
    tree = QAccessible.queryAccessibleInterface(kiosk.face.window)
    for number, letter in enumerate(letters, 1):
        middle = _still(kiosk, tree, letter).center()
        corner = kiosk.face.window.position()
        kiosk.touch_at(middle.x() - corner.x(), middle.y() - corner.y())
        kiosk.until(lambda number=number: len(kiosk.model.catalogue.query) == number)


def _still(kiosk: Kiosk, tree: QAccessibleInterface, letter: str) -> Any:
    """The place of a key, once the keyboard has come to rest."""
    places: list[Any] = [None]

    def rests() -> bool:
        places.append(dict(keys(tree)).get(letter))
        return places[-1] is not None and places[-6:] == [places[-1]] * 6

    kiosk.until(rests)
    return places[-1]


def main() -> None:
    folder, language, letters = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    (folder / "memory").mkdir()
    application(FaceSpec(page="", models=lambda _stage: {}, keyboard=True), folder / "memory")
    with running(folder, Patience()) as kiosk:
        kiosk.touch(f"welcome.{language}")
        kiosk.touch("home.find")
        kiosk.touch("find.search")
        type_on_screen(kiosk, letters)
        sys.stdout.write(" ".join(row.about for row in kiosk.model.catalogue.results.rows) + "\n")
        kiosk.touch("help.exit")
        kiosk.page("Welcome")


if __name__ == "__main__":
    main()
