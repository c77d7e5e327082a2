"""Checking in for an appointment: its code on big keys or before the camera, and what is said about a wrong one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue.appointment import plain_code
from ui.shown import shown
from ui.tries import Tries

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.devices.camera import Camera
    from ui.forms.background import Background
    from ui.forms.code_part import CodePart

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

UNKNOWN: Final = "refused.unknown_appointment"
MOST_SIGNS: Final = 20
CODE_TRIES: Final = Tries(free=4, first_pause_ms=10_000)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CheckInShown:
    """The words of the page."""

    code: str = ""
    problem: str = ""
    pause: str = ""
    busy: bool = False
    helps: bool = False


def scanned_code(text: str) -> str:
    """The code in what a letter's QR holds: the code alone, or an address that ends with it."""
    return plain_code(re.split(r"[/=:#?&]", text.strip())[-1])[:MOST_SIGNS]


@QmlElement
@QmlUncreatable("made by the kiosk")
class CheckInModel(QObject):
    """The page for QML. `asked` comes with a code to check in with."""

    changed = Signal()
    asked = Signal(str)

    def __init__(
        self,
        now: Callable[[], float],
        background: Background,
        camera: Camera | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._background, self._camera = background, camera
        self._reader: CodePart | None = None
        self._code = ""
        self._empty = False
        self._tries = CODE_TRIES
        self._shown = CheckInShown()

    # what a person does

    @Slot(str)
    def type(self, signs: str) -> None:
        """A key, or what a hand scanner types."""
        code = (self._code + plain_code(signs))[:MOST_SIGNS]
        if code != self._code:
            self._set(code)

    @Slot()
    def erase(self) -> None:
        """Take the last sign back."""
        self._set(self._code[:-1])

    @Slot()
    def clear(self) -> None:
        """Begin again."""
        self._set("")

    @Slot()
    def checkIn(self) -> None:
        """Check in with the code; not while a pause lasts."""
        self._empty = not self._code
        if self._code and not self._shown.busy and not self._tries.seconds_left(self._now_ms()):
            self.asked.emit(self._code)
        else:
            self.changed.emit()

    # for the kiosk

    def begin(self) -> None:
        """Somebody comes to the page."""
        if self._reader is None:
            from ui.forms import painted  # noqa: F401, PLC0415 - QML knows its items once they are imported
            from ui.forms.code_part import CodePart  # noqa: PLC0415 - what reads codes, with the first one

            self._reader = CodePart(self._background, self._camera, self)
            self._reader.edited.connect(self._read)
            self.changed.emit()

    def leave(self) -> None:
        """Another page: the light of the camera goes out."""
        if self._reader is not None:
            self._reader.cancel()

    def refused(self, text_id: str) -> None:
        """A code was refused; only unknown ones are guesses."""
        if text_id == UNKNOWN:
            self._tries = self._tries.after_wrong(self._now_ms())

    def end(self) -> None:
        """The visit is over: nothing of the code stays."""
        if self._reader is not None:
            self._reader.close()
            self._reader.deleteLater()
            self._reader = None
        self._code, self._empty, self._tries = "", False, CODE_TRIES
        self._shown = CheckInShown()
        self.changed.emit()

    def show(self, problem: str, *, busy: bool) -> None:
        """Say what was refused, and how long a pause lasts."""
        left = self._tries.seconds_left(self._now_ms())
        missing = translate("Kiosk", "Type the code of your letter first.") if self._empty else ""
        fresh = CheckInShown(
            code=self._code,
            problem=missing or problem,
            pause=translate("Kiosk", "The next try is in %n seconds.", "", left) if left else "",
            busy=busy,
            helps=self._tries.slowed,
        )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _now_ms(self) -> int:
        return int(self._now() * 1000)

    def _set(self, code: str) -> None:
        self._code, self._empty = code, False
        self.changed.emit()

    def _read(self, text: str) -> None:
        code = scanned_code(text)
        if code:
            self._set(code)
            self.checkIn()

    def _get_code(self) -> str:
        return self._code

    def _get_reader(self) -> QObject | None:
        return self._reader

    code = Property(str, _get_code, notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    pause = Property(str, shown("pause"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
    helps = Property(bool, shown("helps"), notify=changed)
    reader = Property(QObject, _get_reader, notify=changed)
