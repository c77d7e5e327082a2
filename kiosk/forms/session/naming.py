"""jr:choice-name() and jr:itext(): words that expressions ask for, in the language of the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition.model import NOTHING
from kiosk.forms.session.items import FormNode
from kiosk.forms.session.services import unknown_question

if TYPE_CHECKING:
    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.choices import Choices
    from kiosk.forms.session.wording import Wording
    from kiosk.forms.xpath import Environment, Node


class Naming:
    """Answers for one session; may be called while another of its expressions is being evaluated."""

    def __init__(self, blueprint: Blueprint, environment: Environment, wording: Wording, choices: Choices) -> None:
        self._blueprint, self._environment = blueprint, environment
        self._wording, self._choices = wording, choices

    def choice(self, value: str, path: str, origin: Node) -> str:
        """The label of the choice with that value of the question at `path`. Raises FormError for an unknown path."""
        if not isinstance(origin, FormNode):
            return ""
        number = self._blueprint.schema.find(path, origin.item.number)
        if number == NOTHING:
            raise unknown_question(path, value)
        node = self._near(origin, number)
        if node is None:
            return ""
        environment = self._environment
        outer = environment.node, environment.origin, environment.position, environment.size
        try:
            found = self._choices.of(node)
            if found is None:
                raise unknown_question(path, value)
            wanted = value.strip()
            place = next((index for index, known in enumerate(found.values) if known == wanted), None)
            return "" if place is None else found.label(place)
        finally:
            environment.node, environment.origin, environment.position, environment.size = outer

    def text(self, text_id: str, origin: Node) -> str:
        """The words of a text by its id."""
        if not isinstance(origin, FormNode):
            forms = self._wording.forms_of_id(text_id) or {}
            return "".join(part for part in forms.get("", ()) if isinstance(part, str))
        environment = self._environment
        outer = environment.node, environment.origin, environment.position, environment.size
        try:
            return self._wording.text_of_id(text_id, origin)
        finally:
            environment.node, environment.origin, environment.position, environment.size = outer

    def _near(self, origin: FormNode, number: int) -> FormNode | None:
        """The node of that item in the repeat instances around `origin`; the first where it lies deeper."""
        item = self._blueprint.items[number]
        scope = origin.scope
        while scope.outer is not None and (scope.node is None or scope.node.item not in item.repeats):
            scope = scope.outer
        for repeat in item.repeats[scope.depth :]:
            instances = scope.repeats.get(repeat.number)
            if not instances:
                return None
            scope = instances[0].scope
        return scope.slots[item.local]
