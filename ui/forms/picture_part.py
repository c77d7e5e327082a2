"""Handing in a photo or a file: from the camera, or from a file on machines that have files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.drafts.desk import MOST_ATTACHMENT
from ui.devices.camera import Camera, CameraFault
from ui.devices.photo import MAX_EDGE, MOST_BYTES, Photo, PhotoRefused, prepare_photo
from ui.forms.answer_part import AnswerPart
from ui.forms.attachments import attachment_name, unlike_others
from ui.forms.sketch_part import _png
from ui.shown import shown

if TYPE_CHECKING:
    from ui.forms.attachments import Attachments
    from ui.forms.background import Background
    from ui.forms.question import QuestionShown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_KILO: Final = 1000
_MEGA: Final = 1_000_000
_MOST: Final = {True: MOST_BYTES, False: MOST_ATTACHMENT}
"""Bytes of a file by whether it is a picture: those are made smaller, others are kept as they are."""
_MOST_DIGITS: Final = 7
"""Of the longest edge that an author may ask for."""


@dataclass(frozen=True, slots=True)
class PictureShown:
    """Where handing in stands: `empty`, `looking`, `taken`, `working` or `kept`."""

    stage: str = "empty"
    trouble: str = ""
    name: str = ""
    size_words: str = ""
    has_camera: bool = False
    has_files: bool = False
    pictures: bool = True
    media: str = ""


@QmlElement
@QmlUncreatable("made by its question")
class PicturePart(AnswerPart):
    """A photo or a file for QML; `picture` is what a PictureView draws."""

    changed = Signal()
    pictureChanged = Signal()
    fileAsked = Signal()
    chosen = Signal(QUrl)
    """A file of this machine was chosen."""

    def __init__(
        self,
        attachments: Attachments,
        background: Background,
        camera: Camera | None,
        *,
        files: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self._background = background
        self._camera = camera
        self._shown = PictureShown(has_camera=camera is not None, has_files=files)
        self._max_edge = MAX_EDGE
        self._ref = ""
        self.picture = QImage()

    def show(self, question: QuestionShown) -> None:
        """Show what was handed in."""
        self._ref = question.ref
        asked = question.parameter("max-pixels")
        given = int(asked) if asked.isdecimal() and len(asked) < _MOST_DIGITS else 0
        self._max_edge = given or MAX_EDGE
        media = question.parameter("mediatype").partition("/")[0]
        pictures = media == "image"
        fresh = replace(self._shown, pictures=pictures, media=media, has_camera=pictures and self._camera is not None)
        if question.value == self._shown.name and fresh.stage != "empty":
            self._place(fresh)
            return
        content = self._attachments.read(question.value) if question.value else None
        self._see(QImage.fromData(content) if content and pictures else QImage())
        self._place(
            replace(
                fresh,
                stage="kept" if question.value else "empty",
                name=question.value,
                size_words=_size(len(content)) if content else "",
            )
        )

    @Slot()
    def look(self) -> None:
        """Open the camera."""
        if self._camera is None:
            return
        self._see(QImage())
        self._place(replace(self._shown, stage="looking", trouble=""))
        try:
            self._camera.start(self._frame, self._camera_failed)
        except CameraFault as fault:
            self._camera_failed(str(fault))

    @Slot()
    def take(self) -> None:
        """Hold this picture."""
        if self._shown.stage == "looking" and not self.picture.isNull() and self._camera is not None:
            self._camera.stop()
            self._place(replace(self._shown, stage="taken"))

    @Slot()
    def use(self) -> None:
        """Hand this picture in."""
        if self._shown.stage == "taken":
            image = self.picture.copy()
            self._work(lambda: prepare_photo(_png(image), self._max_edge))

    @Slot()
    def cancel(self) -> None:
        """Close the camera; what was handed in before stays."""
        if self._camera is not None:
            self._camera.stop()
        content = self._attachments.read(self._shown.name) if self._shown.name else None
        self._see(QImage.fromData(content) if content else QImage())
        self._place(replace(self._shown, stage="kept" if self._shown.name else "empty"))

    @Slot()
    def askFile(self) -> None:
        """Somebody wants to choose a file."""
        if self._shown.has_files:
            self.fileAsked.emit()

    @Slot(QUrl)
    def choose(self, url: QUrl) -> None:
        """Hand in a file of this machine."""
        self.chosen.emit(url)
        path = Path(url.toLocalFile())
        if self._shown.pictures:
            self._work(lambda: prepare_photo(_read(path, MOST_BYTES), self._max_edge))
        else:
            self._work(lambda: _whole_file(path))

    @Slot()
    def remove(self) -> None:
        """Take back what was handed in."""
        if self._shown.name:
            self._attachments.drop(self._shown.name)
        self._see(QImage())
        self._place(replace(self._shown, stage="empty", name="", size_words="", trouble=""))
        self.edited.emit("")

    def close(self) -> None:
        """The light of the camera goes out with the page."""
        if self._camera is not None:
            self._camera.stop()

    def _work(self, task: object) -> None:
        self._place(replace(self._shown, stage="working", trouble=""))
        self._background.run(task, self._worked)

    def _worked(self, result: object, error: BaseException | None) -> None:
        if isinstance(result, Photo):
            self._keep(attachment_name(self._ref, "jpg"), result.content, "image/jpeg")
        elif isinstance(result, tuple):
            name, content = result
            self._keep(name, content, "application/octet-stream")
        else:
            reason = error.reason if isinstance(error, PhotoRefused) else "unreadable"
            stage = "kept" if self._shown.name else "empty"
            trouble = _trouble(reason, _MOST[self._shown.pictures])
            self._place(replace(self._shown, stage=stage, trouble=trouble))

    def _keep(self, name: str, content: bytes, media_type: str) -> None:
        self._attachments.keep(name, content, media_type)
        if self._shown.name:
            self._attachments.drop(self._shown.name)
        self._see(QImage.fromData(content) if self._shown.pictures else QImage())
        self._place(replace(self._shown, stage="kept", name=name, size_words=_size(len(content))))
        self.edited.emit(name)

    def _frame(self, image: QImage) -> None:
        if self._shown.stage == "looking":
            self._see(image)

    def _camera_failed(self, _words: str) -> None:
        if self._camera is not None:
            self._camera.stop()
        words = translate("Forms", "The camera does not answer. Ask at any counter: somebody takes the photo with you.")
        if self._shown.has_files:
            words = translate("Forms", "No camera answers on this machine. Choose a picture file.")
        stage = "kept" if self._shown.name else "empty"
        self._place(replace(self._shown, stage=stage, trouble=words, has_camera=False))

    def _see(self, image: QImage) -> None:
        self.picture = image
        self.pictureChanged.emit()

    def _place(self, fresh: PictureShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_ratio(self) -> float:
        return self.picture.height() / self.picture.width() if not self.picture.isNull() else 0.75

    stage = Property(str, shown("stage"), notify=changed)
    trouble = Property(str, shown("trouble"), notify=changed)
    name = Property(str, shown("name"), notify=changed)
    sizeWords = Property(str, shown("size_words"), notify=changed)
    hasCamera = Property(bool, shown("has_camera"), notify=changed)
    hasFiles = Property(bool, shown("has_files"), notify=changed)
    pictures = Property(bool, shown("pictures"), notify=changed)
    media = Property(str, shown("media"), notify=changed)
    ratio = Property(float, _get_ratio, notify=pictureChanged)


def _read(path: Path, most: int) -> bytes:
    if path.stat().st_size > most:
        raise PhotoRefused("large")  # noqa: EM101 - the reason is a code
    return path.read_bytes()


def _whole_file(path: Path) -> tuple[str, bytes]:
    content = _read(path, MOST_ATTACHMENT)
    if not content:
        raise PhotoRefused("empty")  # noqa: EM101
    ending = "".join(sign for sign in path.suffix.lower() if sign.isascii() and sign.isalnum())[:8]
    stem = "".join(sign if sign.isalnum() or sign in "-_ " else "-" for sign in path.stem)[:80].strip() or "file"
    return unlike_others(stem, ending), content


def _size(count: int) -> str:
    if count >= _MEGA:
        return translate("Forms", "%1 MB").replace("%1", f"{count / _MEGA:.1f}")
    return translate("Forms", "%1 kB").replace("%1", str(max(1, count // _KILO)))


def _trouble(reason: str, most: int) -> str:
    if reason == "large":
        words = translate("Forms", "This file is larger than %1 MB. Choose a smaller one.")
        return words.replace("%1", str(most // _MEGA))
    if reason == "empty":
        return translate("Forms", "There is nothing in this file. Choose another one.")
    return translate("Forms", "This file cannot be opened. Choose another one, such as a JPEG or PNG picture.")
