"""An open kiosk that is put into any state at once: the window, a voice that is silent, paper, and a clock in hand."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QImage

from kiosk.assist.handover import Handing
from kiosk.equipment import PrinterState
from kiosk.events import new_id
from kiosk.first_names import FirstNames
from kiosk.ports import PrintOutcome
from kiosk.settings import Settings
from ui.citizen_pages.combination import UPRIGHT, Combination
from ui.citizen_pages.longer import write_longer
from ui.citizen_pages.sample_help import SampleLinks
from ui.face import SENTENCES_PATH, open_face
from ui.kiosk.app import kiosk_face
from ui.kiosk.flow import Page, Place, Visit
from ui.languages import build_translations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtQuick import QQuickWindow

    from kiosk.answers.ports import AnswerSearch
    from kiosk.node import Node
    from ui.kiosk.form_door import KioskForms

_PATIENCE = 20.0
SAMPLE_MEDIA = SENTENCES_PATH.parent / "packs" / "harbour" / "media"
_PAUSE_MS = 15


class StageFault(RuntimeError):
    """A page did not come; the message says which."""


class Stage(Protocol):
    """A window that can be drawn in any way."""

    window: QQuickWindow

    def dress(self, how: Combination) -> None:
        """Draw what is shown in another way; nothing is lost."""

    def close(self) -> None:
        """Take the window down."""


class SilentVoice:
    """A voice for pages that offer one."""

    def say(self, text: str, language: str, *, interrupt: bool = False) -> None:
        """Nothing is heard."""

    def chime(self) -> None:
        """Nothing is heard."""

    def loudness(self, percent: int) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """It was silent before."""

    def repeat(self) -> None:
        """Nothing is heard."""

    def forget(self) -> None:
        """It keeps nothing."""

    def close(self) -> None:
        """There is nothing to close."""


@dataclass
class SamplePaper:
    """A printer that prints nowhere, with the outcome that it is told."""

    outcome: PrintOutcome = PrintOutcome.PRINTED
    state: PrinterState = PrinterState.READY

    def print_ticket(self, png: bytes, job: str) -> PrintOutcome:  # noqa: ARG002 - a Printer
        """Pretend."""
        return self.outcome

    def look(self) -> PrinterState:
        """As it was told to be."""
        return self.state

    def close(self) -> None:
        """There is nothing to close."""

    def describe(self) -> str:
        """Where it prints."""
        return "nowhere"


class SampleFilm:
    """A video of one grey picture."""

    def open(
        self,
        content: bytes,  # noqa: ARG002 - a Film
        picture: Callable[[QImage], None],
        ended: Callable[[], None],  # noqa: ARG002
        failed: Callable[[str], None],  # noqa: ARG002
    ) -> None:
        """Show it."""
        grey = QImage(16, 9, QImage.Format.Format_RGB32)
        grey.fill(0x808080)
        picture(grey)

    def play(self) -> None:
        """It stands still."""

    def pause(self) -> None:
        """It stands still."""

    def rewind(self) -> None:
        """It stands still."""

    def close(self) -> None:
        """There is nothing to close."""


@dataclass
class Clock:
    """Seconds that pass when somebody says so."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


def until(holds: Callable[[], bool], what: str) -> None:
    """Let Qt work until something holds; raises StageFault if it does not come to."""
    end = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > end:
            message = f"{what} did not come"
            raise StageFault(message)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _PAUSE_MS)
        time.sleep(0)


def built_languages(folder: Path) -> Path:
    """The folder of sentences as they are compiled for stages; the pseudo-language is one of them."""
    built = folder / "i18n"
    if not built.exists():
        write_longer(SENTENCES_PATH / "shopfront_ar.ts", folder / "longer")
        build_translations(folder / "longer", built)
        build_translations(SENTENCES_PATH, built)
    return built


class KioskStage:
    """The kiosk; `model` is its view-model."""

    def __init__(self, node: Node, folder: Path, forms: KioskForms | None, answers: AnswerSearch) -> None:
        self.clock, self.paper, self.live, self.node = Clock(), SamplePaper(), SampleLinks(), node
        spec = kiosk_face(
            node,
            Settings({"headset": "none", "public_address": "https://queue.example.org"}),
            folder,
            speech=SilentVoice(),
            printer=self.paper,
            forms=replace(forms, handing=lambda: Handing(None, node.office, node.clock.now_ms)) if forms else None,
            names=FirstNames(),
            monotonic=self.clock,
            media=lambda: SAMPLE_MEDIA,
            answers=answers,
            live=self.live,
        )
        still = replace(spec, start=replace(spec.start, reduced_motion=True), build=built_languages(folder))
        self._face = open_face(still, UPRIGHT)
        self._face.look.set_tap_guard(0)
        self.window = self._face.window
        self.model: Any = self._face.models["kiosk"]
        self.model.service.film.made = lambda _parent: SampleFilm()

    def close(self) -> None:
        """Take the window down."""
        self._face.close()

    def dress(self, how: Combination) -> None:
        """Draw what is shown in another way; nothing is lost."""
        comfort = self.model.comfort
        comfort.chooseLanguage(how.language)
        # both at once: every page is drawn anew by each
        comfort._choose(replace(self._face.look.setting, text_step=how.text_step, theme=how.theme))  # noqa: SLF001
        comfort.ease.lower(how.lowered)
        if (self.window.width(), self.window.height()) != how.size:
            self.window.resize(*how.size)

    def reset(self) -> None:
        """A new visit."""
        self.paper.outcome, self.paper.state = PrintOutcome.PRINTED, PrinterState.READY
        self.model.end()

    def stand(self, page: Page, about: str = "", *, query: str = "") -> None:
        """A visit that has come this far."""
        trail = (Place(Page.WELCOME), Place(Page.HOME), Place(page, about))
        visit = Visit(new_id(), trail=trail[: 2 if page is Page.HOME else 3], query=query)
        # What a person would do page by page, at once.
        self.model._go(visit)  # noqa: SLF001

    def wait(self, page: Page) -> None:
        """Until a page is shown."""
        until(lambda: self.model.page == page.value, f"the page {page}")
