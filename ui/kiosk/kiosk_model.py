"""The kiosk as its window knows it: which page, which sheet, and every touch that leads somewhere."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.events import new_id
from ui.kiosk import flow
from ui.kiosk.by_ear import ByEar
from ui.kiosk.check_in_model import CheckInModel
from ui.kiosk.comfort_model import ComfortModel
from ui.kiosk.flow import Page, Step, Visit
from ui.kiosk.form_visit import FormVisit
from ui.kiosk.idle import Presence, Watch
from ui.kiosk.kiosk_pages import KioskPages
from ui.kiosk.kiosk_shown import SHEETS, forget_typed
from ui.kiosk.name_model import NameModel
from ui.kiosk.page_models import PageModels
from ui.kiosk.ticket_desk import TicketDesk
from ui.kiosk.touches import Touches
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("made by the kiosk")
class KioskModel(PageModels):
    """The whole kiosk for QML. `wiped` comes when nothing of the visit is left."""

    wiped = Signal()

    def __init__(
        self,
        desk: TicketDesk,
        comfort: ComfortModel,
        watch: Watch,
        now: Callable[[], float],
        parent: QObject | None = None,
        *,
        forms: FormVisit,
        check_in: CheckInModel,
        name: NameModel,
        by_ear: ByEar,
        screen_keyboard: bool = False,
    ) -> None:
        super().__init__(watch.warning_seconds, parent)
        self._screen_keyboard, self._by_ear = screen_keyboard, by_ear
        self._desk = desk
        self._now, self._watch = now, watch.touched(now())
        self._visit = Visit(new_id())
        self._pages = KioskPages(desk, forms, check_in, name, self)
        self._pages.life_event.tickets.asked.connect(self._take_several)
        self._pages.lead(lambda step, about: self._go(flow.go(self._visit, Step(step), about)))
        self._comfort, self._forms = comfort, forms
        self._touches = Touches(self.touched, self)
        comfort.setParent(self)
        comfort.languageChosen.connect(self.refresh)
        comfort.ease.wordsChosen.connect(self.refresh)
        self._hear(forms)
        check_in.asked.connect(self._check_in)
        check_in.changed.connect(self.refresh)
        name.opened.connect(lambda: self._go(flow.go(self._visit, Step.NAME)))
        name.closed.connect(lambda: self.back() if self._visit.page is Page.NAME else None)
        name.spoke.connect(lambda sentence: comfort.announce(sentence, private=True))
        desk.refused.connect(check_in.refused)
        desk.changed.connect(self.refresh)
        desk.paperTold.connect(self._paper_told)
        desk.issued.connect(self._take_ticket)
        desk.ticked.connect(self.tick)
        self.refresh()

    def _hear(self, forms: FormVisit) -> None:
        forms.setParent(self)
        forms.told.answers = lambda: self._pages.life_event.answers
        forms.opened.connect(lambda service: self._go(flow.filling_in(self._visit, service)))
        forms.foundSome.connect(self.closeSheet)
        forms.changed.connect(self.refresh)
        forms.left.connect(self.back)
        forms.doneAsked.connect(self.end)
        forms.ticketAsked.connect(self._ticket_after_form)
        forms.helpAsked.connect(lambda: self.openSheet("help"))
        forms.spoke.connect(self._comfort.announce)

    # what a person does

    @Slot()
    def start(self) -> None:
        """Begin a visit."""
        self._go(flow.go(self._visit, Step.START))

    @Slot(str)
    def startIn(self, language: str) -> None:
        """Begin a visit in a language."""
        self._comfort.chooseLanguage(language)
        self.start()

    @Slot()
    def getTicket(self) -> None:
        """From home to the choice of a service."""
        self._go(flow.go(self._visit, Step.GET_TICKET))

    @Slot()
    def findService(self) -> None:
        """From home to topics and search."""
        self._go(flow.go(self._visit, Step.FIND))

    @Slot(str)
    def openService(self, service: str) -> None:
        """To the page of a service."""
        self._desk.forget_problem()
        self._forms.forget_problem()
        self._go(flow.go(self._visit, Step.SERVICE, service))

    @Slot()
    def haveAppointment(self) -> None:
        """To the code of an appointment."""
        self._desk.forget_problem()
        self._pages.check_in.begin()
        self._go(flow.go(self._visit, Step.APPOINTMENT))

    @Slot()
    def another(self) -> None:
        """From the ticket to a further service of the same visit."""
        self._go(flow.another(self._visit))

    @Slot()
    def comeBack(self) -> None:
        """To the code of a form that was kept."""
        self._forms.ask_code()
        self._go(flow.go(self._visit, Step.COME_BACK))

    @Slot(str)
    def search(self, words: str) -> None:
        """Look for services while somebody types."""
        if words != self._visit.query:
            self._visit = flow.searched(self._visit, words)
            self._pages.show_catalogue(self._visit, self._language())

    @Slot()
    def back(self) -> None:
        """One page back; what was typed is still there."""
        self._go(flow.back(self._visit))

    @Slot()
    def take(self) -> None:
        """Take the ticket of this service: one, however often this is asked."""
        if self._visit.page is Page.SERVICE:
            about, needs = self._visit.place.about, self._pages.needs.chosen
            self._desk.issue(about, self._visit.request, self._language(), needs)

    @Slot()
    def printAgain(self) -> None:
        """Put the ticket on paper once more."""
        self._desk.print_again(self._language())

    @Slot()
    def done(self) -> None:
        """The person has the number: the visit ends."""
        self._desk.note()
        self.end()

    @Slot()
    def exitNow(self) -> None:
        """Away from here, with nothing left on the screen."""
        self.end()

    # sheets and presence

    @Slot(str)
    def openSheet(self, sheet: str) -> None:
        """Show one of SHEETS; asking for the one that is shown closes it."""
        self.touched()
        self._place(sheet="" if sheet == self._shown.sheet or sheet not in SHEETS else sheet)

    @Slot()
    def closeSheet(self) -> None:
        """Back to the page, unless somebody has to say whose form was found."""
        self._place(sheet="found" if self._forms.asks else "")

    @Slot()
    def carryOn(self) -> None:
        """Somebody is still there."""
        self._watch = self._watch.touched(self._now())
        self._comfort.hush()
        self._place(asked=False)

    @Slot(QObject)
    def attend(self, window: QObject) -> None:
        """Notice every touch and key of this window."""
        self._touches.watch(window)
        self._by_ear.attend(window, self)

    def touched(self) -> None:
        """A touch or a key anywhere. While the question stands only its answers count, so that none is lost."""
        self._comfort.hush()
        self.noticed()

    def noticed(self) -> None:
        """Somebody is there, and what is being said goes on."""
        if not self._shown.asked:
            self._watch = self._watch.touched(self._now())

    def tick(self) -> None:
        """Once a second: clocks, ages, and whether somebody is there."""
        self.refresh()
        if self._pristine():
            self._watch = self._watch.touched(self._now())
            return
        presence = self._watch.presence(self._now())
        if presence is Presence.GONE:
            self.end()
        elif presence is Presence.ASKED:
            first = not self._shown.asked
            self._place(asked=True, seconds_left=self._watch.seconds_left(self._now()))
            if first:
                self._comfort.announce(translate("Kiosk", "Are you still there? Touch the screen to carry on."))

    def end(self) -> None:
        """Wipe the visit: words, ticket, language, sizes, colours and sound, and what the keyboard holds."""
        self._visit = Visit(new_id())
        self._desk.forget()
        self._forms.end()
        self._pages.forget()
        self._comfort.reset()
        self._watch = self._watch.touched(self._now())
        forget_typed()
        self._place(sheet="", asked=False)
        self.refresh()
        self.wiped.emit()

    def refresh(self) -> None:
        """Derive what the page shows from what is so now."""
        if not self._desk.of_today() and self._visit.page in flow.TICKET_PAGES:
            self.end()
        language = self._language()
        simple = bool(self._comfort.ease.simple)
        self._forms.speak(language, simple=simple)
        self._pages.show(self._visit, language, simple=simple)

    # inside

    def _ticket_after_form(self) -> None:
        self.openService(self._visit.place.about)
        self.take()

    def _take_ticket(self, request: str, ticket: str) -> None:
        if request == self._visit.request and self._visit.page in flow.ASKING_PAGES:
            self._forms.ticketed(ticket)
            self._go(flow.issued(self._visit, ticket))
            self._desk.print_first(self._language())
            self._ask_next()
        else:
            # Whoever asked has left without having seen the number: nobody would come when it is called.
            self._desk.withdraw(ticket)

    def _take_several(self, services: list[str]) -> None:
        self._visit = flow.wanting(self._visit, services)
        self._ask_next()

    def _ask_next(self) -> None:
        for service in self._visit.wanted[:1]:
            self._desk.issue(service, self._visit.request, self._language(), self._pages.needs.chosen)

    def _check_in(self, code: str) -> None:
        if self._visit.page is Page.APPOINTMENT:
            self._desk.check_in(code, self._visit.request, self._language())

    def _paper_told(self, doubt: str) -> None:
        self._go(flow.go(self._visit, Step.PAPER_DOUBTFUL if doubt else Step.PAPER_WELL))
        if doubt:
            self.refresh()
            self._comfort.announce(self._pages.ticket.told)

    def _go(self, visit: Visit) -> None:
        if visit == self._visit:
            return
        self._visit = visit
        if visit.page is not Page.APPOINTMENT:
            self._pages.check_in.leave()
        self.refresh()
        self._place(sheet="")

    def _place(self, *, sheet: str | None = None, asked: bool | None = None, seconds_left: int = 0) -> None:
        self.stand(self._visit.place, sheet=sheet, asked=asked, seconds_left=seconds_left)

    def _pristine(self) -> bool:
        return self._visit.page is Page.WELCOME and not self._shown.sheet and self._comfort.pristine

    def _language(self) -> str:
        return str(self._comfort.language)

    comfort = Property(ComfortModel, held("_comfort"), constant=True)
    screenKeyboard = Property(bool, held("_screen_keyboard"), constant=True)
    forms = Property(FormVisit, held("_forms"), constant=True)
    byEar = Property(ByEar, held("_by_ear"), constant=True)
