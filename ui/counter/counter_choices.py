"""The dialogs in which something is chosen, as QML sees them: services to move to, tickets to pick."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers.ports import AnswerSearch
from ui.counter.choosing import ServiceLine, matching, service_lines
from ui.counter.waiting import QueueLine
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_MOST_SERVICES = 20
translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The counter makes it")
class CounterChoices(QObject):
    """What fits the words typed so far."""

    changed = Signal()

    def __init__(
        self,
        search: AnswerSearch,
        words: Callable[[], Words],
        queue: Callable[[], Sequence[QueueLine]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._words = words
        self._queue = queue
        self._sure = True
        self._typed = self._pointed = self._pointed_label = ""
        self._services = RowModel(ServiceLine, key="service", parent=self)
        self._tickets = RowModel(QueueLine, key="ticket", parent=self)

    def refresh(self) -> None:
        """Look again: the queue moved, or the language changed."""
        words = self._words()
        self._sure = True
        self._services.replace(service_lines(words.pack, self._find, self._typed, words.language))
        self._tickets.replace(matching(self._queue(), self._typed))
        self.changed.emit()

    @Slot(str)
    def look(self, typed: str) -> None:
        """Somebody typed."""
        self._typed = typed
        self.refresh()

    @Slot(str, str)
    def point(self, ticket: str, label: str) -> None:
        """This ticket is meant by what is asked next."""
        self._pointed, self._pointed_label = ticket, label
        self.changed.emit()

    @Slot(result=str)
    def firstService(self) -> str:
        """The best service; empty if none fits."""
        return cast("ServiceLine", self._services.row(0)).service if self._services.rows else ""

    @Slot()
    def pointAtFirst(self) -> None:
        """The first ticket that fits is meant."""
        if self._tickets.rows:
            first = cast("QueueLine", self._tickets.row(0))
            self.point(first.ticket, first.label)

    @Slot(result=str)
    def firstTicket(self) -> str:
        """The first ticket that fits; empty if none does."""
        return cast("QueueLine", self._tickets.row(0)).ticket if self._tickets.rows else ""

    def _find(self, typed: str, language: str) -> Sequence[str]:
        found = self._search.find(typed, language, only="service", limit=_MOST_SERVICES)
        self._sure = found.sure
        return [one.id for one in found.results]

    def _get_services(self) -> QObject:
        return self._services

    def _get_tickets(self) -> QObject:
        return self._tickets

    def _get_services_note(self) -> str:
        if not self._services.rows:
            return translate("Counter", "No service of this office fits these words.")
        return "" if self._sure else translate("Counter", "None of these is about exactly that.")

    def _get_any_ticket(self) -> bool:
        return bool(self._tickets.rows)

    def _get_typed(self) -> str:
        return self._typed

    _get_pointed, _get_pointed_label = held("_pointed"), held("_pointed_label")
    pointed = Property(str, _get_pointed, notify=changed)
    pointedLabel = Property(str, _get_pointed_label, notify=changed)
    typed = Property(str, _get_typed, notify=changed)
    services = Property(QObject, _get_services, constant=True)
    tickets = Property(QObject, _get_tickets, constant=True)
    servicesNote = Property(str, _get_services_note, notify=changed)
    anyTicket = Property(bool, _get_any_ticket, notify=changed)
