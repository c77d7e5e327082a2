"""How the face of a field laptop starts: locked, and with everything that is pressed large enough for a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.face import FaceSpec, Stage
from ui.field.field_model import FieldModel
from ui.tokens import Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kiosk.field.lock import FieldLock
    from kiosk.settings import Settings
    from ui.field.open_desk import OpenDesk

SIZE = (1440, 900)
PAGE = "Field/FieldWindow.qml"


def field_face(
    lock: FieldLock,
    settings: Settings,
    open_desk: Callable[[bytes], OpenDesk],
    make: Callable[[str], None] | None = None,
) -> FaceSpec:
    """The face behind a lock; `open_desk` opens what is kept under a key, off the GUI thread. `make` takes the first
    passphrase where there is none yet.
    """

    def models(stage: Stage) -> Mapping[str, QObject]:
        model = FieldModel(lock, open_desk, stage, make)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(model)
            stage.closing.callback(application.removeEventFilter, model)
        stage.closing.callback(model.close)
        return {"model": model}

    return FaceSpec(
        page=PAGE,
        models=models,
        start=Setting(
            face="desk",
            theme=settings.text("theme"),
            text_step=settings.text("text_size"),
            language=settings.text("language"),
            touch=True,
        ),
        size=SIZE,
        fullscreen=settings.flag("fullscreen"),
    )
