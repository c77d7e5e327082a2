"""What the office offers, as the kiosk lists it: what most come for, by topic, and by search."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers.ports import AnswerSearch, Happening
from kiosk.catalogue.pack import Pack, Service
from ui.kiosk import sentences
from ui.kiosk.finding import Finder, FoundLine, service_line
from ui.kiosk.flow import Step
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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
class EventLine:
    """A life event that fits what was typed, and why."""

    topic: str
    icon: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChoiceTile:
    """A service that many people come for."""

    service: str
    icon: str
    title: str


@dataclass(frozen=True, slots=True)
class ClosedSeries:
    """A series of which no ticket is given now, and why."""

    series: str
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class CatalogueShown:
    """The words of find and topic."""

    query: str = ""
    searching: bool = False
    found: str = ""
    found_any: bool = False
    sure: bool = True
    """Whether what was found is about what was asked."""
    fits: bool = False
    """Whether a life event fits what was typed."""
    topic_title: str = ""
    topic_icon: str = "tray"


def service_lines(
    services: Iterable[Service], pack: Pack, language: str, *, under_agency: bool = False
) -> list[ServiceLine]:
    """Services as rows; those that stand under their agency do not repeat it."""
    rows = list(services)
    return [
        ServiceLine(
            service=service.id,
            icon=service.icon,
            title=service.title.get(language),
            line=service.line.get(language) if under_agency else service_line(service, pack, language),
            last=service is rows[-1],
        )
        for service in rows
    ]


def choice_tiles(pack: Pack, language: str) -> list[ChoiceTile]:
    """What most people take a ticket for; the others are found by life event, by agency or by words."""
    return [ChoiceTile(one.id, one.icon, one.title.get(language)) for one in pack.asked_often()]


def closed_series(pack: Pack, language: str, stopped: Mapping[str, str]) -> list[ClosedSeries]:
    """The series that are stopped, each with its reason; none where all are, for the same one."""
    series = {service.series for service in pack.services}
    if len(set(stopped.values())) == 1 and set(stopped) == series:
        return []
    return [
        ClosedSeries(one.letter, one.name.get(language), stopped[one.letter])
        for one in pack.series
        if one.letter in stopped and one.letter in series
    ]


def topic_tiles(pack: Pack, language: str) -> list[TopicTile]:
    """The life events and topics that lead to a service."""
    return [
        TopicTile(topic.id, topic.icon, topic.name.get(language))
        for topic in pack.topics
        if pack.life_event(topic.id) or pack.services_about(topic.id)
    ]


@QmlElement
@QmlUncreatable("made by the kiosk")
class CatalogueModel(QObject):
    """The lists for QML."""

    changed = Signal()
    wanted = Signal(str, str)
    """A step of the flow, and what it is about."""

    def __init__(self, pack: Pack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._answers: AnswerSearch | None = None
        self._finder = Finder(pack)
        self._shown = CatalogueShown()
        self._language = ""
        self._choices = RowModel(ChoiceTile, key="service", parent=self)
        self._closed = RowModel(ClosedSeries, key="series", parent=self)
        self._topics = RowModel(TopicTile, key="topic", parent=self)
        self._happening = RowModel(EventLine, key="topic", parent=self)
        self._events = RowModel(TopicTile, key="topic", parent=self)
        self._results = RowModel(FoundLine, key="key", parent=self)
        self._in_topic = RowModel(ServiceLine, key="service", parent=self)

    def renew(self, pack: Pack) -> None:
        """The office has another pack; what `show` lists next is from there."""
        self._pack, self._language = pack, ""
        self._finder = Finder(pack, self._answers)

    def search_by(self, answers: AnswerSearch) -> None:
        """Find by words from now on."""
        self._answers = answers
        self.renew(self._pack)

    def show(
        self, language: str, query: str, topic: str, stopped: Mapping[str, str], events: Sequence[str] = ()
    ) -> None:
        """List what belongs to these words and this topic; empty ones list nothing.

        `stopped` are the series of which no ticket is given, each with the reason; `events` the life events that the
        person is in.
        """
        pack = self._pack
        self._closed.replace(closed_series(pack, language, stopped))
        if language != self._language:
            self._language = language
            self._choices.replace(choice_tiles(pack, language))
            tiles = topic_tiles(pack, language)
            self._topics.replace(tiles)
            self._events.replace([tile for tile in tiles if pack.life_event(tile.topic) or not pack.life_events])
        sure = self._look_for(query, language, events)
        self._in_topic.replace(service_lines(pack.services_about(topic) if topic else (), pack, language))
        about = next((one for one in pack.topics if one.id == topic), None)
        fresh = CatalogueShown(
            query=query,
            searching=bool(query.strip()),
            found=sentences.found(len(self._results.rows), query, sure=sure),
            found_any=bool(self._results.rows),
            sure=sure,
            fits=bool(self._happening.rows),
            topic_title=about.name.get(language) if about else "",
            topic_icon=about.icon if about else "tray",
        )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        """To a life event, or to the services of another topic."""
        self.wanted.emit(Step.LIFE_EVENT if self._pack.life_event(topic) else Step.TOPIC, topic)

    @Slot()
    def byAgency(self) -> None:
        """To the agencies."""
        self.wanted.emit(Step.AGENCIES, "")

    @Slot()
    def byWords(self) -> None:
        """To the search."""
        self.wanted.emit(Step.FIND, "")

    def _look_for(self, query: str, language: str, events: Sequence[str]) -> bool:
        shelf = self._finder.find(query, language, events)
        self._results.replace(list(shelf.lines))
        self._happening.replace(self._happenings(language, shelf.ideas))
        return shelf.sure

    def _happenings(self, language: str, ideas: Iterable[Happening]) -> list[EventLine]:
        lines = [(self._pack.life_event(one.event), sentences.fits(one.words)) for one in ideas]
        return [EventLine(event.id, event.icon, event.name.get(language), why) for event, why in lines if event]

    def _get_choices(self) -> QObject:
        return self._choices

    def _get_closed(self) -> QObject:
        return self._closed

    def _get_topics(self) -> QObject:
        return self._topics

    def _get_happening(self) -> QObject:
        return self._happening

    def _get_events(self) -> QObject:
        return self._events

    def _get_results(self) -> QObject:
        return self._results

    def _get_in_topic(self) -> QObject:
        return self._in_topic

    query = Property(str, shown("query"), notify=changed)
    searching = Property(bool, shown("searching"), notify=changed)
    found = Property(str, shown("found"), notify=changed)
    foundAny = Property(bool, shown("found_any"), notify=changed)
    sure = Property(bool, shown("sure"), notify=changed)
    fits = Property(bool, shown("fits"), notify=changed)
    topicTitle = Property(str, shown("topic_title"), notify=changed)
    topicIcon = Property(str, shown("topic_icon"), notify=changed)
    choices = Property(QObject, _get_choices, constant=True)
    closed = Property(QObject, _get_closed, constant=True)
    topics = Property(QObject, _get_topics, constant=True)
    happening = Property(QObject, _get_happening, constant=True)
    events = Property(QObject, _get_events, constant=True)
    results = Property(QObject, _get_results, constant=True)
    inTopic = Property(QObject, _get_in_topic, constant=True)
