"""The overview of an office as QML sees it: what it shows, what is asked, and the acts that it offers."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.equipment import Equipment
from kiosk.queue.statistics import Figures
from kiosk.staff.officer import may_lead
from ui.bridge import NodeBridge
from ui.counter import overview_words as say
from ui.counter.overview_acts import OverviewActs
from ui.counter.overview_figures import OverviewFigures, how_groups
from ui.counter.overview_help import OverviewHelp
from ui.counter.overview_live import OverviewLive
from ui.counter.overview_now import whole_profile
from ui.counter.overview_roster import OverviewDesks
from ui.counter.overview_saving import OverviewSaving
from ui.counter.overview_stops import OverviewStops
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_COUNT_EVERY = 3
"""Seconds: statistics are counted again so often while something changes."""


class Tab(StrEnum):
    """The places of the view."""

    NOW = "now"
    DAY = "day"
    WEEK = "week"
    DESKS = "desks"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class ProfileLine:
    """What a counter may be for."""

    profile: str
    name: str
    hint: str
    chosen: bool


def profile_lines(words: Words, chosen: str) -> list[ProfileLine]:
    """What a counter may be for. Where no profile of the pack is for everything, none is one more choice."""
    whole = whole_profile(words)
    lines = [
        ProfileLine(one.id, one.name.get(words.language), " ".join(one.series), one.id == (chosen or whole))
        for one in words.pack.profiles
    ]
    return lines if whole else [ProfileLine("", say.everything(), "", not chosen), *lines]


@QmlElement
@QmlUncreatable("The counter makes it")
class OverviewModel(QObject):
    """The view of whoever runs the office, opened from a desk."""

    changed = Signal()
    toasted = Signal(str)

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], equipment: Equipment, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._shown = self._tables = False
        self._tab, self._dialog, self._number = Tab.NOW, "", ""
        self._since_count, self._moved = 0, False
        self._acts = OverviewActs(bridge, self.toasted.emit, self.refresh)
        self._live = OverviewLive(bridge, words, equipment, self)
        self._stops = OverviewStops(bridge, self._acts, words, self)
        self._desks = OverviewDesks(bridge, self._acts, words, self)
        self._figures = OverviewFigures(bridge, words, self)
        self._help = OverviewHelp(words, self)
        self._saving = OverviewSaving(bridge, words, self)
        self._profiles = RowModel(ProfileLine, key="profile", parent=self)
        self._figures.changed.connect(lambda: self._help.show(self._figures.helped))
        self._figures.changed.connect(self.refresh)
        self._stops.decided.connect(self.dismiss)
        self._desks.asked.connect(lambda: self.ask("shift"))
        self._desks.shift.planned.connect(self.dismiss)
        self._desks.toasted.connect(self.toasted)
        bridge.changed.connect(self._note_change)

    def close(self) -> None:
        """End the threads."""
        self._figures.close()
        self._saving.close()

    @property
    def shown(self) -> bool:
        """Whether it stands in place of the desk."""
        return self._shown

    def hide(self) -> None:
        """Back to the desk."""
        if self._shown:
            self._shown, self._dialog, self._acts.problem = False, "", None
            self.changed.emit()

    def sit(self, officer: str) -> None:
        """Whose acts these are from now on."""
        self._acts.officer = officer
        self.changed.emit()

    def tick(self) -> None:
        """A second has passed."""
        self._since_count += 1
        if self._shown and self._moved and self._since_count >= _COUNT_EVERY:
            self._count()

    def refresh(self) -> None:
        """Derive what is shown."""
        if self._shown:
            today = self._figures.today
            self._live.follow(today.whole if today else Figures())
            self._stops.follow()
            if self._tab is Tab.DESKS:
                self._desks.follow()
            self.changed.emit()

    def retell(self) -> None:
        """Another language."""
        self._figures.retell()
        self.refresh()

    @Slot()
    def open(self) -> None:
        """Show it, at what happens now, to whoever leads."""
        if not self._may():
            return
        self._shown, self._tab = True, Tab.NOW
        self._count()
        self.refresh()

    @Slot()
    def leave(self) -> None:
        """Back to the desk, or out of what is asked."""
        self.hide()

    @Slot(str)
    def turn(self, tab: str) -> None:
        """Show another place."""
        self._tab = Tab(tab)
        self.refresh()

    @Slot(int)
    def turnDay(self, days: int) -> None:
        """Show a day before or after."""
        if self._tab is Tab.DESKS:
            self._desks.turn(days > 0)
        else:
            self._figures.turn(days)
        self.changed.emit()

    @Slot()
    def turnTables(self) -> None:
        """All charts as tables, and back."""
        self._tables = not self._tables
        self.changed.emit()

    @Slot(str)
    def ask(self, dialog: str) -> None:
        """Show a dialog: how, stop, keys, shift or save."""
        if dialog == "stop":
            self._stops.begin()
        if dialog == "save":
            self._saving.begin(self._figures.day)
        self._acts.problem, self._dialog = None, dialog
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog and change nothing."""
        self._dialog = ""
        self.changed.emit()

    @Slot(str)
    def chooseCounter(self, number: str) -> None:
        """Ask what this counter is for."""
        words, place = self._words(), self._bridge.read(lambda queue: queue.counters.get(number))
        if place is None or not place.officer:
            self.toasted.emit(say.nobody_there(number))
            return
        self._number = number
        self._profiles.replace(profile_lines(words, place.profile))
        self.ask("profile")

    @Slot(str)
    def setProfile(self, profile: str) -> None:
        """The counter chosen is for this from now on."""
        number, name = self._number, next(line.name for line in self._profiles.rows if line.profile == profile)
        self._acts.do("counter.profile", {"counter": number, "profile": profile}, say.profiled(number, name))
        self.dismiss()

    def _note_change(self) -> None:
        self._moved = True

    def _count(self) -> None:
        self._since_count, self._moved = 0, False
        self._figures.count()

    def _get_shown(self) -> bool:
        return self._shown

    def _get_tab(self) -> str:
        return self._tab.value

    def _get_dialog(self) -> str:
        return self._dialog

    def _get_tables(self) -> bool:
        return self._tables

    def _get_problem(self) -> str:
        return self._words().text(self._acts.problem) if self._acts.problem else ""

    def _may(self) -> bool:
        return self._bridge.read(lambda queue: may_lead(queue.officers, self._acts.officer))

    def _get_profile_title(self) -> str:
        return say.profile_title(self._number)

    def _get_how_groups(self) -> list:
        return how_groups(self._words())

    _get_live = held("_live")
    _get_figures, _get_help = held("_figures"), held("_help")
    _get_saving = held("_saving")
    _get_profiles = held("_profiles")
    _get_stops, _get_desks = held("_stops"), held("_desks")
    isShown = Property(bool, _get_shown, notify=changed)
    tab = Property(str, _get_tab, notify=changed)
    dialog = Property(str, _get_dialog, notify=changed)
    tables = Property(bool, _get_tables, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    profileTitle = Property(str, _get_profile_title, notify=changed)
    howGroups = Property(list, _get_how_groups, notify=changed)
    live = Property(OverviewLive, _get_live, constant=True)
    figures = Property(OverviewFigures, _get_figures, constant=True)
    help = Property(OverviewHelp, _get_help, constant=True)
    saving = Property(OverviewSaving, _get_saving, constant=True)
    profileRows = Property(QObject, _get_profiles, constant=True)
    may = Property(bool, _may, notify=changed)
    stops = Property(OverviewStops, _get_stops, constant=True)
    desks = Property(OverviewDesks, _get_desks, constant=True)
