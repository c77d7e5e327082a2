"""A pack: the services of an office with their agencies, series and life events, as data that never changes."""

import datetime
from typing import Annotated, Literal

import msgspec

from kiosk.catalogue.answer import Answer
from kiosk.catalogue.life_event import LifeEvent
from kiosk.catalogue.localised import Localised
from kiosk.catalogue.part import Letter, Minutes, Name, Part
from kiosk.catalogue.retention import KeptFor, Retention
from kiosk.catalogue.rules import Closure, Profile, QueueRules
from kiosk.catalogue.shifts import UsualShift
from kiosk.catalogue.synonyms import Synonyms
from kiosk.catalogue.weekdays import WEEKDAYS, Weekday

FormFile = Annotated[str, msgspec.Meta(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*\.(xlsx|xml))?$", max_length=64)]
PictureFile = Annotated[
    str, msgspec.Meta(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|jpeg|svg|webp))?$", max_length=64)
]
VideoFile = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.(mp4|webm)$", max_length=64)]
Jurisdiction = Literal["council", "state", "federal", "national"]
FormPath = Annotated[str, msgspec.Meta(pattern=r"^((/[A-Za-z_][\w.-]*){2,})?$", max_length=200)]


class Agency(Part, frozen=True):
    """Who is responsible for a service. `recipient` is the public key (age) that forms for it are sealed to."""

    id: Name
    name: Localised
    icon: Name
    recipient: str = ""
    jurisdiction: Jurisdiction = "national"
    line: Localised | None = None


class Series(Part, frozen=True):
    """A letter under which tickets are numbered, and how long one of them usually takes at a counter."""

    letter: Letter
    name: Localised
    minutes: Minutes


class Topic(Part, frozen=True):
    """A life event by which a citizen finds services."""

    id: Name
    name: Localised
    icon: Name


class Fact(Part, frozen=True):
    """One of the three things everybody asks: how long, what it costs, who can do it."""

    about: Literal["time", "cost", "who"]
    icon: Name
    strong: Localised
    soft: Localised


class Bring(Part, frozen=True):
    """One thing to bring along."""

    icon: Name
    strong: Localised
    soft: Localised


class Channel(Part, frozen=True):
    """A way to get a service, and what is special about it."""

    kind: Literal["counter", "phone", "web", "mail", "agency", "visit"]
    note: Localised


class NextStep(Part, frozen=True):
    """What happens after."""

    text: Localised


class SimpleLine(Part, frozen=True):
    """One short sentence with a picture: an icon, or a drawing of the pack's own from its folder `media`."""

    icon: Name
    text: Localised
    picture: PictureFile = ""


class Signed(Part, frozen=True):
    """A video in sign language from the pack's folder `media`, and what it says, in written words."""

    video: VideoFile
    captions: Localised


class Service(Part, frozen=True):
    """What a citizen can come for. `keywords` stand between commas; `minutes` are typical minutes at a counter.

    `form` is a file in the pack's folder `forms`, empty where nothing is filled in. `form_tells` is the path of its
    question that chooses agencies: their ids are its choices, and what is sent is sealed to those chosen as well.
    `often` is for the few that most people come for; `law` is what it rests on, `notice` what becomes of what is told.
    """

    id: Name
    series: Letter
    agency: Name
    icon: Name
    topics: tuple[Name, ...]
    minutes: Minutes
    assured: datetime.date
    title: Localised
    line: Localised
    summary: Localised
    keywords: Localised
    facts: Annotated[tuple[Fact, ...], msgspec.Meta(min_length=3, max_length=3)]
    bring: Annotated[tuple[Bring, ...], msgspec.Meta(max_length=6)]
    form: FormFile = ""
    form_tells: FormPath = ""
    often: bool = False
    jurisdiction: Jurisdiction | None = None
    for_whom: tuple[Literal["person", "business", "acting-for"], ...] = ()
    who: Localised | None = None
    law: Localised | None = None
    notice: Localised | None = None
    channels: Annotated[tuple[Channel, ...], msgspec.Meta(max_length=6)] = ()
    next: Annotated[tuple[NextStep, ...], msgspec.Meta(max_length=6)] = ()
    simple: Annotated[tuple[SimpleLine, ...], msgspec.Meta(max_length=6)] = ()
    """The same in a few short sentences with pictures, for those who ask for simple words."""
    signed: Signed | None = None
    retention: Retention | None = None
    """How long a form that is sent for it is kept here; where it says nothing, as the pack says."""

    @property
    def cost(self) -> Localised:
        """What it costs, in one or two words."""
        return next(fact.strong for fact in self.facts if fact.about == "cost")

    def simple_in(self, language: str) -> tuple[SimpleLine, ...]:
        """Return its simple sentences where all of them are written in `language`; else none."""
        return self.simple if all(line.text.exact(language) for line in self.simple) else ()


class Hours(Part, frozen=True):
    """When the office is open on one weekday, in its own time zone; kiosks give tickets until `last_ticket`."""

    day: Weekday
    open: datetime.time
    close: datetime.time
    last_ticket: datetime.time


class Counter(Part, frozen=True):
    """A counter and the side of the waiting area on which people find it."""

    number: Annotated[str, msgspec.Meta(pattern="^[0-9A-Z]{1,3}$")]
    side: Literal["left", "right"]


class Place(Part, frozen=True):
    """A room or a spot of the office to which somebody on hold can be sent."""

    id: Name
    name: Localised


