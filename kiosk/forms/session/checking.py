"""What can be said about a form's expressions before anybody fills it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition.facts import facts
from kiosk.forms.definition.model import NOTHING
from kiosk.forms.errors import FormError, Place
from kiosk.forms.session.services import unknown_question
from kiosk.forms.xpath.functions import FUNCTIONS
from kiosk.forms.xpath.printing import printed
from kiosk.forms.xpath.references import parts_of
from kiosk.forms.xpath.syntax import Call, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.items import Item
    from kiosk.forms.xpath import Expression


def check_expressions(blueprint: Blueprint) -> None:
    """Look at every expression where it stands. Raises FormError for an unknown function, wrong arguments, …."""
    definition = blueprint.definition
    for number, text in enumerate(definition.expressions):
        try:
            for call in _calls(facts(text).tree):
                _check_call(call)
        except FormError as error:
            raise error.at(Place(node=_node_of(blueprint, number), expression=text)) from error
    for target in blueprint.targets:
        blueprint.function(target)
        _check_choice_names(blueprint, target.expression, target.item)


def _check_call(call: Call) -> None:
    function = FUNCTIONS.get(call.name)
    if function is None:
        message = f"There is no function {call.name}()"
        raise FormError(message)
    function.check(call)


def _node_of(blueprint: Blueprint, expression: int) -> str:
    """A node that has the expression; nothing for one that only stands in texts."""
    definition = blueprint.definition
    for bind in definition.binds:
        if expression in {bind.relevant, bind.required, bind.readonly, bind.constraint, bind.calculate}:
            return blueprint.items[bind.node].path
    found = next((action.target for action in definition.actions if action.value == expression), NOTHING)
    return blueprint.items[found].path if found != NOTHING else ""


def _check_choice_names(blueprint: Blueprint, expression: int, item: Item) -> None:
    """jr:choice-name() names its question in a literal, so that it can be looked up now."""
    text = blueprint.definition.expressions[expression]
    if "choice-name" not in text:
        return
    for call in _calls(facts(text).tree):
        if call.name in {"jr:choice-name", "choice-name"} and isinstance(call.arguments[-1], Text):
            path = call.arguments[-1].value.strip()
            number = blueprint.schema.find(path, item.number)
            control = blueprint.items[number].control if number != NOTHING else None
            if control is None or not (control.items or control.itemset):
                raise unknown_question(path, printed(call.arguments[0]))


def _calls(expression: Expression) -> Iterator[Call]:
    pending = [expression]
    while pending:
        part = pending.pop()
        if isinstance(part, Call):
            yield part
        pending.extend(parts_of(part))
