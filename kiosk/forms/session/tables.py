"""Choice lists at work: rows found by hash index, and made into nodes only where an expression walks them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, cast

from kiosk.forms.session.datatypes import number_of
from kiosk.forms.xpath import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.forms.definition.model import ChoiceTable

_Key = TypeVar("_Key", str, float)
_Index = dict[_Key, "int | Sequence[int]"]
_SAMPLE: Final = 200
"""Rows after which it shows whether a column names its rows."""


class RowNode(Node):
    """A row of a table, whose cells become nodes when somebody asks for them."""

    __slots__ = ("_cells", "row", "table")

    def __init__(self, table: ColumnTable, row: int) -> None:
        self.kind = Kind.ELEMENT
        self.name = table.columns.row
        self.namespace = self.prefix = self.text = ""
        self.parent: Node | None = table.root
        self.attributes = ()
        self.relevant = True
        self.slot = None
        self.table, self.row = table, row
        self._cells: Sequence[Node] | None = None

    @property
    def children(self) -> Sequence[Node]:  # type: ignore[override]
        """The cells that the row has."""
        if self._cells is None:
            columns, row = self.table.columns, self.row
            self._cells = [
                Node(Kind.ELEMENT, name, text=text, parent=self)
                for name, column in zip(columns.names, columns.columns, strict=True)
                if (text := column[row]) is not None
            ]
        return self._cells


class _RootNode(Node):
    """The element that holds the rows."""

    __slots__ = ("table",)

    def __init__(self, table: ColumnTable) -> None:
        self.kind = Kind.ELEMENT
        self.name = table.columns.root
        self.namespace = self.prefix = self.text = ""
        self.attributes = ()
        self.relevant = True
        self.slot = None
        self.table = table
        self.parent = None

    @property
    def children(self) -> Sequence[Node]:  # type: ignore[override]
        """All rows."""
        return self.table.all_rows()


class ColumnTable:
    """A list as columns, with an index for each column that was ever asked for."""

    def __init__(self, columns: ChoiceTable) -> None:
        self.columns = columns
        self.length = len(columns.columns[0]) if columns.columns else 0
        self._by_name = dict(zip(columns.names, columns.columns, strict=True))
        self._texts: dict[str, _Index[str]] = {}
        self._numbers: dict[str, _Index[float]] = {}
        self._rows: dict[int, RowNode] = {}
        self._all: list[RowNode] | None = None
        self.root: Node = _RootNode(self)
        self._document = Node(Kind.DOCUMENT)
        self._document.append(self.root)

    def document(self) -> Node:
        """The list as a tree."""
        return self._document

    def find(
        self, row_path: tuple[str, ...], columns: tuple[str, ...], values: tuple[str | float, ...]
    ) -> list[Node] | None:
        """The rows whose columns equal the values."""
        if row_path != (self.columns.root, self.columns.row):
            return [] if len(row_path) == 2 else None  # noqa: PLR2004 - root and row
        return [self.node(row) for row in self.matching(columns, values)]

    def rows(self, row_path: tuple[str, ...]) -> list[Node] | None:
        """All rows."""
        if row_path != (self.columns.root, self.columns.row):
            return [] if len(row_path) == 2 else None  # noqa: PLR2004 - root and row
        return list(self.all_rows())

    def matching(self, columns: Sequence[str], values: Sequence[str | float]) -> Sequence[int]:
        """The numbers of the rows whose columns equal the values, in order."""
        if not columns:
            return range(self.length)
        asked = sorted(zip(columns, values, strict=True), key=lambda pair: len(self._index(*pair)))
        found = self._index(*asked[0])
        for name, value in asked[1:]:
            column = self._by_name.get(name, [])
            if isinstance(value, str):
                found = [row for row in found if column[row] == value]
            else:
                found = [row for row in found if number_of(column[row] or "") == value]
        return found

    def prepare(self, columns: Sequence[str]) -> None:
        """Make the indexes of these columns now."""
        for name in columns:
            column = self._by_name.get(name)
            if column is not None and name not in self._texts:
                self._texts[name] = _indexed(column)

    def cell(self, row: int, column: str) -> str | None:
        """What stands in a row's column, None where the row lacks it."""
        values = self._by_name.get(column)
        return None if values is None else values[row]

    def column(self, name: str) -> Sequence[str | None] | None:
        """A whole column."""
        return self._by_name.get(name)

    def node(self, row: int) -> RowNode:
        """A row as a node, always the same one."""
        known = self._rows.get(row)
        if known is None:
            known = self._rows[row] = RowNode(self, row)
        return known

    def all_rows(self) -> list[RowNode]:
        """Every row as a node."""
        if self._all is None:
            self._all = [self.node(row) for row in range(self.length)]
        return self._all

    def _index(self, name: str, value: str | float) -> Sequence[int]:
        column = self._by_name.get(name)
        if column is None:
            return ()
        if isinstance(value, str):
            texts = self._texts.get(name)
            if texts is None:
                if not value and value not in column:
                    return ()  # a filter that was not answered yet needs no index
                texts = self._texts[name] = _indexed(column)
            return _rows_of(texts, value)
        numbers = self._numbers.get(name)
        if numbers is None:
            numbers = self._numbers[name] = _indexed([number_of(text or "") for text in column])
        return _rows_of(numbers, value)


def _indexed(column: Sequence[_Key | None]) -> _Index[_Key]:
    """The rows of each value. A column of different values, as names are, needs no list for each."""
    sample = column[:_SAMPLE]
    if len(set(sample)) == len(sample):
        single = dict(zip(column, range(len(column)), strict=True))
        if len(single) == len(column):
            single.pop(None, None)
            return cast("_Index[_Key]", single)
    found: dict[_Key | None, list[int]] = {}
    get = found.get
    for row, value in enumerate(column):
        known = get(value)
        if known is None:
            found[value] = [row]
        else:
            known.append(row)
    found.pop(None, None)
    return cast("_Index[_Key]", found)


def _rows_of(index: _Index[_Key], value: _Key) -> Sequence[int]:
    found = index.get(value, ())
    return (found,) if isinstance(found, int) else found
