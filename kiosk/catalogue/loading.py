"""Reading a pack from its folder, and refusing one that does not hold together."""

from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.life_event import PREFER_NOT, Choice, LifeEvent, Question, Step
from kiosk.catalogue.localised import LANGUAGES, Localised
from kiosk.catalogue.pack import (
    Agency,
    Bring,
    Channel,
    Fact,
    Hours,
    NextStep,
    OfficeDefaults,
    Pack,
    Place,
    Series,
    Service,
    Topic,
)  # fmt: skip
from kiosk.catalogue.part import Name, Part
from kiosk.catalogue.rules import Closure, Profile, QueueRules
from kiosk.catalogue.shifts import UsualShift, clashing
from kiosk.catalogue.toml_file import known, read, unique
from kiosk.catalogue.weekdays import WEEKDAYS


class _Front(Part, frozen=True):
    id: str
    version: str
    sample: bool
    languages: tuple[str, ...]
    office: OfficeDefaults
    agencies: tuple[Agency, ...]
    series: tuple[Series, ...]
    topics: tuple[Topic, ...]
    life_events: tuple[Name, ...] = ()
    """In the order in which they are shown; the files of `life-events` that are not named follow."""
    queue: QueueRules = QueueRules()
    profiles: tuple[Profile, ...] = ()
    places: tuple[Place, ...] = ()
    roster: tuple[UsualShift, ...] = ()


def load_pack(folder: Path) -> Pack:
    """Read `pack.toml` and `services/*.toml` of `folder`; raise PackFault where they can't be used."""
    front_file = folder / "pack.toml"
    front = read(front_file, _Front, _KNOWN_KEYS)
    _check_front(front, front_file)
    events = _life_events(folder, front)
    front = msgspec.structs.replace(
        front, topics=(*(Topic(event.id, event.name, event.icon) for event in events), *front.topics)
    )
    services: list[Service] = []
    seen: dict[str, Path] = {}
    for file in sorted((folder / "services").glob("*.toml")):
        service = read(file, Service, _KNOWN_KEYS)
        _check_service(service, front, file)
        if service.id in seen:
            problem = f"`{service.id}` is also in {seen[service.id].name}"
            raise PackFault(file, "id", problem, "Give each service its own id")
        seen[service.id] = file
        services.append(service)
    for event in events:
        for step in event.steps:
            known(step.service, seen, folder / "life-events" / f"{event.id}.toml", "steps.service")
    if not services:
        raise PackFault(folder / "services", "", "there is no service", "Add a .toml file for each service")
    parts = {name: getattr(front, name) for name in _Front.__struct_fields__ if name != "life_events"}
    return msgspec.convert({**parts, "services": services, "life_events": events}, Pack)


def _life_events(folder: Path, front: _Front) -> list[LifeEvent]:
    files = {file: read(file, LifeEvent, _KNOWN_KEYS) for file in sorted((folder / "life-events").glob("*.toml"))}
    for file, event in files.items():
        _check_life_event(event, file)
    unique([*(event.id for event in files.values()), *(topic.id for topic in front.topics)], folder, "life-events")
    order = {name: place for place, name in enumerate(front.life_events)}
    for name in front.life_events:
        known(name, [event.id for event in files.values()], folder / "pack.toml", "life_events")
    return sorted(files.values(), key=lambda event: order.get(event.id, len(order)))


def _check_life_event(event: LifeEvent, file: Path) -> None:
    if event.id != file.stem:
        raise PackFault(file, "id", f"it is `{event.id}`", f"Write `{file.stem}`, or rename the file")
    unique([question.id for question in event.questions], file, "questions.id")
    choices = {question.id: [choice.id for choice in question.choices] for question in event.questions}
    for name, offered in choices.items():
        unique([*offered, PREFER_NOT], file, f"questions.{name}.choices")
    for step in event.steps:
        for name, answers in step.needs.items():
            known(name, choices, file, f"steps.{step.service}.needs")
            for answer in answers:
                known(answer, choices[name], file, f"steps.{step.service}.needs.{name}")


def _check_front(front: _Front, file: Path) -> None:
    for key, names in (
        ("agencies", [agency.id for agency in front.agencies]),
        ("topics", [topic.id for topic in front.topics]),
        ("series", [series.letter for series in front.series]),
        ("office.officers", [officer.id for officer in front.office.officers]),
        ("office.counters", [counter.number for counter in front.office.counters]),
        ("office.hours", [hours.day for hours in front.office.hours]),
        ("profiles", [profile.id for profile in front.profiles]),
        ("places", [place.id for place in front.places]),
    ):
        unique(names, file, key)
    _check_letters(front, file)
    for hours in front.office.hours:
        _check_hours(hours, file)
    for closure in front.office.closures:
        _check_closure(closure, file)
    _check_roster(front, file)
    for language in front.languages:
        known(language, LANGUAGES, file, "languages")
    if "en" not in front.languages:
        mend = "Add `en`: it stands in for what is not translated"
        raise PackFault(file, "languages", "English is not among them", mend)
    _check_zone(front.office.time_zone, file)


