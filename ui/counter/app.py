"""How a counter starts: its models, its page, its look."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.equipment import Equipment
from kiosk.forms.form_shelf import FormShelf
from kiosk.text import Translations
from ui.bridge import NodeBridge
from ui.called_names import CalledNames
from ui.counter.content_model import ContentModel
from ui.counter.counter_model import CounterModel
from ui.counter.desk_acts import PRESS_GUARD_S
from ui.counter.form_counter import CounterForms
from ui.counter.help_desk import DeskHelp
from ui.counter.help_rows import Seat
from ui.counter.saw_model import SawModel
from ui.devices.printer import printer_from
from ui.devices.speech import Silence
from ui.face import SENTENCES_PATH, FaceSpec, Stage
from ui.forms.background import Background
from ui.kiosk.code_images import CodeImages
from ui.kiosk.printing import TicketPrinting
from ui.kiosk.ticket_paper import public_address
from ui.staff_forms.form_place import FormPlace
from ui.tokens import Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.answers.ports import AnswerSearch
    from kiosk.assist.callback import CallBacks
    from kiosk.assist.handover import Handing
    from kiosk.assist.ports import LiveSessions
    from kiosk.field.reports import Saws
    from kiosk.first_names import FirstNames
    from kiosk.forms.authoring.library import FormLibrary
    from kiosk.forms.form_desk import FormDesk
    from kiosk.node import Node
    from kiosk.ports import Speech
    from kiosk.settings import Settings
    from kiosk.visit_notes import VisitNotes
    from ui.counter.words import Words

SIZE = (1440, 900)
PAGE = "Counter/CounterWindow.qml"


def counter_forms(
    desk: Callable[[], FormDesk],
    forms: Path | Callable[[], Path],
    folder: Path,
    zone: str,
    handing: Callable[[], Handing] | None = None,
) -> FormPlace:
    """The forms of the pack's folder `forms`, for a counter whose data directory is `folder`."""

    def library() -> FormLibrary:
        from kiosk.forms.authoring.library import FormLibrary  # noqa: PLC0415 - loaded with the first form

        return FormLibrary(forms, folder / "forms")

    def view(file: str) -> bool:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(file))

    drafts = folder / "drafts.db"
    shelf = FormShelf(cache(library), folder / "forms", zone)
    return FormPlace(desk, shelf, folder / "papers", drafts.exists, view, handing=handing)


def _follow_pack(bridge: NodeBridge, model: CounterModel, content: ContentModel) -> None:
    """Another pack is shown between two citizens, while no form is open and nothing is being chosen."""

    def rest() -> None:
        if not model.desk.occupied and not model.dialog and (model.forms is None or model.forms.rests):
            bridge.node.at_rest()

    bridge.ticked.connect(rest)
    bridge.renewed.connect(model.choices.refresh)
    bridge.renewed.connect(content.retell)


def _edits(bridge: NodeBridge, model: CounterModel, stage: Stage) -> ContentModel:
    """The page of whoever edits; it is theirs until they leave the desk."""
    content = ContentModel(bridge, model.words, stage.engine)

    def attend() -> None:
        if model.page in {"signIn", "place"}:
            content.sign_out()

    model.signIn.signedIn.connect(lambda officer, _name: content.sit(officer))
    model.changed.connect(attend)
    bridge.changed.connect(content.refresh)
    stage.languages.changed.connect(content.retell)
    stage.closing.callback(content.close)
    return content


def _let_tell(
    bridge: NodeBridge, model: CounterModel, search: AnswerSearch, saws: Saws | None, stage: Stage
) -> SawModel:
    """What is seen at this counter is told by whoever sits here."""
    seeing, who = SawModel(bridge, model.words, search, saws, stage.engine), [""]

    def attend() -> None:
        if model.page in {"signIn", "place"}:
            seeing.sit("")

    model.signIn.signedIn.connect(lambda officer, _name: who.__setitem__(0, officer))
    model.signIn.seated.connect(lambda _number: seeing.sit(who[0]))
    model.changed.connect(attend)
    bridge.renewed.connect(seeing.refresh)
    stage.languages.changed.connect(seeing.refresh)
    return seeing


def _let_help(bridge: NodeBridge, model: CounterModel, helping: DeskHelp, stage: Stage) -> None:
    """Help is given by whoever sits here, until they leave the counter."""
    who = ["", ""]

    def attend() -> None:
        if model.page in {"signIn", "place"}:
            helping.sit(Seat())

    def signed_in(officer: str, name: str) -> None:
        who[:] = officer, name

    model.signIn.signedIn.connect(signed_in)
    model.signIn.seated.connect(lambda number: helping.sit(Seat(number, *who)))
    model.changed.connect(attend)
    bridge.changed.connect(helping.refresh)
    bridge.ticked.connect(helping.refresh)
    bridge.renewed.connect(helping.retell)
    stage.languages.changed.connect(helping.retell)
    stage.closing.callback(helping.close)


def counter_face(
    node: Node,
    settings: Settings,
    forms: FormPlace | None = None,
    *,
    answers: AnswerSearch,
    press_guard_s: float = PRESS_GUARD_S,
    equipment: Equipment | None = None,
    names: FirstNames | None = None,
    live: LiveSessions | None = None,
    speech: Speech | None = None,
    callbacks: CallBacks | None = None,
    notes: VisitNotes | None = None,
    saws: Saws | None = None,
) -> FaceSpec:
    """The counter of a running node; without `forms` it helps with none, without `live` it sees nobody's page.

    A call for help rings through `speech`, which whoever made it closes.
    """
    translations = Translations.load(SENTENCES_PATH)

    def models(stage: Stage) -> Mapping[str, QObject]:
        bridge, called = NodeBridge(node, stage.engine), CalledNames(names, stage.engine)
        background = Background(stage.engine)
        stage.closing.callback(background.close)

        def make(words: Callable[[], Words], parent: QObject) -> CounterForms:
            return CounterForms(forms, bridge, words, background, parent)  # type: ignore[arg-type]

        stage.engine.addImageProvider(CodeImages.NAME, CodeImages())
        model = CounterModel(
            bridge,
            stage.languages,
            translations,
            stage.engine,
            press_guard_s,
            answers=answers,
            forms=make if forms is not None else None,
            equipment=equipment,
            names=called,
        )
        printer = printer_from(settings.text("printer") or "none", Path())
        printing = TicketPrinting(printer, lambda: translations, equipment or Equipment(), saves_pdf=False)
        model.reception.set_up(printing, public_address(node, settings))
        stage.closing.callback(printing.close)
        stage.closing.callback(called.close)
        stage.closing.callback(model.close)
        content = _edits(bridge, model, stage)
        content.questions.search = answers
        _follow_pack(bridge, model, content)
        ring = (speech or Silence()).chime
        helping = DeskHelp(bridge, model.words, stage.engine, live=live, search=answers, ring=ring, callbacks=callbacks)
        _let_help(bridge, model, helping, stage)
        if notes is not None:
            model.desk.notes.follow(notes)
            helping.notes.follow(notes)
        stage.closing.callback(model.desk.notes.close)
        seeing = _let_tell(bridge, model, answers, saws, stage)
        bridge.start()
        return {"model": model, "amending": content, "helping": helping, "seeing": seeing}

    return FaceSpec(
        page=PAGE,
        models=models,
        start=Setting(
            face="desk",
            theme=settings.text("theme"),
            text_step=settings.text("text_size"),
            language=settings.text("language"),
        ),
        size=SIZE,
        fullscreen=settings.flag("fullscreen"),
    )
