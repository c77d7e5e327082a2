"""The languages of a form, and every sentence that one of them lacks."""

import re
from collections.abc import Iterator

from kiosk.forms.authoring.columns import MEDIA, TRANSLATED, Column, Row, Table
from kiosk.forms.authoring.fault import Fault, Spot, nearest, shown
from kiosk.forms.authoring.outline import Outline

_CODE = re.compile(r"\(([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\)\s*$")

_SIMPLE = re.compile(r"\((?P<code>[\w-]+)[-_]simple\)\s*$", re.IGNORECASE)
"""Simple words beside a language: written where an author has them, and in no cell otherwise."""


def languages_of(tables: list[Table], default: str) -> dict[str, Spot]:
    """Return the languages of the columns, each with the place of the first; a bare column is in the `default`."""
    found: dict[str, Spot] = {}
    for table in tables:
        for column in table.columns.values():
            language = column.language or default
            if language and column.field in (*TRANSLATED, *MEDIA):
                found.setdefault(language, table.sheet.spot(1, column.number))
    return found


def language_faults(languages: dict[str, Spot], default: str, default_spot: Spot) -> Iterator[Fault]:
    """Yield languages that are spelt in two ways, lack their code, or are named as default and nowhere else."""
    seen: dict[str, str] = {}
    for language, spot in languages.items():
        first = seen.setdefault(_plain(language), language)
        if first != language:
            problem = f"“{shown(language)}” and “{shown(first)}” count as two languages."
            yield Fault("language-spelling", problem, f"Write “{shown(first)}” everywhere.", spot)
        elif not _CODE.search(language):
            problem = f"The language “{shown(language)}” has no code, so the kiosk cannot match it with its own."
            yield Fault("language-code", problem, "Write it as in “Arabic (ar)”.", spot, "warning")
        yield from _alone(language, spot, languages)
    if default and languages and default not in languages:
        near = nearest(default, languages, 0.3)
        mend = f"Did you mean “{near}”?" if near else "Name one of the form's languages."
        yield Fault("unknown-language", f"No column is in “{shown(default)}”.", mend, default_spot)


def translation_faults(table: Table, languages: dict[str, Spot], default: str) -> Iterator[Fault]:
    """Yield each sentence that stands in one language and not in another; a bare column is in the `default`."""
    lists = list(table.rows())
    for field in (*TRANSLATED, *MEDIA):
        columns = table.of(field)
        if not columns or not languages:
            continue
        whole = [column for column in columns if not _SIMPLE.search(column.language)]
        there = {column.language or default: column for column in whole}
        if set(there) == {""}:
            if field in TRANSLATED:
                yield _untranslated(table, columns[0], languages)
            continue
        for language in languages:
            if _SIMPLE.search(language):
                continue
            if language not in there and field in TRANSLATED and not _misspelt(language, languages):
                yield _missing_column(table, columns[0], language)
        for row in lists:
            yield from _missing_cells(table, row, there)


def _alone(language: str, spot: Spot, languages: dict[str, Spot]) -> Iterator[Fault]:
    found = _SIMPLE.search(language)
    if found and not any(one.lower().endswith(f"({found['code']})".lower()) for one in languages):
        problem = f"“{shown(language)}” goes with a language whose code is “{found['code']}”, and the form has none."
        yield Fault("simple-language", problem, "Write the usual words of that language too.", spot, "warning")


def _misspelt(language: str, languages: dict[str, Spot]) -> bool:
    first = next(other for other in languages if _plain(other) == _plain(language))
    return first != language


def _plain(language: str) -> str:
    return re.sub(r"\W", "", language).lower()


def _untranslated(table: Table, column: Column, languages: dict[str, Spot]) -> Fault:
    problem = f"The column “{column.field}” names no language, though the form has {len(languages)}."
    mend = f"Call it “{column.field}::{next(iter(languages))}” and add one for each other language."
    return Fault("no-language", problem, mend, table.sheet.spot(1, column.number), "warning")


def _missing_column(table: Table, column: Column, language: str) -> Fault:
    problem = f"There is no “{column.field}” in {shown(language)}."
    mend = f"Add a column “{column.field}::{shown(language)}”."
    return Fault("no-translation", problem, mend, table.sheet.spot(1, column.number), "warning")


def _missing_cells(table: Table, row: Row, there: dict[str, Column]) -> Iterator[Fault]:
    filled = [language for language, column in there.items() if row.cells.get(column.number)]
    if not filled:
        return
    for language, column in there.items():
        if language not in filled and language:
            problem = f"{column.field} is missing in {shown(language)}."
            text = shown(row.cells[there[filled[0]].number])
            mend = f"Name a file for it, as “{text}”." if column.field in MEDIA else f"Translate “{text}”."
            spot = table.sheet.spot(row.number, column.number)
            yield Fault("no-translation", problem, mend, spot, "warning")


def label_faults(outline: Outline) -> Iterator[Fault]:
    """Yield questions that show nothing: neither a label nor a hint nor a picture."""
    for item in outline.items:
        row = item.row
        if not item.asks or row.get("calculation"):
            continue
        if not any(row.get(field) for field in ("label", "hint", "guidance_hint", *MEDIA)):
            problem = f"The question “{shown(item.name)}” has no label."
            yield Fault("no-label", problem, "Write what is asked.", row.spot("label"))
