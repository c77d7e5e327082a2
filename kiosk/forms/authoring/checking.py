"""Checking one form file: everything that is wrong with it at once, each fault where its author can mend it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.forms.authoring import choices, columns, expressions, form_settings, media, rules, translations
from kiosk.forms.authoring.columns import Table
from kiosk.forms.authoring.container import kind_of, read_bytes
from kiosk.forms.authoring.conversion import Converted, convert, known_types
from kiosk.forms.authoring.cycles import cycle_faults
from kiosk.forms.authoring.fault import Fault, Report, Spot
from kiosk.forms.authoring.outline import Outline, outline_of
from kiosk.forms.authoring.sharing import bound_sharing_faults, sharing_faults
from kiosk.forms.authoring.told_once import bound_faults, told_once_faults
from kiosk.forms.authoring.workbook import SHEETS, Read, read_workbook
from kiosk.forms.authoring.xforms_xml import xml_faults
from kiosk.forms.errors import FormError, Place

MOST_ROWS = 5_000
BESIDE = frozenset({"no-media", "media-path", "csv-row", "csv-column"})
"""Errors about files beside the form: it can still be converted, so that the rest is told in the same run."""


@dataclass(slots=True)
class Checked:
    """A report and, where the file can be used, the XForm with the files that the conversion made beside it."""

    report: Report
    xml: bytes = b""
    made: dict[str, bytes] = field(default_factory=dict)


def check_form(file: Path) -> Checked:
    """Check an .xlsx or .xml form; never raises for what is in the file."""
    raw = read_bytes(file)
    if isinstance(raw, Fault):
        return Checked(Report(file, (raw,)))
    kind = kind_of(raw)
    if isinstance(kind, Fault):
        return Checked(Report(file, (kind,)))
    if kind == "xml":
        return _check_xml(raw, file)
    checked = _check_workbook(raw, file)
    if file.suffix.lower() != ".xlsx":
        said = f"The file is called {file.suffix or 'without an ending'}, but it is an Excel workbook."
        rename = Fault("wrong-name", said, f"Call it {file.stem}.xlsx.", severity="warning")
        return Checked(Report(file, (rename, *checked.report.faults)), checked.xml, checked.made)
    return checked


def _check_xml(raw: bytes, file: Path) -> Checked:
    faults, lines = xml_faults(raw, file)
    if not any(fault.severity == "error" for fault in faults):
        faults += _engine_faults(raw, media.resources(file), lambda error: _line_of(error, lines), lines)
    report = Report(file, tuple(faults))
    return Checked(report, b"" if report.errors else raw)


def _check_workbook(raw: bytes, file: Path) -> Checked:
    read = read_workbook(raw)
    faults = [*read.faults, *columns.sheet_name_faults(read.names, SHEETS, frozenset(read.sheets))]
    converted = Converted()
    if "survey" not in read.sheets:
        if not any(fault.code == "damaged" for fault in faults):
            mend = "Call the sheet with the questions “survey”."
            faults.append(Fault("no-survey", "The workbook has no sheet “survey”.", mend))
    else:
        tables = {name: Table(sheet) for name, sheet in read.sheets.items()}
        outline = outline_of(tables["survey"], known_types())
        faults += _form_faults(tables, outline, file)
        if not any(fault.severity == "error" and fault.code not in BESIDE for fault in faults):
            converted = convert(read.sheets, read.names, file.stem)
            faults += converted.faults
        if converted.xml:
            files = {**media.resources(file), **converted.files}
            faults += _engine_faults(converted.xml, files, lambda error: _cell_of(error, outline))
    report = Report(file, tuple(_in_order(faults, read)))
    return Checked(report) if report.errors else Checked(report, converted.xml, converted.files)


def _form_faults(tables: dict[str, Table], outline: Outline, file: Path) -> Iterator[Fault]:
    settings = form_settings.settings_row(tables.get("settings"))
    allowed = settings is not None and settings.get("allow_choice_duplicates").lower() in {"yes", "true"}
    lists = choices.lists_of(tables.get("choices"))
    sentences = [tables[name] for name in ("survey", "choices") if name in tables]
    default = settings.get("default_language") if settings else ""
    languages = translations.languages_of(sentences, default)
    for table in tables.values():
        yield from columns.header_faults(table)
    yield from outline.faults
    yield from _too_long(tables["survey"], outline)
    yield from expressions.expression_faults(outline)
    if "choices" in tables:
        for row in tables["choices"].rows():
            yield from expressions.sentence_faults(row, outline)
    yield from cycle_faults(outline)
    yield from rules.rule_faults(outline, lists)
    yield from told_once_faults(outline, lists)
    yield from sharing_faults(outline)
    yield from choices.list_faults(tables.get("choices"), lists, duplicates=allowed)
    yield from choices.question_faults(outline, lists, choices.lists_of(tables.get("external_choices")))
    yield from translations.language_faults(
        languages, default, settings.spot("default_language") if settings else Spot()
    )
    yield from translations.label_faults(outline)
    for table in sentences:
        yield from translations.translation_faults(table, languages, default)
    yield from form_settings.settings_faults(tables.get("settings"), outline)
    yield from media.media_faults(outline, sentences, media.media_of(file))


def _too_long(table: Table, outline: Outline) -> Iterator[Fault]:
    if len(outline.items) > MOST_ROWS:
        problem = f"The form has {len(outline.items):,} rows; more than {MOST_ROWS:,} nobody can fill in."
        row = outline.items[MOST_ROWS].row.number
        yield Fault("too-long", problem, "Split it into several forms.", Spot("survey", row))
    elif not outline.items and table.of("type"):
        yield Fault("no-questions", "The form asks nothing.", "Write a row for each question.", Spot("survey", 2))


def _engine_faults(
    xml: bytes, files: dict[str, bytes], place: Callable[[FormError], Spot], lines: dict[str, int] | None = None
) -> Iterator[Fault]:
    """What only the engine itself can tell, by opening the form as a kiosk would; of XML (by its lines) more."""
    from datetime import UTC, datetime  # noqa: PLC0415 - as below

    from kiosk.forms import compile_form  # noqa: PLC0415 - the engine, for authors only

    try:
        form = compile_form(xml, files)
        form.start(now=datetime(2026, 1, 5, 9, tzinfo=UTC), zone="UTC")
    except FormError as error:
        yield Fault("form", _sentence(error.message), str(error.where), place(error))
        return
    if lines is not None:
        yield from bound_faults(form.definition, lines)
        yield from bound_sharing_faults(form.definition, lines)
    for remark in form.remarks:
        told = FormError(remark.message, Place(node=remark.node, expression=remark.expression))
        yield Fault("form", _sentence(remark.message), str(told.where), place(told), "warning")


def _sentence(message: str) -> str:
    text = message.strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}."


def _cell_of(error: FormError, outline: Outline) -> Spot:
    """Find the row of the node, and in it the cell that holds the expression."""
    name = error.where.node.rstrip("/").rpartition("/")[2].partition("[")[0]
    holders = outline.names.get(name, [])
    if not holders:
        return Spot()
    row = holders[0].row
    fields = [used.field for used in expressions.uses(outline) if used.item is holders[0]]
    return row.spot(fields[0] if len(fields) == 1 else "name")


def _line_of(error: FormError, lines: dict[str, int]) -> Spot:
    return Spot(line=lines.get(error.where.node, 0))


def _in_order(faults: list[Fault], read: Read) -> list[Fault]:
    order = {name: place for place, name in enumerate(read.sheets)}

    def key(fault: Fault) -> tuple[int, int, int, str]:
        return (order.get(fault.spot.sheet, -1), fault.spot.row, len(fault.spot.column), fault.spot.column)

    return sorted(dict.fromkeys(faults), key=key)
