"""What the kiosk says about the paper of a ticket, as far as it is known."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.equipment import PrinterState
from ui.kiosk.printing import Paper

translate = QCoreApplication.translate


class Doubt(StrEnum):
    """Why the paper has a page of its own; empty where all is well."""

    NONE = ""
    LOW = "low"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """The paper of one ticket, and how the printer was when that was known."""

    paper: Paper = Paper.PRINTING
    printer: PrinterState = PrinterState.READY
    has_printer: bool = True

    @property
    def printing(self) -> bool:
        """Whether the printer has it now."""
        return self.has_printer and self.paper is Paper.PRINTING

    @property
    def noted(self) -> bool:
        """Whether going on means that the person has the number without the printer's word."""
        return not self.has_printer or self.paper in {Paper.FAILED, Paper.UNKNOWN}

    @property
    def doubt(self) -> Doubt:
        """Whether the person has to do something about it."""
        if not self.has_printer:
            return Doubt.NONE
        if self.paper is Paper.PRINTED and self.printer is PrinterState.PAPER_LOW:
            return Doubt.LOW
        return {Paper.FAILED: Doubt.FAILED, Paper.UNKNOWN: Doubt.UNKNOWN}.get(self.paper, Doubt.NONE)


@dataclass(frozen=True, slots=True)
class PaperWords:
    """What happened, what to do, and what the two buttons say. `kind` names the banner: calm, done, note or care."""

    happened: str
    more: str
    kind: str
    have: str
    again: str


def paper_words(facts: PaperFacts) -> PaperWords:
    """The words in the language of the moment."""
    happened, more, kind = _told(facts)
    asked = facts.doubt is Doubt.UNKNOWN
    noted = kind in {"care", "note"}
    has_it = translate("Kiosk", "I have noted my number") if noted else translate("Kiosk", "I have my ticket")
    return PaperWords(
        happened=happened,
        more=more,
        kind=kind,
        have=translate("Kiosk", "Yes, I have it") if asked else has_it,
        again=translate("Kiosk", "No, print it again") if asked else translate("Kiosk", "Print it again"),
    )


def _told(facts: PaperFacts) -> tuple[str, str, str]:
    note = translate("Kiosk", "Note your number. It counts without paper.")
    if not facts.has_printer:
        return translate("Kiosk", "This kiosk does not print"), note, "note"
    if facts.paper is Paper.PRINTING:
        more = translate("Kiosk", "It comes out below this screen.")
        return translate("Kiosk", "Your ticket is printing"), more, "calm"
    if facts.doubt is Doubt.LOW:
        more = translate("Kiosk", "The paper is nearly used up. If your ticket is cut short, note your number.")
        return translate("Kiosk", "Your ticket is printed"), more, "done"
    if facts.paper is Paper.PRINTED:
        return translate("Kiosk", "Your ticket is printed"), translate("Kiosk", "Take it with you."), "done"
    if facts.paper is Paper.UNKNOWN:
        more = translate("Kiosk", "The printer does not say. Look below this screen.")
        return translate("Kiosk", "Did your ticket come out?"), more, "care"
    return _why_not(facts.printer), note, "care"


def _why_not(printer: PrinterState) -> str:
    if printer is PrinterState.NO_PAPER:
        return translate("Kiosk", "The printer has no paper")
    if printer is PrinterState.COVER_OPEN:
        return translate("Kiosk", "The printer is open")
    return translate("Kiosk", "Your ticket was not printed")
