"""Actions: values that are set when a form opens, a repeat grows or an answer changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.labels import parts_of
from kiosk.forms.definition.markup import local
from kiosk.forms.definition.model import NOTHING, Action, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

    from kiosk.forms.definition.expression_table import ExpressionTable
    from kiosk.forms.definition.schema import Schema

ACTIONS: Final = frozenset({"setvalue", "setgeopoint", "recordaudio"})
EVENTS: Final = frozenset(
    {
        "odk-instance-first-load",
        "odk-instance-load",
        "odk-new-repeat",
        "xforms-ready",
        "xforms-value-changed",
        "xforms-revalidate",
        "jr-insert",
    }
)
"""`jr-insert` is what odk-new-repeat was called; xforms-revalidate comes when the form is finished."""


def actions_of(
    elements: Iterable[tuple[Element, int]],
    binds: dict[str, str],
    schema: Schema,
    expressions: ExpressionTable,
    remarks: list[Remark],
) -> tuple[Action, ...]:
    """The actions of model and body, in the order of the document; `elements` come with the node they stand in."""
    found: list[Action] = []
    for element, source in elements:
        path = element.get("ref") or binds.get(element.get("bind") or "") or element.get("target") or ""
        target = schema.find(path, 0 if source == NOTHING else source)
        if target == NOTHING:
            remarks.append(Remark(f"a {local(element.tag)} names a node that does not exist", path))
            continue
        events = _events(element)
        remarks += [Remark(f"the event “{event}” is not known", path) for event in events if event not in EVENTS]
        value = expressions.number(element.get("value"), schema.nodes[target].path)
        literal = "".join(str(part) for part in parts_of(element, expressions, path)) if value == NOTHING else ""
        chosen = expressions.number(path, schema.nodes[target].path) if "[" in path else NOTHING
        found.append(Action(local(element.tag), events, target, value, literal, source, chosen))
    return tuple(found)


def _events(element: Element) -> tuple[str, ...]:
    for name, value in element.attrib.items():
        if local(name) == "event":
            return tuple("odk-new-repeat" if event == "jr-insert" else event for event in value.split())
    return ()
