"""The choice lists of a form: which there are, what is in them, and the questions that use them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.forms.authoring.columns import Row, Table
from kiosk.forms.authoring.expressions import bare_names
from kiosk.forms.authoring.fault import Fault, Severity, Spot, did_you_mean, nearest, shown
from kiosk.forms.authoring.outline import LISTS, Item, Outline

MANY = 5_000
MOST = 50_000
_PARAMETER = re.compile(r"([\w-]+)\s*=\s*([^\s,;]+)")


@dataclass(slots=True)
class Lists:
    """Choice lists by name, and the columns of data beside their labels."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    columns: frozenset[str] = frozenset()
    exists: bool = False


def lists_of(table: Table | None) -> Lists:
    """Return the lists of a choices sheet; of none where there is no sheet."""
    if table is None:
        return Lists()
    found = Lists(exists=True, columns=frozenset(column.field for column in table.columns.values()))
    for row in table.rows():
        if name := row.get("list_name"):
            found.rows.setdefault(name, []).append(row)
    return found


def list_faults(table: Table | None, lists: Lists, *, duplicates: bool) -> Iterator[Fault]:
    """Yield what is wrong inside the lists; `duplicates` where the settings allow the same value twice."""
    if table is None:
        return
    rows = list(table.rows())
    if len(rows) > MANY:
        problem = f"The sheet holds {len(rows):,} choices, which makes the form slow to open."
        mend = "Put long lists into a CSV file in the form's media folder and use select_one_from_file."
        severity: Severity = "error" if len(rows) > MOST else "warning"
        yield Fault("many-choices", problem, mend, Spot(table.sheet.name), severity)
    for row in rows:
        if not row.get("list_name"):
            problem, mend = "This choice belongs to no list.", "Write the name of its list."
            yield Fault("no-list", problem, mend, row.spot("list_name"), "warning")
    for name, choices in lists.rows.items():
        yield from _choices(name, choices, duplicates=duplicates)


def _choices(name: str, choices: list[Row], *, duplicates: bool) -> Iterator[Fault]:
    seen: dict[str, Row] = {}
    for row in choices:
        value = row.get("name")
        if not value:
            mend = "Write a short value into the column name."
            yield Fault("no-value", f"This choice of “{shown(name)}” has no value.", mend, row.spot("name"))
            continue
        first = seen.setdefault(value, row)
        if first is not row and not duplicates:
            problem = f"“{shown(value)}” is already a choice of “{shown(name)}” in row {first.number}."
            yield Fault("duplicate-choice", problem, "Give each choice its own value.", row.spot("name"))
        if not any(row.get(part) for part in ("label", "image", "audio", "video")):
            problem = f"The choice “{shown(value)}” has no label."
            yield Fault("no-label", problem, "Write what people see.", row.spot("label"), "warning")


def question_faults(outline: Outline, lists: Lists, external: Lists) -> Iterator[Fault]:
    """Yield questions whose list is not there, or whose choice_filter looks at a column that is not."""
    used: set[str] = set()
    for item in outline.items:
        if item.kind in LISTS:
            there = external if item.kind == "select_one_external" else lists
            used.add(item.choices)
            yield from _list_of(item, there)
        if item.kind == "range":
            used.update(value for key, value in _PARAMETER.findall(item.row.get("parameters")) if "labelset" in key)
    for name, rows in lists.rows.items():
        if name not in used and not any(name in item.row.get("calculation") for item in outline.items):
            problem, mend = f"No question uses the list “{shown(name)}”.", "Remove it, or name it in a question's type."
            yield Fault("unused-list", problem, mend, rows[0].spot("list_name"), "warning")


def _list_of(item: Item, lists: Lists) -> Iterator[Fault]:
    spot = item.row.spot("type")
    name = item.choices
    if not name:
        mend = f"Write the name of a list of the choices sheet after it, as in {item.kind} yes_no."
        yield Fault("no-list", f"“{item.kind}” does not say which list.", mend, spot)
    elif name.startswith("${"):
        return
    elif " " in name:
        mend = "A list has one word for a name; several words need _ between them."
        yield Fault("bad-list", f"“{shown(name)}” cannot be the name of a list.", mend, spot)
    elif name.endswith((".csv", ".xml", ".geojson")):
        mend = f"Write {item.kind}_from_file {name}."
        yield Fault("list-in-file", f"“{shown(name)}” is a file.", mend, spot)
    elif name not in lists.rows:
        if not lists.exists:
            mend = "Add a sheet “choices” with the columns list_name, name and label."
        else:
            mend = did_you_mean(name, lists.rows, "Add its choices to the choices sheet.")
        yield Fault("unknown-list", f"There is no choice list “{shown(name)}”.", mend, spot)
    else:
        yield from _filter_columns(item, lists.columns)
        yield from _spaces(item, lists.rows[name])


def _filter_columns(item: Item, columns: frozenset[str]) -> Iterator[Fault]:
    for name in sorted(bare_names(item.row.get("choice_filter")) - columns):
        near = nearest(name, columns, 0.6)
        mend = f"Did you mean “{near}”?" if near else f"Add that column, or write '{shown(name)}' if a text is meant."
        problem = f"choice_filter: the choices have no column “{shown(name)}”."
        yield Fault("unknown-column", problem, mend, item.row.spot("choice_filter"))


def _spaces(item: Item, choices: list[Row]) -> Iterator[Fault]:
    if item.kind not in {"select_multiple", "rank"}:
        return
    for row in choices:
        if " " in (value := row.get("name")):
            problem = f"The value “{shown(value)}” holds a space, and spaces keep several answers apart."
            mend = f"Write {shown(value.replace(' ', '_'))}."
            yield Fault("space-in-value", problem, mend, row.spot("name"))
