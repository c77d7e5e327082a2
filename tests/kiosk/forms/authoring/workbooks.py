"""Workbooks for tests, written as the tables that an author sees."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook

from kiosk.forms.authoring.checking import check_form

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.forms.authoring.fault import Fault

GOOD_SETTINGS = [["form_title", "form_id", "version"], ["A form", "a-form", "1"]]
HEADER = ["type", "name", "label"]


def workbook(**sheets: list[list[Any]]) -> Workbook:
    """A workbook with these sheets, each a list of rows."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return book


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write(folder: Path, **sheets: list[list[Any]]) -> Path:
    """Write `form.xlsx` with good settings where none are given."""
    file = folder / "form.xlsx"
    file.write_bytes(saved(workbook(**{"settings": GOOD_SETTINGS, **sheets})))
    return file


def faults(folder: Path, **sheets: list[list[Any]]) -> tuple[Fault, ...]:
    """What is wrong with a form of these sheets."""
    return check_form(write(folder, **sheets)).report.faults


def at(found: tuple[Fault, ...], code: str) -> list[str]:
    """The places of all faults of one kind."""
    return [str(fault.spot) for fault in found if fault.code == code]


def only(found: tuple[Fault, ...], code: str) -> Fault:
    """The one fault of its kind."""
    (fault,) = (fault for fault in found if fault.code == code)
    return fault