class SampleOfficer(Part, frozen=True):
    """An officer to try the product with; a pack for real use has none. `skills` are letters of series; who has the
    role `lead` runs the office, who has `edit` amends what it shows, a `trainee` answers no calls for help.
    """

    id: Name
    name: str
    pin: Annotated[str, msgspec.Meta(pattern="^[0-9]{4,12}$")]
    skills: tuple[Letter, ...]
    roles: tuple[Literal["lead", "edit", "trainee"], ...] = ()
    languages: tuple[str, ...] = ()
    """What they speak beside English: a call for help in such a language rings with them first."""


class OfficeDefaults(Part, frozen=True):
    """What `office init` starts an office with."""

    code: Annotated[str, msgspec.Meta(pattern="^[A-Z]{2,6}$")]
    name: Localised
    time_zone: str
    public_address: str
    hours: tuple[Hours, ...]
    counters: tuple[Counter, ...]
    officers: tuple[SampleOfficer, ...]
    closures: tuple[Closure, ...] = ()
    phone: Annotated[str, msgspec.Meta(pattern=r"^[0-9+() -]{0,30}\Z")] = ""
    """Where the office is rung: what officers in the field tell people while there is no network."""

    def hours_on(self, day: datetime.date) -> Hours | None:
        """Return the hours of the weekday of `day`, None where the office stays closed."""
        weekday = WEEKDAYS[day.weekday()]
        return next((hours for hours in self.hours if hours.day == weekday), None)


class Pack(Part, frozen=True):
    """Everything that an office shows and offers. `sample` is true where the content is made up."""

    id: Name
    version: str
    sample: bool
    languages: tuple[str, ...]
    office: OfficeDefaults
    agencies: tuple[Agency, ...]
    series: tuple[Series, ...]
    topics: tuple[Topic, ...]
    services: tuple[Service, ...]
    queue: QueueRules = QueueRules()
    profiles: tuple[Profile, ...] = ()
    places: tuple[Place, ...] = ()
    roster: tuple[UsualShift, ...] = ()
    """Who usually sits where; a day that was planned has its own."""
    life_events: tuple[LifeEvent, ...] = ()
    amendable: tuple[Literal["services", "life-events", "hours"], ...] = ()
    """What an office that shows this pack may amend itself, by two of its officers; nothing unless it is told."""
    answers: tuple[Answer, ...] = ()
    kept: KeptFor = KeptFor()
    """How long what people told is kept."""
    synonyms: dict[str, Synonyms] = {}  # noqa: RUF012 - msgspec copies it
    """Words that mean the same, by language; for the search."""

    def profile(self, identity: str) -> Profile | None:
        """Return the desk profile called `identity`, None where the pack has none."""
        return next((profile for profile in self.profiles if profile.id == identity), None)

    def service(self, identity: str) -> Service | None:
        """Return the service called `identity`, None where the pack has none."""
        return next((service for service in self.services if service.id == identity), None)

    def kept_of(self, service: Service) -> Retention:
        """Return how long a form that was sent for a service is kept here."""
        return service.retention or self.kept.forms

    def agency(self, identity: str) -> Agency | None:
        """Return the agency called `identity`, None where the pack has none."""
        return next((agency for agency in self.agencies if agency.id == identity), None)

    def reader_name(self, identity: str, language: str) -> str:
        """What an agency that can read sealed forms is called in a language; empty for one without a key."""
        agency = self.agency(identity)
        return agency.name.get(language) if agency and agency.recipient else ""

    def series_of(self, letter: str) -> Series | None:
        """Return the series numbered under `letter`, None where the pack has none."""
        return next((series for series in self.series if series.letter == letter), None)

    def life_event(self, identity: str) -> LifeEvent | None:
        """Return the life event called `identity`, None where the pack has no checklist for it."""
        return next((event for event in self.life_events if event.id == identity), None)

    def answer(self, identity: str) -> Answer | None:
        """Return the answer called `identity`, None where the pack has none."""
        return next((answer for answer in self.answers if answer.id == identity), None)

    def answers_often(self) -> tuple[Answer, ...]:
        """Return the answers that most people look for, in the order of the pack."""
        return tuple(answer for answer in self.answers if answer.often)

    def answers_about(self, service: str) -> tuple[Answer, ...]:
        """Return the answers about one service, those first for which it is the most useful."""
        about = [answer for answer in self.answers if service in answer.services]
        return tuple(sorted(about, key=lambda answer: answer.services.index(service)))

    def answers_in(self, topic: str) -> tuple[Answer, ...]:
        """Return the answers that belong to one life event or topic, the most used and those closest to it first."""
        about = [answer for answer in self.answers if topic in answer.topics]
        return tuple(sorted(about, key=lambda answer: (not answer.often, answer.topics.index(topic))))

    def asked_often(self) -> tuple[Service, ...]:
        """Return the services that most people come for; all of a pack that names none."""
        return tuple(service for service in self.services if service.often) or self.services

    def services_of(self, agency: str) -> tuple[Service, ...]:
        """Return the services of one agency, in the order of the pack."""
        return tuple(service for service in self.services if service.agency == agency)

    def services_about(self, topic: str) -> tuple[Service, ...]:
        """Return the services of one life event, in the order of the pack."""
        return tuple(service for service in self.services if topic in service.topics)

    def icons(self) -> frozenset[str]:
        """Return the name of every icon that the pack shows."""
        places = {agency.icon for agency in self.agencies} | {topic.icon for topic in self.topics}
        for service in self.services:
            places |= {service.icon} | {fact.icon for fact in service.facts} | {item.icon for item in service.bring}
        return frozenset(places)
