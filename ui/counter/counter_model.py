"""The counter window as QML sees it: which page it shows, who is signed in, and the parts it is made of."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers.ports import AnswerSearch
from kiosk.equipment import Equipment
from kiosk.queue import views
from kiosk.queue.ticket import Ticket
from kiosk.text import Text, Translations
from ui.bridge import NodeBridge
from ui.called_names import CalledNames
from ui.counter import words as say
from ui.counter.counter_choices import CounterChoices
from ui.counter.counter_day import CounterDay
from ui.counter.counter_desk import CounterDesk
from ui.counter.counter_reception import CounterReception
from ui.counter.counter_sign_in import CounterSignIn
from ui.counter.counter_station import CounterStation
from ui.counter.desk_acts import PRESS_GUARD_S
from ui.counter.form_counter import CounterForms
from ui.counter.overview_model import OverviewModel
from ui.counter.sign_in import Left
from ui.counter.versions_model import VersionsModel
from ui.counter.words import Words
from ui.languages import Languages
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MakeForms = Callable[[Callable[[], Words], QObject], CounterForms]

_CHOOSING = frozenset({"move", "pick", "issue", "add", "paper"})
_RECEPTION = frozenset({"issue", "add", "paper", "appointments"})
_ABOUT_A_PERSON = frozenset({"move", "hold", "add"})


class Page(StrEnum):
    """The pages of the window."""

    SIGN_IN = "signIn"
    PLACE = "place"
    DESK = "desk"
    LOCKED = "locked"


@QmlElement
@QmlUncreatable("The face makes it")
class CounterModel(QObject):
    """One counter on one machine, from signing in to signing out."""

    changed = Signal()

    def __init__(
        self,
        bridge: NodeBridge,
        languages: Languages,
        translations: Translations,
        parent: QObject | None = None,
        press_guard_s: float = PRESS_GUARD_S,
        *,
        answers: AnswerSearch,
        forms: MakeForms | None = None,
        equipment: Equipment | None = None,
        names: CalledNames,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._languages = languages
        self._translations = translations
        self._page = Page.SIGN_IN
        self._dialog = ""
        self._counter = self._officer = self._name = self._day_seated = ""
        self._desk = CounterDesk(bridge, self.words, self, press_guard_s, names=names)
        self._day = CounterDay(bridge, self.words, self)
        self._sign_in = CounterSignIn(bridge, self.words, self)
        self._station = CounterStation(bridge, self.words, self._desk.refuse, self)
        self._reception = CounterReception(bridge, self.words, self)
        self._versions = VersionsModel(bridge, self.words, self)
        self._overview = OverviewModel(bridge, self.words, equipment or Equipment(), self)
        self._choices = CounterChoices(answers, self.words, lambda: self._desk.queue, self)
        self._forms = forms(self.words, self) if forms is not None else None
        self._connect(languages)
        self._sign_in.begin()
        self._day.refresh()

    def _connect(self, languages: Languages) -> None:
        self._sign_in.signedIn.connect(self._signed_in)
        self._sign_in.seated.connect(self._seated)
        self._bridge.changed.connect(self.refresh)
        self._bridge.ticked.connect(self.tick)
        self._bridge.noticed.connect(lambda ticket, _counter, winner: self._desk.tell(ticket, winner))
        self._reception.told.connect(lambda sentence: self._desk.toasted.emit(sentence, False))
        self._reception.done.connect(self.dismiss)
        languages.changed.connect(self._retell)
        if self._forms is not None:
            self._forms.changed.connect(self.changed)

    def close(self) -> None:
        """Let go of threads and news."""
        self._sign_in.close()
        self._overview.close()
        if self._forms is not None:
            self._forms.close()
        self._bridge.close()

    def words(self) -> Words:
        """How this counter speaks now."""
        node = self._bridge.node
        return Words(self._languages.language or "en", self._translations, node.pack, node.office)

    def tick(self) -> None:
        """Once a second: ages go on."""
        self._desk.tick()
        self._overview.tick()
        self.refresh()

    def refresh(self) -> None:
        """Follow the queue and the clock."""
        self._watch_place()
        if self._page in {Page.DESK, Page.LOCKED}:
            self._desk.refresh()
            self._station.refresh()
            self._reception.refresh()
            if self._forms is not None:
                self._forms.refresh()
        if self._page is not Page.DESK:
            self._sign_in.refresh()
        if self._dialog in _CHOOSING:
            self._choices.refresh()
        self._overview.refresh()
        self._day.refresh()

    @Slot(str)
    def open(self, dialog: str) -> None:
        """Show a dialog by its name; not about a person while nobody is here, nor a break while somebody is."""
        if dialog == "keys" and self._forms is not None and self._forms.stage:
            self._forms.ask("keys")
            return
        here = self._here()
        if dialog in _ABOUT_A_PERSON and not here:
            return
        if dialog == "break" and here:
            self._desk.refuse(Text.of("refused.counter_busy", label=here[0].label))
            return
        if dialog in _CHOOSING:
            self._choices.look("")
        if dialog in _RECEPTION:
            self._reception.begin(here[0].id if here and dialog == "add" else "")
        self._dialog = dialog
        self.changed.emit()

    @Slot(str)
    def pick(self, label: str) -> None:
        """Show the dialog in which a ticket is picked, with this one found."""
        self._choices.look(label)
        self._dialog = "pick"
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog and change nothing."""
        self._dialog = ""
        self.changed.emit()

    @Slot()
    def lock(self) -> None:
        """Nobody else may act here until the officer's PIN."""
        if self._page is Page.DESK:
            self._dialog = ""
            if self._forms is not None:
                self._forms.hide()
            self._turn(Page.LOCKED)
            self._sign_in.begin(locked=self._officer)

    @Slot()
    def signOut(self) -> None:
        """Leave the counter; refused while somebody is there, and asked back while a form is open."""
        if self._page is Page.DESK and self._forms is not None and not self._forms.rests:
            self._forms.leave()
            return
        here = self._here()
        if here and self._page is Page.DESK:
            self._desk.refuse(Text.of("refused.counter_busy", label=here[0].label))
            return
        counter, self._counter = self._counter, ""
        if self._forms is not None:
            self._forms.sign_out()
        if counter:
            self._bridge.act("counter.release", {"counter": counter})
        self._to_sign_in()

    def _here(self) -> list[Ticket]:
        return self._bridge.read(lambda queue: queue.at_counter(self._counter)) if self._counter else []

    def _signed_in(self, officer: str, name: str) -> None:
        if self._page is Page.LOCKED:
            if self._forms is not None:
                self._forms.show()
            self._turn(Page.DESK)
            return
        self._officer, self._name = officer, name
        self._sign_in.choose_place(officer)
        self._turn(Page.PLACE)

    def _seated(self, number: str) -> None:
        self._counter, self._day_seated = number, self._bridge.node.queue.day
        self._desk.sit(number, self._officer)
        self._station.sit(number)
        self._reception.sit(self._officer)
        self._overview.sit(self._officer)
        self._versions.sit(self._officer)
        self._day.sit(number)
        if self._forms is not None:
            self._forms.sit(number, self._officer)
        self._turn(Page.DESK)

    def _watch_place(self) -> None:
        """This counter is no longer ours: the record gave it to somebody else, or nobody has one on a new day."""
        if not self._counter:
            return
        place = next((row for row in self._bridge.read(views.counter_rows) if row.number == self._counter), None)
        if place is not None and place.officer == self._officer:
            return
        who = (place.name or place.officer) if place else ""
        left = Left(self._counter, who, self._bridge.node.queue.day != self._day_seated)
        self._counter, self._dialog = "", ""
        if self._forms is not None:
            self._forms.sign_out()
        if who and self._page is Page.DESK:
            self._sign_in.choose_place(self._officer, left)
            self._turn(Page.PLACE)
        else:  # whoever stands at a locked desk has yet to say who they are
            self._to_sign_in(left)

    def _to_sign_in(self, left: Left | None = None) -> None:
        self._officer = self._name = ""
        self._sign_in.begin(left=left)
        self._turn(Page.SIGN_IN)

    def _turn(self, page: Page) -> None:
        self._page = page
        if page in {Page.SIGN_IN, Page.PLACE}:
            self._overview.hide()
            self._versions.sit("")
        self.refresh()
        self.changed.emit()

    def _retell(self) -> None:
        self._overview.retell()
        self._versions.retell()
        if self._forms is not None:
            self._forms.retell()
        self.refresh()
        self.changed.emit()

    _get_desk, _get_day, _get_overview, _get_sign_in = held("_desk"), held("_day"), held("_overview"), held("_sign_in")
    _get_choices, _get_forms, _get_station = held("_choices"), held("_forms"), held("_station")
    _get_reception, _get_versions = held("_reception"), held("_versions")
    _get_page, _get_dialog, _get_officer = held("_page.value"), held("_dialog"), held("_name")

    def _get_counter(self) -> str:
        return say.counter(self._counter) if self._counter else ""

    def _get_office(self) -> str:
        return self._bridge.node.office.title(self.words().language)

    def _get_live(self) -> bool:
        forms = self._forms
        return self._page is Page.DESK and not self._dialog and (forms is None or forms.rests)

    def _get_rule(self) -> str:
        return say.order_rule(self._bridge.node.pack.queue)

    def _get_bound(self) -> str:
        return say.order_bound(self._bridge.node.pack.queue)

    page = Property(str, _get_page, notify=changed)
    dialog = Property(str, _get_dialog, notify=changed)
    counter = Property(str, _get_counter, notify=changed)
    office = Property(str, _get_office, notify=changed)
    officer = Property(str, _get_officer, notify=changed)
    live = Property(bool, _get_live, notify=changed)
    rule = Property(str, _get_rule, notify=changed)
    bound = Property(str, _get_bound, notify=changed)
    desk = Property(CounterDesk, _get_desk, constant=True)
    day = Property(CounterDay, _get_day, constant=True)
    signIn = Property(CounterSignIn, _get_sign_in, constant=True)
    overview = Property(OverviewModel, _get_overview, constant=True)
    station = Property(CounterStation, _get_station, constant=True)
    reception = Property(CounterReception, _get_reception, constant=True)
    forms = Property(CounterForms, _get_forms, constant=True)
    choices = Property(CounterChoices, _get_choices, constant=True)
    versions = Property(VersionsModel, _get_versions, constant=True)
