"""What there is to hear on a screen: the nodes of its accessible tree, in reading order, and what of them is private.

The tree is what a screen reader gets, so whatever is shown and reachable there is also heard. An item may have more
properties: `personal` (all its words are of the person), `answering` (so are its texts and values, not the names of
its controls), `tongue` (the language of its words), `openly` (that it is chosen is no secret).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from ui.kiosk import role_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtCore import QObject

Role = QAccessible.Role
CONTROLS: Final = role_words.CONTROLS
_SAID: Final = CONTROLS | {
    Role.Heading,
    Role.StaticText,
    Role.Canvas,
    Role.ListItem,
    Role.AlertMessage,
    Role.Graphic,
}
_MOST_BREATHS: Final = 12
"""A voice keeps only so many texts waiting."""
_ENDS: Final = (".", "!", "?", "。", "？", "؟", "।", ":", "：")
KEYBOARD: Final = "keyboard"
"""The objectName of the place of the keyboard on the screen."""


class Area(Enum):
    """Where on the screen something stands."""

    FRAME = auto()
    PAGE = auto()
    SHEET = auto()
    BAR = auto()
    KEYS = auto()
    """The keyboard on the screen."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A node of the tree, as it can be told."""

    name: str
    role: Role
    description: str = ""
    value: str = ""
    state: str = ""
    focused: bool = False
    area: Area = Area.PAGE
    private: bool = False
    """Its name is of the person."""
    private_more: bool = False
    """So is its description."""
    openly: bool = False
    """Its state is not."""
    tongue: str = ""

    @property
    def control(self) -> bool:
        """Whether something can be done with it."""
        return self.role in CONTROLS


@dataclass(frozen=True, slots=True)
class Words:
    """Something to say; `tongue` is empty for the language of the page."""

    text: str
    private: bool = False
    tongue: str = ""


@dataclass(frozen=True, slots=True)
class _Marks:
    """What the items around a node say of it."""

    area: Area = Area.FRAME
    personal: bool = False
    answering: bool = False
    tongue: str = ""


def listen(root: QObject) -> list[Heard]:
    """Everything on a window or an item that is shown and awake."""
    interface = QAccessible.queryAccessibleInterface(root)
    return list(_heard(interface, None, _Marks())) if interface is not None else []


def nodes(root: QObject) -> Iterator[QAccessibleInterface]:
    """The nodes of the tree that are shown and awake."""
    interface = QAccessible.queryAccessibleInterface(root)
    waiting = [interface] if interface is not None else []
    while waiting:
        node = waiting.pop()
        state = node.state()
        if state.invisible:
            continue
        if not state.disabled:
            yield node
        below = (node.child(place) for place in reversed(range(node.childCount())))
        waiting += [child for child in below if child is not None]


def told(heard: Heard) -> list[Words]:
    """A text as it is read, a control without what it does and how it stands."""
    more = heard.private or heard.private_more
    words = [Words(heard.name, heard.private, heard.tongue), Words(heard.description, more, heard.tongue)]
    return [part for part in words if part.text]


def told_whole(heard: Heard) -> list[Words]:
    """A control as it is told to who comes to it: name, description, kind, and how it stands."""
    kind = Words(role_words.kind(heard.role), heard.private and heard.area is Area.KEYS)
    stands = Words(heard.state, private=not heard.openly)
    value = Words(heard.value, private=True)
    return [*told(heard), *(part for part in (kind, stands, value) if part.text)]


def spoken_words(page: QQuickItem) -> list[Words]:
    """Every text and control of a page, each once; controls with what they say beside their name."""
    return [part for heard in listen(page) if heard.role in _SAID for part in told(heard)]


def breaths(words: Iterable[Words], language: str, *, headset: bool) -> list[tuple[str, str, bool]]:
    """What may be said, in few enough pieces for a voice to take at once: text, language, private.

    What is said to a headset is private as a whole as soon as a part of it is.
    """
    kept = [one for one in words if headset or not one.private]
    private = any(one.private for one in kept)
    runs = [(tongue, [one.text for one in run]) for tongue, run in groupby(kept, lambda one: one.tongue)]
    most = max(1, _MOST_BREATHS // max(1, len(runs)))
    return [(text, tongue or language, private) for tongue, texts in runs for text in in_breaths(texts, most)]


def in_breaths(texts: Sequence[str], most: int = _MOST_BREATHS) -> list[str]:
    """The same words in at most so many pieces."""
    size = -(-len(texts) // most) or 1
    parts = (texts[start : start + size] for start in range(0, len(texts), size))
    return [" ".join([*(_ended(text) for text in part[:-1]), part[-1]]) for part in parts]


def _ended(text: str) -> str:
    """A text after which a voice takes a breath."""
    return text if text.endswith(_ENDS) else f"{text}."


def _heard(interface: QAccessibleInterface, outer: QObject | None, marks: _Marks) -> Iterator[Heard]:
    state = interface.state()
    if state.invisible:
        return
    item = interface.object()
    marks = _marks(item, outer, marks, interface.role())
    if interface.role() in _SAID and not state.disabled:
        yield _node(interface, item, marks)
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _heard(child, item, marks)


def _marks(item: QObject, outer: QObject | None, marks: _Marks, role: Role) -> _Marks:
    """The marks of an item, of what lies between it and the next one in the tree, and of all around that."""
    area, personal, answering, tongue = marks.area, marks.personal, marks.answering, marks.tongue
    at = item if isinstance(item, QQuickItem) else None
    while at is not None and at is not outer:
        personal = personal or at.property("personal") is True
        answering = answering or at.property("answering") is True
        tongue = tongue or str(at.property("tongue") or "")
        area = Area.KEYS if at.objectName() == KEYBOARD else area
        at = at.parentItem()
    if role is Role.Dialog:
        area = Area.SHEET
    elif role is Role.ToolBar:
        area = Area.BAR
    elif role is Role.Pane and area is Area.FRAME:
        area = Area.PAGE
    return _Marks(area, personal, answering, tongue)


def _node(interface: QAccessibleInterface, item: QObject, marks: _Marks) -> Heard:
    role = interface.role()
    text = role not in CONTROLS
    typed = role is Role.EditableText
    return Heard(
        name=interface.text(QAccessible.Text.Name),
        role=role,
        description=interface.text(QAccessible.Text.Description),
        value=_value(interface) if typed else "",
        state=role_words.state(interface.state(), role),
        focused=bool(interface.state().focused),
        area=marks.area,
        private=marks.personal or (marks.answering and text),
        private_more=marks.answering and not typed,
        openly=item.property("openly") is True or not interface.state().checkable,
        tongue=marks.tongue,
    )


def _value(interface: QAccessibleInterface) -> str:
    text = interface.textInterface()
    return text.text(0, text.characterCount()) if text is not None else ""
