"""A page as the rules see it: the accessible tree with its places, every text, and what takes touches."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from PIL import Image
from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.citizen_pages.register import BOARD, KIOSK, CitizenPage
from ui.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.citizen_pages.combination import Combination

Role = QAccessible.Role
CONTROLS: Final = frozenset(
    {Role.Button, Role.RadioButton, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.Link, Role.Canvas}
)
PRESSED: Final = CONTROLS | {Role.ListItem, Role.PageTab}
"""What may take touches: at desks also rows of lists, which arrow keys reach, and tabs."""
TAKES_TOUCHES: Final = ("QQuickMouseArea", "QQuickTextInput", "QQuickTextEdit", "QQuickAbstractButton")
_MOST_FRAMES: Final = 12
PX_PER_MM: Final = float(tokens()["type"]["kiosk"]["px_per_mm"])


@dataclass(frozen=True, eq=False)
class Piece:
    """An item that is to be seen: its place in the window, and the part of it that nothing cuts off."""

    item: QQuickItem
    box: QRectF
    room: QRectF
    """What the frames around it leave to be seen of anything."""
    frame: QQuickItem | None
    """The innermost frame that cuts it off."""
    opacity: float
    enabled: bool

    @property
    def whole(self) -> bool:
        """Whether nothing of it is cut off."""
        return self.room.adjusted(-2, -2, 2, 2).contains(self.box)

    @property
    def shown(self) -> QRectF:
        """The part of it that is to be seen."""
        return self.box.intersected(self.room)


@dataclass(frozen=True, eq=False)
class Node(Piece):
    """A node of the accessible tree."""

    role: Role
    name: str
    description: str
    checked: bool
    checkable: bool


@dataclass
class Memory:
    """What earlier pages showed, for rules that compare pages."""

    places: dict[tuple[object, ...], tuple[str, QRectF]] = field(default_factory=dict)
    headings: dict[str, str] = field(default_factory=dict)


class Seen:
    """A page in one combination."""

    def __init__(self, page: CitizenPage, how: Combination, stage: Any, memory: Memory, *, last: bool = True) -> None:
        """`last`: it is not looked at any more, so that keys may move it."""
        self.page, self.how, self.stage, self.memory, self.last = page, how, stage, memory, last
        self.window: QQuickWindow = stage.window
        self.picture, self.pieces = at_rest(self.window)
        self.room = room_of(self.window)
        self._by_item = {id(piece.item): piece for piece in self.pieces}
        self.nodes = list(self._nodes(QAccessible.queryAccessibleInterface(self.window)))

    @property
    def is_kiosk(self) -> bool:
        """Whether it is a page of the kiosk, with everything around it."""
        return self.page.on == KIOSK

    @property
    def is_board(self) -> bool:
        """Whether it hangs on the wall, where nobody touches it."""
        return self.page.on == BOARD

    @cached_property
    def controls(self) -> list[Node]:
        """What can be touched."""
        return [node for node in self.nodes if node.role in CONTROLS]

    @cached_property
    def awake(self) -> list[Node]:
        """What can be touched now: what lies behind a sheet cannot."""
        return [node for node in self.controls if node.enabled]

    @cached_property
    def texts(self) -> list[Piece]:
        """Every text that is not behind a sheet."""
        return [
            piece
            for piece in self.pieces
            if piece.enabled and piece.item.inherits("QQuickText") and piece.item.property("text")
        ]

    @cached_property
    def modal(self) -> bool:
        """Whether a sheet stands over the page."""
        return any(node.role is Role.Dialog and node.enabled for node in self.nodes)

    def ground(self, box: QRect) -> str:
        """The colour that fills most of a part of the picture."""
        part = self.picture.copy(box).convertToFormat(QImage.Format.Format_RGB32)
        size = (part.width(), part.height())
        pixels = Image.frombuffer("RGBX", size, bytes(part.constBits()), "raw", "BGRX", part.bytesPerLine(), 1)
        colours = pixels.convert("RGB").getcolors(size[0] * size[1])
        return "#{:02x}{:02x}{:02x}".format(*max(colours)[1])

    def named(self, ending: str) -> Iterator[Node]:
        """Controls by the end of their objectName."""
        return (node for node in self.awake if node.item.objectName().endswith(ending))

    def _nodes(self, interface: QAccessibleInterface | None) -> Iterator[Node]:
        for place in range(interface.childCount() if interface is not None else 0):
            child = interface.child(place)
            if child is None:
                continue
            item = child.object()
            piece = self._by_item.get(id(item)) if isinstance(item, QQuickItem) else None
            state = child.state()
            if piece is not None and not state.invisible:
                yield Node(
                    **{name: getattr(piece, name) for name in Piece.__dataclass_fields__},
                    role=child.role(),
                    name=child.text(QAccessible.Text.Name),
                    description=child.text(QAccessible.Text.Description),
                    checked=bool(state.checked),
                    checkable=bool(state.checkable),
                )
            yield from self._nodes(child)


def room_of(window: QQuickWindow) -> QRectF:
    """The window itself; some grow with what they show."""
    return QRectF(0, 0, window.width(), window.height())


def at_rest(window: QQuickWindow) -> tuple[QImage, list[Piece]]:
    """The picture of a window and what it shows, once its layouts have come to rest.

    Bodies look where their lines are only once they know how high they are.
    """
    before: list[QRectF] = []
    for _ in range(_MOST_FRAMES):
        picture = window.grabWindow()
        QCoreApplication.processEvents()
        pieces = list(_pieces(window.contentItem(), room_of(window)))
        now = [piece.box for piece in pieces]
        if now == before:
            break
        before = now
    return picture, pieces


def _pieces(item: QQuickItem, room: QRectF, frame: QQuickItem | None = None, opacity: float = 1.0) -> Iterator[Piece]:
    if not item.isVisible() or item.opacity() == 0:
        return
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    opacity *= item.opacity()
    yield Piece(item, box, room, frame, opacity, item.isEnabled())
    if item.clip():
        room, frame = room.intersected(box), item
    for child in item.childItems():
        yield from _pieces(child, room, frame, opacity)
