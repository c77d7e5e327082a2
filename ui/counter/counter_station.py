"""What a counter is for today, as QML sees it: its profile, how that is changed, and where people on hold wait."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue.hold_places import place_named, places
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.counter.overview_model import ProfileLine, profile_lines
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PlaceToWait:
    """A place to which somebody on hold can be sent."""

    place: str
    name: str


@QmlElement
@QmlUncreatable("The counter makes it")
class CounterStation(QObject):
    """The desk itself, whoever sits there."""

    changed = Signal()

    def __init__(
        self,
        bridge: NodeBridge,
        words: Callable[[], Words],
        refused: Callable[[Text], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._refused = refused
        self._counter = ""
        self._name = ""
        self._profiles = RowModel(ProfileLine, key="profile", parent=self)
        self._places = RowModel(PlaceToWait, key="place", parent=self)

    def sit(self, counter: str) -> None:
        """This machine is this counter now."""
        self._counter = counter
        self.refresh()

    def refresh(self) -> None:
        """Derive again, swap, tell."""
        place = self._bridge.read(lambda queue: queue.counters.get(self._counter))
        words = self._words()
        self._places.replace([PlaceToWait(one, words.text(place_named(words.pack, one))) for one in places(words.pack)])
        lines = profile_lines(words, place.profile if place else "")
        self._profiles.replace(lines)
        name = next((line.name for line in lines if line.chosen), "")
        if name != self._name:
            self._name = name
            self.changed.emit()

    @Slot(str)
    def setProfile(self, profile: str) -> None:
        """From now on the desk is for this."""
        args = {"counter": self._counter, "profile": profile}
        self._bridge.act("counter.profile", args, refused=self._refused)

    _get_profiles, _get_places, _get_name = held("_profiles"), held("_places"), held("_name")
    placeRows = Property(QObject, _get_places, constant=True)
    profileRows = Property(QObject, _get_profiles, constant=True)
    profileName = Property(str, _get_name, notify=changed)
