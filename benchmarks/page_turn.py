"""`page_turn`: from the touch on Continue, and from a key, until it is drawn, in a form of a thousand questions."""

import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from benchmarks import forms_made
from benchmarks.amounts import Amounts
from benchmarks.figure import Figure, at, spread

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

_MARK_MS = 50.0
_FADE_MS = 200
_NAME = "long.xml"
_ANSWERS = {"string": "Harbour", "int": "7", "": "harbour"}
_WARM = 6
"""Pages before the measuring begins: one of each kind of question, twice."""


@dataclass(slots=True)
class Turns:
    """Milliseconds of every page and key."""

    page: list[float] = field(default_factory=list)
    key: list[float] = field(default_factory=list)
    pause: list[float] = field(default_factory=list)


def measure(amounts: Amounts) -> Figure:
    """Turn pages by touch and type by keys in the kiosk's renderer, with a form made from a seed."""
    turns = Turns()
    with TemporaryDirectory(prefix="shopfront-") as name, ExitStack() as stack:
        reader = Reader(Path(name), amounts.questions, stack)
        for page in range(_WARM + amounts.taps):
            reader.read_on(turns if page >= _WARM else Turns())
    details = {
        "peer": "the longest time that a person takes for at once (50 ms, the mark)",
        "continue_to_drawn_ms": spread(turns.page),
        "key_to_drawn_ms": spread(turns.key),
        "longest_pause_beside_drawing_ms": spread(turns.pause),
    }
    found, typed = at(turns.page, 99), at(turns.key, 99)
    mark = f"a page turn and a key drawn within {_MARK_MS:g} ms (p99), {amounts.questions} questions"
    return Figure("page_turn", "ms (p99)", found, mark, max(found, typed) <= _MARK_MS, peer=_MARK_MS, details=details)


class Reader:
    """Somebody who goes through a form."""

    def __init__(self, folder: Path, questions: int, stack: ExitStack) -> None:
        from benchmarks.touching import Hands, close
        from kiosk.forms.authoring.library import FormLibrary
        from kiosk.forms.form_shelf import FormShelf
        from ui.face import application, open_face, search_where_nobody_waits
        from ui.forms.preview import preview_face

        (folder / _NAME).write_bytes(forms_made.flat(questions))
        shelf = FormShelf(lambda: FormLibrary(folder, folder), folder, "UTC")
        spec = preview_face(shelf.begin(_NAME, "en"))
        application(spec)
        face = open_face(spec)
        search_where_nobody_waits(face)
        stack.callback(close, face)
        self._window = face.window
        self._form: Any = face.models["preview"].form  # type: ignore[attr-defined]
        self.hands = Hands(face)
        face.look.set_tap_guard(0)  # this finger is faster than a person's

    def read_on(self, turns: Turns) -> None:
        """Answer the question of this page and turn to the next one; both are timed."""
        hands = self.hands
        hands.rest(_FADE_MS)
        row = self._form.questions.rows[0]
        hands.watch()
        kind = self._form.filling.session.state(row.ref).data_type
        if self._box() is not None:
            self._type("h" if kind == "string" else "7", turns)
        self._form.filling.answer(row.ref, _ANSWERS["" if self._box() is None else kind])
        stamp = self._form.stamp
        button = hands.see("form.continue")
        hands.expect(lambda: self._form.stamp > stamp)
        began = hands.touch(button)
        turns.page.append((hands.drawn() - began) * 1000)
        hands.rest(_FADE_MS)
        turns.pause.append(hands.pauses().longest_without_drawing)

    def _type(self, letter: str, turns: Turns) -> None:
        box = self._box()
        before = str(box.property("text")) if box is not None else ""
        self.hands.expect(lambda: box is not None and box.property("text") != before)
        began = time.perf_counter()
        self.hands.type(letter)
        turns.key.append((self.hands.drawn() - began) * 1000)

    def _box(self) -> "QQuickItem | None":
        item = self._window.activeFocusItem()
        return item if item is not None and item.metaObject().indexOfProperty("cursorPosition") >= 0 else None
