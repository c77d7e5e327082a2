"""What the office offers, as the kiosk lists it: by series for a ticket, by topic, and by search."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.pack import Pack, Service
from kiosk.catalogue.search import ServiceSearch
from ui.kiosk import sentences
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_RESULTS = 4
"""More would push the topics away; who needs another one types another word."""


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service in a list: its title, and its agency and one line below."""

    service: str
    icon: str
    title: str
    line: str
    last: bool = False


@dataclass(frozen=True, slots=True)
class TopicTile:
    """A life event."""

    topic: str
    icon: str
    title: str


@dataclass(frozen=True, slots=True)
class ChoiceCell:
    """A cell of the page on which a ticket's service is chosen: the heading of a series, or a service."""

    cell: str
    kind: str
    series: str
    icon: str
    title: str
    note: str = ""
    """Why no ticket of a series is given now."""


@dataclass(frozen=True, slots=True)
class CatalogueShown:
    """The words of find and topic."""

    query: str = ""
    searching: bool = False
    found: str = ""
    found_any: bool = False
    topic_title: str = ""
    topic_icon: str = "tray"


def service_lines(services: Iterable[Service], pack: Pack, language: str) -> list[ServiceLine]:
    """Services as rows."""
    rows = list(services)
    return [
        ServiceLine(
            service=service.id,
            icon=service.icon,
            title=service.title.get(language),
            line=_under(service, pack, language),
            last=service is rows[-1],
        )
        for service in rows
    ]


def choice_cells(pack: Pack, language: str, stopped: Mapping[str, str]) -> list[ChoiceCell]:
    """Every service under the heading of its series, in the order of the pack; `stopped` by series."""
    cells: list[ChoiceCell] = []
    for series in pack.series:
        services = [service for service in pack.services if service.series == series.letter]
        if services:
            name = series.name.get(language)
            note = stopped.get(series.letter, "")
            cells.append(ChoiceCell(f"series {series.letter}", "series", series.letter, "", name, note))
        cells += [ChoiceCell(one.id, "service", one.series, one.icon, one.title.get(language)) for one in services]
    return cells


def topic_tiles(pack: Pack, language: str) -> list[TopicTile]:
    """The topics that lead to a service."""
    return [
        TopicTile(topic.id, topic.icon, topic.name.get(language))
        for topic in pack.topics
        if pack.services_about(topic.id)
    ]


def _under(service: Service, pack: Pack, language: str) -> str:
    agency = pack.agency(service.agency)
    parts = [agency.name.get(language) if agency else "", service.line.get(language)]
    return " · ".join(part for part in parts if part)


@QmlElement
@QmlUncreatable("made by the kiosk")
class CatalogueModel(QObject):
    """The lists for QML."""

    changed = Signal()

    def __init__(self, pack: Pack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._search: ServiceSearch | None = None
        self._shown = CatalogueShown()
        self._series = {service.series for service in pack.services}
        self._language = ""
        self._notes: dict[str, str] = {}
        self._choices = RowModel(ChoiceCell, key="cell", parent=self)
        self._topics = RowModel(TopicTile, key="topic", parent=self)
        self._results = RowModel(ServiceLine, key="service", parent=self)
        self._in_topic = RowModel(ServiceLine, key="service", parent=self)

    def show(self, language: str, query: str, topic: str, stopped: Mapping[str, str]) -> None:
        """List what belongs to these words and this topic; empty ones list nothing.

        `stopped` are the series of which no ticket is given, each with the reason.
        """
        # One reason for all is said once, above them.
        notes = {} if len(set(stopped.values())) == 1 and set(stopped) == self._series else dict(stopped)
        pack = self._pack
        if (language, notes) != (self._language, self._notes):
            self._language, self._notes = language, notes
            self._choices.replace(choice_cells(pack, language, notes))
            self._topics.replace(topic_tiles(pack, language))
        hits = self._find(query, language)
        self._results.replace(service_lines(hits, pack, language))
        self._in_topic.replace(service_lines(pack.services_about(topic) if topic else (), pack, language))
        about = next((one for one in pack.topics if one.id == topic), None)
        fresh = CatalogueShown(
            query=query,
            searching=bool(query.strip()),
            found=sentences.found(len(hits), query),
            found_any=bool(hits),
            topic_title=about.name.get(language) if about else "",
            topic_icon=about.icon if about else "tray",
        )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _find(self, query: str, language: str) -> list[Service]:
        if not query.strip():
            return []
        # The index is built when somebody first searches, not while the kiosk starts.
        self._search = self._search or ServiceSearch(self._pack)
        hits = (self._pack.service(identity) for identity in self._search.find(query, language))
        return [service for service in hits if service is not None][:MOST_RESULTS]

    def _get_choices(self) -> QObject:
        return self._choices

    def _get_topics(self) -> QObject:
        return self._topics

    def _get_results(self) -> QObject:
        return self._results

    def _get_in_topic(self) -> QObject:
        return self._in_topic

    query = Property(str, shown("query"), notify=changed)
    searching = Property(bool, shown("searching"), notify=changed)
    found = Property(str, shown("found"), notify=changed)
    foundAny = Property(bool, shown("found_any"), notify=changed)
    topicTitle = Property(str, shown("topic_title"), notify=changed)
    topicIcon = Property(str, shown("topic_icon"), notify=changed)
    choices = Property(QObject, _get_choices, constant=True)
    topics = Property(QObject, _get_topics, constant=True)
    results = Property(QObject, _get_results, constant=True)
    inTopic = Property(QObject, _get_in_topic, constant=True)
