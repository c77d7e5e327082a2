"""Being called by one's first name: offered where counters can be told, and gone from here with the visit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.first_names import is_live
from kiosk.ports import LinkState
from kiosk.queue.first_name import MOST_TYPED
from kiosk.text import apart
from ui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from kiosk.queue.state import Queue
    from kiosk.text import Text, Translations
    from ui.bridge import NodeBridge
    from ui.called_names import CalledNames

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NameShown:
    """What the ticket's page and the page of the name say."""

    offered: bool = False
    told: str = ""
    problem: str = ""
    busy: bool = False


@QmlElement
@QmlUncreatable("made by the kiosk")
class NameModel(QObject):
    """The choice for QML. The name itself is told by the page and goes on to the hub; what stays here is a sentence."""

    changed = Signal()
    opened = Signal()
    closed = Signal()
    spoke = Signal(str)
    refused = Signal()
    """What was typed did not do, or the counters could not be told."""

    def __init__(
        self,
        bridge: NodeBridge,
        names: CalledNames,
        translations: Callable[[], Translations],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._names, self._translations = bridge, names.names, translations
        self._language = ""
        self._tickets: tuple[str, ...] = ()
        self._told: frozenset[str] = frozenset()
        """Tickets that the hub calls by the name."""
        self._name = ""
        self._problem: Text | None = None
        self._asking = 0
        self._visits = 0
        """Answers to a visit that is over are for nobody."""
        self._offered = False
        self._shown = NameShown()

    # what a person does

    @Slot()
    def choose(self) -> None:
        """To the question."""
        self._problem = None
        self._derive()
        self.opened.emit()

    @Slot(str)
    def keep(self, typed: str) -> None:
        """Be called by this name; `closed` once the counters know it."""
        if not self._asking and self._tickets:
            self._ask(self._tickets, typed)

    @Slot()
    def remove(self) -> None:
        """Be called by the number alone."""
        if self._asking:
            return
        self._problem = None
        for ticket in self._told:
            self._send(self._names.remove(ticket), lambda _name, ticket=ticket: self._removed(ticket))

    # for the kiosk

    def show(self, tickets: Sequence[str], language: str, *, sent: bool) -> None:
        """Say it in the language of the moment; `sent`: the hub has heard of the newest of this visit's tickets."""
        self._language = language
        self._tickets = self._bridge.read(lambda queue: self._ours(queue, tickets))
        connected = self._bridge.status().link.state is LinkState.CONNECTED
        allowed = self._bridge.node.pack.queue.first_names
        self._offered = bool(allowed and connected and sent and self._tickets)
        further = tuple(one for one in self._tickets if one not in self._told)
        if self._name and self._offered and further and not self._asking and self._problem is None:
            self._ask(further, self._name)
        self._derive()

    def forget(self) -> None:
        """The visit is over: no name stays here, and answers that come later are not heard."""
        self._visits += 1
        self._tickets, self._told, self._name = (), frozenset(), ""
        self._problem, self._asking, self._offered = None, 0, False
        self._derive()

    # inside

    def _ours(self, queue: Queue, tickets: Sequence[str]) -> tuple[str, ...]:
        device = self._bridge.node.device.uuid
        live = (one for one in tickets if is_live(queue, one, queue.day))
        return tuple(one for one in live if queue.tickets[one].device == device)

    def _ask(self, tickets: Sequence[str], typed: str) -> None:
        self._problem = None
        for ticket in tickets:
            self._send(self._names.ask(ticket, typed), lambda name, ticket=ticket: self._kept(ticket, name))

    def _send(self, future: Future[str], done: Callable[[str], None]) -> None:
        visit = self._visits
        self._asking += 1

        def settled(then: Callable[[], None]) -> None:
            if visit == self._visits:
                self._asking -= 1
                then()
                self._derive()
                if self._problem is not None:
                    self.refused.emit()

        self._bridge.later(
            future,
            lambda name: settled(lambda: done(name)),
            lambda text: settled(lambda: self._refused(text)),
        )
        self._derive()

    def _kept(self, ticket: str, name: str) -> None:
        first = not self._name
        self._name, self._told = name, self._told | {ticket}
        if first:
            self.closed.emit()
            self.spoke.emit(self._sentence())

    def _removed(self, ticket: str) -> None:
        self._told -= {ticket}
        if not self._told:
            self._name = ""

    def _refused(self, text: Text) -> None:
        self._problem = text

    def _sentence(self) -> str:
        if not self._name:
            return ""
        sentence = translate("Kiosk", "You are also called by your name: %1")
        return sentence.replace("%1", apart(self._name))

    def _derive(self) -> None:
        problem = self._translations().render(self._problem, self._language) if self._problem else ""
        fresh = NameShown(self._offered and not self._name, self._sentence(), problem, self._asking > 0)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_most(self) -> int:
        return MOST_TYPED

    most = Property(int, _get_most, constant=True)
    offered = Property(bool, shown("offered"), notify=changed)
    told = Property(str, shown("told"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
