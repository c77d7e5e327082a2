"""The files beside a form: pictures, sounds and long choice lists, in the folder `<form>-media`."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.forms.authoring.columns import MEDIA, Row, Table
from kiosk.forms.authoring.expressions import bare_names
from kiosk.forms.authoring.fault import Fault, Spot, did_you_mean, nearest, shown
from kiosk.forms.authoring.outline import EXTERNAL, FILES, Item, Outline

MOST_BYTES = 64 * 1024 * 1024
_PLAIN = re.compile(r"^[^\W_][\w .()+-]*$")
_PULLED = re.compile(r"pulldata\s*\(\s*['\"]([^'\"]+)['\"]")
_SEARCHED = re.compile(r"search\s*\(\s*['\"]([^'\"]+)['\"]")
_ADDRESS = re.compile(r"^jr://[\w-]+/(.*)$", re.DOTALL)
_PARAMETER = re.compile(r"(value|label)\s*=\s*([^\s,;]+)")
_LIST_FILES = (".csv", ".xml", ".geojson")


@dataclass(slots=True)
class Media:
    """The folder of a form and what is in it."""

    folder: Path
    files: frozenset[str] = frozenset()
    used: set[str] = field(default_factory=set)


def media_folder(form: Path) -> Path:
    """Return where the files of a form are."""
    return form.with_name(f"{form.stem}-media")


def media_of(form: Path) -> Media:
    """Return the media of a form; of one without a folder, none."""
    folder = media_folder(form)
    try:
        # A link could lead out of the folder.
        there = [entry.name for entry in folder.iterdir() if entry.is_file() and not entry.is_symlink()]
        return Media(folder, frozenset(there))
    except OSError:
        return Media(folder)


def resources(form: Path) -> dict[str, bytes]:
    """Return the bytes of every file beside a form by its name; a file that is too large is left out."""
    media = media_of(form)
    files = {name: media.folder / name for name in sorted(media.files)}
    return {name: path.read_bytes() for name, path in files.items() if path.stat().st_size <= MOST_BYTES}


def is_plain_name(name: str) -> bool:
    """Return whether `name` is a file in the folder itself: no path, no address, nothing hidden."""
    return bool(_PLAIN.match(name)) and ".." not in name and len(name) <= 120  # noqa: PLR2004 - file systems take 255 bytes


def media_faults(outline: Outline, tables: list[Table], media: Media) -> Iterator[Fault]:
    """Yield files that are named and not there, names that leave the folder, and files that nothing names."""
    for table in tables:
        for row in table.rows():
            yield from _cells(row, media)
    for item in outline.items:
        yield from _lists(item, media)
    for name in sorted(media.files - media.used):
        problem, mend = f"Nothing in the form names {shown(media.folder.name)}/{shown(name)}.", "Remove the file."
        yield Fault("unused-media", problem, mend, severity="warning")


def _cells(row: Row, media: Media) -> Iterator[Fault]:
    for kind in MEDIA:
        for column in row.table.of(kind):
            if name := row.cells.get(column.number, ""):
                yield from _file(name, row.table.sheet.spot(row.number, column.number), media)


def _lists(item: Item, media: Media) -> Iterator[Fault]:
    row = item.row
    if item.kind in FILES:
        yield from _list_file(item, media)
    if item.kind in EXTERNAL:
        yield from _file(f"{item.name}{'.csv' if item.kind.startswith('csv') else '.xml'}", row.spot("name"), media)
    for column in ("calculation", "relevant", "constraint", "default"):
        for name in _PULLED.findall(row.get(column)):
            yield from _file(name if name.endswith(".csv") else f"{name}.csv", row.spot(column), media)
    for name in _SEARCHED.findall(row.get("appearance")):
        yield from _file(name if name.endswith(".csv") else f"{name}.csv", row.spot("appearance"), media)


def _file(name: str, spot: Spot, media: Media) -> Iterator[Fault]:
    if address := _ADDRESS.match(name):
        name = address[1]
    if "${" in name or name == "-":
        return
    if not is_plain_name(name):
        problem = f"“{shown(name)}” is not the plain name of a file."
        mend = f"Put the file into {media.folder.name} and write its name only, without a path or address."
        yield Fault("media-path", problem, mend, spot)
    elif name not in media.files:
        near = nearest(name, media.files, 0.7)
        mend = f"Did you mean “{near}”?" if near else f"Put it into the folder {media.folder.name} beside the form."
        yield Fault("no-media", f"The file “{shown(name)}” is not there.", mend, spot)
    else:
        media.used.add(name)


def _list_file(item: Item, media: Media) -> Iterator[Fault]:
    spot = item.row.spot("type")
    name = item.choices
    if not name.endswith(_LIST_FILES):
        problem = f"“{shown(name)}” is not a file of choices."
        yield Fault("bad-list", problem, "Name a file that ends with .csv, .xml or .geojson.", spot)
        return
    yield from _file(name, spot, media)
    if name.endswith(".csv") and name in media.files:
        yield from _csv(item, media.folder / name)


def _csv(item: Item, file: Path) -> Iterator[Fault]:
    spot = item.row.spot("type")
    try:
        if file.stat().st_size > MOST_BYTES:
            yield Fault("too-large", f"{file.name} is larger than {MOST_BYTES >> 20} MB.", "Shorten it.", spot)
            return
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        mend = "Save it as CSV in UTF-8."
        yield Fault("csv-encoding", f"{file.name} can't be read as UTF-8 text.", mend, spot)
        return
    columns = frozenset(next(csv.reader(io.StringIO(text, newline="")), []))
    wanted = {"value": "name", "label": "label"} | dict(_PARAMETER.findall(item.row.get("parameters")))
    for name in wanted.values():
        if name not in columns:
            mend = did_you_mean(name, columns, f"Add it, or say parameters {'value' if name == 'name' else 'label'}=….")
            yield Fault("csv-column", f"{file.name} has no column “{shown(name)}”.", mend, spot)
    for name in sorted(bare_names(item.row.get("choice_filter")) - columns):
        mend = did_you_mean(name, columns, f"Add it to {file.name}.")
        problem = f"choice_filter: {file.name} has no column “{shown(name)}”."
        yield Fault("unknown-column", problem, mend, item.row.spot("choice_filter"))
    for problem in _row_problems(text, wanted["value"]):
        yield Fault("csv-row", f"{file.name}, {problem}", "Mend that row.", spot)


def _row_problems(text: str, value: str) -> Iterator[str]:
    """The first row with too many or too few cells, and the first value that stands there twice."""
    rows = csv.reader(io.StringIO(text, newline=""))
    header = next(rows, [])
    place = header.index(value) if value in header else -1
    seen: dict[str, int] = {}
    for number, row in enumerate(rows, 2):
        if row and len(row) != len(header):
            yield f"row {number}: it has {len(row)} cells, and the header has {len(header)}."
            return
        if row and place >= 0 and (first := seen.setdefault(row[place], number)) != number:
            yield f"row {number}: “{shown(row[place])}” stands in row {first} already."
            return
