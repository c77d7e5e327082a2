"""What stands around every page: the office, the time, and how this machine is, in plain sentences."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.equipment import PRINTS, PrinterState
from kiosk.ports import LinkState
from kiosk.text import isolated
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


_LINK_ICONS = {
    LinkState.CONNECTED: "cloud-check",
    LinkState.CUT_OFF: "cloud-slash",
    LinkState.ALONE: "device-tablet",
}


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """What the frame depends on; `since` is the office's time of the hub's last answer, empty if there was none."""

    office: str
    time: str
    link: LinkState = LinkState.ALONE
    since: str = ""
    pending: int = 0
    printer: PrinterState = PrinterState.READY
    has_printer: bool = True
    shut_out: bool = False
    """Whether the office has taken this kiosk out of use."""


@dataclass(frozen=True, slots=True)
class FrameShown:
    """The words of the frame. `worried`: something is so that the person should know on every page."""

    office: str = ""
    time: str = ""
    linked: bool = True
    link_icon: str = "cloud-check"
    link: str = ""
    prints: bool = True
    printer: str = ""
    waiting: str = ""
    worried: bool = False


def frame_shown(facts: FrameFacts) -> FrameShown:
    """Sentences instead of lamps."""
    linked = facts.link is not LinkState.CUT_OFF
    prints = not facts.has_printer or facts.printer in PRINTS | {PrinterState.UNKNOWN}
    return FrameShown(
        office=facts.office,
        time=facts.time,
        linked=linked,
        link_icon=_LINK_ICONS[facts.link],
        link=_link(facts),
        prints=prints,
        printer=_printer(facts),
        waiting="" if linked or not facts.pending else _waiting(facts.pending),
        worried=not linked or not prints,
    )


def _link(facts: FrameFacts) -> str:
    if facts.shut_out:
        return translate("Kiosk", "This kiosk is out of use. Ask at a counter.")
    if facts.link is LinkState.CONNECTED:
        return translate("Kiosk", "Connected to the counters.")
    if facts.link is LinkState.ALONE:
        return translate("Kiosk", "This kiosk works by itself.")
    if not facts.since:
        return translate("Kiosk", "No link to the counters yet. Tickets work.")
    sentence = translate("Kiosk", "No link to the counters since %1. Tickets work.")
    return sentence.replace("%1", isolated(facts.since))


def _printer(facts: FrameFacts) -> str:
    if not facts.has_printer:
        return translate("Kiosk", "This kiosk does not print. Note your number.")
    ready = translate("Kiosk", "The printer is ready.")
    return {
        PrinterState.UNKNOWN: ready,
        PrinterState.READY: ready,
        PrinterState.PAPER_LOW: translate("Kiosk", "The paper is nearly used up."),
        PrinterState.NO_PAPER: translate("Kiosk", "The printer has no paper. Note your number."),
        PrinterState.COVER_OPEN: translate("Kiosk", "The printer is open. Note your number."),
        PrinterState.FAULT: translate("Kiosk", "The printer does not work. Note your number."),
    }.get(facts.printer, translate("Kiosk", "The printer does not answer. Note your number."))


def _waiting(pending: int) -> str:
    return translate("Kiosk", "%n entries are saved here and not yet sent.", "", pending)


@QmlElement
@QmlUncreatable("made by the kiosk")
class FrameModel(QObject):
    """The frame for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = FrameShown()

    def show(self, facts: FrameFacts) -> None:
        """Say what is so now."""
        fresh = frame_shown(facts)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    office = Property(str, shown("office"), notify=changed)
    time = Property(str, shown("time"), notify=changed)
    linked = Property(bool, shown("linked"), notify=changed)
    linkIcon = Property(str, shown("link_icon"), notify=changed)
    link = Property(str, shown("link"), notify=changed)
    prints = Property(bool, shown("prints"), notify=changed)
    printer = Property(str, shown("printer"), notify=changed)
    waiting = Property(str, shown("waiting"), notify=changed)
    worried = Property(bool, shown("worried"), notify=changed)
