"""Checking the folder of a pack: everything that is wrong with it in one run, each fault at its file and line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal

from kiosk.catalogue.answer_files import split
from kiosk.catalogue.completeness import untold, untranslated
from kiosk.catalogue.loading import read_pack
from kiosk.catalogue.packing.answer_warnings import answer_warnings
from kiosk.catalogue.packing.form_links import link_faults
from kiosk.catalogue.packing.members import members
from kiosk.catalogue.toml_file import MOST_BYTES
from kiosk.catalogue.toml_lines import line_of
from kiosk.errors import DataFault

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.catalogue.loading import ReadPack


_LINE: Final = re.compile(r"\(at line ([0-9]+), column")
"""Where Python's reader of TOML says that it could not go on."""
_TEXT_LINE: Final = re.compile(r"^line ([0-9]+)$")
"""The place of a fault in the text of an answer, which has no keys."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to mend; only an error keeps the pack from being used."""

    file: str
    line: int
    place: str
    severity: Literal["error", "warning"]
    said: str

    def told(self) -> str:
        """The line for the command line, `services/pay-fine.toml:12: error: …`."""
        return f"{':'.join(part for part in (self.file, self.place) if part)}: {self.severity}: {self.said}"


def check_pack(folder: Path, icons: Path, today: dt.date | None = None) -> list[Finding]:
    """All faults of a pack, in reading order. Pictures are files below `icons`; forms take seconds.

    With `today` it is also told which answers nobody has assured for long.
    """
    at = _Places(folder)
    read = read_pack(folder)
    found = [
        at.finding(
            fault.file,
            fault.key,
            f"{_before(fault.key)}{fault.problem}. {fault.mend}{_stop(fault.mend)}",
        )
        for fault in read.faults
    ]
    found += _icon_faults(folder, icons, at)
    found += _missing(read, at)
    if read.pack is not None:
        warnings = answer_warnings(read.pack, folder, today)
        found += [at.finding(file, key, said, "warning") for file, key, said in warnings]
    found += _form_faults(read, at)
    try:
        members(folder)
    except DataFault as error:
        found.append(Finding("", 0, "", "error", str(error)))
    return sorted(dict.fromkeys(found))


class _Places:
    """Files and lines as an author knows them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.parsed = cache(_parsed)

    def name(self, file: Path) -> str:
        return file.relative_to(self._folder).as_posix() if file != self._folder else ""

    def finding(self, file: Path, key: str, said: str, severity: Literal["error", "warning"] = "error") -> Finding:
        text, data = self.parsed(file) if file.suffix in {".toml", ".md"} else ("", None)
        told = (_LINE.search(said) if not data else None) or _TEXT_LINE.search(key)
        line = int(told[1]) if told else line_of(text, data, key)
        return Finding(self.name(file), line, str(line or ""), severity, said)


def _before(key: str) -> str:
    return f"{key}: " if key and not _TEXT_LINE.search(key) else ""


def _stop(sentence: str) -> str:
    return "" if sentence.endswith("?") else "."


def _parsed(file: Path) -> tuple[str, dict[str, Any]]:
    """A file's text and what stands in it; empty for one that cannot be read, whose fault is told already."""
    try:
        if file.stat().st_size <= MOST_BYTES:
            text = file.read_bytes().decode().replace("\r\n", "\n")
            text = split(text)[0] if file.suffix == ".md" else text
            return text, tomllib.loads(text)
    except (OSError, ValueError, RecursionError):
        pass
    return "", {}


def _icon_faults(folder: Path, icons: Path, at: _Places) -> Iterator[Finding]:
    drawn = {picture.stem for picture in icons.glob("*/*.svg")}
    for file in sorted(folder.glob("**/*.toml")):
        for key, icon in _icons(at.parsed(file)[1], ""):
            if icon not in drawn:
                said = f"{key}: there is no picture `{icon}`. Take one of those in assets/icons, or add it there."
                yield at.finding(file, key, said)


def _icons(data: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            inner = f"{key}.{name}" if key else name
            if name == "icon" and isinstance(value, str):
                yield inner, value
            else:
                yield from _icons(value, inner)
    elif isinstance(data, list):
        for place, item in enumerate(data):
            yield from _icons(item, f"{key}[{place}]")


def _missing(read: ReadPack, at: _Places) -> Iterator[Finding]:
    """Warnings: sentences without a translation, and what a service does not tell."""
    if read.pack is None:
        return
    for place in untranslated(read.pack):
        key, _, language = place.rpartition(" ")
        yield _of_part(read, at, key, f"{key} is not in `{language}`. English is shown instead.")
    for place in untold(read.pack):
        yield _of_part(read, at, place, f"{place} is not told. People ask for it; write it.")


def _of_part(read: ReadPack, at: _Places, place: str, said: str) -> Finding:
    name, _, key = place.partition(".")
    if name in read.files:
        return at.finding(read.files[name], key, said, "warning")
    front = read.folder / "pack.toml"
    kinds = ("agencies", "topics", "profiles", "places", "series", "office.closures")
    keys = [place, *(f"{kind}.{name.removeprefix('closure ')}.{key}" for kind in kinds)]
    return max((at.finding(front, one, said, "warning") for one in keys), key=lambda finding: finding.line)


def _form_faults(read: ReadPack, at: _Places) -> Iterator[Finding]:
    from kiosk.forms.authoring.checking import check_form  # noqa: PLC0415 - spreadsheets, for authors only

    checked = {}
    for file in sorted((read.folder / "forms").glob("*.x*")):
        if not file.name.startswith(("~", ".")):
            form = checked[file.name] = check_form(file)
            for fault in form.report.faults:
                spot, said = fault.spot, f"{fault.problem} {fault.mend}".rstrip()
                yield Finding(at.name(file), spot.row or spot.line, str(spot), fault.severity, said)
    for file, key, said in link_faults(read, checked):
        yield at.finding(file, key, said)
