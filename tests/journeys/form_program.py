"""A kiosk in a process of its own, in which somebody fills in a form until it is killed.

python -m tests.journeys.form_program FOLDER
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.journeys.form_filling import Person
from tests.journeys.kiosk_forms import filling_in


class Patience:
    """What the stage needs of a test's bot."""

    def waitUntil(self, holds: Callable[[], bool], timeout: int) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + timeout / 1000
        while not holds():
            QGuiApplication.processEvents()
            if time.monotonic() > end:
                raise TimeoutError


def run() -> None:
    """Give two answers, say so, and wait to be killed."""
    app = QGuiApplication([])
    with filling_in(Path(sys.argv[1]), Patience()) as at:
        person = Person(at, {"full_name": "Zebrafinch Walker", "birth_date": "2 3 1990"})
        person.open("change-address")
        for _ in range(2):
            person.answer_page()
            person.go_on()
        keeper = at.kiosk.model.forms._ready.keeper
        at.desk.drafts.records(keeper.draft).result(10)
        sys.stdout.write("answered\n")
        sys.stdout.flush()
        app.exec()


if __name__ == "__main__":
    run()
