"""Reading a bar code or QR code by camera; typing it is always possible too."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.devices.camera import Camera, CameraFault
from ui.devices.code_reader import read_code
from ui.forms.answer_part import AnswerPart, plain_text, western_digits
from ui.forms.background import Background
from ui.forms.question import QuestionShown
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MOST_SIGNS: Final = 4000


@dataclass(frozen=True, slots=True)
class CodeShown:
    """The box and the camera."""

    text: str = ""
    looking: bool = False
    read: bool = False
    trouble: str = ""
    has_camera: bool = False


@QmlElement
@QmlUncreatable("made by its question")
class CodePart(AnswerPart):
    """A code for QML. The camera closes as soon as a code was read."""

    changed = Signal()
    pictureChanged = Signal()

    def __init__(self, background: Background, camera: Camera | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._camera = camera
        self._shown = CodeShown(has_camera=camera is not None)
        self._reading = False
        self.picture = QImage()

    def show(self, question: QuestionShown) -> None:
        """Show the answer."""
        if question.value != self._shown.text:
            self._place(replace(self._shown, text=question.value, read=False))

    @Slot(str)
    def type(self, text: str) -> None:
        """The code as somebody types it."""
        words = western_digits(plain_text(text)[:MOST_SIGNS])
        if words != self._shown.text:
            self._place(replace(self._shown, text=words, read=False))
            self.edited.emit(words.strip())

    @Slot()
    def look(self) -> None:
        """Open the camera and wait for a code."""
        if self._camera is None:
            return
        self._place(replace(self._shown, looking=True, trouble=""))
        try:
            self._camera.start(self._frame, self._failed)
        except CameraFault as fault:
            self._failed(str(fault))

    @Slot()
    def cancel(self) -> None:
        """Close the camera."""
        self.close()
        self._place(replace(self._shown, looking=False))

    def close(self) -> None:
        """The light of the camera goes out with the page."""
        if self._camera is not None:
            self._camera.stop()

    def _frame(self, image: QImage) -> None:
        if not self._shown.looking:
            return
        self.picture = image
        self.pictureChanged.emit()
        # A picture that comes while one is being read is only looked at.
        if not self._reading:
            self._reading = True
            held = image.copy()
            self._background.run(lambda: read_code(held), self._looked)

    def _looked(self, result: object, error: BaseException | None) -> None:
        self._reading = False
        if not self._shown.looking:
            return
        if error is not None:
            self._failed(str(error))
        elif isinstance(result, str):
            self.close()
            words = plain_text(result)[:MOST_SIGNS].strip()
            self._place(replace(self._shown, text=words, looking=False, read=True))
            self.edited.emit(words)

    def _failed(self, _words: str) -> None:
        self.close()
        words = translate("Forms", "The camera does not answer. Type what stands below the code.")
        self._place(replace(self._shown, looking=False, trouble=words, has_camera=False))

    def _place(self, fresh: CodeShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    text = Property(str, shown("text"), notify=changed)
    looking = Property(bool, shown("looking"), notify=changed)
    read = Property(bool, shown("read"), notify=changed)
    trouble = Property(str, shown("trouble"), notify=changed)
    hasCamera = Property(bool, shown("has_camera"), notify=changed)
