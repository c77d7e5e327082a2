"""Tickets on their way to paper: drawn and printed on a thread of their own, one after the other."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum

from kiosk.equipment import Equipment, PrinterState
from kiosk.languages import listed
from kiosk.ports import Printer, PrintOutcome
from kiosk.queue import Forecast
from kiosk.text import RTL_LANGUAGES, Text, Translations

_SCREEN_FIRST_SECONDS = 0.08
"""Drawing the paper holds the interpreter for tens of milliseconds: the ticket's page is drawn before that."""


class Paper(StrEnum):
    """What is known about the paper of a ticket."""

    PRINTING = "printing"
    PRINTED = "printed"
    SAVED = "saved"
    """A PDF file stands where paper would be."""
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PaperTicket:
    """The facts of one printed ticket; `job` is new for each copy that somebody asks for."""

    job: str
    label: str
    series: str
    service: str
    office: str
    wait: Forecast | None
    follow_url: str
    language: str
    printed_at: str
    cut_off: bool = False
    others: tuple[str, ...] = ()
    """Labels of the other tickets of the visit."""
    appointment: Text | None = None


def paper_lines(ticket: PaperTicket, translations: Translations) -> tuple[str, ...]:
    """The sentences on the paper; the wait first, what the code is for last."""
    texts = [Text.of("print.wait", wait=wait_text(ticket.wait)), Text.of("print.next")]
    if ticket.others:
        texts.append(Text.of("print.others", labels=listed(ticket.others, ticket.language)))
    if ticket.follow_url:
        texts.append(Text.of("print.follow_later" if ticket.cut_off else "print.follow"))
    return tuple(translations.render(text, ticket.language) for text in texts)


def wait_text(wait: Forecast | None) -> Text:
    """A wait in the words that paper and phone share."""
    if wait is None:
        return Text.of("wait.closed")
    return Text.of("wait.range", low=wait.low, high=wait.high) if wait.low else Text.of("wait.under", high=wait.high)


class TicketPrinting:
    """A printer's queue in this process; `equipment` always knows how the printer is."""

    def __init__(
        self, printer: Printer, translations: Callable[[], Translations], equipment: Equipment, *, saves_pdf: bool
    ) -> None:
        self._printer = printer
        self._translations = translations
        self._equipment = equipment
        self._saves_pdf = saves_pdf
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="printing")
        self._looking: Future[None] | None = None
        self._tell()

    @property
    def state(self) -> PrinterState:
        """How the printer was when it was last asked."""
        return self._printer.state

    @property
    def saves_pdf(self) -> bool:
        """Whether files stand in for paper."""
        return self._saves_pdf

    @property
    def prints(self) -> bool:
        """Whether there is a printer at all."""
        return not self._saves_pdf and self.state is not PrinterState.NONE

    def first(self, work: Callable[[], object]) -> None:
        """Do a work beside the page, before anything is printed."""
        self._thread.submit(work)

    def print(self, ticket: PaperTicket) -> Future[Paper]:
        """Print, without waiting; the future never raises."""
        return self._thread.submit(self._print, ticket)

    def print_picture(self, draw: Callable[[], bytes], job: str) -> Future[Paper]:
        """Print anything else that is drawn beside the page; the future never raises."""
        return self._thread.submit(self._put, draw, job)

    def look(self) -> None:
        """Ask the printer how it is, beside the page and after what is being printed."""
        if self.prints and (self._looking is None or self._looking.done()):
            self._looking = self._thread.submit(self._look)

    def close(self) -> None:
        """Drop what has not begun, give up what has, and leave no thread."""
        self._printer.close()
        self._thread.shutdown(cancel_futures=True)

    def _look(self) -> None:
        self._printer.look()
        self._tell()

    def _print(self, ticket: PaperTicket) -> Paper:
        time.sleep(_SCREEN_FIRST_SECONDS)
        # What draws and the code's library are loaded by the first ticket, not by the start of the kiosk.
        from ui.devices.ticket_image import TicketPrint, ticket_png  # noqa: PLC0415

        words = self._translations()
        drawn = TicketPrint(
            label=ticket.label,
            series=ticket.series,
            service=ticket.service,
            appointment=words.render(ticket.appointment, ticket.language) if ticket.appointment else "",
            office=ticket.office,
            lines=paper_lines(ticket, words),
            qr_url=ticket.follow_url,
            language=ticket.language,
            rtl=ticket.language in RTL_LANGUAGES,
            printed_at=ticket.printed_at,
        )
        return self._put(lambda: ticket_png(drawn), ticket.job)

    def _put(self, draw: Callable[[], bytes], job: str) -> Paper:
        try:
            picture = draw()
        except Exception:  # whatever is wrong with the picture, nothing was sent
            return Paper.FAILED
        try:
            outcome = self._printer.print_ticket(picture, job)
        except Exception:  # whatever a printer's driver does, what it prints stands
            return Paper.UNKNOWN
        finally:
            self._tell()
        if outcome is PrintOutcome.PRINTED:
            return Paper.SAVED if self._saves_pdf else Paper.PRINTED
        return Paper.FAILED if outcome is PrintOutcome.FAILED else Paper.UNKNOWN

    def _tell(self) -> None:
        self._equipment.tell_printer(self.state if self.prints else PrinterState.NONE)


def recorded(paper: Paper) -> str:
    """The outcome as the log keeps it; a file is no paper in anybody's hand."""
    return {Paper.PRINTED: "printed", Paper.SAVED: "saved", Paper.FAILED: "failed"}.get(paper, "unknown")
