"""`forms preview FILE`: a form as citizens see it on a kiosk. Nothing is kept or sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.form_shelf import FormShelf, OpenedForm
from ui.face import FaceSpec, run_face
from ui.forms.background import Background
from ui.forms.form_keeper import NothingKept
from ui.forms.form_model import FormModel
from ui.forms.form_shown import FormFacts
from ui.forms.question_model import FormTools
from ui.forms.question_words import QuestionWords
from ui.keyboard import keyboard_chosen
from ui.shown import held
from ui.tokens import Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.face import Stage
    from ui.languages import Languages
    from ui.theme import Look

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = ("standard", "large", "largest")
_PAGE = "Forms/PreviewWindow.qml"


@QmlElement
@QmlUncreatable("made by the preview")
class PreviewModel(QObject):
    """The form and the looks that it can be tried in."""

    changed = Signal()

    def __init__(self, look: Look, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._speaker = look, languages
        self._form = FormModel(self)
        self._screen_keyboard = keyboard_chosen()

    @property
    def form_model(self) -> FormModel:
        """The form."""
        return self._form

    @Slot()
    def nextLanguage(self) -> None:
        """The other language of the screen."""
        code = "ar" if self._look.setting.language == "en" else "en"
        self._speaker.use(code)
        self._look.language = code
        self._form.speak(code)

    @Slot()
    def nextTextSize(self) -> None:
        """One step larger, and back to the first."""
        step = _STEPS.index(self._look.setting.text_step) + 1
        self._look.textStep = _STEPS[step % len(_STEPS)]

    form = Property(QObject, held("_form"), constant=True)
    screenKeyboard = Property(bool, held("_screen_keyboard"), constant=True)


def preview_face(opened: OpenedForm, language: str = "en") -> FaceSpec:
    """The window of a preview."""

    def models(stage: Stage) -> Mapping[str, QObject]:
        background = Background(stage.engine)
        stage.closing.callback(background.close)
        model = PreviewModel(stage.look, stage.languages, stage.engine)
        stage.closing.callback(model.form_model.close)
        keeper = NothingKept()
        tools = FormTools(attachments=keeper.attachments, background=background, files=True)
        facts = FormFacts(title=lambda _language: opened.filling.form.title)
        model.form_model.speak(language)
        words = QuestionWords(opened.filling, opened.resources)
        model.form_model.open(opened.filling, words, tools, keeper, facts)
        return {"preview": model}

    return FaceSpec(
        page=_PAGE, models=models, start=Setting(face="kiosk", language=language), zooms=True, keyboard=True
    )


def preview(file: Path, language: str = "en") -> int:
    """Open a form in a window until that is closed; returns the exit status. Raises FormError for a faulty form."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - only here

    with TemporaryDirectory(prefix="shopfront-preview-") as folder:
        kept = Path(folder)
        shelf = FormShelf(lambda: FormLibrary(file.resolve().parent, kept), kept, "UTC")
        return run_face(preview_face(shelf.begin(file.name, language), language))
