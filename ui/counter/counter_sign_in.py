"""Signing in as QML sees it: an officer, a PIN, a counter."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue import views
from kiosk.staff.officer import Officer, pin_matches
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.counter.sign_in import (
    PIN_TRIES,
    Left,
    OfficerLine,
    PlaceLine,
    SignInFacts,
    SignInShown,
    officer_lines,
    place_lines,
    sign_in_shown,
)
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import shown

if TYPE_CHECKING:
    from ui.tries import Tries

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The counter makes it")
class CounterSignIn(QObject):
    """Who is here, proven by a PIN that is checked on a thread of its own, and at which counter."""

    changed = Signal()
    signedIn = Signal(str, str)
    """Officer and name: the PIN was right."""
    seated = Signal(str)
    """The number of the counter that was taken."""

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._checking = ThreadPoolExecutor(1, thread_name_prefix="pin")
        self._tries: dict[str, Tries] = {}
        self._chosen = ""
        self._locked = ""
        self._wanted = ""
        self._problem: Text | None = None
        self._left: Left | None = None
        self._busy = False
        self._shown = SignInShown()
        self._officer_rows = RowModel(OfficerLine, key="officer", parent=self)
        self._place_rows = RowModel(PlaceLine, key="number", parent=self)

    def close(self) -> None:
        """End the thread that checks."""
        self._checking.shutdown(cancel_futures=True)

    def begin(self, locked: str = "", left: Left | None = None) -> None:
        """Ask anew; `locked` names the only officer who may unlock, `left` says why a counter was left."""
        self._locked = self._chosen = locked
        self._problem, self._left = None, left
        self._busy = False
        self.refresh()

    def choose_place(self, officer: str, left: Left | None = None) -> None:
        """The officer is known; now the counter. `left` says why the last one was left."""
        self._locked, self._chosen, self._problem, self._left = "", officer, None, left
        self.refresh()

    def refresh(self) -> None:
        """Derive again, swap, tell."""
        node = self._bridge.node
        facts = SignInFacts(
            now_ms=node.clock.now_ms(),
            words=self._words(),
            officers=tuple(self._bridge.read(views.officer_rows)),
            places=tuple(self._bridge.read(views.counter_rows)),
            chosen=self._chosen,
            locked=self._locked,
            tries=self._tries.get(self._chosen, PIN_TRIES),
            problem=self._problem,
            wanted=self._wanted,
            left=self._left,
            busy=self._busy,
        )
        self._officer_rows.replace(officer_lines(facts))
        self._place_rows.replace(place_lines(facts))
        fresh = sign_in_shown(facts)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    @Slot(str)
    def choose(self, officer: str) -> None:
        """Point at an officer."""
        self._chosen, self._problem = officer, None
        self.refresh()

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Try a PIN; not listened to while one is checked, or too soon after wrong ones."""
        officer = self._bridge.read(lambda queue: queue.officers.get(self._chosen))
        now = self._bridge.node.clock.now_ms()
        if officer is None or self._busy or self._tries.get(self._chosen, PIN_TRIES).seconds_left(now):
            return
        self._busy, self._problem = True, None
        self.refresh()
        checking = self._checking.submit(pin_matches, officer, pin)
        self._bridge.later(checking, lambda right: self._checked(officer, right), self._refused)

    @Slot(str)
    def take(self, number: str) -> None:
        """Sit down at a counter; refused where somebody is, and asked back where the officer sits elsewhere."""
        self._take(number, move=False)

    @Slot()
    def move(self) -> None:
        """Leave the other counter for the one that was wanted."""
        self._take(self._wanted, move=True)

    def _take(self, number: str, *, move: bool) -> None:
        officer = self._bridge.read(lambda queue: queue.officers.get(self._chosen))
        if officer is None or self._busy:
            return
        self._busy, self._problem, self._wanted = True, None, number
        self.refresh()
        args = {"counter": number, "officer": officer.id, "name": officer.name, "move": move}
        self._bridge.act("counter.take", args, lambda _result: self._taken(number), self._refused)

    def _checked(self, officer: Officer, right: bool) -> None:
        self._busy = False
        if right:
            self._tries.pop(officer.id, None)
            self.signedIn.emit(officer.id, officer.name)
        else:
            now = self._bridge.node.clock.now_ms()
            self._tries[officer.id] = self._tries.get(officer.id, PIN_TRIES).after_wrong(now)
            self._problem = Text.of("refused.wrong_pin")
        self.refresh()

    def _taken(self, number: str) -> None:
        self._busy = False
        self.seated.emit(number)
        self.refresh()

    def _refused(self, text: Text) -> None:
        self._busy, self._problem = False, text
        self.refresh()

    def _get_officer_rows(self) -> QObject:
        return self._officer_rows

    def _get_place_rows(self) -> QObject:
        return self._place_rows

    officerRows = Property(QObject, _get_officer_rows, constant=True)
    placeRows = Property(QObject, _get_place_rows, constant=True)
    _anybody = shown("anybody")
    anybody = Property(bool, _anybody, notify=changed)
    _chosen = shown("chosen")
    chosen = Property(str, _chosen, notify=changed)
    _name = shown("name")
    name = Property(str, _name, notify=changed)
    _initials = shown("initials")
    initials = Property(str, _initials, notify=changed)
    _problem = shown("problem")
    problem = Property(str, _problem, notify=changed)
    _why_left = shown("left")
    whyLeft = Property(str, _why_left, notify=changed)
    _move = shown("move")
    moveText = Property(str, _move, notify=changed)
    _paused = shown("paused")
    paused = Property(bool, _paused, notify=changed)
    _busy = shown("busy")
    busy = Property(bool, _busy, notify=changed)
