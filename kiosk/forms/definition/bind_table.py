"""The binds of a form: type, conditions, calculation, messages and preloads of each node."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.labels import message_of
from kiosk.forms.definition.markup import JAVAROSA, ODK, local, namespace
from kiosk.forms.definition.model import NOTHING, Bind, Remark
from kiosk.forms.errors import FormError, Place
from kiosk.forms.told_once import NAMESPACE as TOLD_ONCE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

    from kiosk.forms.definition.expression_table import ExpressionTable
    from kiosk.forms.definition.schema import Schema

_JR: Final = f"{{{JAVAROSA}}}"
_PLAIN: Final = frozenset(
    {"nodeset", "ref", "id", "type", "relevant", "required", "readonly", "constraint", "calculate"}
)
_CONDITIONS: Final = ("relevant", "required", "readonly", "constraint", "calculate")


def binds_of(
    elements: Iterable[Element], schema: Schema, expressions: ExpressionTable, remarks: list[Remark]
) -> tuple[Bind, ...]:
    """One bind for each node that is bound; two binds of one node add up, the later one prevails."""
    attributes: dict[int, dict[str, str]] = {}
    for element in elements:
        path = element.get("nodeset") or element.get("ref") or ""
        node = schema.find(path, 0)
        if node == NOTHING:
            remarks.append(Remark("a bind names a node that the primary instance does not have", path))
            continue
        attributes.setdefault(node, {}).update(element.attrib)
    return tuple(_bind(node, found, schema, expressions) for node, found in sorted(attributes.items()))


def data_type(text: str | None) -> str:
    """A data type without prefix; what is not said is a string."""
    return (text or "").strip().rpartition(":")[2] or "string"


def _bind(node: int, found: dict[str, str], schema: Schema, expressions: ExpressionTable) -> Bind:
    path = schema.nodes[node].path
    numbers = {name: expressions.number(found.get(name), path) for name in _CONDITIONS}
    try:
        messages = [
            message_of(found.get(_JR + name) or found.get(name), expressions, path)
            for name in ("constraintMsg", "requiredMsg")
        ]
    except FormError as error:
        raise error.at(Place(node=path)) from error
    return Bind(
        node,
        data_type(found.get("type")),
        **numbers,
        constraint_message=messages[0],
        required_message=messages[1],
        preload=found.get(_JR + "preload", ""),
        preload_parameters=found.get(_JR + "preloadParams", ""),
        extra={
            local(name): value
            for name, value in found.items()
            if name not in _PLAIN and (not namespace(name) or namespace(name).rstrip("/") in {ODK, TOLD_ONCE})
        },
    )
