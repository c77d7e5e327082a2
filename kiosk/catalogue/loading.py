"""Reading a pack from its folder, and refusing one that does not hold together."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from kiosk.catalogue.answer_files import read_answers
from kiosk.catalogue.fault import PackFault
from kiosk.catalogue.life_event import PREFER_NOT, Choice, LifeEvent, Question, Step
from kiosk.catalogue.localised import LANGUAGES, Localised
from kiosk.catalogue.media import form_faults, media_faults
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
    Signed,
    SimpleLine,
    Topic,
)  # fmt: skip
from kiosk.catalogue.part import Name, Part
from kiosk.catalogue.retention import KeptFor, Retention
from kiosk.catalogue.rules import Closure, Profile, QueueRules
from kiosk.catalogue.shifts import UsualShift, clashing
from kiosk.catalogue.toml_file import known, parse, read, unique
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
    amendable: tuple[Literal["services", "life-events", "hours"], ...] = ()
    kept: KeptFor = KeptFor()


def load_pack(folder: Path) -> Pack:
    """Read `pack.toml`, `services/*.toml` and `life-events/*.toml`; raise PackFault where they can't be used."""
    pack, faults, *_ = read_pack(folder)
    if pack is None:
        raise faults[0]
    return pack


class ReadPack(NamedTuple):
    """A pack, None where it has faults; and the file of each service and life event by its id."""

    pack: Pack | None
    faults: list[PackFault]
    files: dict[str, Path]
    folder: Path


def read_pack(folder: Path) -> ReadPack:
    """Read a pack, or tell everything that is wrong with it."""
    front_file = folder / "pack.toml"
    front, faults = read(front_file, _Front, _KNOWN_KEYS)
    if front is not None:
        faults += _front_faults(front, front_file)
    files, events, services = _read_all(folder, faults)
    if front is not None:
        events = _in_order(events, front)
        faults += _life_event_faults(front, files, events, services, folder)
        front = msgspec.structs.replace(
            front, topics=(*(Topic(event.id, event.name, event.icon) for event in events), *front.topics)
        )
    names = _names(folder)
    for service in services:
        faults += _service_faults(service, names, files[service.id])
    written = read_answers(folder, names.get("topics", []), names.get("agency", []))
    faults += written.faults
    if front is None or faults:
        return ReadPack(None, faults, files, folder)
    parts = {name: getattr(front, name) for name in _Front.__struct_fields__ if name != "life_events"}
    found = {"services": services, "life_events": events, "answers": written.answers, "synonyms": written.synonyms}
    return ReadPack(msgspec.convert({**parts, **found}, Pack), [], files, folder)


def _read_all(folder: Path, faults: list[PackFault]) -> tuple[dict[str, Path], list[LifeEvent], list[Service]]:
    """The file of each service and life event, and what stands in those that can be used."""
    files: dict[str, Path] = {}
    events: list[LifeEvent] = []
    services: list[Service] = []
    for file in sorted((folder / "life-events").glob("*.toml")):
        event, wrong = read(file, LifeEvent, _KNOWN_KEYS)
        faults += wrong
        if event is not None:
            faults += _checklist_faults(event, file)
            files[event.id] = file
            events.append(event)
    for file in sorted((folder / "services").glob("*.toml")):
        service, wrong = read(file, Service, _KNOWN_KEYS)
        faults += wrong
        if service is None:
            continue
        if service.id in {one.id for one in services}:
            problem = f"`{service.id}` is also in {files[service.id].name}"
            faults.append(PackFault(file, "id", problem, "Give each service its own id"))
        else:
            files[service.id] = file
            services.append(service)
    if not any((folder / "services").glob("*.toml")):
        faults.append(PackFault(folder / "services", "", "there is no service", "Add a .toml file for each service"))
    return files, events, services


def _in_order(events: list[LifeEvent], front: _Front) -> list[LifeEvent]:
    order = {name: place for place, name in enumerate(front.life_events)}
    return sorted(events, key=lambda event: order.get(event.id, len(order)))


def _life_event_faults(
    front: _Front, files: dict[str, Path], events: list[LifeEvent], services: list[Service], folder: Path
) -> Iterator[PackFault]:
    written = [event.id for event in events]
    yield from unique([*written, *(topic.id for topic in front.topics)], folder, "life-events")
    there = [file.stem for file in (folder / "life-events").glob("*.toml")]
    for name in front.life_events:
        yield from known(name, there, folder / "pack.toml", "life_events")
    named = {service.id for service in services} | {file.stem for file in (folder / "services").glob("*.toml")}
    for event in events:
        for step in event.steps:
            yield from known(step.service, named, files[event.id], "steps.service")


def _checklist_faults(event: LifeEvent, file: Path) -> Iterator[PackFault]:
    if event.id != file.stem:
        yield PackFault(file, "id", f"it is `{event.id}`", f"Write `{file.stem}`, or rename the file")
    yield from unique([question.id for question in event.questions], file, "questions.id")
    choices = {question.id: [choice.id for choice in question.choices] for question in event.questions}
    for name, offered in choices.items():
        yield from unique([*offered, PREFER_NOT], file, f"questions.{name}.choices")
    for step in event.steps:
        for name, answers in step.needs.items():
            yield from known(name, choices, file, f"steps.{step.service}.needs")
            for answer in answers if name in choices else ():
                yield from known(answer, choices[name], file, f"steps.{step.service}.needs.{name}")


