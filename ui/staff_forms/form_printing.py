"""Copies of a form on the paper of a desk: its own printer, or a PDF file that goes with the form."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QSaveFile

from ui.devices.printer import file_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    from ui.forms.form_paper import PaperForm


@dataclass(frozen=True, slots=True)
class Printed:
    """What became of pages. `file` names the PDF that stands for paper, empty where a printer took them."""

    done: bool
    file: str = ""
    opened: bool = False
    """A viewer shows the file, and can print it."""


class FormPrinting:
    """Prints, or writes into a folder that is emptied when the form is closed."""

    def __init__(self, folder: Path, view: Callable[[str], bool]) -> None:
        self._folder, self._view = folder, view

    def print(self, paper: PaperForm, name: str) -> Printed:
        """Print the pages on the printer of this machine; a PDF file where there is none."""
        return _on_printer(paper) or self._save(paper, name)

    def forget(self) -> None:
        """The form is closed: no copy of it stays. One that cannot be deleted is tried again the next time."""
        for file in self._folder.glob("*.pdf"):
            with suppress(OSError):
                file.unlink()

    def _save(self, paper: PaperForm, name: str) -> Printed:
        target = self._folder / f"{file_name(name)}.pdf"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return Printed(done=False)
        file = QSaveFile(str(target))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            return Printed(done=False)
        paper_module().write_pdf(paper, file)
        done = file.commit()
        return Printed(done, str(target), opened=done and self._view(str(target)))


def paper_module() -> ModuleType:
    """What draws on paper, and its libraries: loaded with the first copy, not with the counter."""
    from ui.forms import form_paper  # noqa: PLC0415

    return form_paper


def _on_printer(paper: PaperForm) -> Printed | None:
    """None where this machine has no printer."""
    # What asks the system for its printers is loaded with the first copy.
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

    if QPrinterInfo.defaultPrinter().isNull():
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    paper_module().print_on(printer, paper)
    return Printed(printer.printerState() is not QPrinter.PrinterState.Error)
