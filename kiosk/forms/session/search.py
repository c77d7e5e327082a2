"""`search()` appearances: choices from a CSV file whose columns the written choices name. XLSForm, External selects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.forms.errors import FormError
from kiosk.forms.session.tables import ColumnTable
from kiosk.forms.xpath import Call, compile_string, printed
from kiosk.forms.xpath.parser import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.definition.model import Control
    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.items import FormNode
    from kiosk.forms.xpath import Environment

_FEWEST: Final = 4
_MATCHES: Final[dict[str, Callable[[str, str], bool]]] = {
    "contains": lambda cell, text: text in cell,
    "startswith": str.startswith,
    "endswith": str.endswith,
    "matches": lambda cell, text: cell == text,
}


@dataclass(frozen=True, slots=True)
class Searched:
    """The choices that a search found."""

    values: list[str]
    labels: list[str]


class Search:
    """Runs the search() of a control's appearance."""

    def __init__(self, blueprint: Blueprint, environment: Environment) -> None:
        self._blueprint, self._environment = blueprint, environment

    def rows(self, control: Control, node: FormNode) -> Searched | None:
        """The choices, None for a control without a search()."""
        call = _call(control)
        if call is None:
            return None
        given = [
            self._blueprint.compiled(compile_string, printed(part), node.item)(self._environment.at(node))
            for part in call.arguments
        ]
        table = self._environment.services.instance(str(given[0]))
        if table is None:
            table = self._environment.services.instance(f"{given[0]}.csv")
        if not isinstance(table, ColumnTable):
            message = f"search(): there is no list “{given[0]}.csv”"
            raise FormError(message)
        return _found(control, table, _rows(table, [str(one) for one in given[1:]]))


def _call(control: Control) -> Call | None:
    for appearance in control.appearances:
        if "search(" in appearance:
            text = appearance[appearance.index("search(") :]
            tree = parse(text[: text.rindex(")") + 1])
            return tree if isinstance(tree, Call) else None
    return None


def _rows(table: ColumnTable, given: Sequence[str]) -> list[int]:
    """`given`: how, the columns, the text; then perhaps a column and the value it must have."""
    rows = range(table.length)
    if len(given) + 1 < _FEWEST:
        return list(rows)
    matches = _MATCHES.get(given[0], _MATCHES["contains"])
    columns = [column for name in given[1].split(",") if (column := table.column(name.strip())) is not None]
    wanted = given[2].lower()
    found = [row for row in rows if any(matches((column[row] or "").lower(), wanted) for column in columns)]
    filters = list(zip(given[3::2], given[4::2], strict=False))
    return [row for row in found if all(table.cell(row, name) == value for name, value in filters)]


def _found(control: Control, table: ColumnTable, rows: Sequence[int]) -> Searched:
    """A written choice with a number as its value stands as it is; any other names the columns."""
    values: list[str] = []
    labels: list[str] = []
    for item in control.items:
        label = "".join(str(part) for part in item.label.parts) if item.label else item.value
        if item.value.lstrip("-").isdecimal():
            values.append(item.value)
            labels.append(label)
            continue
        names = [name.strip() for name in label.split(",")]
        for row in rows:
            values.append(table.cell(row, item.value) or "")
            labels.append(", ".join(table.cell(row, name) or "" for name in names))
    return Searched(values, labels)
