"""Tables as files that spreadsheets open: CSV and XLSX.

CSV is RFC 4180 in UTF-8 with a byte order mark, since Excel takes a file without one for the code page of the machine
and spoils every script but Latin. XLSX is written by openpyxl, which the forms need anyway; its write-only mode holds
one row at a time.

What a person typed may stand in a cell, so no cell is ever a formula (OWASP, CSV injection): in CSV a text that a
spreadsheet would calculate begins with an apostrophe; in XLSX it is marked as text.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from openpyxl.cell import WriteOnlyCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Cell = str | int | float | datetime | None
_CALCULATED = re.compile(r"\s*[=+\-@＝＋－＠|%]|[\t\r\n]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WIDEST = 60
_NARROWEST = 8


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns. Times in it are the office's own."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def write(target: Path, tables: Sequence[Table]) -> list[Path]:
    """Write tables where `target` says, in the format that its name ends with; returns the files that were made.

    An XLSX has a sheet for each; a CSV holds one table, so that the others are written beside it. A file is either
    whole or not there. Raises Refused if the format is not known or a file cannot be written.
    """
    kind = target.suffix.lower()
    if kind == ".xlsx":
        return [_whole(target, _xlsx(tables))]
    if kind == ".csv":
        places = [target, *(target.with_name(f"{target.stem} {one.title}{target.suffix}") for one in tables[1:])]
        return [_whole(place, _csv(one)) for place, one in zip(places, tables, strict=True)]
    raise Refused(Text.of("refused.no_format", file=target.name))


def _whole(target: Path, content: bytes) -> Path:
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        detail = error.strerror or str(error)
        raise Refused(Text.of("refused.not_written", file=str(target), detail=detail)) from error
    return target


def _csv(table: Table) -> bytes:
    file = StringIO(newline="")
    lines = csv.writer(file, dialect="excel")  # CRLF and doubled quotes, as in RFC 4180
    lines.writerow(map(defused, table.head))
    lines.writerows([_plain(cell) for cell in row] for row in table.rows)
    return file.getvalue().encode("utf-8-sig")


def _plain(cell: Cell) -> str | int | float:
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S")
    return "" if cell is None else defused(cell) if isinstance(cell, str) else cell


def defused(text: str) -> str:
    """A text that no spreadsheet calculates."""
    return f"'{text}" if _CALCULATED.match(text) else text


def _xlsx(tables: Sequence[Table]) -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415 - loads 20 MB, for exports only

    book = Workbook(write_only=True)
    for table in tables:
        sheet = book.create_sheet(table.title[:31])
        sheet.freeze_panes = "A2"
        for column, width in enumerate(_widths(table)):
            sheet.column_dimensions[_letters(column)].width = width
        sheet.append([_cell(sheet, name, strong=True) for name in table.head])
        for row in table.rows:
            sheet.append([_cell(sheet, cell) for cell in row])
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _cell(sheet: WriteOnlyWorksheet, value: Cell, *, strong: bool = False) -> WriteOnlyCell:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - see above
    from openpyxl.styles import Font  # noqa: PLC0415 - see above

    cell = WriteOnlyCell(sheet, _NOT_IN_XML.sub("", value) if isinstance(value, str) else value)
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = bool(_CALCULATED.match(value))
    if isinstance(value, datetime):
        cell.number_format = "yyyy-mm-dd hh:mm:ss"
    if strong:
        cell.font = Font(bold=True)
    return cell


def _widths(table: Table) -> Iterator[int]:
    for column, name in enumerate(table.head):
        longest = max([len(name), *(len(str(_plain(row[column]))) for row in table.rows)])
        yield min(max(longest + 2, _NARROWEST), _WIDEST)


def _letters(column: int) -> str:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - see above

    return str(get_column_letter(column + 1))
