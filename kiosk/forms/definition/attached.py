"""Files that come with a form: found by address or name, and read as lists (CSV, GeoJSON, XML)."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from kiosk.forms.definition.characters import without_control
from kiosk.forms.definition.geojson import table_of_geojson
from kiosk.forms.definition.markup import MOST_BYTES, parse_markup, refuse_crowds
from kiosk.forms.definition.model import ChoiceTable
from kiosk.forms.definition.secondary import table_of
from kiosk.forms.errors import FormError, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAME: Final = re.compile(r"[^\W\d][\w.\-·]*\Z")
_DELIMITERS: Final = ",;\t|"
_UNSAFE: Final = re.compile(r"(^|[/\\])\.\.([/\\]|$)|^[A-Za-z]:|^[/\\]|[\x00-\x1f]")


class Resources:
    """The files of a form. Names that lead out of the form's folder are refused when the form is compiled."""

    def __init__(self, files: Mapping[str, bytes] | None) -> None:
        self._files: dict[str, bytes] = {}
        for address, content in (files or {}).items():
            name = file_name(address)
            self._files[address] = content
            self._files.setdefault(name, content)

    def find(self, address: str) -> bytes | None:
        """The content of a file by its jr:// address, or by its name alone; None where it is missing."""
        found = self._files.get(address)
        return self._files.get(file_name(address)) if found is None else found


def file_name(address: str) -> str:
    """The file that an address names. Raises FormError where it points out of the form's folder."""
    path = unquote(address)
    if "://" in path:
        path = path.partition("://")[2].partition("/")[2]
    if _UNSAFE.search(path):
        message = "an attached file must lie in the form's own folder"
        raise FormError(message, Place(expression=address))
    return path.rpartition("/")[2]


def list_from(name: str, content: bytes) -> ChoiceTable | bytes:
    """A list as columns by its kind of file; XML that is no list comes back as it is."""
    if len(content) > MOST_BYTES:
        message = f"the list has {len(content) // 1_000_000} MB; at most {MOST_BYTES // 1_000_000} MB can be used"
        raise FormError(message, Place(node=name))
    kind = name.rpartition(".")[2].lower()
    if kind == "csv":
        return table_of_csv(name, content)
    if kind in {"geojson", "json"} or content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return table_of_geojson(name, content)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] != b"<":
        return table_of_csv(name, content)
    return table_of(parse_markup(content.removeprefix(b"\xef\xbb\xbf"), f"list {name}")) or content


def table_of_csv(name: str, content: bytes) -> ChoiceTable:
    """Columns of a CSV file: a header, fields split at comma, semicolon, tab or pipe, whichever the header has."""
    refuse_crowds(content, b"\n\r,;\t|", f"list {name}")
    try:
        text = without_control(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        message = f"the list is not in UTF-8: byte {error.start + 1} fits no character"
        raise FormError(message, Place(node=name)) from error
    header, _, _ = text.lstrip("\r\n").partition("\n")
    delimiter = max(_DELIMITERS, key=header.count)
    reader = csv.reader(io.StringIO(text.rstrip("\r\n"), newline=""), delimiter=delimiter)
    try:
        rows = list(reader)
    except csv.Error as error:
        message = f"the list cannot be read: {error}"
        raise FormError(message, Place(node=name, row=reader.line_num)) from error
    names = rows[0] if rows else []
    if names and not any(_NAME.match(one.strip()) for one in names):
        message = "no column of the list has a name that an expression can use (letters, digits, - _ .)"
        raise FormError(message, Place(node=name, expression=header.strip(), row=1))
    return ChoiceTable("root", "item", tuple(names), _columns(rows, len(names)))


def _columns(rows: list[list[str]], width: int) -> tuple[list[str | None], ...]:
    body = rows[1:]
    if any(len(row) != width for row in body):
        body = [(row + [""] * width)[:width] for row in body]
    return tuple(list(column) for column in zip(*body, strict=True)) if body else tuple([] for _ in range(width))
