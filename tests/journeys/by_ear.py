"""Somebody at a kiosk who neither looks nor touches: a keypad under the fingers, and ears."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.keypad import KeypadKey
from tests.journeys.kiosk_stage import Kiosk

MARKS = re.compile(r"[\u2066-\u2069]")
MOST_STEPS = 60


class Pad:
    """A keypad in hand."""

    def listen(self, pressed: Callable[[KeypadKey], None]) -> None:
        self.press = pressed


class Jack:
    """A jack in hand."""

    def __init__(self) -> None:
        self.closed = False

    def listen(self, plugged: Callable[[bool], None]) -> None:
        self.plug = plugged
        plugged(False)

    def close(self) -> None:
        self.closed = True


class Listener:
    """Presses keys and hears what is said."""

    def __init__(self, kiosk: Kiosk, pad: Pad) -> None:
        self.kiosk, self.pad = kiosk, pad

    @property
    def count(self) -> int:
        """How much was said so far."""
        return len(self.kiosk.voice.said)

    def since(self, count: int) -> str:
        """What was said since then."""
        return bare(" ".join(text for text, _language in self.kiosk.voice.said[count:]))

    def press(self, key: KeypadKey) -> str:
        """Press a key; what is said then."""
        return self.hear(lambda: self.pad.press(key))

    def hear(self, act: Callable[[], object]) -> str:
        """Do something; what is said then."""
        before = self.count
        act()
        later = self.kiosk.model.byEar.guide._later
        self.kiosk.until(lambda: self.count > before and not later.isActive())
        return self.since(before)

    def find(self, words: str, way: KeypadKey = KeypadKey.RIGHT) -> str:
        """Go on until these words are heard."""
        for _ in range(MOST_STEPS):
            said = self.press(way)
            if words in said:
                return said
        message = f"{words} is never said"
        raise AssertionError(message)

    def choose(self, words: str) -> str:
        """Go on to these words and press select; what the next page says."""
        self.find(words)
        return self.press(KeypadKey.SELECT)


def bare(text: str) -> str:
    """Without marks of direction."""
    return MARKS.sub("", text)


def shown(kiosk: Kiosk) -> list[str]:
    """The texts of the page in the tree, as a screen reader finds them."""
    texts = {QAccessible.Role.Heading, QAccessible.Role.StaticText}
    panes = [node for node in _nodes(_root(kiosk)) if node.role() is QAccessible.Role.Pane]
    return [bare(_name(node)) for node in _nodes(panes[0]) if node.role() in texts and re.search(r"\w", _name(node))]


def focused(kiosk: Kiosk) -> str:
    """The name of what has the focus."""
    names = [_name(node) for node in _nodes(_root(kiosk)) if node.state().focused and _name(node)]
    return bare(names[-1]) if names else ""


def _root(kiosk: Kiosk) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(kiosk.face.window)


def _name(node: QAccessibleInterface) -> str:
    return str(node.text(QAccessible.Text.Name))


def _nodes(node: QAccessibleInterface) -> Any:
    if not node.state().invisible:
        yield node
        for place in range(node.childCount()):
            child = node.child(place)
            if child is not None:
                yield from _nodes(child)
