"""How a helper may fill a question in, and the choices that its form publishes for it.

Only what the author wrote is published. A list that is cut by an answer tells that answer: it goes out only where all
answers that cut it are shareable.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from kiosk.assist.frames import MOST_CHOICES, MOST_SOUGHT, Choice
from kiosk.forms.definition.facts import facts
from kiosk.forms.definition.written import written_text, written_words
from kiosk.forms.errors import FormError
from kiosk.forms.session.lists import LAST_SAVED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.assist.frames import Box, Sharing
    from kiosk.forms.definition.model import Control, FormDefinition, Itemset
    from kiosk.forms.session.state import State
    from kiosk.forms.xpath.references import Reference

CHOSEN: Final = frozenset({"select1", "select", "rank"})
_TYPED: Final[dict[str, Box]] = {
    "int": "whole", "integer": "whole", "long": "whole", "decimal": "number", "double": "number", "float": "number",
    "date": "date", "time": "time", "dateTime": "moment",
}  # fmt: skip
_WRITTEN: Final = re.compile(r"\s*(?:randomize\s*\(\s*)?instance\s*\(\s*['\"](?P<list>[^'\"]*)['\"]\s*\)")
"""Choices from a list of the author's; others may be answers."""
_COLUMN: Final = re.compile(r"[^\W\d][\w.-]*")
_READING: Final = frozenset(
    {"instance", "randomize", "selected", "not", "contains", "starts-with", "ends-with", "true", "false", "lower-case"}
)
"""Functions that read nothing but what they are given as paths."""


@dataclass(frozen=True, slots=True)
class Published:
    """The choices of one question. `labels` may take a while for a long list, and can be asked on any thread."""

    values: Sequence[str]
    labels: Callable[[], Sequence[str]]

    def find(self, words: str) -> tuple[tuple[Choice, ...], int]:
        """The first choices whose label holds all words, those that begin with them first, and how many there are."""
        labels, wanted = self.labels(), " ".join(_key(words).split())
        parts = wanted.split()
        keys = [_key(label) for label in labels] if wanted else ()
        found = [place for place, key in enumerate(keys) if all(part in key for part in parts)]
        found.sort(key=lambda place: not keys[place].startswith(wanted))
        places: Sequence[int] = found if wanted else range(len(labels))
        rows = ((self.values[place], labels[place]) for place in places[:MOST_CHOICES])
        shown = tuple(Choice(value, (label or value)[:MOST_SOUGHT]) for value, label in rows)
        return shown, len(places)


def box_of(definition: FormDefinition, classes: Mapping[str, Sharing], state: State) -> Box:
    """How a helper fills in what they may; words for whatever has no box of its own."""
    control = state.control
    kind = control.kind if control is not None else ""
    if control is not None and kind in {"select1", "select"} and _is_published(definition, classes, control):
        return "one" if kind == "select1" else "several"
    if control is not None and kind == "range":
        return "one" if steps(control) else "number"
    found = _TYPED.get(state.data_type, "text") if kind == "input" else "text"
    looks = control.appearances if control is not None else ()
    return ("year" if "year" in looks else "month" if "month-year" in looks else found) if found == "date" else found


def published(definition: FormDefinition, state: State, language: str) -> Published | None:
    """The choices of a question whose box is `one` or `several`, in a language of the form."""
    control, choices = state.control, state.choice_list
    if control is not None and control.kind == "range":
        values = steps(control)
        return Published(values, lambda: values)
    if control is None or choices is None or any(len(one) > MOST_SOUGHT or not one for one in choices.values):
        return None
    itemset = control.itemset
    if itemset is None:
        labels = [written_words(definition, item.label, language) for item in control.items]
        return Published(choices.values, lambda: labels)
    name, values = _list_of(definition, itemset), tuple(choices.values)
    if not itemset.label_is_text_id:
        columns = choices.labels
        return Published(values, lambda: columns)

    def texts() -> Sequence[str]:
        known = _labels(definition, itemset, name, language)
        return [known.get(value, "") for value in values]

    return Published(values, texts)


def chosen_words(definition: FormDefinition, control: Control, state: State, language: str) -> str:
    """The words of what was chosen, from the author's list; choices that are answers to other questions stay."""
    chosen = [state.value] if control.kind == "select1" else state.value.split()
    if control.itemset is None:
        labels = {item.value: written_words(definition, item.label, language) for item in control.items}
        return ", ".join(labels[one] or one for one in chosen if one in labels)
    name, choices = _list_of(definition, control.itemset), state.choice_list
    if not name or choices is None:
        return ""
    labels = _labels(definition, control.itemset, name, language)
    found = [choices[place] for place in (choices.values.index(one) for one in chosen if one in choices.values)]
    return ", ".join(
        labels.get(one.value, "") or (one.value if one.words.echoes else one.words.text) or one.value for one in found
    )


def steps(control: Control) -> tuple[str, ...]:
    """The values of a short range; nothing for a long one, or one whose ends make no sense."""
    low, high = (_decimal(control.parameters.get(name, default)) for name, default in (("start", "1"), ("end", "10")))
    step = abs(_decimal(control.parameters.get("step", "1")))
    if not step or low == high or not abs(high - low) / step < MOST_CHOICES:
        return ()
    first, last = sorted((low, high))
    values = (first + place * step for place in range(int((last - first) // step) + 1))
    return tuple(f"{value.normalize():f}" for value in values)


def _is_published(definition: FormDefinition, classes: Mapping[str, Sharing], control: Control) -> bool:
    """Whether all that says which choices there are is the author's, or a shareable answer."""
    if any("search(" in look for look in control.appearances):
        return False
    itemset = control.itemset
    if itemset is None:
        return bool(control.items)
    if not _list_of(definition, itemset) or not (_COLUMN.fullmatch(itemset.value) and _COLUMN.fullmatch(itemset.label)):
        return False
    try:
        known = facts(definition.expressions[itemset.nodeset])
    except FormError:
        return False
    return known.calls <= _READING and all(_may_cut(one, classes) for one in known.references)


def _may_cut(reference: Reference, classes: Mapping[str, Sharing]) -> bool:
    if reference.origin == "instance":
        return True
    plain = all(step.axis == "child" and not step.predicates and step.test.kind == "name" for step in reference.steps)
    path = "".join(f"/{step.test.name}" for step in reference.steps)
    return reference.origin == "root" and plain and classes.get(path) == "shareable"


def _list_of(definition: FormDefinition, itemset: Itemset) -> str:
    """The name of the author's list that the choices are from; empty where they are anything else."""
    written = _WRITTEN.match(definition.expressions[itemset.nodeset])
    name = written["list"] if written is not None else ""
    return next((one.name for one in definition.instances if one.name == name and one.source != LAST_SAVED), "")


def _labels(definition: FormDefinition, itemset: Itemset, name: str, language: str) -> dict[str, str]:
    """The words of a list whose texts the form holds in every language; of a value with several, none."""
    table = next((one.table for one in definition.instances if one.name == name), None)
    if table is None or not itemset.label_is_text_id or not {itemset.value, itemset.label} <= set(table.names):
        return {}
    values, texts = (table.columns[table.names.index(column)] for column in (itemset.value, itemset.label))
    found: dict[str, str] = {}
    for value, text in zip(values, texts, strict=True):
        if value and text:
            words = written_text(definition, text, language)
            found[value] = words if found.get(value, words) == words else ""
    return found


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return Decimal(0)
    return number if number.is_finite() and abs(number) < 10**9 else Decimal(0)


def _key(text: str) -> str:
    """Under which words are found: no case, no marks on letters."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign))
