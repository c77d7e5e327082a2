"""The kiosk as its window knows it: which page, which sheet, and every touch that leads somewhere."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.events import new_id
from ui.helped.help_model import HelpModel
from ui.kiosk import flow
from ui.kiosk.attended import Attended
from ui.kiosk.by_ear import ByEar
from ui.kiosk.check_in_model import CheckInModel
from ui.kiosk.comfort_model import ComfortModel
from ui.kiosk.flow import Page, Step, Visit
from ui.kiosk.form_visit import FormVisit
from ui.kiosk.idle import Watch
from ui.kiosk.kiosk_pages import KioskPages
from ui.kiosk.kiosk_shown import SHEETS, forget_typed
from ui.kiosk.name_model import NameModel
from ui.kiosk.standing import stands_at
from ui.kiosk.ticket_desk import TicketDesk
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class KioskModel(Attended):
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
        helping: HelpModel,
        by_ear: ByEar,
        screen_keyboard: bool = False,
    ) -> None:
        super().__init__(watch, comfort, now, parent)
        self._screen_keyboard, self._by_ear = screen_keyboard, by_ear
        self._desk = desk
        self._visit = Visit(new_id())
        self._pages = KioskPages(desk, forms, check_in, name, self)
        self._pages.life_event.tickets.asked.connect(self._take_several)
        self._pages.lead(lambda step, about: self._go(flow.go(self._visit, Step(step), about)))
        self._forms, self._help = forms, helping
        comfort.setParent(self)
        comfort.languageChosen.connect(self.refresh)
        comfort.ease.wordsChosen.connect(self.refresh)
        self._hear(forms)
        helping.setParent(self)
        helping.sheetAsked.connect(self._show_help)
        helping.sheetDone.connect(self.closeSheet)
        helping.ticketAsked.connect(self._keep_place)
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
        forms.alongAsked.connect(lambda: self.openSheet("handover"))
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
        if sheet == self._shown.sheet or sheet not in SHEETS:
            self.closeSheet()
        else:
            self._place(sheet=sheet)

    @Slot()
    def closeSheet(self) -> None:
        """Back to the page, unless somebody has to say whose form was found, or what a helper asks."""
        if self._shown.sheet == "help":
            self._help.put_aside()
        self._place(sheet="found" if self._forms.asks else "help" if self._help.wants_sheet else "")

    @Slot(QObject)
    def attend(self, window: QObject) -> None:
        """Notice every touch and key of this window."""
        self._touches.watch(window)
        self._help.attend(window)
        self._by_ear.attend(window, self)

    def end(self) -> None:
        """Wipe the visit: words, ticket, language, sizes, colours and sound, and what the keyboard holds."""
        self._visit = Visit(new_id())
        self._desk.forget()
        self._help.leave()
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
        needs = self._pages.needs
        self._help.stand(stands_at(self._visit, needs.chosen, str(needs.told)))

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

    def _show_help(self) -> None:
        if self._shown.sheet in {"", "help"}:
            self._place(sheet="help")

    def _keep_place(self, call: str, service: str) -> None:
        if service:
            self.openService(service)
            self._desk.keep_place(call, service, self._visit.request, self._language())
        else:
            self._go(flow.go(self._visit, Step.GET_TICKET))
            self.closeSheet()

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
        return super()._pristine() and not self._help.state

    def _language(self) -> str:
        return str(self._comfort.language)

    comfort = Property(ComfortModel, held("_comfort"), constant=True)
    screenKeyboard = Property(bool, held("_screen_keyboard"), constant=True)
    forms = Property(FormVisit, held("_forms"), constant=True)
    help = Property(HelpModel, held("_help"), constant=True)
    byEar = Property(ByEar, held("_by_ear"), constant=True)
