"""A workbook as text by sheet, row and column, with what its cells hold that a form cannot use."""

import datetime
import io
import re
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.forms.authoring.fault import Fault, Spot, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")
_SPACES = re.compile(r"[ \t\u00a0]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_OVERRIDE = re.compile(r"[\u202a-\u202e]")
_MOST_LETTERS = 32_767
"""As many as a cell of a spreadsheet can hold."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its `name` in lower case, headers by column number, and rows of text by row and column number."""

    name: str
    headers: dict[int, str]
    rows: dict[int, dict[int, str]]

    def spot(self, row: int, column: int) -> Spot:
        """Return the place of a cell."""
        return Spot(self.name, row, letters(column))


@dataclass(slots=True)
class Read:
    """A workbook that was read: its sheets that belong to a form, and everything noticed on the way."""

    sheets: dict[str, Sheet] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    faults: list[Fault] = field(default_factory=list)


def letters(column: int) -> str:
    """Return the letters of a column number, 1 → A, 27 → AA."""
    text = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def read_workbook(raw: bytes) -> Read:
    """Read the sheets of a form from the bytes of an .xlsx that `kind_of` has accepted; faults come with it."""
    found = Read()
    book = _opened(raw, found)
    if book is None:
        return found
    found.names = tuple(book.sheetnames)
    saved: Workbook | None = None
    for name in book.sheetnames:
        key = name.strip().lower()
        if key not in SHEETS and len(book.sheetnames) == 1:
            key = "survey"
        page = book[name]
        if key not in SHEETS or not hasattr(page, "merged_cells"):
            continue
        if saved is None and any(cell.data_type == "f" for cell in _cells(page)):
            saved = _opened(raw, found, results=True)
        found.sheets[key] = _sheet(key, page, saved[name] if saved else None, found.faults)
    return found


def _opened(raw: bytes, found: Read, *, results: bool = False) -> "Workbook | None":
    from openpyxl import load_workbook  # noqa: PLC0415 - loads 20 MB, for authors only

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells about drawings and validations, which no form uses
            return load_workbook(io.BytesIO(raw), data_only=results, keep_links=False)
    except Exception:  # what a damaged workbook raises is different for each part of it
        fault = Fault("damaged", "The workbook can't be read: a part of it is damaged.", "Save it again.")
        found.faults.append(fault)
        return None


def _cells(page: "Worksheet") -> "Iterator[Cell]":
    # Going by rows would make every empty cell up to the last one, and that may be XFD1048576.
    for cell in page._cells.values():  # noqa: SLF001
        if cell.value is not None:
            yield cell


def _sheet(name: str, page: "Worksheet", saved: "Worksheet | None", faults: list[Fault]) -> Sheet:
    sheet = Sheet(name, {}, {})
    for cell in sorted(_cells(page), key=lambda one: (one.row, one.column)):
        spot = sheet.spot(cell.row, cell.column)
        result = saved.cell(cell.row, cell.column).value if saved is not None and cell.data_type == "f" else None
        text = _text(cell, result, spot, faults)
        if not text:
            continue
        if cell.row == 1:
            sheet.headers[cell.column] = _SPACES.sub(" ", text)
        else:
            sheet.rows.setdefault(cell.row, {})[cell.column] = text
    for merged in page.merged_cells.ranges:
        faults.append(_merged(str(merged.coord), sheet.spot(merged.min_row, merged.min_col)))
    return sheet


def _merged(area: str, spot: Spot) -> Fault:
    problem = f"The cells {shown(area)} are merged, so only the first of them holds something."
    mend = "Unmerge them and write each cell out."
    return Fault("merged-cells", problem, mend, spot)


def _text(cell: "Cell", result: object, spot: Spot, faults: list[Fault]) -> str:
    value = cell.value
    if cell.data_type == "f":
        value = result
        faults.append(_formula(getattr(cell.value, "text", cell.value), result, spot))
    if cell.data_type == "e" or (cell.data_type == "f" and str(value).startswith("#")):
        problem = f"The cell shows the error {shown(str(value))}."
        faults.append(Fault("cell-error", problem, "Write the text itself into the cell.", spot))
        return ""
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        return _moment(value, spot, faults)
    return _cleaned(_plain(value), spot, faults)


def _formula(formula: object, result: object, spot: Spot) -> Fault:
    problem = f"The cell holds the spreadsheet formula {shown(str(formula))}"
    if result is None:
        mend = "Write its result as text; what a form computes belongs into the column calculation."
        return Fault("formula", f"{problem}, and no result of it was saved.", mend, spot)
    mend = "Paste the value over it, so that the form does not change with the workbook."
    said = f"{problem}; its last saved result “{shown(str(result))}” is used."
    return Fault("formula", said, mend, spot, "warning")


def _moment(value: datetime.date | datetime.time | datetime.timedelta, spot: Spot, faults: list[Fault]) -> str:
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        value = value.date()
    text = value.isoformat() if not isinstance(value, datetime.timedelta) else str(value)
    problem = f"The spreadsheet made a date or time of this cell; it is read as {text}."
    mend = f"Format the cell as text and write {text}."
    faults.append(Fault("date-cell", problem, mend, spot, "warning"))
    return text


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\u00a0", " ").replace("\r\n", "\n").strip()


def _cleaned(text: str, spot: Spot, faults: list[Fault]) -> str:
    if len(text) > _MOST_LETTERS:
        faults.append(Fault("long-cell", f"The cell holds {len(text):,} letters.", "Shorten it.", spot))
        text = text[:_MOST_LETTERS]
    if _CONTROL.search(text):
        problem = "The cell holds a control character, which XML cannot carry."
        faults.append(Fault("control-character", problem, "Type the text again.", spot))
        text = _CONTROL.sub("", text)
    if _OVERRIDE.search(text):
        problem = "The cell holds a hidden mark that turns the direction of writing around."
        mend = "Type the text again; Arabic needs no such mark."
        faults.append(Fault("direction-override", problem, mend, spot, "warning"))
        text = _OVERRIDE.sub("", text)
    return text
