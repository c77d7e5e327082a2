"""The kiosk, ready to run: `run_face(kiosk_face(node, settings, speech=…, printer=…))`."""

from __future__ import annotations

import time
from functools import cache
from typing import TYPE_CHECKING

from kiosk.equipment import Equipment
from kiosk.text import Translations
from ui.bridge import NodeBridge
from ui.called_names import CalledNames
from ui.devices.camera import SystemCamera
from ui.devices.printer import PdfPrinter, delete_old_tickets, printer_from
from ui.devices.speech import speech_for
from ui.face import SENTENCES_PATH, FaceSpec, Stage
from ui.forms.background import Background
from ui.forms.form_shelf import FormShelf
from ui.keyboard import keyboard_chosen
from ui.kiosk.check_in_model import CheckInModel
from ui.kiosk.code_images import CodeImages
from ui.kiosk.comfort_model import ComfortModel
from ui.kiosk.flow import Page
from ui.kiosk.form_copy import FormCopy
from ui.kiosk.form_door import KioskForms
from ui.kiosk.form_machine import Machine
from ui.kiosk.form_visit import FormVisit
from ui.kiosk.idle import Watch
from ui.kiosk.kiosk_model import KioskModel
from ui.kiosk.name_model import NameModel
from ui.kiosk.printing import TicketPrinting
from ui.kiosk.ticket_desk import TicketDesk
from ui.kiosk.ticket_paper import public_address
from ui.tokens import Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kiosk.first_names import FirstNames
    from kiosk.forms.authoring.library import FormLibrary
    from kiosk.forms.form_desk import FormDesk
    from kiosk.node import Node
    from kiosk.ports import Printer, Speech
    from kiosk.settings import Settings

TICKETS = "tickets"
"""Below the data directory: tickets as PDF files, where there is no ticket printer."""
FORMS = "forms"
"""Below the data directory: the pack's forms as they were converted and compiled."""
DRAFTS = "drafts.db"
PORTRAIT = (1080, 1920)
PAGE = "Kiosk/KioskWindow.qml"


def kiosk_face(
    node: Node,
    settings: Settings,
    folder: Path,
    *,
    speech: Speech | None = None,
    printer: Printer | None = None,
    forms: KioskForms | None = None,
    equipment: Equipment | None = None,
    names: FirstNames | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> FaceSpec:
    """A kiosk of this node; `folder` is its data directory.

    Voice and printer are made as the settings say, unless they are given; those given belong to the caller.
    `equipment` is told how the printer is.
    `monotonic` gives the seconds by which idle times are measured. Raises DataFault for an unknown printer address.
    """
    paper = printer or printer_from(settings.text("printer"), folder / TICKETS)

    def models(stage: Stage) -> Mapping[str, QObject]:
        translations = cache(lambda: Translations.load(SENTENCES_PATH))
        printing = TicketPrinting(
            paper, translations, equipment or Equipment(), saves_pdf=isinstance(paper, PdfPrinter)
        )
        bridge = _hands(stage, node, printing, folder / TICKETS)
        desk = TicketDesk(bridge, printing, translations, public_address(node, settings), stage.engine)
        voice = _voice(stage, settings, speech)
        comfort = ComfortModel(stage.look, stage.languages, voice, node.pack.languages)
        watch = Watch(settings.whole("idle_seconds"), settings.whole("idle_warning_seconds"))
        background = Background(stage.engine)
        stage.closing.callback(background.close)
        idle_ms = (watch.idle_seconds + watch.warning_seconds) * 1000
        machine = Machine(bridge, background, FormCopy(printing, bridge), translations, idle_ms)
        visit = FormVisit(forms, machine, stage.engine)
        check_in = CheckInModel(monotonic, background, forms.camera if forms is not None else None, stage.engine)
        called = CalledNames(names)
        name = NameModel(bridge, called, translations)
        stage.closing.callback(called.close)
        stage.closing.callback(visit.close)
        keyboard = keyboard_chosen()
        kiosk = KioskModel(
            desk,
            comfort,
            watch,
            monotonic,
            stage.engine,
            forms=visit,
            check_in=check_in,
            name=name,
            screen_keyboard=keyboard,
        )
        _follow_pack(bridge, kiosk, comfort)
        return {"kiosk": kiosk}

    return FaceSpec(
        page=PAGE,
        models=models,
        start=Setting(
            face="kiosk",
            theme=settings.text("theme"),
            text_step=settings.text("text_size"),
            language=settings.text("language"),
        ),
        size=PORTRAIT,
        zooms=True,
        turns=True,
        fullscreen=settings.flag("fullscreen"),
        keyboard=True,
    )


def kiosk_forms(
    desk: Callable[[], FormDesk], pack_forms: Path | Callable[[], Path], folder: Path, zone: str
) -> KioskForms:
    """What a kiosk needs to have the forms of its pack filled in; `folder` is its data directory."""

    def library() -> FormLibrary:
        from kiosk.forms.authoring.library import FormLibrary  # noqa: PLC0415 - reads spreadsheets; with the first form

        return FormLibrary(pack_forms, folder / FORMS)

    drafts = folder / DRAFTS
    return KioskForms(desk, FormShelf(library, folder / FORMS, zone), drafts.exists, SystemCamera())


def _follow_pack(bridge: NodeBridge, kiosk: KioskModel, comfort: ComfortModel) -> None:
    """Another pack is shown from the welcome page on, never in the middle of a visit."""
    node = bridge.node

    def rest() -> None:
        if kiosk.page == Page.WELCOME.value and not kiosk.sheet and comfort.pristine:
            node.at_rest()

    def renew() -> None:
        comfort.offer(node.pack.languages)
        kiosk.catalogue.renew(node.pack)
        kiosk.agencies.renew(node.pack)
        kiosk.refresh()

    bridge.ticked.connect(rest)
    kiosk.wiped.connect(rest)
    bridge.renewed.connect(renew)


def _voice(stage: Stage, settings: Settings, given: Speech | None) -> Speech | None:
    if given is not None or not settings.flag("speech"):
        return given
    voice = speech_for()
    stage.closing.callback(voice.close)
    return voice


def _hands(stage: Stage, node: Node, printing: TicketPrinting, files: Path) -> NodeBridge:
    stage.engine.addImageProvider(CodeImages.NAME, CodeImages())
    bridge = NodeBridge(node, stage.engine)
    printing.first(lambda: delete_old_tickets(files, time.time()))
    stage.closing.callback(printing.close)
    stage.closing.callback(bridge.close)
    bridge.start()
    return bridge
