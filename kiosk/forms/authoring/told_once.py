"""The column `told_once`: what an author says that a question means, checked at its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.authoring.fault import Fault, Spot, did_you_mean, shown
from kiosk.forms.definition.terms import is_repeated
from kiosk.forms.told_once import ATTRIBUTE, TERMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.forms.authoring.choices import Lists
    from kiosk.forms.authoring.outline import Item, Outline
    from kiosk.forms.definition.model import FormDefinition

_CODE: Final = "told-once"
_MEND: Final = "Take one of those in docs/forms.md, or empty it."
_DATA_TYPES: Final = {"string": "text", "date": "date"}


def told_once_faults(outline: Outline, lists: Lists) -> Iterator[Fault]:
    """Yield terms that nobody can fill in: unknown ones, in a repeat, at another type, and twice the same."""
    first: dict[str, Item] = {}
    for item in outline.items:
        term = item.row.get(ATTRIBUTE)
        if not term:
            continue
        spot = item.row.spot(ATTRIBUTE)
        yield from _misplaced(term, spot, item.kind, in_repeat=_is_in_repeat(item))
        if item.choices in lists.rows:
            yield from _choices(term, spot, {row.get("name") for row in lists.rows[item.choices]})
        before = first.setdefault(term, item)
        if before is not item:
            problem = f"“{shown(term)}” is already what row {before.row.number} asks for."
            yield Fault(_CODE, problem, "Keep it at one of them.", spot)


def bound_faults(definition: FormDefinition, lines: Mapping[str, int]) -> Iterator[Fault]:
    """Yield the same for the binds of an XForm."""
    first: dict[str, str] = {}
    controls = {control.node: control.kind for control in definition.controls if control.kind != "repeat"}
    for bind in definition.binds:
        term = bind.extra.get(ATTRIBUTE, "")
        if not term:
            continue
        path = definition.nodes[bind.node].path
        spot = Spot(line=lines.get(path, 0))
        kinds = {"input": _DATA_TYPES.get(bind.data_type, bind.data_type), "select1": "select_one"}
        kind = kinds.get(controls.get(bind.node, ""), "what is no question")
        yield from _misplaced(term, spot, kind, in_repeat=is_repeated(definition, bind.node))
        if first.setdefault(term, path) != path:
            yield Fault(_CODE, f"“{shown(term)}” is already what {first[term]} asks for.", "Keep one of them.", spot)


def _is_in_repeat(item: Item) -> bool:
    outer = item.parent
    while outer is not None and outer.kind != "begin_repeat":
        outer = outer.parent
    return outer is not None


def _misplaced(term: str, spot: Spot, kind: str, *, in_repeat: bool) -> Iterator[Fault]:
    known = TERMS.get(term)
    if known is None:
        yield Fault(_CODE, f"There is no term “{shown(term)}”.", did_you_mean(term, TERMS, _MEND), spot)
    elif in_repeat:
        problem = f"“{term}” stands in a repeat, and nobody can tell which of them is meant."
        yield Fault(_CODE, problem, "Empty it, or ask outside of the repeat.", spot)
    elif kind not in known.types:
        mend = f"It belongs to a question of the type {' or '.join(known.types)}."
        yield Fault(_CODE, f"“{term}” does not fit {shown(kind)}.", mend, spot)


def _choices(term: str, spot: Spot, names: set[str]) -> Iterator[Fault]:
    known = TERMS.get(term)
    if known is not None and known.choices and not names & set(known.choices):
        problem = f"None of these choices has a name that “{term}” knows."
        yield Fault(_CODE, problem, f"Call them {' and '.join(known.choices)}.", spot, "warning")
