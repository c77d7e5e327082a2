"""The choices of a question: written by the author, or found in a list or in repeats; filtered, never copied whole."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from kiosk.forms.definition.facts import facts
from kiosk.forms.session.instance_tree import reference_of
from kiosk.forms.session.items import FormNode
from kiosk.forms.session.search import Search
from kiosk.forms.session.services import SessionServices
from kiosk.forms.session.tables import ColumnTable, RowNode
from kiosk.forms.session.wording import Words
from kiosk.forms.xpath import Scope, compile_string, string_value
from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.syntax import Call, Path, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.forms.definition.model import Control, Itemset
    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.wording import Wording
    from kiosk.forms.xpath import Environment, Expression, Node, Services

_CHANCE: Final = frozenset({"randomize", "random"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice as it is to be shown."""

    value: str
    words: Words


class ChoiceList:
    """Choices by position; labels are made when they are asked for."""

    def __init__(
        self, values: Sequence[str], words: Callable[[int], Words], labels: Sequence[str] | None = None
    ) -> None:
        self.values = values
        self._words = words
        self._labels = labels

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, index: int) -> Choice:
        return Choice(self.values[index], self._words(index))

    def __iter__(self) -> Iterator[Choice]:
        return (self[index] for index in range(len(self)))

    @property
    def labels(self) -> Sequence[str]:
        """The words of all choices; at once where they stand in a column."""
        return self._labels if self._labels is not None else [self.label(index) for index in range(len(self))]

    @property
    def echoes(self) -> bool:
        """Whether a label may repeat what was answered; those that stand in a column never do."""
        return self._labels is None and any(self._words(index).echoes for index in range(len(self)))

    def label(self, index: int) -> str:
        """The words of a choice."""
        return self._words(index).text

    def pairs(self) -> list[tuple[str, str]]:
        """All values with their labels."""
        return [(value, self._words(index).text) for index, value in enumerate(self.values)]

    def search(self, text: str, limit: int = 50) -> list[Choice]:
        """The first choices in whose label every word of `text` occurs, those that begin with it first."""
        wanted = text.casefold().split()
        begin: list[Choice] = []
        within: list[Choice] = []
        for index in range(len(self)):
            label = self.label(index).casefold()
            if all(word in label for word in wanted):
                (begin if label.startswith(text.casefold().strip()) else within).append(self[index])
                if len(begin) >= limit:
                    break
        return (begin + within)[:limit]


