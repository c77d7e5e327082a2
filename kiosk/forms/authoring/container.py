"""What the bytes of a file are, whatever it is called, and whether a workbook may be opened at all."""

import io
import re
import zipfile
import zlib
from pathlib import Path
from typing import Literal

from kiosk.forms.authoring.fault import Fault

Kind = Literal["xlsx", "xml"]

MOST_BYTES = 20 * 1024 * 1024
"""The largest form, XML or spreadsheet, that is read at all."""
MOST_UNPACKED = 96 * 1024 * 1024
MOST_PARTS = 2_000
MOST_CELLS = 400_000
_CHUNK = 1024 * 1024
_CELL = re.compile(rb"<(?:\w+:)?c[ />]")
_SEPARATED = re.compile(rb"[,;\t|][^,;\t|]*[,;\t|]")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CSV = "Put long lists into a CSV file in the form's media folder and use select_one_from_file."


def read_bytes(file: Path) -> bytes | Fault:
    """Return the bytes of `file`, or why it cannot be read."""
    try:
        with file.open("rb") as source:
            raw = source.read(MOST_BYTES + 1)
    except OSError as error:
        return Fault("unreadable", f"The file can't be read ({error.strerror}).", "Check the name and who may read it.")
    if len(raw) > MOST_BYTES:
        return Fault("too-large", f"The file is larger than {MOST_BYTES // 1024 // 1024} MB.", _CSV)
    return raw


def kind_of(raw: bytes) -> Kind | Fault:
    """Return what the bytes are, or a sentence about what they are instead."""
    if not raw:
        return Fault("empty-file", "The file is empty.", "Save the form again.")
    if raw.startswith(b"PK"):
        return _workbook(raw)
    if raw.startswith(_OLE):
        problem = "This is a workbook in the old Excel format (.xls), or one locked by a password."
        return Fault("old-excel", problem, "Remove the password and save it as “Excel workbook (.xlsx)”.")
    start = raw[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    if start.startswith(b"<"):
        return _markup(start.lower())
    return _text(raw[:4096])


def _markup(start: bytes) -> Kind | Fault:
    if start.startswith((b"<!doctype html", b"<html>", b"<html ")) and b"xforms" not in start:
        problem = "This is a web page, not a form."
        return Fault("web-page", problem, "Download the spreadsheet itself, as .xlsx, not the page that shows it.")
    return "xml"


def _text(start: bytes) -> Fault:
    if start.startswith(b"%PDF"):
        return Fault("pdf", "This is a PDF, not a form.", "Give the spreadsheet that it was made from.")
    if b"\0" not in start and any(_SEPARATED.search(line) for line in start.splitlines()[:3]):
        problem = "This is a table of text (CSV), not a workbook."
        return Fault("csv", problem, "Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)”.")
    return Fault("no-form", "These bytes are neither a workbook nor XML.", "Give an .xlsx workbook or XForms XML.")


def _workbook(raw: bytes) -> Kind | Fault:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _checked(archive)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error):
        return Fault("broken-zip", "The workbook is damaged or cut short.", "Save it again, or copy it again.")


def _checked(archive: zipfile.ZipFile) -> Kind | Fault:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if "mimetype" in names and archive.read("mimetype").startswith(b"application/vnd.oasis"):
        return Fault("ods", "This is an OpenDocument file.", "Save it as “Excel workbook (.xlsx)”.")
    if "xl/workbook.xml" not in names and not any(name.endswith("workbook.xml") for name in names):
        return Fault("no-workbook", "This is a zip archive, but no workbook is in it.", "Give the .xlsx file itself.")
    if "xl/workbook.bin" in names:
        return Fault("xlsb", "This is a binary workbook (.xlsb).", "Save it as “Excel workbook (.xlsx)”.")
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        problem = f"Unpacked, this workbook is larger than {MOST_UNPACKED // 1024 // 1024} MB."
        return Fault("zip-bomb", problem, f"Remove pictures and empty formatted rows. {_CSV}")
    return _parts_fault(archive) or "xlsx"


def _parts_fault(archive: zipfile.ZipFile) -> Fault | None:
    """Look through the XML once as it is unpacked, so that no parser meets an entity or too many cells."""
    cells = 0
    for part in archive.infolist():
        if not part.filename.endswith((".xml", ".rels")):
            continue
        tail = b""
        with archive.open(part) as source:
            while piece := source.read(_CHUNK):
                seen = tail + piece
                if b"<!ENTITY" in seen or b"<!DOCTYPE" in seen:
                    problem = f"{part.filename} inside the workbook declares entities, which no spreadsheet does."
                    return Fault("entities", problem, "Save it again from a spreadsheet program.")
                if "worksheets/" in part.filename:
                    cells += len(_CELL.findall(piece))
                if cells > MOST_CELLS:
                    return Fault("too-many-cells", f"There are more than {MOST_CELLS:,} cells.", _CSV)
                tail = piece[-16:]
    return None
