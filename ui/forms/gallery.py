"""The questions of the gallery: every widget in one window, as wide as a kiosk's page or a desk's column."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from ui.devices.camera import Camera, FileCamera
from ui.devices.receiver import Fix, FixedReceiver
from ui.forms import samples
from ui.forms.attachments import Attachments
from ui.forms.background import Background
from ui.forms.question import QuestionShown
from ui.forms.question_model import FormTools, QuestionModel
from ui.kit import furnish
from ui.languages import Languages, build_translations
from ui.tokens import Setting

COMPONENT: Final = ("Shopfront.Gallery", "QuestionsWindow")


class QuestionStage:
    """An open window of questions: its models by their refs, and what they share."""

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        setting: Setting,
        questions: list[QuestionShown],
        *,
        camera: Camera | None = None,
        attachments: Attachments | None = None,
        page: bytes = b"",
    ) -> None:
        """`page` is QML that shows the questions in another way than the gallery does."""
        self.look = furnish(engine)
        self.look.choose(setting)
        self.engine = engine
        self.background = Background(engine)
        tools = FormTools(
            attachments=attachments or samples.attachments(),
            background=self.background,
            camera=camera or FileCamera([], engine),
            receiver=FixedReceiver(Fix(-41.285, 174.776, 12, 4)),
            outline=samples.outline(),
            files=setting.face == "desk",
            now=lambda: samples.NOW,
        )
        self.models = {one.ref: QuestionModel(one, tools, engine) for one in questions}
        engine.setInitialProperties({"questions": list(self.models.values())})
        if page:
            engine.loadData(page, QUrl("file:///questions.qml"))
        else:
            engine.loadFromModule(*COMPONENT)
        window = engine.rootObjects()[-1] if engine.rootObjects() else None
        if not isinstance(window, QQuickWindow):
            message = "the window of questions could not be loaded; Qt has said why"
            raise TypeError(message)
        self.window = window

    def close(self) -> None:
        """End the thread and the cameras."""
        for model in self.models.values():
            model.close()
        self.background.close()


def open_questions(
    engine: QQmlApplicationEngine, setting: Setting, group: str = "", sentences: tuple[Path, Path] | None = None
) -> QuestionStage:
    """Show one group of samples, or all; `sentences` are the folders of .ts and .qm files where they are to be used."""
    if sentences is not None:
        build_translations(*sentences)
        languages = Languages(engine, furnish(engine), sentences[1])
        languages.use(setting.language)
    chosen = samples.group(group, setting.language) if group else samples.questions(setting.language)
    return QuestionStage(engine, setting, chosen)
