"""The kiosk, ready to run: `run_face(kiosk_face(node, settings, speech=…, printer=…))`."""

from __future__ import annotations

import time
from functools import cache
from typing import TYPE_CHECKING

from kiosk.equipment import Equipment
from kiosk.forms.form_shelf import FormShelf
from kiosk.text import Translations
from ui.bridge import NodeBridge
from ui.called_names import CalledNames
from ui.devices.camera import SystemCamera
from ui.devices.headset import headset_from
from ui.devices.keypad import KeyboardKeypad
from ui.devices.printer import PdfPrinter, delete_old_tickets, printer_from
from ui.devices.speech import speech_for
from ui.face import SENTENCES_PATH, FaceSpec, Stage
from ui.forms.background import Background
from ui.helped.help_model import HelpModel
from ui.helped.help_parts import HelpParts
from ui.keyboard import keyboard_chosen
from ui.kiosk.answering import give_answers
from ui.kiosk.by_ear import ByEar
from ui.kiosk.check_in_model import CheckInModel
from ui.kiosk.code_images import CodeImages
from ui.kiosk.comfort_model import ComfortModel
from ui.kiosk.flow import Page
from ui.kiosk.form_copy import FormCopy
from ui.kiosk.form_door import KioskForms
from ui.kiosk.form_machine import Machine
from ui.kiosk.form_visit import FormVisit
from ui.kiosk.handing_over import give_handing
from ui.kiosk.idle import Watch
from ui.kiosk.kiosk_model import KioskModel
from ui.kiosk.kiosk_voice import KioskVoice
from ui.kiosk.name_model import NameModel
from ui.kiosk.pack_media import PackMedia
from ui.kiosk.printing import TicketPrinting
from ui.kiosk.reach import Mount
from ui.kiosk.ticket_desk import TicketDesk
from ui.kiosk.ticket_paper import public_address
from ui.tokens import Setting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kiosk.answers.ports import AnswerSearch
    from kiosk.assist.callback import CallBacks
    from kiosk.assist.handover import Handing
    from kiosk.assist.ports import LiveSessions
    from kiosk.first_names import FirstNames
    from kiosk.forms.authoring.library import FormLibrary
    from kiosk.forms.form_desk import FormDesk
    from kiosk.keypad import Headset, Keypad
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
    answers: AnswerSearch,
    speech: Speech | None = None,
    printer: Printer | None = None,
    forms: KioskForms | None = None,
    equipment: Equipment | None = None,
    names: FirstNames | None = None,
    media: Callable[[], Path] | None = None,
    keypad: Keypad | None = None,
    headset: Headset | None = None,
    live: LiveSessions | None = None,
    callbacks: CallBacks | None = None,
    monotonic: Callable[[], float] = time.monotonic,
) -> FaceSpec:
    """A kiosk of this node; `folder` is its data directory.

    Voice, printer, keypad and headset are made as the settings say, unless they are given; those given belong to the
    caller.
    `equipment` is told how the printer is. `media` is the folder of the pack's pictures and videos.
    `monotonic` gives the seconds by which idle times are measured. Raises DataFault for an unknown printer address,
    and for keys or a jack that cannot be.
    """
    paper = printer or printer_from(settings.text("printer"), folder / TICKETS)
    jack, keys = headset or headset_from(settings.text("headset")), keypad or KeyboardKeypad(settings.text("keypad"))

    def models(stage: Stage) -> Mapping[str, QObject]:
        translations = cache(lambda: Translations.load(SENTENCES_PATH))
        printing = TicketPrinting(
            paper, translations, equipment or Equipment(), saves_pdf=isinstance(paper, PdfPrinter)
        )
        bridge = _hands(stage, node, printing, folder / TICKETS)
        desk = TicketDesk(bridge, printing, translations, public_address(node, settings), stage.engine)
        voice = _voice(stage, settings, speech)
        mount = Mount(settings.whole("screen_floor_mm"), settings.whole("screen_inches"))
        comfort = ComfortModel(stage.look, stage.languages, voice, node.pack.languages, mount=mount)
        watch = Watch(settings.whole("idle_seconds"), settings.whole("idle_warning_seconds"))
        background = Background(stage.engine)
        stage.closing.callback(background.close)
        idle_ms = (watch.idle_seconds + watch.warning_seconds) * 1000
        machine = Machine(bridge, background, FormCopy(printing, bridge), translations, idle_ms)
        visit = FormVisit(forms, machine, stage.engine)
        check_in = CheckInModel(monotonic, background, forms.camera if forms is not None else None, stage.engine)
        parts = HelpParts(
            bridge, comfort, visit, printing,
            background=background, translations=translations, live=live, callbacks=callbacks,
        )  # fmt: skip
        called = CalledNames(names)
        name = NameModel(bridge, called, translations)
        stage.closing.callback(called.close)
        stage.closing.callback(visit.close)
        keyboard = keyboard_chosen()
        if headset is None:
            stage.closing.callback(jack.close)
        by_ear = ByEar(comfort, voice, jack, keys, stage.engine)
        kiosk = KioskModel(
            desk,
            comfort,
            watch,
            monotonic,
            stage.engine,
            forms=visit,
            check_in=check_in,
            name=name,
            helping=HelpModel(parts),
            by_ear=by_ear,
            screen_keyboard=keyboard,
        )
        if media is not None:
            brought = PackMedia(media)
            stage.engine.addImageProvider(PackMedia.NAME, brought)
            kiosk.service.media = brought.content
        give_answers(kiosk, bridge, answers)
        give_handing(kiosk, machine, forms.handing if forms else None, settings, public_address(node, settings))
        kiosk.wiped.connect(by_ear.guide.fresh)
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
    desk: Callable[[], FormDesk],
    pack_forms: Path | Callable[[], Path],
    folder: Path,
    zone: str,
    handing: Callable[[], Handing] | None = None,
) -> KioskForms:
    """What a kiosk needs to have the forms of its pack filled in; `folder` is its data directory."""

    def library() -> FormLibrary:
        from kiosk.forms.authoring.library import FormLibrary  # noqa: PLC0415 - reads spreadsheets; with the first form

        return FormLibrary(pack_forms, folder / FORMS)

    drafts = folder / DRAFTS
    return KioskForms(desk, FormShelf(library, folder / FORMS, zone), drafts.exists, SystemCamera(), handing)


