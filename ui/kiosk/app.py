"""The kiosk, ready to run: `run_face(kiosk_face(node, settings, speech=…, printer=…))`."""

import time
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.node import Node
from kiosk.ports import Printer, Speech
from kiosk.settings import Settings
from kiosk.text import Translations
from ui.bridge import NodeBridge
from ui.devices.printer import PdfPrinter, delete_old_tickets, printer_from
from ui.devices.speech import speech_for
from ui.face import SENTENCES_PATH, FaceSpec, Stage
from ui.keyboard import keyboard_chosen
from ui.kiosk.code_images import CodeImages
from ui.kiosk.comfort_model import ComfortModel
from ui.kiosk.idle import Watch
from ui.kiosk.kiosk_model import KioskModel
from ui.kiosk.printing import TicketPrinting
from ui.kiosk.ticket_desk import TicketDesk
from ui.tokens import Setting

TICKETS = "tickets"
"""Below the data directory: tickets as PDF files, where there is no ticket printer."""
PORTRAIT = (1080, 1920)
PAGE = "Kiosk/KioskWindow.qml"


def kiosk_face(
    node: Node,
    settings: Settings,
    folder: Path,
    *,
    speech: Speech | None = None,
    printer: Printer | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> FaceSpec:
    """A kiosk of this node; `folder` is its data directory.

    Voice and printer are made as the settings say, unless they are given; those given belong to the caller.
    `monotonic` gives the seconds by which idle times are measured. Raises DataFault for an unknown printer address.
    """
    paper = printer or printer_from(settings.text("printer"), folder / TICKETS)

    def models(stage: Stage) -> Mapping[str, QObject]:
        desk = _desk(stage, node, settings, paper, folder / TICKETS)
        voice = _voice(stage, settings, speech)
        comfort = ComfortModel(stage.look, stage.languages, voice, node.pack.languages)
        watch = Watch(settings.whole("idle_seconds"), settings.whole("idle_warning_seconds"))
        keyboard = keyboard_chosen()
        return {"kiosk": KioskModel(desk, comfort, watch, monotonic, stage.engine, screen_keyboard=keyboard)}

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


def _voice(stage: Stage, settings: Settings, given: Speech | None) -> Speech | None:
    if given is not None or not settings.flag("speech"):
        return given
    voice = speech_for()
    stage.closing.callback(voice.close)
    return voice


def _desk(stage: Stage, node: Node, settings: Settings, printer: Printer, files: Path) -> TicketDesk:
    translations = cache(lambda: Translations.load(SENTENCES_PATH))
    stage.engine.addImageProvider(CodeImages.NAME, CodeImages())
    bridge = NodeBridge(node, stage.engine)
    printing = TicketPrinting(printer, translations, saves_pdf=isinstance(printer, PdfPrinter))
    printing.first(lambda: delete_old_tickets(files, time.time()))
    stage.closing.callback(printing.close)
    stage.closing.callback(bridge.close)
    bridge.start()
    return TicketDesk(bridge, printing, translations, _public_address(node, settings), stage.engine)


def _public_address(node: Node, settings: Settings) -> str:
    return settings.text("public_address") or node.office.public_address
