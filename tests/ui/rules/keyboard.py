"""The keyboard on the screen under the rules, in a process of its own: it is chosen before Qt starts.

    python -m tests.ui.rules.keyboard [LANGUAGE …]

Prints what breaks a rule on the page of the search with its keys up; exit code 1 where something does.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.rules.looking import BY_NAME, inspecting, settle
from tests.ui.rules.rule import PAGE_RULES
from tests.ui.rules.seen import Memory, Node, Role, Seen
from ui.citizen_pages.combination import Combination
from ui.citizen_pages.register import KIOSK
from ui.citizen_pages.stage import until
from ui.driver import find
from ui.face import FaceSpec, application
from ui.kiosk.reading import KEYBOARD, Area, listen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.citizen_pages.stage import KioskStage

PAGE = "Find"
ROWS = (
    Combination("en", "light", "standard"),
    Combination("mi", "dark", "large"),
    Combination("vi", "highContrast", "standard"),
    Combination("ar", "highContrast", "largest"),
    Combination("hi", "light", "largest"),
    Combination("zh_CN", "dark", "standard"),
)
"""Each language has keys of its own."""
_FEW, _MOST = 20, 80


def look(folder: Path, languages: list[str]) -> Iterator[str]:
    """What breaks a rule with the keys of these languages, or of all, in words."""
    with inspecting(folder) as inspector:
        stage = inspector.stages.of(KIOSK)
        for how in (row for row in ROWS if not languages or row.language in languages):
            page = BY_NAME[PAGE]
            page.open(inspector.stages)
            page.dress(stage, how)
            _open(stage)
            seen = Seen(page, how, stage, Memory(), last=False)
            for number, rule in PAGE_RULES.items():
                yield from (f"rule {number}, {how.name}: {words}" for words in rule.test(seen))
            yield from (f"rule 28, {how.name}: no arrow leads to {name}" for name in _unreached(stage, seen))
            stage.model.end()


def _open(stage: KioskStage) -> None:
    """Go to the box and in among the keys, by keys."""
    for _ in range(_MOST):
        if any(one.focused and one.role is Role.EditableText for one in listen(stage.window)):
            break
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    until(lambda: sum(one.area is Area.KEYS for one in listen(stage.window)) > _FEW, "the keyboard")
    settle(stage.window)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)


def _unreached(stage: KioskStage, seen: Seen) -> Iterator[str]:
    """Keys to which the arrows of a keypad do not lead."""
    walk, reached = stage.model.byEar.walk, set()
    if not walk.walking:
        yield "the keyboard"
        return
    for _ in range(_MOST):
        reached.add(walk.box.center().toPoint().toTuple())
        QTest.keyClick(stage.window, Qt.Key.Key_Right)
    place = find(stage.window, KEYBOARD)
    for key in (node for node in seen.awake if _on(node, place)):
        if not any(key.box.contains(x, y) for x, y in reached):
            yield key.name


def _on(node: Node, place: object) -> bool:
    item = node.item
    while item is not None and item is not place:
        item = item.parentItem()
    return item is not None


def main() -> int:
    """The command line."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "memory").mkdir()
        application(FaceSpec(page="", models=lambda _stage: {}, keyboard=True), folder / "memory")
        faults = list(look(folder, sys.argv[1:]))
    sys.stdout.writelines(f"{fault}\n" for fault in faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
