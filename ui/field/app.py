"""How the face of a field laptop starts: locked, and with everything that is pressed large enough for a finger."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.forms.form_shelf import FormShelf
from ui.face import FaceSpec, Stage
from ui.field.field_model import FieldModel
from ui.field.wiped_model import WipedModel
from ui.staff_forms.form_place import FormPlace
from ui.tokens import Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kiosk.field.lock import FieldLock
    from kiosk.forms.authoring.library import FormLibrary
    from kiosk.forms.form_desk import FormDesk
    from kiosk.settings import Settings
    from ui.devices.camera import Camera
    from ui.field.doorstep import Doorstep
    from ui.field.open_desk import OpenDesk

SIZE = (1440, 900)
PAGE = "Field/FieldWindow.qml"
WIPED_PAGE = "Field/WipedWindow.qml"


def field_forms(
    desk: Callable[[], FormDesk], forms: Callable[[], Path], folder: Path, zone: str, camera: Camera | None
) -> FormPlace:
    """The forms of the pack's folder `forms`, on a laptop whose data directory is `folder`. Nothing is printed: a PDF
    file would lie there in clear.
    """

    def library() -> FormLibrary:
        from kiosk.forms.authoring.library import FormLibrary  # noqa: PLC0415 - loaded with the first form

        return FormLibrary(forms, folder / "forms")

    shelf = FormShelf(cache(library), folder / "forms", zone)
    return FormPlace(desk, shelf, folder / "papers", (folder / "drafts.db").exists, camera=camera)


def field_face(
    lock: FieldLock,
    settings: Settings,
    open_desk: Callable[[bytes], OpenDesk],
    make: Callable[[str], object] | None = None,
    door: Doorstep | None = None,
) -> FaceSpec:
    """The face behind a lock; `open_desk` opens what is kept under a key, off the GUI thread. `make` takes the first
    passphrase where there is none yet; `door` tells that the laptop waits to be let in.
    """

    def models(stage: Stage) -> Mapping[str, QObject]:
        model = FieldModel(lock, open_desk, stage, make, door)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(model)
            stage.closing.callback(application.removeEventFilter, model)
        stage.closing.callback(model.close)
        return {"model": model}

    return _face(PAGE, models, settings)


def wiped_face(settings: Settings, at: str) -> FaceSpec:
    """What is left of a laptop that was wiped: the page that says so, and when."""
    return _face(WIPED_PAGE, lambda stage: {"wiped": WipedModel(at, stage.engine)}, settings)


def _face(page: str, models: Callable[[Stage], Mapping[str, QObject]], settings: Settings) -> FaceSpec:
    return FaceSpec(
        page=page,
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
