"""The view-models of the pages, as the window's model hands them to QML."""

from PySide6.QtCore import Property

from ui.kiosk.agencies_model import AgenciesModel
from ui.kiosk.answer_model import AnswerModel
from ui.kiosk.catalogue_model import CatalogueModel
from ui.kiosk.check_in_model import CheckInModel
from ui.kiosk.companion_model import CompanionModel
from ui.kiosk.frame_model import FrameModel
from ui.kiosk.handover_model import HandoverModel
from ui.kiosk.kiosk_pages import KioskPages
from ui.kiosk.kiosk_shown import WindowState
from ui.kiosk.life_event_model import LifeEventModel
from ui.kiosk.missing_model import MissingModel
from ui.kiosk.more_model import MoreModel
from ui.kiosk.name_model import NameModel
from ui.kiosk.needs_model import NeedsModel
from ui.kiosk.plan_model import PlanModel
from ui.kiosk.service_model import HomeModel, ServiceModel
from ui.kiosk.step_tickets import StepTickets
from ui.kiosk.ticket_model import TicketModel
from ui.shown import held


class PageModels(WindowState):
    """The window with its pages, for QML."""

    _pages: KioskPages

    frame = Property(FrameModel, held("_pages.frame"), constant=True)
    home = Property(HomeModel, held("_pages.home"), constant=True)
    catalogue = Property(CatalogueModel, held("_pages.catalogue"), constant=True)
    agencies = Property(AgenciesModel, held("_pages.agencies"), constant=True)
    lifeEvent = Property(LifeEventModel, held("_pages.life_event"), constant=True)
    plan = Property(PlanModel, held("_pages.life_event.plan"), constant=True)
    stepTickets = Property(StepTickets, held("_pages.life_event.tickets"), constant=True)
    moreAbout = Property(MoreModel, held("_pages.more"), constant=True)
    answer = Property(AnswerModel, held("_pages.answer"), constant=True)
    missing = Property(MissingModel, held("_pages.missing"), constant=True)
    service = Property(ServiceModel, held("_pages.service"), constant=True)
    ticket = Property(TicketModel, held("_pages.ticket"), constant=True)
    needs = Property(NeedsModel, held("_pages.needs"), constant=True)
    companion = Property(CompanionModel, held("_pages.companion"), constant=True)
    handover = Property(HandoverModel, held("_pages.handover"), constant=True)
    name = Property(NameModel, held("_pages.name"), constant=True)
    checkIn = Property(CheckInModel, held("_pages.check_in"), constant=True)
