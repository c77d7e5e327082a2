"""The page of one service, and the wait that it shares with home: what it is, what to bring, how long it takes now."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.pack import Agency, Bring, Fact, Service
from kiosk.queue import Forecast
from ui.film_model import FilmModel
from ui.kiosk import sentences
from ui.kiosk.more_model import Line, ways
from ui.kiosk.pack_media import Media, media_address, nothing
from ui.rows import RowModel
from ui.shown import held, shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WaitFacts:
    """The queue as somebody who has no ticket meets it. `before` is how many will be called first, None where nobody
    can say; `closes` and `last_ticket` are times, empty outside hours; `objection` says why no ticket is given, empty
    where one is."""

    wait: Forecast | None = None
    before: int | None = None
    counters: int = 0
    closes: str = ""
    last_ticket: str = ""
    objection: str = ""


@dataclass(frozen=True, slots=True)
class FormFacts:
    """How it stands with the form of a service that has one here."""

    begun: bool = False
    opening: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ServiceFacts:
    """What the page of a service depends on."""

    service: Service
    agency: Agency | None
    language: str
    queue: WaitFacts
    busy: bool = False
    problem: str = ""
    form: FormFacts | None = None
    simple: bool = False


@dataclass(frozen=True, slots=True)
class SimpleRow:
    """A short sentence with its picture: the address of one that the pack brings along, else an icon."""

    place: int
    icon: str
    text: str
    picture: str


@dataclass(frozen=True, slots=True)
class FactLine:
    """One of the three facts, or one thing to bring."""

    place: int
    icon: str
    strong: str
    soft: str


@dataclass(frozen=True, slots=True)
class ServiceShown:
    """The words of the page."""

    service: str = ""
    agency: str = ""
    agency_icon: str = "buildings"
    title: str = ""
    summary: str = ""
    wait: str = ""
    queue: str = ""
    stopped: bool = False
    assured: str = ""
    facts: tuple[FactLine, ...] = ()
    bring: tuple[FactLine, ...] = ()
    brings: bool = False
    simple: tuple[SimpleRow, ...] = ()
    """Instead of the summary, where simple words are asked for and written."""
    simply: bool = False
    signed: str = ""
    captions: str = ""
    busy: bool = False
    problem: str = ""
    form: bool = False
    form_begun: bool = False
    form_opening: bool = False
    form_problem: str = ""
    form_elsewhere: bool = False
    """Whether it has a form, and this kiosk cannot show it."""
    elsewhere: list[Line] = field(default_factory=list)
    """Other ways to get it, where this kiosk has none now."""


def service_shown(facts: ServiceFacts) -> ServiceShown:
    """The page in one language."""
    service, language, queue, form = facts.service, facts.language, facts.queue, facts.form
    simple = service.simple_in(language) if facts.simple else ()
    return ServiceShown(
        service=service.id,
        agency=facts.agency.name.get(language) if facts.agency else "",
        agency_icon=facts.agency.icon if facts.agency else "buildings",
        title=service.title.get(language),
        summary=service.summary.get(language),
        wait=sentences.no_ticket() if queue.objection else sentences.wait_now(queue.wait, queue.counters),
        queue=queue.objection or sentences.queue_now(queue.before, queue.counters, queue.last_ticket),
        stopped=bool(queue.objection),
        assured=sentences.assured_on(service.assured, language),
        facts=_lines(service.facts, language),
        bring=_lines(service.bring, language),
        brings=bool(service.bring),
        simple=tuple(
            SimpleRow(place, one.icon, one.text.get(language), media_address(one.picture))
            for place, one in enumerate(simple)
        ),
        simply=bool(simple),
        signed=service.signed.video if service.signed else "",
        captions=service.signed.captions.get(language) if service.signed else "",
        busy=facts.busy,
        problem="" if facts.problem == queue.objection else facts.problem,
        form=form is not None,
        form_begun=form is not None and form.begun,
        form_opening=form is not None and form.opening,
        form_problem=form.problem if form is not None else "",
        form_elsewhere=bool(service.form) and form is None,
        elsewhere=ways(service, language, elsewhere=True) if queue.objection or (form and form.problem) else [],
    )


def _lines(parts: Iterable[Fact | Bring], language: str) -> tuple[FactLine, ...]:
    return tuple(
        FactLine(place, one.icon, one.strong.get(language), one.soft.get(language)) for place, one in enumerate(parts)
    )


@QmlElement
@QmlUncreatable("made by the kiosk")
class ServiceModel(QObject):
    """The page of a service for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = ServiceShown()
        self.media: Media = nothing
        self._film = FilmModel(parent=self)
        self._facts = RowModel(FactLine, key="place", parent=self)
        self._bring = RowModel(FactLine, key="place", parent=self)
        self._simple = RowModel(SimpleRow, key="place", parent=self)

    def show(self, facts: ServiceFacts | None) -> None:
        """Show a service, or forget the last one."""
        fresh = service_shown(facts) if facts else ServiceShown()
        if fresh == self._shown:
            return
        if fresh.facts != self._shown.facts:
            self._facts.replace(fresh.facts)
        if fresh.bring != self._shown.bring:
            self._bring.replace(fresh.bring)
        if fresh.simple != self._shown.simple:
            self._simple.replace(fresh.simple)
        self._film.show(fresh.signed, lambda: self.media(fresh.signed), fresh.captions, signed=True)
        self._shown = fresh
        self.changed.emit()

    def _get_facts(self) -> QObject:
        return self._facts

    def _get_bring(self) -> QObject:
        return self._bring

    def _get_simple(self) -> QObject:
        return self._simple

    agency = Property(str, shown("agency"), notify=changed)
    agencyIcon = Property(str, shown("agency_icon"), notify=changed)
    title = Property(str, shown("title"), notify=changed)
    summary = Property(str, shown("summary"), notify=changed)
    wait = Property(str, shown("wait"), notify=changed)
    queue = Property(str, shown("queue"), notify=changed)
    stopped = Property(bool, shown("stopped"), notify=changed)
    assured = Property(str, shown("assured"), notify=changed)
    brings = Property(bool, shown("brings"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    form = Property(bool, shown("form"), notify=changed)
    formBegun = Property(bool, shown("form_begun"), notify=changed)
    formOpening = Property(bool, shown("form_opening"), notify=changed)
    formProblem = Property(str, shown("form_problem"), notify=changed)
    formElsewhere = Property(bool, shown("form_elsewhere"), notify=changed)
    elsewhere = Property(list, shown("elsewhere"), notify=changed)
    facts = Property(QObject, _get_facts, constant=True)
    bring = Property(QObject, _get_bring, constant=True)
    simple = Property(QObject, _get_simple, constant=True)
    film = Property(FilmModel, held("_film"), constant=True)
    simply = Property(bool, shown("simply"), notify=changed)


@dataclass(frozen=True, slots=True)
class HomeShown:
    """The words of home that change."""

    wait: str = ""
    hours: str = ""
    stopped: str = ""


@QmlElement
@QmlUncreatable("made by the kiosk")
class HomeModel(QObject):
    """The changing part of welcome and home for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = HomeShown()

    def show(self, queue: WaitFacts) -> None:
        """Say how long the wait is and until when the office is open, or why no ticket is given."""
        wait = "" if queue.objection else sentences.wait_now(queue.wait)
        fresh = HomeShown(wait, sentences.open_until(queue.closes), queue.objection)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    wait = Property(str, shown("wait"), notify=changed)
    hours = Property(str, shown("hours"), notify=changed)
    stopped = Property(str, shown("stopped"), notify=changed)
