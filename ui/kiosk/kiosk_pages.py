"""What every page of the kiosk shows now, derived from the visit, the desk and the office."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ui.kiosk import flow
from ui.kiosk.agencies_model import AgenciesModel
from ui.kiosk.answer_model import AnswerModel
from ui.kiosk.catalogue_model import CatalogueModel
from ui.kiosk.companion_model import CompanionModel
from ui.kiosk.flow import Page
from ui.kiosk.frame_model import FrameModel
from ui.kiosk.handover_model import HandoverModel
from ui.kiosk.life_event_model import PAGES as EVENT_PAGES
from ui.kiosk.life_event_model import LifeEventModel
from ui.kiosk.missing_model import MissingModel
from ui.kiosk.more_model import MoreModel
from ui.kiosk.needs_model import NeedsModel
from ui.kiosk.service_model import HomeModel, ServiceModel
from ui.kiosk.ticket_model import TicketModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from ui.kiosk.check_in_model import CheckInModel
    from ui.kiosk.flow import Visit
    from ui.kiosk.form_visit import FormVisit
    from ui.kiosk.name_model import NameModel
    from ui.kiosk.ticket_desk import TicketDesk

_LISTING = frozenset({Page.WELCOME, Page.HOME, Page.CHOOSE, Page.FIND, Page.TOPIC})
"""Pages that list services, and those before them: the lists stand when somebody gets there."""


class KioskPages:
    """One view-model a page; those of pages that are not seen keep what they had or are empty."""

    def __init__(
        self, desk: TicketDesk, forms: FormVisit, check_in: CheckInModel, name: NameModel, parent: QObject
    ) -> None:
        self._desk = desk
        self._forms = forms
        self.frame = FrameModel(parent)
        self.home = HomeModel(parent)
        self.catalogue = CatalogueModel(desk.office.pack, parent)
        self.agencies = AgenciesModel(desk.office.pack, parent)
        self.life_event = LifeEventModel(desk, parent)
        self.service = ServiceModel(parent)
        self.more = MoreModel(parent)
        self.answer = AnswerModel(parent)
        self.missing = MissingModel(parent)
        self.ticket = TicketModel(parent)
        self.needs = NeedsModel(parent)
        self.companion = CompanionModel(forms, parent)
        self.handover = HandoverModel(forms, parent)
        self.check_in = check_in
        check_in.setParent(parent)
        self.name = name
        name.setParent(parent)

    def show(self, visit: Visit, language: str, *, simple: bool = False) -> None:
        """Derive what the page of the visit shows from what is so now; `simple`: in simple words where it has some."""
        office, page = self._desk.office, visit.page
        self.frame.show(office.frame(language))
        self.companion.stand(visit, language)
        self.handover.stand(visit, language, self.needs.chosen)
        held = page in flow.TICKET_PAGES
        if not held and page is not Page.SERVICE:  # they tell waits of their own; a touch is worked off without these
            self.home.show(office.queue(language))
        if page not in flow.TICKET_PAGES:  # what was left behind is emptied with the visit, not between tap and ticket
            self.needs.show()
            self._show_service(visit, language, simple=simple)
        ticket = self._desk.ticket(language) if held else None
        stopped = office.objection(language) if held else self.home.stopped
        self.ticket.show(ticket, further=bool(flow.room(visit)) and not stopped)
        if page in flow.TICKET_PAGES | {Page.NAME}:
            self.name.show(visit.tickets, language, sent=self._desk.sent)
        if page is Page.APPOINTMENT:
            self.check_in.show(self._desk.problem(language), busy=self._desk.busy)
        if page in _LISTING:  # not seen elsewhere, and in the way of the ticket
            self.show_catalogue(visit, language)
        if page in {Page.AGENCIES, Page.AGENCY}:
            self.agencies.show(visit.place, language)
        if page in EVENT_PAGES:
            self.life_event.show(visit.place, language, forms=self._forms.offers, room=flow.room(visit))
        if page is Page.MORE:
            self._show_more(visit.place.about, language)
        if page is Page.ANSWER:
            events = self.life_event.chosen(visit.trail)
            self.answer.show(visit.place.about, office.pack, language, office.today(), visit.query, events)

    def lead(self, go: Callable[[str, str], None]) -> None:
        """Let these pages lead to others."""
        for model in (self.catalogue, self.agencies, self.life_event, self.more, self.answer):
            model.wanted.connect(go)

    def show_catalogue(self, visit: Visit, language: str) -> None:
        """List what can be chosen."""
        stopped, events = self._desk.office.stopped(language), self.life_event.chosen(visit.trail)
        self.catalogue.show(language, visit.query, visit.topic, stopped, events)
        self.missing.show(self._desk.office.pack, visit.query, language)

    def forget(self) -> None:
        """The visit is over."""
        self.check_in.end()
        self.agencies.forget()
        self.life_event.forget()
        self.answer.forget()
        self.needs.forget()
        self.companion.forget()
        self.handover.forget()
        self.name.forget()

    def _show_more(self, about: str, language: str) -> None:
        office = self._desk.office
        service = office.pack.service(about)
        agency = office.pack.agency(service.agency) if service else None
        asked = office.pack.answers_about(about) if service else ()
        kept = office.pack.kept_of(service) if service else None
        self.more.show(service, agency, language, office.today(), asked, kept=kept)

    def _show_service(self, visit: Visit, language: str, *, simple: bool) -> None:
        facts = None
        if visit.page is Page.SERVICE:
            about = visit.place.about
            facts = self._desk.office.service(about, language, self._forms.facts(about))
        if facts is not None:
            facts = replace(facts, busy=self._desk.busy, problem=self._desk.problem(language), simple=simple)
        self.service.show(facts)