def _follow_pack(bridge: NodeBridge, kiosk: KioskModel, comfort: ComfortModel) -> None:
    """Another pack is shown from the welcome page on, never in the middle of a visit."""
    node = bridge.node

    def rest() -> None:
        if kiosk.page == Page.WELCOME.value and not kiosk.sheet and comfort.pristine:
            node.at_rest()

    def simple_words() -> None:
        language = str(comfort.language)
        comfort.ease.offer(simple=any(service.simple_in(language) for service in node.pack.services))

    def offer() -> None:
        comfort.offer(node.pack.languages)
        simple_words()

    def renew() -> None:
        offer()
        kiosk.catalogue.renew(node.pack)
        kiosk.agencies.renew(node.pack)
        kiosk.refresh()

    offer()
    comfort.languageChosen.connect(simple_words)
    bridge.ticked.connect(rest)
    kiosk.wiped.connect(rest)
    bridge.renewed.connect(renew)


def _voice(stage: Stage, settings: Settings, given: Speech | None) -> KioskVoice | None:
    speech = given
    if speech is None and settings.flag("speech"):
        speech = speech_for()
        stage.closing.callback(speech.close)
    return KioskVoice(speech, settings.whole("voice_level")) if speech is not None else None


def _hands(stage: Stage, node: Node, printing: TicketPrinting, files: Path) -> NodeBridge:
    stage.engine.addImageProvider(CodeImages.NAME, CodeImages())
    bridge = NodeBridge(node, stage.engine)
    printing.first(lambda: delete_old_tickets(files, time.time()))
    stage.closing.callback(printing.close)
    stage.closing.callback(bridge.close)
    bridge.start()
    return bridge
