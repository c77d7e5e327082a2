"""The kiosk as its window knows it: which page, which sheet, and every touch that leads somewhere."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.events import new_id
from ui.kiosk import flow
from ui.kiosk.catalogue_model import CatalogueModel
from ui.kiosk.comfort_model import ComfortModel
from ui.kiosk.flow import Page, Step, Visit
from ui.kiosk.form_visit import FormVisit
from ui.kiosk.frame_model import FrameModel
from ui.kiosk.idle import Presence, Watch
from ui.kiosk.kiosk_shown import SHEETS, KioskShown, forget_typed
from ui.kiosk.service_model import HomeModel, ServiceModel
from ui.kiosk.ticket_desk import TicketDesk
from ui.kiosk.ticket_model import TicketModel
from ui.kiosk.touches import Touches
from ui.shown import held, shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("made by the kiosk")
class KioskModel(QObject):
    """The whole kiosk for QML. `wiped` comes when nothing of the visit is left."""

    changed = Signal()
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
        screen_keyboard: bool = False,
    ) -> None:
        super().__init__(parent)
        self._screen_keyboard = screen_keyboard
        self._desk = desk
        self._now = now
        self._watch = watch.touched(now())
        self._visit = Visit(new_id())
        self._shown = KioskShown(seconds_total=watch.warning_seconds)
        self._frame = FrameModel(self)
        self._home = HomeModel(self)
        self._catalogue = CatalogueModel(desk.pack, self)
        self._service = ServiceModel(self)
        self._ticket = TicketModel(self)
        self._comfort = comfort
        self._forms = forms
        self._touches = Touches(self.touched, self)
        comfort.setParent(self)
        comfort.languageChosen.connect(self.refresh)
        self._hear(forms)
        desk.changed.connect(self.refresh)
        desk.paperTold.connect(self._paper_told)
        desk.issued.connect(self._take_ticket)
        desk.ticked.connect(self.tick)
        self.refresh()

    def _hear(self, forms: FormVisit) -> None:
        forms.setParent(self)
        forms.opened.connect(self._show_form)
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
    def openTopic(self, topic: str) -> None:
        """To the services of a life event."""
        self._go(flow.go(self._visit, Step.TOPIC, topic))

    @Slot(str)
    def openService(self, service: str) -> None:
        """To the page of a service."""
        self._desk.forget_problem()
        self._forms.forget_problem()
        self._go(flow.go(self._visit, Step.SERVICE, service))

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
            self._show_catalogue()

    @Slot()
    def back(self) -> None:
        """One page back; what was typed is still there."""
        self._go(flow.back(self._visit))

    @Slot()
    def take(self) -> None:
        """Take the ticket of this service: one, however often this is asked."""
        if self._visit.page is Page.SERVICE:
            self._desk.issue(self._visit.place.about, self._visit.request, self._language())

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

    def touched(self) -> None:
        """A touch or a key anywhere. While the question stands only its answers count, so that none is lost."""
        self._comfort.hush()
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
        self._comfort.reset()
        self._watch = self._watch.touched(self._now())
        forget_typed()
        self._shown = KioskShown(seconds_total=self._watch.warning_seconds)
        self.changed.emit()
        self.refresh()
        self.wiped.emit()

    def refresh(self) -> None:
        """Derive what the page shows from what is so now."""
        language = self._language()
        self._forms.speak(language)
        page, about = self._visit.page, self._visit.place.about
        queue = self._desk.queue()
        self._frame.show(self._desk.frame(language))
        self._home.show(queue)
        form = self._forms.facts(about)
        self._service.show(self._desk.service(about, language, queue, form) if page is Page.SERVICE else None)
        self._ticket.show(self._desk.ticket(language) if page in flow.TICKET_PAGES else None)
        if page not in flow.TICKET_PAGES | {Page.SERVICE, Page.FORM}:  # not seen there, and in the way of the ticket
            self._show_catalogue()

    # inside

    def _show_form(self, service: str) -> None:
        filled = flow.go(self._visit, Step.FILL_IN, service)
        known = self._visit.place.about == service and filled.page is Page.FORM
        self._go(filled if known else flow.resumed(self._visit, service))

    def _ticket_after_form(self) -> None:
        self.openService(self._visit.place.about)
        self.take()

    def _take_ticket(self, request: str, ticket: str) -> None:
        if request == self._visit.request and self._visit.page is Page.SERVICE:
            self._forms.ticketed(ticket)
            self._go(flow.issued(self._visit, ticket))
            self._desk.print_first(self._language())
        else:
            # Whoever asked has left without having seen the number: nobody would come when it is called.
            self._desk.withdraw(ticket)

    def _paper_told(self, doubt: str) -> None:
        self._go(flow.go(self._visit, Step.PAPER_DOUBTFUL if doubt else Step.PAPER_WELL))
        if doubt:
            self.refresh()
            self._comfort.announce(self._ticket.told)

    def _go(self, visit: Visit) -> None:
        if visit == self._visit:
            return
        self._visit = visit
        self.refresh()
        self._place(sheet="")

    def _place(self, *, sheet: str | None = None, asked: bool | None = None, seconds_left: int = 0) -> None:
        fresh = KioskShown(
            page=self._visit.page.value,
            about=self._visit.place.about,
            sheet=self._shown.sheet if sheet is None else sheet,
            asked=self._shown.asked if asked is None else asked,
            seconds_left=seconds_left,
            seconds_total=self._watch.warning_seconds,
        )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _show_catalogue(self) -> None:
        self._catalogue.show(self._language(), self._visit.query, self._visit.topic, self._desk.asked_most())

    def _pristine(self) -> bool:
        return self._visit.page is Page.WELCOME and not self._shown.sheet and self._comfort.pristine

    def _language(self) -> str:
        return str(self._comfort.language)

    page = Property(str, shown("page"), notify=changed)
    about = Property(str, shown("about"), notify=changed)
    sheet = Property(str, shown("sheet"), notify=changed)
    asked = Property(bool, shown("asked"), notify=changed)
    secondsLeft = Property(int, shown("seconds_left"), notify=changed)
    secondsTotal = Property(int, shown("seconds_total"), notify=changed)
    frame = Property(FrameModel, held("_frame"), constant=True)
    home = Property(HomeModel, held("_home"), constant=True)
    catalogue = Property(CatalogueModel, held("_catalogue"), constant=True)
    service = Property(ServiceModel, held("_service"), constant=True)
    ticket = Property(TicketModel, held("_ticket"), constant=True)
    comfort = Property(ComfortModel, held("_comfort"), constant=True)
    screenKeyboard = Property(bool, held("_screen_keyboard"), constant=True)
    forms = Property(FormVisit, held("_forms"), constant=True)
