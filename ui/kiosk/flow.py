"""A citizen's visit as a table of pages and steps, without Qt: where each step leads, and what a visit remembers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


class Page(StrEnum):
    """The pages; each is drawn by `<name>Page.qml`."""

    WELCOME = "Welcome"
    HOME = "Home"
    CHOOSE = "Choose"
    FIND = "Find"
    TOPIC = "Topic"
    AGENCIES = "Agencies"
    AGENCY = "Agency"
    LIFE_EVENT = "LifeEvent"
    QUESTION = "Question"
    """One question of a life event."""
    CHECKLIST = "Checklist"
    TICKETS = "Tickets"
    """Which steps of a checklist to take tickets for."""
    PLAN = "Plan"
    """A checklist to take along."""
    SERVICE = "Service"
    MORE = "More"
    """Everything about a service."""
    ANSWER = "Answer"
    """A question that people have, answered at once."""
    TICKET = "Ticket"
    PAPER = "Paper"
    """The ticket again, where its paper asks something of the person."""
    FORM = "Form"
    COME_BACK = "ComeBack"
    APPOINTMENT = "Appointment"
    NAME = "Name"


class Step(StrEnum):
    """What a citizen may do that leads to another page."""

    START = "start"
    GET_TICKET = "get_ticket"
    FIND = "find"
    TOPIC = "topic"
    AGENCIES = "agencies"
    AGENCY = "agency"
    LIFE_EVENT = "life_event"
    QUESTION = "question"
    CHECKLIST = "checklist"
    TICKETS = "tickets"
    PLAN = "plan"
    SERVICE = "service"
    MORE = "more"
    ANSWER = "answer"
    ISSUED = "issued"
    PAPER_DOUBTFUL = "paper_doubtful"
    PAPER_WELL = "paper_well"
    FILL_IN = "fill_in"
    COME_BACK = "come_back"
    APPOINTMENT = "appointment"
    ANOTHER = "another"
    NAME = "name"


FLOW: Final[Mapping[tuple[Page, Step], Page]] = {
    (Page.WELCOME, Step.START): Page.HOME,
    (Page.HOME, Step.GET_TICKET): Page.CHOOSE,
    (Page.HOME, Step.FIND): Page.FIND,
    (Page.HOME, Step.SERVICE): Page.SERVICE,
    (Page.CHOOSE, Step.SERVICE): Page.SERVICE,
    (Page.CHOOSE, Step.FIND): Page.FIND,
    (Page.CHOOSE, Step.AGENCIES): Page.AGENCIES,
    (Page.CHOOSE, Step.LIFE_EVENT): Page.LIFE_EVENT,
    (Page.FIND, Step.SERVICE): Page.SERVICE,
    (Page.FIND, Step.TOPIC): Page.TOPIC,
    (Page.FIND, Step.AGENCIES): Page.AGENCIES,
    (Page.FIND, Step.LIFE_EVENT): Page.LIFE_EVENT,
    (Page.FIND, Step.ANSWER): Page.ANSWER,
    (Page.MORE, Step.ANSWER): Page.ANSWER,
    (Page.LIFE_EVENT, Step.ANSWER): Page.ANSWER,
    (Page.ANSWER, Step.ANSWER): Page.ANSWER,
    (Page.ANSWER, Step.SERVICE): Page.SERVICE,
    (Page.TOPIC, Step.SERVICE): Page.SERVICE,
    (Page.AGENCIES, Step.AGENCY): Page.AGENCY,
    (Page.AGENCY, Step.SERVICE): Page.SERVICE,
    (Page.LIFE_EVENT, Step.TOPIC): Page.TOPIC,
    (Page.LIFE_EVENT, Step.QUESTION): Page.QUESTION,
    (Page.LIFE_EVENT, Step.CHECKLIST): Page.CHECKLIST,
    (Page.QUESTION, Step.QUESTION): Page.QUESTION,
    (Page.QUESTION, Step.CHECKLIST): Page.CHECKLIST,
    (Page.CHECKLIST, Step.SERVICE): Page.SERVICE,
    (Page.CHECKLIST, Step.TICKETS): Page.TICKETS,
    (Page.TICKETS, Step.ISSUED): Page.TICKET,
    (Page.CHECKLIST, Step.PLAN): Page.PLAN,
    (Page.SERVICE, Step.MORE): Page.MORE,
    (Page.HOME, Step.APPOINTMENT): Page.APPOINTMENT,
    (Page.APPOINTMENT, Step.ISSUED): Page.TICKET,
    (Page.SERVICE, Step.ISSUED): Page.TICKET,
    (Page.TICKET, Step.ANOTHER): Page.CHOOSE,
    (Page.TICKET, Step.CHECKLIST): Page.CHECKLIST,
    (Page.TICKET, Step.NAME): Page.NAME,
    (Page.TICKET, Step.PAPER_DOUBTFUL): Page.PAPER,
    (Page.PAPER, Step.PAPER_WELL): Page.TICKET,
    (Page.SERVICE, Step.FILL_IN): Page.FORM,
    (Page.SERVICE, Step.COME_BACK): Page.COME_BACK,
    (Page.HOME, Step.COME_BACK): Page.COME_BACK,
    (Page.COME_BACK, Step.FILL_IN): Page.FORM,
    (Page.FORM, Step.SERVICE): Page.SERVICE,
}
TICKET_PAGES: Final = frozenset({Page.TICKET, Page.PAPER})
"""Pages on which a ticket of this visit stands."""
ASKING_PAGES: Final = frozenset(page for page, step in FLOW if step is Step.ISSUED)
"""Pages that ask for a ticket."""
NO_WAY_BACK: Final = TICKET_PAGES | {Page.WELCOME, Page.HOME}
"""Pages without Back: a visit begins, or an issued ticket stands."""
MOST_TICKETS: Final = 3
"""Who needs more than these says so at the counter."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and what it is about: a topic, an agency, a life event (of which a question: `event.question`), a
    service, an answer."""

    page: Page
    about: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything that one visit leaves behind on the screen; a new one is all it takes to wipe it."""

    id: str
    trail: tuple[Place, ...] = (Place(Page.WELCOME),)
    query: str = ""
    tickets: tuple[str, ...] = ()
    """Ids of the tickets that were taken, the last one at the end."""
    wanted: tuple[str, ...] = ()
    """Services of which a ticket is still to be asked for, one after the other."""

    @property
    def place(self) -> Place:
        """Where the visit stands."""
        return self.trail[-1]

    @property
    def page(self) -> Page:
        """The page shown."""
        return self.trail[-1].page

    @property
    def topic(self) -> str:
        """The life event that the visit went through, empty for none."""
        return next((place.about for place in self.trail if place.page is Page.TOPIC), "")

    @property
    def can_go_back(self) -> bool:
        """Whether Back leads anywhere."""
        return len(self.trail) > 1 and self.page not in NO_WAY_BACK

    @property
    def request(self) -> str:
        """Names the wish for a ticket: the same visit and service ask for one ticket, however often they ask."""
        several = self.page is Page.TICKETS and self.wanted
        return f"{self.id}.{self.wanted[0] if several else self.place.about}"


