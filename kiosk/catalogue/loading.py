"""Reading a pack from its folder, and refusing one that does not hold together."""

import tomllib
from collections import Counter as Tally
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import msgspec

from kiosk.catalogue.fault import PackFault, fault_from
from kiosk.catalogue.localised import LANGUAGES, Localised
from kiosk.catalogue.pack import Agency, Bring, Fact, Hours, OfficeDefaults, Pack, Place, Series, Service, Topic
from kiosk.catalogue.part import Part
from kiosk.catalogue.rules import Closure, Profile, QueueRules
from kiosk.catalogue.shifts import UsualShift, clashing
from kiosk.catalogue.weekdays import WEEKDAYS

MOST_BYTES = 1024 * 1024
"""No file of a pack is larger; reading stops there instead of filling the memory."""

_PartT = TypeVar("_PartT", bound=Part)


class _Front(Part, frozen=True):
    id: str
    version: str
    sample: bool
    languages: tuple[str, ...]
    office: OfficeDefaults
    agencies: tuple[Agency, ...]
    series: tuple[Series, ...]
    topics: tuple[Topic, ...]
    queue: QueueRules = QueueRules()
    profiles: tuple[Profile, ...] = ()
    places: tuple[Place, ...] = ()
    roster: tuple[UsualShift, ...] = ()


def load_pack(folder: Path) -> Pack:
    """Read `pack.toml` and `services/*.toml` of `folder`; raise PackFault where they can't be used."""
    front_file = folder / "pack.toml"
    front = _read(front_file, _Front)
    _check_front(front, front_file)
    services: list[Service] = []
    seen: dict[str, Path] = {}
    for file in sorted((folder / "services").glob("*.toml")):
        service = _read(file, Service)
        _check_service(service, front, file)
        if service.id in seen:
            problem = f"`{service.id}` is also in {seen[service.id].name}"
            raise PackFault(file, "id", problem, "Give each service its own id")
        seen[service.id] = file
        services.append(service)
    if not services:
        raise PackFault(folder / "services", "", "there is no service", "Add a .toml file for each service")
    parts = {name: getattr(front, name) for name in _Front.__struct_fields__}
    return msgspec.convert({**parts, "services": services}, Pack)


def untranslated(pack: Pack) -> list[str]:
    """Return the place (`register-birth.facts.0.soft ar`) of every sentence missing in a language of the pack."""
    parts: list[tuple[str, object]] = [("office.name", pack.office.name)]
    parts += [(agency.id, agency) for agency in pack.agencies]
    parts += [(topic.id, topic) for topic in pack.topics]
    parts += [(service.id, service) for service in pack.services]
    parts += [(series.letter, series) for series in pack.series]
    parts += [(profile.id, profile) for profile in pack.profiles]
    parts += [(place.id, place) for place in pack.places]
    parts += [(f"closure {closure.first}", closure) for closure in pack.office.closures]
    return [
        f"{place} {language}"
        for name, part in parts
        for place, sentence in _sentences(name, part)
        for language in pack.languages
        if not sentence.exact(language)
    ]


def _sentences(place: str, part: object) -> Iterator[tuple[str, Localised]]:
    if isinstance(part, Localised):
        yield place, part
    elif isinstance(part, Part):
        for name in part.__struct_fields__:
            yield from _sentences(f"{place}.{name}", getattr(part, name))
    elif isinstance(part, tuple):
        for number, item in enumerate(part):
            yield from _sentences(f"{place}.{number}", item)


def _read(file: Path, kind: type[_PartT]) -> _PartT:
    try:
        return msgspec.convert(_toml(file), kind, strict=True)
    except msgspec.ValidationError as error:
        raise fault_from(file, error, _KNOWN_KEYS) from error


def _toml(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as source:
            raw = source.read(MOST_BYTES + 1)
    except OSError as error:
        problem = f"it can't be read ({error.strerror})"
        raise PackFault(file, "", problem, "Check that it exists and who may read it") from error
    if len(raw) > MOST_BYTES:
        raise PackFault(file, "", f"it is larger than {MOST_BYTES} bytes", "Shorten it")
    try:
        return tomllib.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise PackFault(file, "", f"byte {error.start} is not UTF-8", "Save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise PackFault(file, "", f"it is not TOML: {error}", "Mend the line named here") from error


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
        _unique(names, file, key)
    _check_letters(front, file)
    for hours in front.office.hours:
        _check_hours(hours, file)
    for closure in front.office.closures:
        _check_closure(closure, file)
    _check_roster(front, file)
    for language in front.languages:
        _known(language, LANGUAGES, file, "languages")
    if "en" not in front.languages:
        mend = "Add `en`: it stands in for what is not translated"
        raise PackFault(file, "languages", "English is not among them", mend)
    _check_zone(front.office.time_zone, file)


def _check_letters(front: _Front, file: Path) -> None:
    letters = [series.letter for series in front.series]
    for officer in front.office.officers:
        for letter in officer.skills:
            _known(letter, letters, file, f"office.officers.{officer.id}.skills")
    for profile in front.profiles:
        for letter in profile.series:
            _known(letter, letters, file, f"profiles.{profile.id}.series")
    if front.queue.appointment_series:
        _known(front.queue.appointment_series, letters, file, "queue.appointment_series")


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
        _known(shift.counter, [counter.number for counter in front.office.counters], file, f"{key}.counter")
        if shift.profile:
            _known(shift.profile, [profile.id for profile in front.profiles], file, f"{key}.profile")
        if shift.officer and front.office.officers:
            _known(shift.officer, [officer.id for officer in front.office.officers], file, f"{key}.officer")
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
    _known(service.series, [series.letter for series in front.series], file, "series")
    _known(service.agency, [agency.id for agency in front.agencies], file, "agency")
    for topic in service.topics:
        _known(topic, [known.id for known in front.topics], file, "topics")
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


def _known(name: str, names: Iterable[str], file: Path, key: str) -> None:
    choices = list(names)
    if name not in choices:
        mend = f"Write one of {', '.join(choices)}, or add it to pack.toml"
        raise PackFault(file, key, f"`{name}` is not known", mend)


def _unique(names: Iterable[str], file: Path, key: str) -> None:
    twice = [name for name, count in Tally(names).items() if count > 1]
    if twice:
        raise PackFault(file, key, f"`{twice[0]}` stands there twice", "Keep one of them")


_KNOWN_KEYS = frozenset(
    field
    for kind in (
        *(_Front, OfficeDefaults, Hours, Closure, Agency, Series, Topic, Service, Fact, Bring, Localised),
        *(QueueRules, Profile, Place, UsualShift),
    )
    for field in kind.__struct_encode_fields__
)
