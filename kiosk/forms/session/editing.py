"""An earlier submission read back: what it holds replaces what the author wrote, what it lacks starts anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition.markup import local, namespace, parse_markup
from kiosk.forms.definition.model import NOTHING, Sprout
from kiosk.forms.errors import FormError, Place

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from kiosk.forms.session.blueprint import Blueprint


def sprout_of(submission: bytes, blueprint: Blueprint) -> Sprout:
    """The submission as the start of a session. Raises FormError where it is not one of this form."""
    root = parse_markup(submission, "submission")
    definition = blueprint.definition
    if local(root.tag) != definition.nodes[0].name:
        message = f"the submission begins with {local(root.tag)}, the form with {definition.nodes[0].name}"
        raise FormError(message)
    form_id = root.get("id", definition.form_id)
    if form_id != definition.form_id:
        message = f"the submission belongs to the form “{form_id}”, not to “{definition.form_id}”"
        raise FormError(message, Place(node=definition.nodes[0].path))
    return _merged(root, definition.start, blueprint)


def _merged(element: Element, start: Sprout, blueprint: Blueprint) -> Sprout:
    """`start` with the values of `element`; instances of repeats are those of the submission, however many."""
    attributes = dict(start.attributes)
    for name, value in element.attrib.items():
        number = blueprint.schema.child(start.node, local(name), attribute=True)
        if number != NOTHING and namespace(name) == blueprint.definition.nodes[number].namespace:
            attributes[number] = value
    if start.node == 0:
        attributes |= dict(start.attributes)  # the version is that of the form that is filled in now
    children = _children(element, start, blueprint)
    text = start.text if children else element.text or ""
    return Sprout(start.node, text, tuple(attributes.items()), children)


def _children(element: Element, start: Sprout, blueprint: Blueprint) -> tuple[Sprout, ...]:
    given: dict[int, list[Element]] = {}
    for child in element:
        number = blueprint.schema.child(start.node, local(child.tag))
        if number != NOTHING:
            given.setdefault(number, []).append(child)
    starts = {child.node: child for child in reversed(start.children)}
    found: list[Sprout] = []
    for item in blueprint.items[start.node].children:
        if item.is_attribute:
            continue
        if item.is_repeat:
            template = blueprint.definition.templates[item.number]
            found += [_merged(one, template, blueprint) for one in given.get(item.number, ())]
        else:
            begin = starts.get(item.number)
            if item.number in given:
                found.append(_merged(given[item.number][0], begin or Sprout(item.number), blueprint))
            elif begin is not None:
                found.append(begin)
    return tuple(found)
