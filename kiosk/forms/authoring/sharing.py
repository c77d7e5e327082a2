"""The column `sharing`: what an author lets a helper see of a question, checked at its cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.authoring.fault import Fault, Spot, did_you_mean, shown
from kiosk.forms.sharing import ATTRIBUTE, CLASSES, PERSONAL
from kiosk.forms.told_once import ATTRIBUTE as TOLD_ONCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.forms.authoring.outline import Outline
    from kiosk.forms.definition.model import FormDefinition

_CODE: Final = "sharing"
_MEND: Final = f"Take {', '.join(CLASSES[:-1])} or {CLASSES[-1]}, or empty it: then nothing is shared."
_TELLING: Final = frozenset({"note"})
_FILES: Final = frozenset({"image", "audio", "video", "file"})


def sharing_faults(outline: Outline) -> Iterator[Fault]:
    """Yield classes that mean nothing, and those that would show what their author cannot have meant to show."""
    for item in outline.items:
        name = item.row.get(ATTRIBUTE)
        if not name:
            continue
        spot = item.row.spot(ATTRIBUTE)
        asks = item.asks and item.kind not in _TELLING
        yield from _misplaced(name, spot, asks=asks)
        if name != "shareable" or not asks:
            continue
        if item.choices.startswith("${"):
            problem = "The choices of this question are answers to others, and those are not shared."
            yield Fault(_CODE, problem, "Call it sensitive.", spot)
        if item.kind in _FILES:
            problem = "A helper sees whether there is a picture or file, and never the file itself."
            yield Fault(_CODE, problem, "Call it sensitive.", spot, "warning")
        yield from _personal(item.row.get(TOLD_ONCE), spot)


def bound_sharing_faults(definition: FormDefinition, lines: Mapping[str, int]) -> Iterator[Fault]:
    """Yield the same for the binds of an XForm."""
    asked = {control.node for control in definition.controls if control.kind not in {"group", "repeat"}}
    for bind in definition.binds:
        name = bind.extra.get(ATTRIBUTE, "")
        if not name:
            continue
        spot = Spot(line=lines.get(definition.nodes[bind.node].path, 0))
        yield from _misplaced(name, spot, asks=bind.node in asked)
        if name == "shareable":
            yield from _personal(bind.extra.get(TOLD_ONCE, ""), spot)


def _misplaced(name: str, spot: Spot, *, asks: bool) -> Iterator[Fault]:
    if name not in CLASSES:
        yield Fault(_CODE, f"There is no class “{shown(name)}”.", did_you_mean(name, CLASSES, _MEND), spot)
    elif not asks:
        yield Fault(_CODE, f"“{name}” stands where nothing is asked.", "Write it at questions only.", spot)


def _personal(term: str, spot: Spot) -> Iterator[Fault]:
    if term in PERSONAL:
        problem = f"“{term}” says who somebody is, and a helper would read it."
        yield Fault(_CODE, problem, "Call it sensitive, unless a helper has to read it.", spot, "warning")
