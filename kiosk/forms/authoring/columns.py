"""The columns of a form's sheets by their XLSForm names, whatever spelling the header has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.forms.authoring.fault import Fault, Spot, did_you_mean, nearest, shown
from kiosk.forms.authoring.workbook import Sheet

TRANSLATED = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
MEDIA = ("image", "big-image", "audio", "video")
KNOWN = {
    "survey": (
        "type", "name", *TRANSLATED, *MEDIA, "relevant", "required", "readonly", "constraint", "calculation",
        "appearance", "default", "choice_filter", "repeat_count", "parameters", "trigger", "autoplay", "rows",
        "intent", "save_to", "disabled", "told_once", "sharing", "noapperrorstring", "query", "compact_tag",
    ),
    "choices": ("list_name", "name", "label", *MEDIA, "geometry"),
    "settings": (
        "form_title", "form_id", "version", "default_language", "instance_name", "style", "public_key",
        "submission_url", "auto_send", "auto_delete", "allow_choice_duplicates", "clean_text_values",
        "omit_instanceid", "namespaces", "name", "instance_xmlns", "client_editable", "prefix", "delimiter",
        "id_string", "title", "sms_keyword", "sms_separator", "add_none_option", "flat", "instance_id", "attribute",
        "compact_prefix", "compact_delimiter", "sms_allow_media", "sms_date_format", "sms_datetime_format",
        "sms_response",
    ),
    "external_choices": ("list_name", "name", "label"),
    "entities": ("list_name", "dataset", "label", "entity_id", "create_if", "update_if", "repeat"),
    "osm": ("list_name", "name", "label"),
}  # fmt: skip
NEEDED = {"survey": ("type", "name"), "choices": ("list_name", "name")}
SPELLINGS = {
    "caption": "label", "command": "type", "tag": "name", "value": "name", "relevance": "relevant",
    "calculate": "calculation", "read_only": "readonly", "count": "repeat_count", "jr:count": "repeat_count",
    "constraining_message": "constraint_message", "jr:constraintmsg": "constraint_message",
    "requiredmsg": "required_message", "jr:requiredmsg": "required_message", "no_app_error_string": "noapperrorstring",
    "jr:noapperrorstring": "noapperrorstring", "list": "list_name", "set_form_title": "form_title",
    "set_form_id": "form_id", "id_string": "form_id", "title": "form_title", "param": "parameters",
}  # fmt: skip
_WRAPPERS = ("bind", "control", "body", "instance", "media", "attribute")
_WIDEST_GAP = 1_000
_FREE = ("choices", "external_choices", "osm")
"""Sheets in which every further column is data of the author's, for choice_filter."""


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds; `language` is empty where the header names none."""

    number: int
    field: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, by the fields of its columns."""

    table: "Table"
    number: int
    cells: dict[int, str]

    def get(self, field: str) -> str:
        """Return the text of the first filled column with that field, of whatever language."""
        return next((text for column in self.table.of(field) if (text := self.cells.get(column.number, ""))), "")

    def spot(self, field: str) -> Spot:
        """Return the place of that field in this row, of its first column where there is one."""
        columns = self.table.of(field)
        filled = [column for column in columns if column.number in self.cells]
        number = (filled or columns)[0].number if columns else min(self.cells, default=1)
        return self.table.sheet.spot(self.number, number)


class Table:
    """A sheet with its headers understood."""

    def __init__(self, sheet: Sheet) -> None:
        """Understand the headers of `sheet`; nothing is judged yet."""
        self.sheet = sheet
        doubled = any("::" in header for header in sheet.headers.values())
        self.columns = {
            number: Column(number, *_meaning(header, sheet.name, doubled=doubled))
            for number, header in sheet.headers.items()
        }
        self._by_field: dict[str, list[Column]] = {}
        for column in self.columns.values():
            self._by_field.setdefault(column.field, []).append(column)

    def of(self, field: str) -> list[Column]:
        """Return the columns of a field, one a language, from left to right."""
        return self._by_field.get(field, [])

    def rows(self) -> Iterator[Row]:
        """Yield the rows that hold something under a header."""
        for number, cells in sorted(self.sheet.rows.items()):
            if any(column in self.columns for column in cells):
                yield Row(self, number, cells)