def _front_faults(front: _Front, file: Path) -> Iterator[PackFault]:
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
        yield from unique(names, file, key)
    yield from _letter_faults(front, file)
    for hours in front.office.hours:
        yield from _hours_faults(hours, file)
    for closure in front.office.closures:
        yield from _closure_faults(closure, file)
    yield from _roster_faults(front, file)
    for language in front.languages:
        yield from known(language, LANGUAGES, file, "languages")
    if "en" not in front.languages:
        mend = "Add `en`: it stands in for what is not translated"
        yield PackFault(file, "languages", "English is not among them", mend)
    yield from _zone_faults(front.office.time_zone, file)


def _letter_faults(front: _Front, file: Path) -> Iterator[PackFault]:
    letters = [series.letter for series in front.series]
    for officer in front.office.officers:
        for letter in officer.skills:
            yield from known(letter, letters, file, f"office.officers.{officer.id}.skills")
        for language in officer.languages:
            yield from known(language, LANGUAGES, file, f"office.officers.{officer.id}.languages")
    for profile in front.profiles:
        for letter in profile.series:
            yield from known(letter, letters, file, f"profiles.{profile.id}.series")
    if front.queue.appointment_series:
        yield from known(front.queue.appointment_series, letters, file, "queue.appointment_series")


def _closure_faults(closure: Closure, file: Path) -> Iterator[PackFault]:
    if closure.last < closure.first:
        mend = "Let `first` be the first closed day and `last` the last one"
        yield PackFault(file, f"office.closures.{closure.first}", "it ends before it begins", mend)


def _hours_faults(hours: Hours, file: Path) -> Iterator[PackFault]:
    if not hours.open < hours.last_ticket <= hours.close:
        mend = "Let `open` come first, then `last_ticket`, then `close`"
        yield PackFault(file, f"office.hours.{hours.day}", "these times are not in order", mend)


def _roster_faults(front: _Front, file: Path) -> Iterator[PackFault]:
    for place, shift in enumerate(front.roster):
        key = f"roster[{place}]"
        yield from known(shift.counter, [counter.number for counter in front.office.counters], file, f"{key}.counter")
        if shift.profile:
            yield from known(shift.profile, [profile.id for profile in front.profiles], file, f"{key}.profile")
        if shift.officer and front.office.officers:
            yield from known(shift.officer, [officer.id for officer in front.office.officers], file, f"{key}.officer")
        if shift.ends <= shift.begins:
            yield PackFault(file, key, "it ends before it begins", "Let `from` come before `to`")
    for day in WEEKDAYS:
        yield from _weekday_faults(day, front, file)


def _weekday_faults(day: str, front: _Front, file: Path) -> Iterator[PackFault]:
    shifts = [shift for shift in front.roster if day in shift.days]
    hours = next((hours for hours in front.office.hours if hours.day == day), None)
    for shift in shifts:
        if hours is None or shift.begins < hours.open or shift.ends > hours.close:
            problem = f"counter {shift.counter} is open on {day} while the office is closed"
            yield PackFault(file, "roster", problem, "Keep `from` and `to` within the hours of the office")
    found = clashing(shifts)
    if found is not None:
        one, other = found
        problem = f"two shifts overlap on {day} at {other.begins:%H:%M}: counters {one.counter} and {other.counter}"
        yield PackFault(file, "roster", problem, "End one before the other begins, or name another officer")


def _zone_faults(name: str, file: Path) -> Iterator[PackFault]:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        mend = "Write a name from the tz database, such as Pacific/Auckland"
        yield PackFault(file, "office.time_zone", f"no time zone is called `{name}`", mend)


def _names(folder: Path) -> dict[str, list[str]]:
    """What services may refer to, also where something else is wrong in `pack.toml`; empty where it can't be read."""
    try:
        data = parse(folder / "pack.toml")
    except PackFault:
        return {}
    named = {
        key: [str(item.get(name)) for item in _tables(data.get(kind))]
        for key, kind, name in (
            ("series", "series", "letter"),
            ("agency", "agencies", "id"),
            ("topics", "topics", "id"),
        )
    }
    named["topics"] += sorted(file.stem for file in (folder / "life-events").glob("*.toml"))
    return named


def _tables(value: object) -> list[dict[str, object]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _service_faults(service: Service, names: dict[str, list[str]], file: Path) -> Iterator[PackFault]:
    for key, choices in names.items():
        for name in service.topics if key == "topics" else [getattr(service, key)]:
            yield from known(name, choices, file, key)
    yield from form_faults(service.form, file)
    yield from media_faults(service, file)
    if service.form_tells and not service.form:
        yield PackFault(file, "form_tells", "there is no form that could tell anybody", "Write `form`, or remove it")
    if {fact.about for fact in service.facts} != {"time", "cost", "who"}:
        mend = "Write one fact about `time`, one about `cost` and one about `who`"
        yield PackFault(file, "facts", "they don't cover the three things everybody asks", mend)


_KNOWN_KEYS = frozenset(
    field
    for kind in (
        *(_Front, OfficeDefaults, Hours, Closure, Agency, Series, Topic, Service, Fact, Bring, Localised),
        *(QueueRules, Profile, Place, UsualShift, Channel, NextStep, SimpleLine, Signed, KeptFor, Retention),
        *(LifeEvent, Question, Choice, Step),
    )
    for field in kind.__struct_encode_fields__
)