class Choices:
    """Finds the choices of the questions of one session."""

    def __init__(self, blueprint: Blueprint, environment: Environment, wording: Wording) -> None:
        self._blueprint, self._environment, self._wording = blueprint, environment, wording
        self._search = Search(blueprint, environment)
        self._cells: dict[str, Callable[[Environment], str]] = {}

    def of(self, node: FormNode) -> ChoiceList | None:
        """The choices of a node; None where it has no control with choices."""
        control = node.item.control
        if control is None or not (control.items or control.itemset):
            return None
        searched = self._search.rows(control, node)
        if searched is not None:
            return ChoiceList(searched.values, lambda index: Words(searched.labels[index]))
        if control.itemset is None:
            return self._written(control, node)
        table, rows = self._rows(control.itemset, node)
        values = self._column(table, rows, control.itemset.value)
        labels = None
        if table is not None and not control.itemset.label_is_text_id and _is_column(table, control.itemset.label):
            labels = self._column(table, rows, control.itemset.label)
        return ChoiceList(values, lambda index: self._words(control.itemset, table, rows[index], node), labels)

    def kept(self, node: FormNode) -> str:
        """What of the raw answer is among the choices: in their order for several, in the person's for a rank."""
        control, raw = node.item.control, node.raw
        if control is None or not raw:
            return raw
        if control.kind not in {"select1", "select", "rank"}:
            return raw
        if control.kind == "select1":
            return raw if self._has(control, node, raw) else ""
        values = ((found := self.of(node)) is not None and found.values) or ()
        answered = dict.fromkeys(raw.split())
        if control.kind == "rank":
            known = set(values)
            kept = [value for value in answered if value in known]
            return " ".join([*kept, *(value for value in values if value not in answered)]) if known else ""
        return " ".join(value for value in values if value in answered)

    def _has(self, control: Control, node: FormNode, raw: str) -> bool:
        if control.itemset is None or (control.appearances[:1] and "search(" in control.appearances[0]):
            found = self.of(node)
            return found is not None and raw in found.values
        table, rows = self._rows(control.itemset, node)
        if table is None:
            return raw in self._column(table, rows, control.itemset.value)
        return any(
            _contains(cast("Sequence[int]", rows), row) for row in table.matching((control.itemset.value,), (raw,))
        )

    def _written(self, control: Control, node: FormNode) -> ChoiceList:
        items = control.items
        return ChoiceList(
            [item.value for item in items],
            lambda index: self._wording.words(items[index].label, node) or Words(items[index].value),
        )

    def _rows(self, itemset: Itemset, node: FormNode) -> tuple[ColumnTable | None, Sequence[int] | list[Node]]:
        """The rows of an itemset: numbers within a table, or nodes of anything else."""
        tree = parse(self._blueprint.definition.expressions[itemset.nodeset])
        services = self._environment.services
        whole = _whole_table(tree, services)
        if whole is not None:
            return whole, range(whole.length)
        nodes = self._nodes(itemset, node)
        if nodes and isinstance(nodes[0], RowNode):
            table = nodes[0].table
            if all(isinstance(one, RowNode) and one.table is table for one in nodes) and _is_column(
                table, itemset.value
            ):
                return table, [cast("RowNode", one).row for one in nodes]
        return None, nodes

    def _nodes(self, itemset: Itemset, node: FormNode) -> list[Node]:
        function = self._blueprint.nodes(itemset.nodeset, node.item)
        services = self._environment.services
        calls = facts(self._blueprint.definition.expressions[itemset.nodeset]).calls
        if calls.isdisjoint(_CHANCE) or not isinstance(services, SessionServices):
            return function(self._environment.at(node))
        # A shuffled list keeps its order however often it is looked at.
        outer = services.chance
        services.chance = outer.of(reference_of(node))
        try:
            return function(self._environment.at(node))
        finally:
            services.chance = outer

    def _column(self, table: ColumnTable | None, rows: Sequence[int] | list[Node], name: str) -> Sequence[str]:
        if table is not None:
            column = table.column(name) or ()
            if isinstance(rows, range):
                return [value or "" for value in column]
            return [column[row] or "" for row in cast("Sequence[int]", rows)] if column else [""] * len(rows)
        return [self._cell(row, name) for row in cast("list[Node]", rows)]

    def _words(self, itemset: Itemset | None, table: ColumnTable | None, row: int | Node, node: FormNode) -> Words:
        if itemset is None or not itemset.label:
            return Words("")
        if table is not None and isinstance(row, int):
            text = table.cell(row, itemset.label)
            if text is None and not _is_column(table, itemset.label):
                text = self._cell(table.node(row), itemset.label)
        else:
            text = self._cell(cast("Node", row), itemset.label)
        if itemset.label_is_text_id:
            return self._wording.words_of_id(text or "", node)
        # What stands in the form itself was answered.
        return Words(text or "", echoes=isinstance(row, FormNode))

    def _cell(self, row: Node, path: str) -> str:
        """The value of an expression at a row."""
        if not path:
            return ""
        if path.isidentifier() and not isinstance(row, RowNode):
            return next((string_value(child) for child in row.children if child.name == path and child.relevant), "")
        function = self._cells.get(path)
        if function is None:
            scope = Scope()
            scope.namespaces = self._blueprint.definition.namespaces
            function = self._cells[path] = compile_string(parse(path), scope)
        return function(self._environment.at(row))


def _whole_table(tree: Expression, services: Services) -> ColumnTable | None:
    """The table of `instance('name')/root/item`, which needs no search."""
    if not isinstance(tree, Path) or len(tree.steps) != 2 or not isinstance(tree.start, Call):  # noqa: PLR2004
        return None
    if tree.start.name != "instance" or not isinstance(tree.start.arguments[0], Text):
        return None
    table = services.instance(tree.start.arguments[0].value)
    names = tuple(step.test.name for step in tree.steps if step.axis == "child" and not step.predicates)
    if isinstance(table, ColumnTable) and names == (table.columns.root, table.columns.row):
        return table
    return None


def _is_column(table: ColumnTable, name: str) -> bool:
    return name in table.columns.names


def _contains(rows: Sequence[int], row: int) -> bool:
    if isinstance(rows, range):
        return row in rows
    place = bisect_left(rows, row)
    return (place < len(rows) and rows[place] == row) or row in rows
