"""Where a ticket goes: a receipt printer, a PDF in a folder, or nowhere, by one address in the settings."""

import re
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.equipment import PrinterState
from kiosk.errors import DataFault
from kiosk.ports import Printer, PrintOutcome
from ui.devices.print_jobs import PrintJobs

ROLL_MM = 80
PRINTED_MM = 72
_RESOLUTION = 203
_LONGEST_NAME = 80
ESCPOS_PORT = 9100
KEPT_S = 24 * 3600
"""A ticket is of one day; so is its file."""


class NoPrinter:
    """An office without paper: every print fails, and the screen says so."""

    state = PrinterState.NONE

    def print_ticket(self, png: bytes, job: str) -> PrintOutcome:
        """Print nothing."""
        del png, job
        return PrintOutcome.FAILED

    def look(self) -> PrinterState:
        """Say how it is."""
        return self.state

    def close(self) -> None:
        """Nothing is under way."""

    def describe(self) -> str:
        """Say where it prints."""
        return "no printer"


class PdfPrinter:
    """Writes each ticket as a PDF of one page, as wide as a receipt roll, into a folder."""

    def __init__(self, folder: Path) -> None:
        """Write into `folder`, which is made when it is first needed."""
        self._folder = folder
        self._jobs = PrintJobs(self._write)
        self.state = PrinterState.READY
        self.last_file: Path | None = None

    def print_ticket(self, png: bytes, job: str) -> PrintOutcome:
        """Write `<job>.pdf`; a file stands there whole or not at all."""
        return self._jobs.once(png, job)

    def look(self) -> PrinterState:
        """Say how it is."""
        return self.state

    def close(self) -> None:
        """Nothing is under way."""

    def describe(self) -> str:
        """Say where it prints."""
        return f"PDF files in {self._folder}"

    def _write(self, png: bytes, job: str) -> PrintOutcome:
        picture = QImage.fromData(png, "PNG")  # unnamed, every reader of pictures is loaded to ask what it is
        if picture.isNull():
            return PrintOutcome.FAILED
        target = self._folder / f"{file_name(job)}.pdf"
        if not self._save(picture, target, job):
            self.state = PrinterState.FAULT
            return PrintOutcome.FAILED
        self.state = PrinterState.READY
        self.last_file = target
        return PrintOutcome.PRINTED

    def _save(self, picture: QImage, target: Path, title: str) -> bool:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        file = QSaveFile(str(target))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            return False
        if not _write_page(file, picture, title):
            file.cancelWriting()
        return file.commit()


def _write_page(file: QIODevice, picture: QImage, title: str) -> bool:
    height = PRINTED_MM * picture.height() / picture.width()
    side = (ROLL_MM - PRINTED_MM) / 2
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    page = QPageSize(QSizeF(ROLL_MM, height + 2 * side), QPageSize.Unit.Millimeter, "", exact)
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("Shopfront")
    writer.setResolution(_RESOLUTION)
    margins, upright = QMarginsF(side, side, side, side), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(page, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter()
    if not painter.begin(writer):
        return False
    painter.drawImage(QRectF(0, 0, writer.width(), writer.width() * picture.height() / picture.width()), picture)
    return painter.end()


def delete_old_tickets(folder: Path, now_s: float) -> None:
    """Delete the PDF files of days gone by; one that cannot be deleted is tried again at the next start."""
    for file in folder.glob("*.pdf"):
        with suppress(OSError):
            if now_s - file.lstat().st_mtime > KEPT_S:
                file.unlink()


def file_name(job: str) -> str:
    """Return `job` as a file name that every system takes and that stays inside its folder."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", job)[:_LONGEST_NAME].strip("-") or "ticket"


def printer_from(address: str, folder: Path) -> Printer:
    """Return the printer at `address`: empty for PDF files in `folder`, `none`, or `escpos://host:port`.

    `escpos://host:port?confirm=job` is for a printer that confirms a job by its name (Epson's `GS ( H`). Nothing is
    contacted yet. Raises DataFault where the address can't be understood.
    """
    if not address:
        return PdfPrinter(folder)
    if address == "none":
        return NoPrinter()
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port or ESCPOS_PORT
    except ValueError:
        parts, host, port = urlsplit(""), None, 0
    options = dict(parse_qsl(parts.query))
    known = options.items() <= {"confirm": "job"}.items()
    if parts.scheme != "escpos" or not host or parts.path.strip("/") or not known:
        message = (
            f"the printer address “{address}” is not understood; write escpos://host:port for a receipt printer "
            "(with ?confirm=job where it answers GS ( H), none for no printer, or leave it empty for PDF files"
        )
        raise DataFault(message)
    # Only an office with a receipt printer loads what speaks to one.
    from ui.devices.escpos_printer import EscposPrinter  # noqa: PLC0415

    return EscposPrinter(host, port, by_name=bool(options))
