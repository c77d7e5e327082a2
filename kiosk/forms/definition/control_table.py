"""The body of a form: groups, repeats and the controls with their labels, choices and appearances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.labels import label_of
from kiosk.forms.definition.markup import JAVAROSA, local
from kiosk.forms.definition.model import NOTHING, Control, Item, Itemset, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from kiosk.forms.definition.expression_table import ExpressionTable
    from kiosk.forms.definition.schema import Schema

CONTROLS: Final = frozenset({"input", "select1", "select", "rank", "range", "upload", "trigger", "secret"})
_CONTAINERS: Final = frozenset({"group", "repeat"})
_ACTIONS: Final = frozenset({"setvalue", "setgeopoint", "recordaudio"})
_NOT_PARAMETERS: Final = frozenset({"ref", "nodeset", "bind", "appearance", "class", "count", "noAddRemove", "query"})
_JR: Final = f"{{{JAVAROSA}}}"


class ControlTable:
    """Reads the body once; `actions` are those that stand within controls, with the node of the control."""

    def __init__(
        self, body: Element, schema: Schema, binds: dict[str, str], expressions: ExpressionTable, remarks: list[Remark]
    ) -> None:
        self._schema, self._expressions, self._remarks = schema, expressions, remarks
        self._bind_paths = binds
        self._made: list[Control | None] = []
        self.actions: list[tuple[Element, int]] = []
        self.body = self._children(body, NOTHING, 0)
        self.controls = tuple(control for control in self._made if control is not None)

    def _children(self, element: Element, parent: int, context: int) -> tuple[int, ...]:
        found: list[int] = []
        for child in element:
            name = local(child.tag)
            if name in CONTROLS or name in _CONTAINERS:
                found.append(self._read(child, name, parent, context))
        return tuple(found)

    def _read(self, element: Element, kind: str, parent: int, context: int) -> int:
        number = len(self._made)
        self._made.append(None)
        path = _reference(element) or self._bind_paths.get(element.get("bind", ""), "")
        node = self._schema.find(path, context) if path else NOTHING
        if path and node == NOTHING:
            self._remarks.append(Remark(f"a {kind} names a node that the primary instance does not have", path))
        inner = context if node == NOTHING else node
        self.actions += [(child, node) for child in element if local(child.tag) in _ACTIONS]
        where = self._schema.nodes[inner].path
        parts = {local(child.tag): child for child in reversed(element)}
        self._made[number] = Control(
            number,
            kind,
            node,
            parent,
            self._children(element, number, inner) if kind in _CONTAINERS else (),
            label_of(parts.get("label"), self._expressions, where),
            label_of(parts.get("hint"), self._expressions, where),
            tuple((element.get("appearance") or "").split())
            if "(" not in (element.get("appearance") or "")
            else (element.get("appearance", "").strip(),),
            {local(name): value for name, value in element.attrib.items() if local(name) not in _NOT_PARAMETERS},
            tuple(self._items(element, where)),
            self._itemset(element, parts.get("itemset"), where),
            self._expressions.number(element.get(_JR + "count"), where),
            (element.get(_JR + "noAddRemove") or "").strip() in {"true()", "true"},
        )
        return number

    def _items(self, element: Element, where: str) -> Iterator[Item]:
        for child in element:
            if local(child.tag) == "item":
                parts = {local(inner.tag): inner for inner in child}
                value = parts.get("value")
                text = "" if value is None else (value.text or "").strip()
                yield Item(text, label_of(parts.get("label"), self._expressions, where))

    def _itemset(self, element: Element, itemset: Element | None, where: str) -> Itemset | None:
        if itemset is None:
            query = element.get("query")
            return Itemset(self._expressions.number(query, where), "name", "label") if query else None
        parts = {local(child.tag): child for child in itemset}
        value, label = parts.get("value", parts.get("copy")), parts.get("label")
        nodeset = self._expressions.number(itemset.get("nodeset"), where)
        if nodeset == NOTHING:
            return None
        value_of = "" if value is None else value.get("ref", "")
        reference = "" if label is None else label.get("ref", "")
        made = label_of(label, self._expressions, where) if reference.lstrip().startswith("jr:itext") else None
        if made is not None and made.id_expression != NOTHING:
            return Itemset(nodeset, value_of, self._expressions.texts()[made.id_expression], label_is_text_id=True)
        return Itemset(nodeset, value_of, reference)


def repeat_paths(body: Element) -> frozenset[str]:
    """The absolute paths, without prefixes, of all that the body repeats."""
    found: set[str] = set()
    _collect(body, "", found)
    return frozenset(found)


def _collect(element: Element, context: str, found: set[str]) -> None:
    for child in element:
        name = local(child.tag)
        if name not in _CONTAINERS:
            continue
        reference = _reference(child)
        path = _absolute(reference, context) if reference else context
        if name == "repeat":
            found.add(path)
        _collect(child, path, found)


def _absolute(reference: str, context: str) -> str:
    steps = [] if reference.startswith("/") else [step for step in context.split("/") if step]
    for step in reference.split("/"):
        name = step.strip().rpartition(":")[2]
        if name == ".." and steps:
            steps.pop()
        elif name not in {"", ".", ".."}:
            steps.append(name)
    return "/" + "/".join(steps)


def _reference(element: Element) -> str:
    return (element.get("ref") or element.get("nodeset") or "").strip()
