"""Questions that wait for each other: calculations and conditions that lead back to where they began."""

from collections.abc import Iterator

from kiosk.forms.authoring.expressions import uses
from kiosk.forms.authoring.fault import Fault
from kiosk.forms.authoring.outline import Item, Outline

_FIELDS = ("calculation", "relevant", "repeat_count")
"""Nobody waits for whether an answer is required or read only, so these close no circle."""
_EARLIER = ("indexed-repeat", "[", "once(")
"""With these an expression may speak of itself: of another instance of its repeat, or of its value so far."""


def cycle_faults(outline: Outline) -> Iterator[Fault]:
    """Yield one fault for each circle, at the expression that closes it, naming the questions on the way."""
    needs, spots = _needs(outline)
    state: dict[int, int] = {}
    for start in outline.items:
        path: list[Item] = []
        stack: list[tuple[Item, Iterator[Item]]] = []
        if state.get(id(start)):
            continue
        stack.append((start, iter(needs.get(id(start), ()))))
        state[id(start)] = 1
        path.append(start)
        while stack:
            item, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                state[id(item)] = 2
                stack.pop()
                path.pop()
            elif state.get(id(following)) == 1:
                yield _circle(path[path.index(following) :], spots)
            elif not state.get(id(following)):
                state[id(following)] = 1
                path.append(following)
                stack.append((following, iter(needs.get(id(following), ()))))


def _needs(outline: Outline) -> tuple[dict[int, list[Item]], dict[int, tuple[Item, str]]]:
    """What each item's value and relevance wait for; what is in a group waits for the group."""
    needs: dict[int, list[Item]] = {}
    spots: dict[int, tuple[Item, str]] = {}
    for item in outline.items:
        if item.parent is not None:
            needs.setdefault(id(item), []).append(item.parent)
    for used in uses(outline):
        if used.field not in _FIELDS or any(mark in used.text for mark in _EARLIER):
            continue
        for name in used.names:
            holders = outline.names.get(name, [])
            # The number of a repeat's instances is known without looking into them.
            if len(holders) == 1 and holders[0].kind != "begin_repeat":
                needs.setdefault(id(used.item), []).append(holders[0])
                spots.setdefault(id(used.item), (used.item, used.field))
    return needs, spots


def _circle(path: list[Item], spots: dict[int, tuple[Item, str]]) -> Fault:
    way = " → ".join([*(item.name for item in path), path[0].name])
    item, field = next((spots[id(one)] for one in reversed(path) if id(one) in spots), (path[-1], "name"))
    if len(path) == 1:
        problem = f"{field}: “{item.name}” waits for itself."
        mend = "Write . in a constraint, or refer to another question."
    else:
        problem = f"These wait for each other: {way}."
        mend = "Let one of them not depend on the next."
    return Fault("cycle", problem, mend, item.row.spot(field))
