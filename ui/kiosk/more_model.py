"""Everything about one service, in sections: who it is for, what it costs, how it goes on, what it rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.answer import Answer
from kiosk.catalogue.pack import Agency, Service
from kiosk.catalogue.retention import Retention
from ui.kiosk import sentences
from ui.kiosk.finding import MOST_ASKED, AnswerLine, answer_lines
from ui.kiosk.flow import Step
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

STALE = timedelta(days=365)
"""A text that nobody has looked at for longer is told to be old."""
_CHANNEL_ICONS = {
    "counter": "storefront",
    "phone": "phone",
    "web": "globe",
    "mail": "envelope-simple",
    "agency": "buildings",
    "visit": "house-line",
}

Line = dict[str, str | int]
"""icon, number (0: none), text and hint of a line, for QML."""


@dataclass(frozen=True, slots=True)
class MoreSection:
    """A section of the page."""

    section: str
    icon: str
    title: str
    lines: list[Line]


@dataclass(frozen=True, slots=True)
class MoreShown:
    """The words around the sections."""

    title: str = ""
    assured: str = ""
    stale: bool = False


def more_sections(
    service: Service, agency: Agency | None, language: str, kept: Retention | None = None
) -> list[MoreSection]:
    """What the service tells, in the order in which people ask; a section without words is left out. `kept`: how long
    this office keeps its form.
    """
    sections = [
        MoreSection("who", "user", translate("Kiosk", "Who it is for"), list(_who(service, language))),
        MoreSection("cost", "coins", translate("Kiosk", "What it costs"), list(_facts(service, "cost", language))),
        MoreSection("bring", "tray", translate("Kiosk", "What to bring"), list(_bring(service, language))),
        MoreSection("time", "timer", translate("Kiosk", "How long it takes"), list(_facts(service, "time", language))),
        MoreSection("ways", "storefront", translate("Kiosk", "Ways to get it"), ways(service, language)),
        MoreSection("next", "arrow-right", translate("Kiosk", "What happens next"), list(_next(service, language))),
        MoreSection(
            "notice",
            "lock",
            translate("Kiosk", "What happens with what you tell us"),
            list(_notice(service, language, kept)),
        ),
        MoreSection(
            "law",
            "scales",
            translate("Kiosk", "What it rests on"),
            [_line(service.law.get(language))] if service.law else [],
        ),
        MoreSection(
            "agency", "buildings", translate("Kiosk", "Who is responsible"), list(_agency(service, agency, language))
        ),
    ]
    return [section for section in sections if section.lines]


def ways(service: Service, language: str, *, elsewhere: bool = False) -> list[Line]:
    """The ways to get a service, each with what is special about it; `elsewhere`: not at a counter of this office."""
    channels = [one for one in service.channels if not elsewhere or one.kind != "counter"]
    return [_line(_channel(one.kind), one.note.get(language), _CHANNEL_ICONS[one.kind]) for one in channels]


def is_stale(service: Service, today: date) -> bool:
    """Whether nobody has checked the text of a service for over a year."""
    return today - service.assured > STALE


def _who(service: Service, language: str) -> Iterator[Line]:
    if service.who:
        yield _line(service.who.get(language))
    if service.for_whom:
        yield _line("", translate("Kiosk", "For: %1").replace("%1", ", ".join(map(_for_whom, service.for_whom))))


def _facts(service: Service, about: str, language: str) -> Iterator[Line]:
    for fact in service.facts:
        if fact.about == about:
            yield _line(fact.strong.get(language), fact.soft.get(language))


def _bring(service: Service, language: str) -> Iterator[Line]:
    for item in service.bring:
        yield _line(item.strong.get(language), item.soft.get(language), item.icon)


def _next(service: Service, language: str) -> Iterator[Line]:
    for number, step in enumerate(service.next, 1):
        yield _line(step.text.get(language), number=number)


def _notice(service: Service, language: str, kept: Retention | None) -> Iterator[Line]:
    if service.notice:
        yield _line(service.notice.get(language))
    if service.form and kept is not None:
        told = _kept_for(kept.days)
        why = kept.why.get(language) if kept.why else ""
        sooner = translate("Kiosk", "You can have it erased sooner: ask at a counter, with your reference.")
        yield _line(told, " ".join(part for part in (why, sooner) if part), "trash")


def _kept_for(days: int) -> str:
    years, rest = divmod(days, 365)
    if years and not rest:
        return translate("Kiosk", "This office erases the form you send here %n years after its last step", "", years)
    return translate("Kiosk", "This office erases the form you send here %n days after its last step", "", days)


def _agency(service: Service, agency: Agency | None, language: str) -> Iterator[Line]:
    if agency is not None:
        line = agency.line.get(language) if agency.line else ""
        level = _level(service.jurisdiction or agency.jurisdiction)
        yield _line(agency.name.get(language), " · ".join(part for part in (line, level) if part))


def _line(text: str, hint: str = "", icon: str = "", number: int = 0) -> Line:
    return {"icon": icon, "number": number, "text": text, "hint": hint}


def _for_whom(kind: str) -> str:
    return {
        "person": translate("Kiosk", "yourself"),
        "business": translate("Kiosk", "a business"),
        "acting-for": translate("Kiosk", "somebody you act for"),
    }[kind]


def _channel(kind: str) -> str:
    return {
        "counter": translate("Kiosk", "At a counter here"),
        "phone": translate("Kiosk", "By phone"),
        "web": translate("Kiosk", "Online"),
        "mail": translate("Kiosk", "By letter"),
        "agency": translate("Kiosk", "At the agency itself"),
        "visit": translate("Kiosk", "At your home"),
    }[kind]


def _level(jurisdiction: str) -> str:
    return {
        "council": translate("Kiosk", "run by the council"),
        "state": translate("Kiosk", "run by the state"),
        "federal": translate("Kiosk", "run by the federal government"),
        "national": translate("Kiosk", "run by the national government"),
    }[jurisdiction]


@QmlElement
@QmlUncreatable("made by the kiosk")
class MoreModel(QObject):
    """The page for QML."""

    changed = Signal()
    wanted = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = MoreShown()
        self._sections = RowModel(MoreSection, key="section", parent=self)
        self._asked = RowModel(AnswerLine, key="answer", parent=self)

    def show(
        self,
        service: Service | None,
        agency: Agency | None,
        language: str,
        today: date,
        answers: Sequence[Answer] = (),
        *,
        kept: Retention | None = None,
    ) -> None:
        """Tell everything about a service, and what people also ask; nothing of none."""
        fresh = MoreShown()
        if service is not None:
            assured = sentences.assured_on(service.assured, language)
            fresh = MoreShown(service.title.get(language), assured, is_stale(service, today))
        self._sections.replace(more_sections(service, agency, language, kept) if service is not None else [])
        self._asked.replace(answer_lines(answers[:MOST_ASKED], language))
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    @Slot(str)
    def open(self, service: str) -> None:
        """From a service to everything about it."""
        self.wanted.emit(Step.MORE, service)

    @Slot(str)
    def answer(self, answer: str) -> None:
        """To what people also ask."""
        self.wanted.emit(Step.ANSWER, answer)

    def _get_asked(self) -> QObject:
        return self._asked

    def _get_sections(self) -> QObject:
        return self._sections

    title = Property(str, shown("title"), notify=changed)
    assured = Property(str, shown("assured"), notify=changed)
    stale = Property(bool, shown("stale"), notify=changed)
    asked = Property(QObject, _get_asked, constant=True)
    sections = Property(QObject, _get_sections, constant=True)