def _meaning(header: str, sheet: str, *, doubled: bool) -> tuple[str, str]:
    """Return the field and language of a header; `label:Arabic` with one colon is an old way of writing."""
    known = KNOWN[sheet]
    if (whole := _plain(header)) in known:
        return whole, ""
    parts = [part.strip() for part in re.split(r"::" if doubled else r":(?!\w+Msg)", header)]
    if _plain(parts[0]) in _WRAPPERS and len(parts) > 1:
        inner = _field(parts[1])
        spelt = inner if inner in known else f"{_plain(parts[0])}::{parts[1]}"
        return spelt, "::".join(parts[2:])
    field = _field(parts[0])
    if field in known:
        return field, "::".join(parts[1:])
    return header, ""


def _plain(header: str) -> str:
    return "_".join(header.split()).lower()


def _field(header: str) -> str:
    return SPELLINGS.get(_plain(header), _plain(header))


def header_faults(table: Table) -> Iterator[Fault]:
    """Yield what is wrong with the headers: missing, unknown, twice the same, or text where there is none."""
    name = table.sheet.name
    yield from _missing(table)
    seen: dict[tuple[str, str], Column] = {}
    for column in table.columns.values():
        spot = table.sheet.spot(1, column.number)
        first = seen.setdefault((column.field, column.language), column)
        if first is not column:
            problem = f"The column “{shown(table.sheet.headers[column.number])}” says the same as column "
            at = table.sheet.spot(1, first.number).column
            yield Fault("duplicate-header", f"{problem}{at}.", "Keep one of them.", spot)
        elif column.field not in KNOWN[name] and column.field.partition("::")[0] not in _WRAPPERS:
            yield from _unknown(table, column, spot)
        elif column.language and column.field not in (*TRANSLATED, *MEDIA):
            yield from _language_where_none_belongs(column, spot)
    yield from _text_without_header(table)
    yield from _far_rows(table)


def _far_rows(table: Table) -> Iterator[Fault]:
    before = 1
    for row in table.rows():
        if row.number - before > _WIDEST_GAP:
            problem = f"Row {row.number} stands {row.number - before - 1:,} empty rows below the one before it."
            spot = table.sheet.spot(row.number, min(row.cells))
            yield Fault("far-row", problem, "Move it up, or empty it.", spot)
        before = row.number


def _missing(table: Table) -> Iterator[Fault]:
    sheet = table.sheet
    for field in NEEDED.get(sheet.name, ()):
        if table.of(field) or not (sheet.rows or sheet.name == "survey"):
            continue
        near = nearest(field, [header for header in sheet.headers.values() if _plain(header) not in KNOWN[sheet.name]])
        mend = f"Is “{shown(near)}” meant?" if near else f"Write “{field}” into row 1."
        yield Fault("missing-column", f"The column “{field}” is missing.", mend, Spot(sheet.name, 1))


def _unknown(table: Table, column: Column, spot: Spot) -> Iterator[Fault]:
    header = table.sheet.headers[column.number]
    known = [field for field in KNOWN[table.sheet.name] if field in TRANSLATED or not table.of(field)]
    near = nearest(_plain(header.partition(":")[0]), known, 0.8)
    problem = f"“{shown(header)}” is no column of the sheet {table.sheet.name}, so nothing reads it."
    if near:
        yield Fault("unknown-column", problem, f"Did you mean “{near}”?", spot)
    elif table.sheet.name not in _FREE:
        mend = "Remove it, or leave it as a note to yourself."
        yield Fault("unknown-column", problem, mend, spot, "warning")


def _language_where_none_belongs(column: Column, spot: Spot) -> Iterator[Fault]:
    problem = f"The column “{column.field}” is the same in every language."
    yield Fault("language-of-logic", problem, f"Call it “{column.field}”.", spot, "warning")


def _text_without_header(table: Table) -> Iterator[Fault]:
    told: set[int] = set()
    for number, cells in sorted(table.sheet.rows.items()):
        for column in cells.keys() - table.columns.keys() - told:
            told.add(column)
            spot = table.sheet.spot(number, column)
            mend = "Write a header into row 1, or empty the column."
            yield Fault("no-header", "This column has no header, so nothing reads it.", mend, spot, "warning")


def sheet_name_faults(names: tuple[str, ...], known: tuple[str, ...], found: frozenset[str]) -> Iterator[Fault]:
    """Yield sheets whose name is nearly one of a form's; a leading underscore marks one as the author's own."""
    for name in names:
        plain = name.strip().lower()
        if plain in known or name.startswith("_"):
            continue
        missing = [sheet for sheet in known if sheet not in found]
        if near := nearest(plain, missing, 0.75):
            problem = f"The sheet “{shown(name)}” is not read."
            yield Fault("sheet-name", problem, did_you_mean(plain, [near], ""), severity="warning")
