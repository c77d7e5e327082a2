"""Papers and pictures of a person as QML sees them: put to their case, seen small, taken away before they are sent."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Property, QBuffer, QByteArray, QIODevice, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.field import field_words
from ui.field import form_page_words as say
from ui.forms.attachments import MemoryAttachments
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from kiosk.field.matter import Attachment, AttachmentKind, Case
    from kiosk.field.sealed import SealedFile
    from kiosk.text import Text
    from ui.devices.camera import Camera
    from ui.field.field_case import FieldCase
    from ui.field.field_day import FieldDay
    from ui.field.field_state import FieldState
    from ui.field.means import Means
    from ui.forms.background import Background
    from ui.forms.question_model import QuestionModel

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_SMALL: Final = 144
_ICONS: Final = {"photo": "image", "scan": "file-text", "signature": "signature", "document": "file-text"}


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper or a picture; `picture` is it made small, where it is one and is open."""

    blob: str
    kind: str
    name: str
    line: str
    status: str
    mark: str
    """Its icon, where there is no picture."""
    picture: str
    sent: bool
    last: bool


@dataclass(frozen=True, slots=True)
class _Seen:
    name: str
    picture: str


@QmlElement
@QmlUncreatable("The face makes it")
class FieldPapers(QObject):
    """The papers of whoever is looked at, and the one that is to be attached."""

    changed = Signal()
    told = Signal(str, bool)
    """What was done, and whether it can be undone."""
    done = Signal()
    """It is attached: the dialog goes."""

    def __init__(  # noqa: PLR0917 - the parts of a session
        self, means: Means, day: FieldDay, person: FieldCase, state: FieldState, back: Background, camera: Camera | None
    ) -> None:
        super().__init__(day.parent())
        self._bridge, self._words, self._desk, self._unsealed = means.bridge, means.words, means.desk, means.unsealed
        self._day, self._person, self._back, self._camera = day, person, back, camera
        self._seen: dict[str, _Seen | None] = {}
        self._gone: tuple[str, AttachmentKind, bytes] | None = None
        self._kind: AttachmentKind = "photo"
        self._files = MemoryAttachments()
        self._question: QuestionModel | None = None
        self._name, self._file, self._busy = "", "", False
        self._problem: Text | None = None
        self._missing = ""
        self._rows = RowModel(PaperLine, key="blob", parent=self)
        for news in (day.changed, state.changed, person.changed):
            news.connect(self.refresh)

    def refresh(self) -> None:
        """Derive the rows again."""
        case = self._case
        if case is not None and case.erased:
            self._seen.clear()
            self._gone = None
        papers, unsent = case.attachments if case else (), set(self._desk.sealed.unsent())
        self._rows.replace([self._line(one, unsent, last=one is papers[-1]) for one in papers])

    def close(self) -> None:
        """Nothing of a picture stays."""
        self.cancel()
        self._seen.clear()
        self._gone = None

    @Slot(str)
    def begin(self, kind: AttachmentKind) -> None:
        """Another sort of paper is to be attached."""
        from ui.field import paper_question  # noqa: PLC0415 - what asks is loaded with the first paper
        from ui.forms.question_model import FormTools, QuestionModel  # noqa: PLC0415

        self.cancel()
        self._kind = kind
        tools = FormTools(attachments=self._files, background=self._back, camera=self._camera, files=True)
        question = self._question = QuestionModel(paper_question.of(kind), tools, self)
        question.answered.connect(lambda _ref, value: self._answered(value))
        part: Any = question.part
        if hasattr(part, "fileAsked"):
            part.chosen.connect(self._chosen)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Nothing is attached; the camera rests."""
        question, self._question = self._question, None
        self._name, self._file, self._missing, self._problem, self._busy = "", "", "", None, False
        self._files.files.clear()
        self.changed.emit()
        if question is not None:
            question.close()
            question.deleteLater()

    @Slot()
    def attach(self) -> None:
        """Seal what is there, and put it to the case."""
        question, case, kind = self._question, self._case, self._kind
        if question is None or case is None or self._busy:
            return
        content = self._files.read(str(question.property("value")))
        if not content:
            self._missing = say.nothing_chosen()
            self.changed.emit()
            return
        name = self._name or field_words.paper_kind(kind) + PurePath(str(question.property("value"))).suffix
        self._busy, self._problem, self._missing = True, None, ""
        self._unsealed.do(
            lambda: self._desk.attach(case.id, kind, name, content), lambda _result: self._attached(kind), self._refuse
        )
        self.changed.emit()

    @Slot(str)
    def takeAway(self, blob: str) -> None:
        """Take a paper away that has not been sent."""
        case = self._case
        paper = next((one for one in case.attachments if one.blob == blob), None) if case else None
        if case is None or paper is None or self._busy:
            return
        identity = case.id

        def gone(sealed: bytes) -> None:
            self._gone, self._busy = (identity, paper.kind, sealed), False
            self._day.refresh()
            self.told.emit(say.taken_away(field_words.paper_kind(paper.kind)), True)

        self._busy = True
        self._unsealed.do(lambda: self._desk.detach(identity, blob), gone, self._refuse)

    @Slot()
    def undo(self) -> None:
        """Put back what was taken away last."""
        if self._gone is not None:
            case, kind, sealed = self._gone
            self._gone = None
            self._unsealed.do(lambda: self._desk.attach_again(case, kind, sealed), lambda _done: self._day.refresh())

    @property
    def can_undo(self) -> bool:
        """Whether something was taken away last."""
        return self._gone is not None

    @property
    def _case(self) -> Case | None:
        chosen = str(self._person.property("chosen"))
        return self._bridge.read(lambda queue: queue.field.cases.get(chosen))

    def _answered(self, value: str) -> None:
        self._name, self._file = (self._file, "") if value else ("", self._file)
        self._missing, self._problem = "", None
        self.changed.emit()

    def _chosen(self, url: QUrl) -> None:
        """A file's own name is told to nobody but office and laptop: it is sealed with it."""
        self._file = url.fileName()

    def _attached(self, kind: str) -> None:
        self.cancel()
        self._gone = None
        self._day.refresh()
        self.told.emit(say.attached(field_words.paper_kind(kind)), False)
        self.done.emit()

    def _refuse(self, text: Text) -> None:
        self._busy, self._problem = False, text
        self.changed.emit()

    def _line(self, paper: Attachment, unsent: set[str], *, last: bool) -> PaperLine:
        seen, kind = self._look(paper.blob), field_words.paper_kind(paper.kind)
        now = self._bridge.node.clock.now_ms()
        facts = [kind if seen else "", field_words.size(paper.bytes), field_words.when(self._words(), paper.at, now)]
        return PaperLine(
            blob=paper.blob,
            kind=paper.kind,
            name=(seen.name if seen else "") or kind,
            line=field_words.about(facts),
            status=say.kept_or_sent(gone=paper.blob not in unsent),
            mark=_ICONS[paper.kind],
            picture=seen.picture if seen else "",
            sent=paper.blob not in unsent,
            last=last,
        )

    def _look(self, blob: str) -> _Seen | None:
        """What is known of a paper; it is opened once, off the thread of the screen, and only made small."""
        if blob not in self._seen:
            self._seen[blob] = None

            def opened(found: _Seen) -> None:
                self._seen[blob] = found
                self.refresh()

            self._unsealed.do(lambda: _small(self._desk.sealed.open_file(blob)), opened)
        return self._seen[blob]

    def _get_problem(self) -> str:
        return self._missing or (self._words().text(self._problem) if self._problem else "")

    _get_rows, _get_question, _get_kind = held("_rows"), held("_question"), held("_kind")
    _get_busy = held("_busy")
    rows = Property(QObject, _get_rows, constant=True)
    question = Property(QObject, _get_question, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    problem = Property(str, _get_problem, notify=changed)


def _small(file: SealedFile) -> _Seen:
    picture = QImage.fromData(file.content) if file.media_type.startswith("image/") else QImage()
    if picture.isNull():
        return _Seen(file.name, "")
    fitted = picture.scaled(
        _SMALL, _SMALL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    fitted.save(buffer, "PNG")  # type: ignore[call-overload]
    return _Seen(file.name, f"data:image/png;base64,{base64.b64encode(content.data()).decode()}")
