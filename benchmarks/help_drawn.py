"""Help with real windows: from the press until the counter has drawn that it rings, and from a letter that is typed
at the kiosk until the helper's window has drawn that the box is filled in."""

import threading
import time
from contextlib import ExitStack
from typing import Any

from benchmarks.figure import spread
from benchmarks.office import Office
from benchmarks.programs import Program

_RING = {"name": "counter.help.ring.title", "of": "text", "is_": "asks for help"}
_NO_RING = {"name": "counter.help.ring.title", "of": "text", "is_": None}
_FILLED = {"name": "help.field.0", "of": "status", "is_": "Filled"}
_EMPTY = {"name": "help.field.0", "of": "status", "is_": "Empty"}
_FIELD = {"name": "help.field.0", "of": "label", "is_": ""}
_BOX = "/data/you/full_name"
_LET_BE_MS = 150
"""So long nobody presses between two of them: moves and fades end."""


def drawn(office: Office, stack: ExitStack, times: int) -> dict[str, Any]:
    """So many presses and so many changes, each until it was drawn at the counter, and before them the first of each,
    for which windows load what they need. Qt's software renderer draws both windows, offscreen."""
    arguments = ["--hub", office.url, "--enrol", office.code]
    counter = office.start("watched", arguments, ("-m", "benchmarks.counter_watch"))
    counter.line()
    pair = _Pair(office, stack, counter)
    rings = [pair.ring() for _ in range(times + 1)]
    pair.join()
    changes = [pair.change(filled=number % 2 == 0) for number in range(times + 1)]
    return {
        "press_to_ring_drawn_at_the_counter_ms": spread(rings[1:]),
        "change_to_drawn_at_the_helper_ms": spread(changes[1:]),
        "first_press_and_change_drawn_ms": [round(rings[0]), round(changes[0])],
    }


class _Pair:
    """The kiosk of this process, and the counter's window in another one."""

    def __init__(self, office: Office, stack: ExitStack, counter: Program) -> None:
        from benchmarks.own_kiosk import OwnKiosk

        self._counter = counter
        self._kiosk = OwnKiosk(office, stack, helped=True)
        self._hands = self._kiosk.hands
        for name in ("welcome.en", "home.find", "find.search"):
            self._hands.tap(name)
        self._hands.type("change address")
        self._hands.tap("find.result.change-address")
        self._hands.tap("service.form")
        self._hands.see("form.continue")
        self._ask(do="sit", officer="priya", pin="1111", counter="3")

    def ring(self) -> float:
        """One press."""
        self._hands.tap("help.help")
        button = self._see_at_rest("help.talk")
        self._expect(**_RING)
        began = self._hands.touch(button)
        took = (self._drawn() - began) * 1000
        self._expect(**_NO_RING)
        self._hands.tap("help.withdraw")
        self._drawn()
        self._hands.rest(_LET_BE_MS)
        return took

    def join(self) -> None:
        """The counter answers, and the citizen says yes."""
        self._hands.tap("help.help")
        self._hands.touch(self._see_at_rest("help.talk"))
        self._expect(**_RING)
        self._drawn()
        self._ask(do="answer")
        self._hands.see("consent.yes")
        self._expect(**_FIELD)
        self._hands.tap("consent.yes")
        self._drawn()
        self._hands.rest(_LET_BE_MS)

    def change(self, *, filled: bool) -> float:
        """A letter is typed into the first box, or taken out again."""
        self._hands.tap(_BOX)
        self._expect(**(_FILLED if filled else _EMPTY))
        began = time.perf_counter()
        if filled:
            self._hands.type("x")
        else:
            self._hands.press("Backspace")
        took = (self._drawn() - began) * 1000
        self._hands.rest(_LET_BE_MS)
        return took

    def _see_at_rest(self, name: str) -> Any:  # noqa: ANN401 - an item, known once Qt is loaded
        self._hands.see(name)
        self._hands.rest(_LET_BE_MS)
        return self._hands.reach(name)

    def _expect(self, **what: str | None) -> None:
        self._ask(do="expect", **what)

    def _ask(self, **question: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON
        self._counter.tell(**question)
        return self._line()

    def _drawn(self) -> float:
        return float(self._line()["drawn"])

    def _line(self) -> dict[str, Any]:
        """The counter's next line; the kiosk goes on meanwhile."""
        found: list[dict[str, Any]] = []
        reading = threading.Thread(target=lambda: found.append(self._counter.line()))
        reading.start()
        while reading.is_alive():
            self._hands.rest(2)
        if not found:
            message = "the counter's window has ended"
            raise RuntimeError(message)
        return found[0]
