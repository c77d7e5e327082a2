"""Rules of place: how large, how far apart, how high above the floor, in sight, and always where they were."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from kiosk.settings import BY_NAME
from tests.ui.rules.rule import rule
from tests.ui.rules.seen import PX_PER_MM, Node, Seen
from ui.kiosk.flow import NO_WAY_BACK
from ui.kiosk.reach import HIGHEST_MM, LOWEST_MM, USUAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QRectF

LEAST_MM, LEAST_GAP_MM = 12.7, 2.54
"""VVSG 2.0."""
_ROUNDED = 0.05
_ALWAYS = ("help.help", "help.language", "help.textSize", "help.sound", "help.exit")


@rule(1, "Every control is at least 12.7 × 12.7 mm")
def large(seen: Seen) -> Iterator[str]:
    for node in seen.awake:
        if min(node.box.width(), node.box.height()) / PX_PER_MM < LEAST_MM - _ROUNDED:
            yield f"{node.name} is {node.box.width():.0f} × {node.box.height():.0f} pixels"


@rule(2, "At least 2.54 mm between neighbouring controls")
def apart(seen: Seen) -> Iterator[str]:
    half = LEAST_GAP_MM * PX_PER_MM * 0.95 / 2
    for one, other in combinations(seen.awake, 2):
        same = one.frame is other.frame
        near, far = (one.box, other.box) if same else (one.shown, other.shown)
        # A control that a row or a box carries is a part of it.
        if near.isEmpty() or far.isEmpty() or near.contains(far) or far.contains(near):
            continue
        if near.adjusted(-half, -half, half, half).intersects(far.adjusted(-half, -half, half, half)):
            yield f"{one.name} is too near to {other.name}"


@rule(3, "Every control lies 380–1,220 mm above the floor, and in the lower part of a lowered screen")
def in_reach(seen: Seen) -> Iterator[str]:
    if not seen.is_kiosk:
        return
    top = USUAL.free_above(seen.room.width(), seen.room.height()) if seen.how.lowered else 0
    for node in seen.awake:
        if not node.shown.isEmpty() and node.shown.top() < top - 1:
            yield f"{node.name} was not moved down"
        low, high = heights(node.shown, seen.room.height(), float(BY_NAME["screen_floor_mm"].default))
        if not node.shown.isEmpty() and not (low >= LOWEST_MM and high <= HIGHEST_MM):
            yield f"{node.name} is {low:.0f} to {high:.0f} mm above the floor"


def heights(box: QRectF, screen: float, floor_mm: float) -> tuple[float, float]:
    """How high the lower and the upper edge of a control are above the floor, in millimetres."""
    return floor_mm + (screen - box.bottom()) / PX_PER_MM, floor_mm + (screen - box.top()) / PX_PER_MM


@rule(8, "Back and Continue are visible without scrolling")
def in_sight(seen: Seen) -> Iterator[str]:
    ways = [node for node in seen.awake if node.item.objectName().endswith((".back", ".continue")) or _primary(node)]
    for node in ways:
        if not node.whole:
            yield f"{node.name} is cut off"
    page = seen.page.page
    if seen.is_kiosk and page is not None and page not in NO_WAY_BACK and not seen.modal and not _leads_back(seen):
        yield "no way back"


def _leads_back(seen: Seen) -> bool:
    # A form that was sent cannot be taken back; the way out of it is the end of the visit.
    return any(seen.named(".back")) or any(seen.named("form.done"))


@rule(26, "Exit now is at one place on every page")
def exit_stays(seen: Seen) -> Iterator[str]:
    yield from _stays(seen, _ALWAYS[-1:])


@rule(27, "Help, language, text size and sound are at one place on every page")
def comfort_stays(seen: Seen) -> Iterator[str]:
    yield from _stays(seen, _ALWAYS[:-1])


def _stays(seen: Seen, names: tuple[str, ...]) -> Iterator[str]:
    if not seen.is_kiosk:
        return
    for name in names:
        cell = next(seen.named(name), None)
        if cell is None:
            yield f"{name} is not there"
            continue
        where, box = seen.memory.places.setdefault((name, *seen.how.choices), (seen.page.name, cell.box))
        if box != cell.box:
            yield f"{cell.name} is at {cell.box} and at {box} on {where}"


def _primary(node: Node) -> bool:
    return bool(node.item.property("kind") == 0 and node.item.metaObject().className().startswith("Button_"))