def go(visit: Visit, step: Step, about: str = "") -> Visit:
    """The visit after a step; a step that its page does not have, such as a late second tap, changes nothing."""
    page = FLOW.get((visit.page, step))
    return visit if page is None else replace(visit, trail=(*visit.trail, Place(page, about)))


def back(visit: Visit) -> Visit:
    """The visit one page earlier, with everything typed still there."""
    return replace(visit, trail=visit.trail[:-1], wanted=()) if visit.can_go_back else visit


def searched(visit: Visit, query: str) -> Visit:
    """The visit with other words in the search field."""
    return replace(visit, query=query)


def filling_in(visit: Visit, service: str) -> Visit:
    """The visit at the form of a service: from its page, from a list on which it stands, else as resumed."""
    at = go(visit, Step.SERVICE, service) if visit.page is Page.CHECKLIST else visit
    filled = go(at, Step.FILL_IN, service)
    return filled if at.place.about == service and filled.page is Page.FORM else resumed(visit, service)


def resumed(visit: Visit, service: str) -> Visit:
    """The visit at a form that was open before, wherever it stands: Back leads to its service."""
    home = Place(Page.HOME)
    return replace(visit, trail=(Place(Page.WELCOME), home, Place(Page.SERVICE, service), Place(Page.FORM, service)))


def issued(visit: Visit, ticket: str) -> Visit:
    """The visit with its ticket; only from a page that asks for one, which stays while more are wanted."""
    if (visit.page, Step.ISSUED) not in FLOW:
        return visit
    others = tuple(one for one in visit.tickets if one != ticket)
    rest = visit.wanted[1:]
    return replace(visit if rest else go(visit, Step.ISSUED), tickets=(*others, ticket), wanted=rest)


def wanting(visit: Visit, services: Sequence[str]) -> Visit:
    """The visit that asks for tickets of these services, as many as it may still have."""
    return replace(visit, wanted=tuple(services)[: room(visit)]) if visit.page is Page.TICKETS else visit


def room(visit: Visit) -> int:
    """How many tickets the visit may still take."""
    return max(0, MOST_TICKETS - len(visit.tickets))


def another(visit: Visit) -> Visit:
    """The visit where a further service is chosen; as it is once it has enough tickets."""
    return go(visit, Step.ANOTHER) if room(visit) else visit
