"""Secondary instances within a form: as columns where they are a plain list, as they stand otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import tostring

from kiosk.forms.definition.markup import XFORMS, local, namespace
from kiosk.forms.definition.model import ChoiceTable, SecondaryInstance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

_FEWEST_ROWS: Final = 2
"""A table is recognised by its rows; one row could as well be a record."""


def secondary_instances(elements: Iterable[Element]) -> tuple[SecondaryInstance, ...]:
    """All instances but the primary one; the first of those with the same name counts."""
    found: dict[str, SecondaryInstance] = {}
    for element in elements:
        name = element.get("id", "")
        if name in found:
            continue
        source = (element.get("src") or "").strip()
        root = next(iter(element), None)
        if root is None or source:
            found[name] = SecondaryInstance(name, source)
            continue
        _without_xforms(root)
        table = table_of(root)
        found[name] = SecondaryInstance(name, source, table, "" if table else tostring(root, encoding="unicode"))
    return tuple(found.values())


def table_of(root: Element) -> ChoiceTable | None:
    """The rows of a document as columns; None where it is anything but rows of leaves."""
    rows = list(root)
    if len(rows) < _FEWEST_ROWS or root.attrib or _has_text(root):
        return None
    tag = rows[0].tag
    columns: dict[str, list[str | None]] = {}
    for index, row in enumerate(rows):
        if row.tag != tag or row.attrib or _has_text(row):
            return None
        for leaf in row:
            column = columns.get(leaf.tag)
            if column is None:
                column = columns[leaf.tag] = [None] * len(rows)
            if len(leaf) or leaf.attrib or column[index] is not None:
                return None
            column[index] = leaf.text or ""
    if len({namespace(name) for name in (root.tag, tag, *columns)}) > 1:
        return None
    names = tuple(local(name) for name in columns)
    return ChoiceTable(local(root.tag), local(tag), names, tuple(columns.values()))


def _without_xforms(root: Element) -> None:
    """A list inherits the namespace of the form around it and means none."""
    for element in root.iter():
        element.tag = element.tag.removeprefix(f"{{{XFORMS}}}")


def _has_text(element: Element) -> bool:
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)