def _check_letters(front: _Front, file: Path) -> None:
    letters = [series.letter for series in front.series]
    for officer in front.office.officers:
        for letter in officer.skills:
            known(letter, letters, file, f"office.officers.{officer.id}.skills")
    for profile in front.profiles:
        for letter in profile.series:
            known(letter, letters, file, f"profiles.{profile.id}.series")
    if front.queue.appointment_series:
        known(front.queue.appointment_series, letters, file, "queue.appointment_series")


def _check_closure(closure: Closure, file: Path) -> None:
    if closure.last < closure.first:
        mend = "Let `first` be the first closed day and `last` the last one"
        raise PackFault(file, f"office.closures.{closure.first}", "it ends before it begins", mend)


def _check_hours(hours: Hours, file: Path) -> None:
    if not hours.open < hours.last_ticket <= hours.close:
        mend = "Let `open` come first, then `last_ticket`, then `close`"
        raise PackFault(file, f"office.hours.{hours.day}", "these times are not in order", mend)


def _check_roster(front: _Front, file: Path) -> None:
    for place, shift in enumerate(front.roster):
        key = f"roster[{place}]"
        known(shift.counter, [counter.number for counter in front.office.counters], file, f"{key}.counter")
        if shift.profile:
            known(shift.profile, [profile.id for profile in front.profiles], file, f"{key}.profile")
        if shift.officer and front.office.officers:
            known(shift.officer, [officer.id for officer in front.office.officers], file, f"{key}.officer")
        if shift.ends <= shift.begins:
            raise PackFault(file, key, "it ends before it begins", "Let `from` come before `to`")
    for day in WEEKDAYS:
        _check_weekday(day, front, file)


def _check_weekday(day: str, front: _Front, file: Path) -> None:
    shifts = [shift for shift in front.roster if day in shift.days]
    hours = next((hours for hours in front.office.hours if hours.day == day), None)
    for shift in shifts:
        if hours is None or shift.begins < hours.open or shift.ends > hours.close:
            problem = f"counter {shift.counter} is open on {day} while the office is closed"
            raise PackFault(file, "roster", problem, "Keep `from` and `to` within the hours of the office")
    found = clashing(shifts)
    if found is not None:
        one, other = found
        problem = f"two shifts overlap on {day} at {other.begins:%H:%M}: counters {one.counter} and {other.counter}"
        raise PackFault(file, "roster", problem, "End one before the other begins, or name another officer")


def _check_zone(name: str, file: Path) -> None:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError) as error:
        mend = "Write a name from the tz database, such as Pacific/Auckland"
        raise PackFault(file, "office.time_zone", f"no time zone is called `{name}`", mend) from error


def _check_service(service: Service, front: _Front, file: Path) -> None:
    known(service.series, [series.letter for series in front.series], file, "series")
    known(service.agency, [agency.id for agency in front.agencies], file, "agency")
    for topic in service.topics:
        known(topic, [known.id for known in front.topics], file, "topics")
    _check_form(service.form, file)
    if service.form_tells and not service.form:
        raise PackFault(file, "form_tells", "there is no form that could tell anybody", "Write `form`, or remove it")
    if {fact.about for fact in service.facts} != {"time", "cost", "who"}:
        mend = "Write one fact about `time`, one about `cost` and one about `who`"
        raise PackFault(file, "facts", "they don't cover the three things everybody asks", mend)


def _check_form(form: str, file: Path) -> None:
    folder = file.parent.parent / "forms"
    if form and not (folder / form).is_file():
        there = sorted(found.name for found in folder.glob("[a-z0-9]*.x*"))
        mend = f"Write one of {', '.join(there)}" if there else "Put it into the folder forms of the pack"
        raise PackFault(file, "form", f"the pack has no form `{form}`", f"{mend}, or remove `form`")


_KNOWN_KEYS = frozenset(
    field
    for kind in (
        *(_Front, OfficeDefaults, Hours, Closure, Agency, Series, Topic, Service, Fact, Bring, Localised),
        *(QueueRules, Profile, Place, UsualShift, Channel, NextStep, LifeEvent, Question, Choice, Step),
    )
    for field in kind.__struct_encode_fields__
)
