"""Every page that citizens see, by name, and how its window is put there at once. A new page belongs into this list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kiosk.equipment import PrinterState
from kiosk.ports import PrintOutcome
from ui.citizen_pages import form_states, handover_states, help_states
from ui.citizen_pages.stage import KioskStage, until
from ui.forms.samples import GROUPS
from ui.kiosk.flow import Page

if TYPE_CHECKING:
    from ui.citizen_pages.combination import Combination
    from ui.citizen_pages.stage import Stage
    from ui.citizen_pages.stages import Stages

KIOSK: Final = "kiosk"
BOARD: Final = "board"
_EVENT: Final = "having-a-baby"
_ENGLISH_ONLY: Final = "passport-stolen-abroad"
Show = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class CitizenPage:
    """A page in one of its states."""

    name: str
    files: tuple[str, ...]
    """The QML files that make it: a page, a sheet, answers."""
    show: Show = lambda _stage: None
    page: Page | None = None
    """The page of the flow that it shows."""
    sometimes: tuple[str, ...] = ()
    """What gives way where there is no room, and is to be seen in one combination at least."""
    on: str = KIOSK
    """The window: the kiosk, the board, or a group of sample questions."""
    follows: bool = False
    """It goes on in the visit of the page before it."""
    keep: Show = lambda _stage: None
    """Shows it again after the language was changed, where it is no page that a sample leads to."""

    def open(self, stages: Stages) -> Stage:
        """The stage with this page on it."""
        stage = stages.of(self.on)
        if isinstance(stage, KioskStage) and not self.follows:
            stage.reset()
        self.show(stage)
        return stage

    def dress(self, stage: Stage, how: Combination) -> None:
        """Draw it in another way."""
        stage.dress(how)
        if isinstance(stage, KioskStage):
            self.keep(stage)


def _plain(page: Page, about: str = "", *, query: str = "") -> Show:
    return lambda stage: stage.stand(page, about, query=query)


def _sheet(name: str, service: str = "renew-passport") -> Show:
    def show(stage: KioskStage) -> None:
        stage.stand(Page.SERVICE, service)
        stage.model.openSheet(name)

    return show


def _simple(stage: KioskStage) -> None:
    stage.stand(Page.SERVICE, "renew-passport")
    stage.model.comfort.ease.simplify(True)


def _signed(stage: KioskStage) -> None:
    stage.stand(Page.SERVICE, "renew-passport")
    stage.model.service.film.open(False)


def _ticket(stage: KioskStage) -> None:
    stage.stand(Page.SERVICE, "renew-passport")
    stage.model.take()
    stage.wait(Page.TICKET)
    until(lambda: stage.model.ticket.paperKind == "done", "the paper")


def _paper(stage: KioskStage) -> None:
    if stage.model.page != Page.TICKET.value:
        _ticket(stage)
    stage.paper.outcome, stage.paper.state = PrintOutcome.FAILED, PrinterState.NO_PAPER
    stage.model.printAgain()
    stage.wait(Page.PAPER)


def _name(stage: KioskStage) -> None:
    _ticket(stage)
    stage.model.name.choose()
    stage.wait(Page.NAME)


def _name_refused(stage: KioskStage) -> None:
    _name(stage)
    stage.model.name.keep("4711")


def _appointment(stage: KioskStage) -> None:
    stage.stand(Page.HOME)
    stage.model.haveAppointment()


def _appointment_refused(stage: KioskStage) -> None:
    _appointment(stage)
    stage.model.checkIn.type("ABC")
    stage.model.checkIn.checkIn()


def _come_back(stage: KioskStage) -> None:
    stage.stand(Page.HOME)
    stage.model.comeBack()


def _come_back_refused(stage: KioskStage) -> None:
    _come_back(stage)
    stage.model.forms.comeBack()


def _idle(stage: KioskStage) -> None:
    stage.stand(Page.CHOOSE)
    stage.clock.seconds += 181
    stage.model.tick()


def _question(stage: KioskStage) -> None:
    stage.stand(Page.LIFE_EVENT, _EVENT)
    stage.model.lifeEvent.begin()
    stage.wait(Page.QUESTION)


def _question_refused(stage: KioskStage) -> None:
    if stage.model.page != Page.QUESTION.value:
        _question(stage)
    stage.model.lifeEvent.goOn()


def _missing(stage: KioskStage) -> None:
    stage.stand(Page.FIND, query="my passport was stolen by a seagull")
    stage.model.missing.ask()


def _not_helped(stage: KioskStage) -> None:
    stage.stand(Page.ANSWER, _ENGLISH_ONLY, query="passport gone")
    stage.model.answer.judge(False)


def _found(kind: str) -> Show:
    def show(stage: KioskStage) -> None:
        visit = stage.model.forms
        # What a killed program left is looked for once, at its start.
        visit._place(type(visit._shown)(found=kind, reference=form_states.CODE))  # noqa: SLF001
        stage.model.closeSheet()

    return show


_CALL_FILES: Final = ("Board/CallPlate.qml", "Board/CallRow.qml", "Board/WaitCard.qml")
_MAYBE_NEXT: Final = ("Board/NextCard.qml",)
_ALONG_FILES: Final = ("Kiosk/HandoverSheet.qml",)
_FIND_FILES: Final = ("Kiosk/FindPage.qml",)
_ANSWER_FILES: Final = ("Kiosk/AnswerPage.qml", "Kiosk/AnswerJudge.qml")
PAGES: Final = (
    CitizenPage("Welcome", ("Kiosk/WelcomePage.qml",), page=Page.WELCOME),
    CitizenPage("Home", ("Kiosk/HomePage.qml",), _plain(Page.HOME), Page.HOME),
    CitizenPage("Choose", ("Kiosk/ChoosePage.qml",), _plain(Page.CHOOSE), Page.CHOOSE),
    CitizenPage("Find", _FIND_FILES, _plain(Page.FIND), Page.FIND),
    CitizenPage("Find: found", _FIND_FILES, _plain(Page.FIND, query="passport"), Page.FIND),
    CitizenPage("Find: nothing", _FIND_FILES, _plain(Page.FIND, query="xyzzyx"), Page.FIND),
    CitizenPage("Find: not sure", _FIND_FILES, _plain(Page.FIND, query="who won the football last night"), Page.FIND),
    CitizenPage(
        "Find: what happens", (*_FIND_FILES, "Kiosk/EventRows.qml"), _plain(Page.FIND, query="baby"), Page.FIND
    ),
    CitizenPage("Find: let us know", (*_FIND_FILES, "Kiosk/MissingQuestion.qml"), _missing, Page.FIND),
    CitizenPage("Answer", _ANSWER_FILES, _plain(Page.ANSWER, "certificate-today"), Page.ANSWER),
    CitizenPage("Answer: in English only", _ANSWER_FILES, _plain(Page.ANSWER, _ENGLISH_ONLY), Page.ANSWER),
    CitizenPage("Answer: not helped", (*_ANSWER_FILES, "Kiosk/AnswerRows.qml"), _not_helped, Page.ANSWER),
    CitizenPage("Topic", ("Kiosk/TopicPage.qml",), _plain(Page.TOPIC, _EVENT), Page.TOPIC),
    CitizenPage("Agencies", ("Kiosk/AgenciesPage.qml",), _plain(Page.AGENCIES), Page.AGENCIES),
    CitizenPage("Agency", ("Kiosk/AgencyPage.qml",), _plain(Page.AGENCY, "civil-records"), Page.AGENCY),
    CitizenPage("Life event", ("Kiosk/LifeEventPage.qml",), _plain(Page.LIFE_EVENT, _EVENT), Page.LIFE_EVENT),
    CitizenPage("Question", ("Kiosk/QuestionPage.qml",), _question, Page.QUESTION),
    CitizenPage("Question: passed over", ("Kiosk/QuestionPage.qml",), _question_refused, Page.QUESTION, follows=True),
    CitizenPage("Checklist", ("Kiosk/ChecklistPage.qml",), _plain(Page.CHECKLIST, _EVENT), Page.CHECKLIST),
    CitizenPage("Tickets", ("Kiosk/TicketsPage.qml",), _plain(Page.TICKETS, _EVENT), Page.TICKETS),
    CitizenPage("Plan", ("Kiosk/PlanPage.qml",), _plain(Page.PLAN, _EVENT), Page.PLAN),
    CitizenPage("More", ("Kiosk/MorePage.qml",), _plain(Page.MORE, "renew-passport"), Page.MORE),
    CitizenPage("Service", ("Kiosk/ServicePage.qml",), _plain(Page.SERVICE, "renew-passport"), Page.SERVICE),
    CitizenPage("Service: with a form", ("Kiosk/ServicePage.qml",), _plain(Page.SERVICE, form_states.SERVICE)),
    CitizenPage("Ticket", ("Kiosk/TicketPage.qml",), _ticket, Page.TICKET),
    CitizenPage("Paper", ("Kiosk/PaperPage.qml",), _paper, Page.PAPER, follows=True),
    CitizenPage("Name", ("Kiosk/NamePage.qml",), _name, Page.NAME),
    CitizenPage("Name: refused", ("Kiosk/NamePage.qml",), _name_refused, Page.NAME),
    CitizenPage("Appointment", ("Kiosk/AppointmentPage.qml",), _appointment, Page.APPOINTMENT),
    CitizenPage("Appointment: refused", ("Kiosk/AppointmentPage.qml",), _appointment_refused, Page.APPOINTMENT),
    CitizenPage("Come back", ("Kiosk/ComeBackPage.qml",), _come_back, Page.COME_BACK),
    CitizenPage("Come back: refused", ("Kiosk/ComeBackPage.qml",), _come_back_refused, Page.COME_BACK),
    CitizenPage("Form: question", ("Forms/QuestionsPage.qml",), form_states.begun, Page.FORM),
    CitizenPage("Form: errors", ("Forms/QuestionsPage.qml",), form_states.refused, Page.FORM, follows=True),
    CitizenPage("Form: added", ("Forms/AddedPage.qml",), form_states.added, Page.FORM, follows=True),
    CitizenPage("Form: removed", ("Forms/AddedPage.qml",), form_states.removed, Page.FORM, follows=True),
    CitizenPage("Form: check", ("Forms/CheckPage.qml",), form_states.checked, Page.FORM, follows=True),
    CitizenPage("Form: declaration", ("Forms/QuestionsPage.qml",), form_states.declared, Page.FORM, follows=True),
    CitizenPage("Form: sent", ("Forms/SentPage.qml",), form_states.sent, Page.FORM, follows=True),
    CitizenPage("Form: kept", ("Forms/KeptPage.qml",), form_states.kept, Page.FORM),
    CitizenPage("Form: told", ("Forms/ToldPage.qml",), form_states.told, Page.FORM),
    CitizenPage("Form: told before", ("Forms/QuestionsPage.qml",), form_states.told_before, Page.FORM, follows=True),
    CitizenPage("Form: tasks", ("Forms/TasksPage.qml",), form_states.begun, Page.FORM, keep=form_states.tasks),
    CitizenPage("Help", ("Kiosk/HelpSheet.qml",), _sheet("help")),
    CitizenPage("Language", ("Kiosk/LanguageSheet.qml",), _sheet("language")),
    CitizenPage("Text size", ("Kiosk/TextSizeSheet.qml",), _sheet("textSize")),
    CitizenPage("Sound", ("Kiosk/SoundSheet.qml",), _sheet("sound")),
    CitizenPage("Needs", ("Kiosk/NeedsSheet.qml",), _sheet("needs")),
    CitizenPage("Take along", (*_ALONG_FILES, "Kiosk/HandoverChoices.qml"), handover_states.choosing),
    CitizenPage("Take along: refused", _ALONG_FILES, handover_states.refused, follows=True),
    CitizenPage(
        "Take along: words",
        (*_ALONG_FILES, "Kiosk/HandoverWords.qml", "Kiosk/WordCard.qml"),
        handover_states.given,
        keep=handover_states.given,
    ),
    CitizenPage("Somebody helps", ("Kiosk/CompanionSheet.qml",), handover_states.helped),
    CitizenPage("Found: open", ("Kiosk/FoundSheet.qml",), _found("open")),
    CitizenPage("Found: sent", ("Kiosk/FoundSheet.qml",), _found("sent")),
    CitizenPage("Found: lost", ("Kiosk/FoundSheet.qml",), _found("lost")),
    CitizenPage("Idle", ("Kiosk/IdleSheet.qml",), _idle),
    *(CitizenPage(f"Questions: {group}", ("Forms/QuestionView.qml",), on=group) for group in GROUPS),
    CitizenPage("Questions: a list", ("Forms/ChoiceSheet.qml",), lambda stage: stage.open_list("/title"), on="choices"),
    CitizenPage("Board", ("Board/BoardFoot.qml",), on=BOARD),
    CitizenPage("Board: called", _CALL_FILES, lambda stage: stage.call(), sometimes=_MAYBE_NEXT, on=BOARD),
    # Simple words are not written in every language.
    CitizenPage("Service: simple words", ("Kiosk/ServicePage.qml",), _simple),
    CitizenPage("Service: in sign language", ("Forms/FilmSlot.qml", "Forms/FilmButtons.qml"), _signed),
    CitizenPage("Help: ringing", ("Kiosk/HelpCallSheet.qml", "Helped/HelpStrip.qml"), help_states.ringing),
    CitizenPage("Help: ring me", ("Kiosk/HelpCallbackSheet.qml",), help_states.ring_back, follows=True),
    CitizenPage("Help: consent", ("Kiosk/HelpConsentSheet.qml",), help_states.asked),
    CitizenPage("Help: pointed at", ("Forms/HelperPoints.qml",), help_states.pointed, Page.FORM, follows=True),
    CitizenPage("Help: handed over", ("Forms/HandOver.qml",), help_states.handed, Page.FORM, follows=True),
    CitizenPage("Help: talk", ("Kiosk/HelpTalkSheet.qml",), help_states.said, follows=True),
    CitizenPage("Help: card", ("Kiosk/HelpCardSheet.qml",), help_states.told, follows=True),
    CitizenPage("Help: papers", ("Kiosk/HelpPapersSheet.qml",), help_states.listed, follows=True),
    CitizenPage("Help: read back", ("Kiosk/HelpFillSheet.qml",), help_states.typed, follows=True),
    CitizenPage("Help: receipt", ("Kiosk/HelpReceiptSheet.qml",), help_states.over, follows=True),
)
