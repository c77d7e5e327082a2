"""The words of a form in the language of the session: labels, hints and messages, with their outputs and media."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.model import NOTHING
from kiosk.forms.errors import FormError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.forms.definition.model import Forms, Label, Parts
    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.items import FormNode, Item
    from kiosk.forms.xpath import Environment

_CODE: Final = re.compile(r"\(([\w-]+)\)\s*$")
_UNWRITTEN: Final = ("-",)
"""What a converter writes where an author wrote nothing in a language."""
MEDIA: Final = ("image", "audio", "video", "big-image")


@dataclass(frozen=True, slots=True)
class Words:
    """A text as it is to be shown. `text` may hold Markdown; media are jr:// addresses by kind."""

    text: str
    short: str = ""
    guidance: str = ""
    media: Mapping[str, str] = field(default_factory=dict)
    echoes: bool = False
    """Whether they may repeat what was answered."""


class Wording:
    """Finds texts; the session sets `language`."""

    def __init__(self, blueprint: Blueprint, environment: Environment) -> None:
        self._blueprint, self._environment = blueprint, environment
        definition = blueprint.definition
        self.languages = definition.languages
        self.language = definition.languages[0] if definition.languages else ""
        self.simple = False
        """Whether simple words are wanted, where the author wrote them."""

    def text(self, label: Label | None, node: FormNode) -> str | None:
        """A label's usual words; None where there is no label."""
        if label is None:
            return None
        forms = self._forms(label, node)
        if forms is not None:
            return self._joined(_usual(forms), node)
        if label.expression != NOTHING:
            return self._evaluated(label.expression, node)
        return self._joined(label.parts, node)

    def words(self, label: Label | None, node: FormNode) -> Words | None:
        """A label with its short form, guidance and media."""
        if label is None:
            return None
        forms = self._forms(label, node)
        if forms is None:
            return Words(self.text(label, node) or "", echoes=label.expression != NOTHING or _echo(label.parts))
        return self._words(forms, node)

    def text_of_id(self, text_id: str, node: FormNode) -> str:
        """The usual words of a text by its id, or nothing."""
        forms = self.forms_of_id(text_id)
        return "" if forms is None else self._joined(_usual(forms), node)

    def words_of_id(self, text_id: str, node: FormNode) -> Words:
        """All forms of a text by its id."""
        forms = self.forms_of_id(text_id)
        return Words("") if forms is None else self._words(forms, node)

    def forms_of_id(self, text_id: str) -> Forms | None:
        """A text in the session's language, or else in the first that has it."""
        texts = self._blueprint.definition.texts
        own = (texts.get(language, {}).get(text_id) for language in (self.language, *self.languages))
        found = next((forms for forms in own if forms is not None), None)
        if not self.simple:
            return found
        plain = texts.get(simple_variant(self.languages, self.language), {}).get(text_id, {})
        written = {form: parts for form, parts in plain.items() if parts not in {(), _UNWRITTEN}}
        return {**(found or {}), **written} if written else found

    def _words(self, forms: Forms, node: FormNode) -> Words:
        return Words(
            self._joined(_usual(forms), node),
            self._joined(forms.get("short", ()), node),
            self._joined(forms.get("guidance", ()), node),
            {kind: self._joined(forms[kind], node) for kind in MEDIA if kind in forms},
            any(_echo(parts) for parts in forms.values()),
        )

    def _forms(self, label: Label, node: FormNode) -> Forms | None:
        if label.text_id:
            return self.forms_of_id(label.text_id) or {}
        if label.id_expression != NOTHING:
            return self.forms_of_id(self._evaluated(label.id_expression, node)) or {}
        return None

    def _joined(self, parts: Parts, node: FormNode) -> str:
        if len(parts) == 1 and isinstance(parts[0], str):
            return parts[0]
        return "".join(part if isinstance(part, str) else self._evaluated(part, node) for part in parts)

    def _evaluated(self, expression: int, node: FormNode) -> str:
        item: Item = node.item
        return self._blueprint.string(expression, item)(self._environment.at(node))


def _echo(parts: Parts) -> bool:
    return any(not isinstance(part, str) for part in parts)


def _usual(forms: Forms) -> Parts:
    found = forms.get("")
    return forms.get("short", ()) if found is None else found


def simple_variant(languages: Sequence[str], language: str) -> str:
    """The form's name of the simple words beside a language: `Simple English (en-simple)` beside `English (en)`.

    `simple` is the variant that BCP 47 has for it. Empty where the form has none.
    """
    code = _CODE.search(language)
    wanted = f"({code[1]}-simple)".lower() if code else ""
    return next((one for one in languages if wanted and one.strip().lower().endswith(wanted)), "")


def unknown_language(language: str) -> FormError:
    """What is raised for a language that the form does not have."""
    return FormError(f"the form has no language “{language}”")
