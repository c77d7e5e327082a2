"""Calling somebody by their first name because they ask for it at a counter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue import views
from kiosk.queue.first_name import MOST_TYPED
from ui.counter import words as say
from ui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from kiosk.text import Text
    from ui.bridge import NodeBridge
    from ui.called_names import CalledNames
    from ui.counter.words import Words

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NamesShown:
    """What the dialog says of the ticket that is meant."""

    name: str = ""
    problem: str = ""
    busy: bool = False


@QmlElement
@QmlUncreatable("The counter makes it")
class CounterNames(QObject):
    """The dialog for QML. `done` closes it, `told` says what was done."""

    changed = Signal()
    done = Signal()
    told = Signal(str)

    def __init__(
        self, bridge: NodeBridge, names: CalledNames, words: Callable[[], Words], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._names, self._words = bridge, names, words
        self._ticket = ""
        self._shown = NamesShown()

    @Slot(str)
    def begin(self, ticket: str) -> None:
        """This ticket is meant; empty: none any more."""
        self._ticket = ticket
        self._show(NamesShown(name=self._names.known.get(ticket, "")))

    @Slot(str)
    def keep(self, typed: str) -> None:
        """Call the ticket by this name as well."""
        if self._ticket and not self._shown.busy:
            self._send(self._names.names.ask(self._ticket, typed))

    @Slot()
    def remove(self) -> None:
        """Call its number alone."""
        if self._ticket and not self._shown.busy:
            self._send(self._names.names.remove(self._ticket))

    def _send(self, future: Future[str]) -> None:
        ticket = self._ticket
        self._show(NamesShown(self._shown.name, busy=True))

        def kept(name: str) -> None:
            self.told.emit(self._sentence(ticket, named=bool(name)))
            if ticket == self._ticket:
                self._show(NamesShown())
                self.done.emit()

        def refused(text: Text) -> None:
            if ticket == self._ticket:
                self._show(NamesShown(self._shown.name, self._words().text(text)))

        self._bridge.later(future, kept, refused)

    def _sentence(self, ticket: str, *, named: bool) -> str:
        found = self._bridge.read(lambda queue: views.desk_ticket(queue, ticket))
        label = found.label if found else ""
        if named:
            return say.fill(translate("Counter", "%1 is called by name as well."), label)
        return say.fill(translate("Counter", "%1 is called by its number alone."), label)

    def _show(self, fresh: NamesShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_allowed(self) -> bool:
        return self._bridge.node.pack.queue.first_names

    def _get_most(self) -> int:
        return MOST_TYPED

    allowed = Property(bool, _get_allowed, constant=True)
    most = Property(int, _get_most, constant=True)
    name = Property(str, shown("name"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
