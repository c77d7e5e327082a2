"""Finding a service by who is responsible for it: all agencies by their letters, and the services of one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QCollator, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.pack import Agency, Pack
from kiosk.catalogue.plain_words import folded
from ui.kiosk.catalogue_model import ServiceLine, service_lines
from ui.kiosk.flow import Page, Place, Step
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FEWEST_TOGETHER = 6
"""Letters stand together until they have so many agencies."""
_USUAL = 5
"""A word with which so many names begin does not tell them apart."""


@dataclass(frozen=True, slots=True)
class AgencyLine:
    """An agency in the list; `letter` where it is the first under one."""

    agency: str
    icon: str
    title: str
    line: str
    letter: str
    last: bool


@dataclass(frozen=True, slots=True)
class Letters:
    """Some letters that stand together."""

    letters: str
    selected: bool


@dataclass(frozen=True, slots=True)
class AgenciesShown:
    """The words of one agency."""

    title: str = ""
    line: str = ""
    icon: str = "buildings"


def by_letters(agencies: Sequence[Agency], language: str) -> list[tuple[str, list[AgencyLine]]]:
    """The agencies in the order of a language, in groups named after their letters (`A–C`)."""
    collator = QCollator(QLocale(language))
    names = _telling([agency.name.get(language) for agency in agencies])
    ordered = sorted(zip(names, agencies, strict=True), key=lambda pair: collator.sortKey(pair[0]))
    groups: list[list[tuple[str, Agency]]] = []
    for name, agency in ordered:
        full = groups and len(groups[-1]) >= FEWEST_TOGETHER and _letter(groups[-1][-1][0]) != _letter(name)
        if not groups or full:
            groups.append([])
        groups[-1].append((name, agency))
    if len(groups) > 1 and len(groups[-1]) < FEWEST_TOGETHER // 2:
        short = groups.pop()
        groups[-1] += short
    return [(_span(group[0][0], group[-1][0]), _lines(group, language)) for group in groups]


def _lines(group: Sequence[tuple[str, Agency]], language: str) -> list[AgencyLine]:
    # Of thousands of characters nearly each name begins with another: they lead nobody.
    letters = ["" if language == "zh_CN" else _letter(name) for name, _agency in group]
    return [
        AgencyLine(
            agency=agency.id,
            icon=agency.icon,
            title=agency.name.get(language),
            line=agency.line.get(language) if agency.line else "",
            letter=letters[place] if place == 0 or letters[place - 1] != letters[place] else "",
            last=place + 1 == len(group) or letters[place + 1] != letters[place],
        )
        for place, (_name, agency) in enumerate(group)
    ]


def _telling(names: Sequence[str]) -> list[str]:
    """The names without the words with which many of them begin: "Office of" tells nothing apart."""
    found = list(names)
    while True:
        first = Counter(name.split(" ", 1)[0] for name in found if " " in name)
        usual = {word for word, count in first.items() if count >= _USUAL}
        if not usual:
            return [name.removeprefix("ال") for name in found]
        found = [name.split(" ", 1)[1] if " " in name and name.split(" ", 1)[0] in usual else name for name in found]


def _letter(name: str) -> str:
    return folded(name[:1]).upper()


def _span(first: str, last: str) -> str:
    return _letter(first) if _letter(first) == _letter(last) else f"{_letter(first)}–{_letter(last)}"


@QmlElement
@QmlUncreatable("made by the kiosk")
class AgenciesModel(QObject):
    """The agencies for QML. `wanted` names a step of the flow, and what it is about."""

    changed = Signal()
    wanted = Signal(str, str)

    def __init__(self, pack: Pack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._language = ""
        self._groups: list[tuple[str, list[AgencyLine]]] = []
        self._group = 0
        self._shown = AgenciesShown()
        self._letters = RowModel(Letters, key="letters", parent=self)
        self._rows = RowModel(AgencyLine, key="agency", parent=self)
        self._services = RowModel(ServiceLine, key="service", parent=self)

    def renew(self, pack: Pack) -> None:
        """The office has another pack; what `show` lists next is from there."""
        self._pack, self._language = pack, ""

    def show(self, place: Place, language: str) -> None:
        """List all agencies, or the services of the one that the page is about."""
        if language != self._language:
            offering = [agency for agency in self._pack.agencies if self._pack.services_of(agency.id)]
            self._language, self._groups, self._group = language, by_letters(offering, language), 0
            self._list()
        agency = self._pack.agency(place.about) if place.page is Page.AGENCY else None
        services = self._pack.services_of(agency.id) if agency else ()
        self._services.replace(service_lines(services, self._pack, language, under_agency=True))
        fresh = AgenciesShown()
        if agency is not None:
            fresh = AgenciesShown(
                agency.name.get(language), agency.line.get(language) if agency.line else "", agency.icon
            )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def forget(self) -> None:
        """The visit is over."""
        self._group, self._language = 0, ""

    @Slot(int)
    def choose(self, group: int) -> None:
        """To other letters."""
        self._group = group
        self._list()

    @Slot(str)
    def open(self, agency: str) -> None:
        """To the services of an agency."""
        self.wanted.emit(Step.AGENCY, agency)

    def _list(self) -> None:
        names = [name for name, _agencies in self._groups]
        self._letters.replace([Letters(name, place == self._group) for place, name in enumerate(names)])
        found = self._groups[self._group][1] if self._groups else []
        self._rows.replace(found)

    def _get_letters(self) -> QObject:
        return self._letters

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_services(self) -> QObject:
        return self._services

    title = Property(str, shown("title"), notify=changed)
    line = Property(str, shown("line"), notify=changed)
    icon = Property(str, shown("icon"), notify=changed)
    letters = Property(QObject, _get_letters, constant=True)
    rows = Property(QObject, _get_rows, constant=True)
    services = Property(QObject, _get_services, constant=True)
