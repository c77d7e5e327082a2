"""What is wrong with an amended part, each fault at its place: what `pack check` tells, in words for an officer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kiosk.catalogue.amending.places import value_at
from kiosk.catalogue.complaints import complaints
from kiosk.catalogue.localised import LANGUAGES
from kiosk.languages import OWN_NAMES
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.amending.places import Plain
    from kiosk.catalogue.part import Part

LONGEST: Final = 600
_UNSHOWN: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""Control characters, and those that turn the direction of what follows."""
_MARKUP: Final = re.compile(r"</?[A-Za-z][^>]*>")
_PLACE: Final = re.compile(r"^(.*?) - at `\$\.?([^`]*)`$", re.DOTALL)
_DATES: Final = frozenset({"first", "last", "assured"})
_TIMES: Final = frozenset({"open", "close", "last_ticket"})


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend at a place; what only `warns` keeps nothing from being shown."""

    place: str
    text: Text
    warns: bool = False


def faults_of(part: Part, before: Plain, after: Plain, languages: tuple[str, ...]) -> list[Fault]:
    """Everything to tell about a version of a part that has the languages of its pack."""
    wrong = [*_sentences(after, ""), *_hours(after)]
    told = {fault.place for fault in wrong}
    kind = {field: value for field, value in _kinds(part).items() if field in after}
    for field, typed in kind.items():
        for complaint in complaints(after[field], typed, f"$.{field}"):
            fault = _complaint(complaint)
            if fault.place not in told:
                wrong.append(fault)
    return [*wrong, *_warnings(before, after, languages)]


def _kinds(part: Part) -> dict[str, Any]:
    return {field.encode_name: field.type for field in msgspec.structs.fields(part)}


def _sentences(data: object, place: str) -> Iterator[Fault]:
    if isinstance(data, dict) and _is_localised(data):
        if not str(data.get("en") or "").strip():
            yield Fault(f"{place}.en", Text.of("fault.english"))
        for language, words in data.items():
            yield from _sentence(words, f"{place}.{language}")
    elif isinstance(data, dict):
        for name, item in data.items():
            yield from _sentences(item, f"{place}.{name}" if place else name)
    elif isinstance(data, list):
        for number, item in enumerate(data):
            yield from _sentences(item, f"{place}.{number}")


def _sentence(words: object, place: str) -> Iterator[Fault]:
    if not isinstance(words, str):
        return
    if len(words) > LONGEST:
        yield Fault(place, Text.of("fault.long", count=len(words), most=LONGEST))
    elif _UNSHOWN.search(words):
        yield Fault(place, Text.of("fault.characters"))


def _is_localised(data: object) -> bool:
    return isinstance(data, dict) and bool(data) and set(data) <= set(LANGUAGES)


def _hours(after: Plain) -> Iterator[Fault]:
    days: set[object] = set()
    for number, hours in enumerate(_tables(after.get("hours"))):
        place = f"hours.{number}"
        if hours.get("day") in days:
            yield Fault(f"{place}.day", Text.of("fault.day_twice"))
        days.add(hours.get("day"))
        opens, last, closes = (str(hours.get(name, "")) for name in ("open", "last_ticket", "close"))
        if all(re.match(r"\d\d:\d\d", one) for one in (opens, last, closes)) and not opens < last <= closes:
            yield Fault(f"{place}.close", Text.of("fault.hours"))
    for number, closure in enumerate(_tables(after.get("closures"))):
        if str(closure.get("last")) < str(closure.get("first")):
            yield Fault(f"closures.{number}.last", Text.of("fault.closure"))


def _tables(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _complaint(told: str) -> Fault:
    found = _PLACE.match(told)
    problem, place = (found[1], found[2]) if found else (told, "")
    place = re.sub(r"\[(\d+)\]", r".\1", place)
    last = place.rpartition(".")[2]
    if last in _TIMES:
        return Fault(place, Text.of("fault.time"))
    if last in _DATES:
        return Fault(place, Text.of("fault.date"))
    return Fault(place, Text.of("fault.as_checked", detail=problem))


def _warnings(before: Plain, after: Plain, languages: tuple[str, ...]) -> Iterator[Fault]:
    """What can be shown, but somebody should know."""
    begun = {language for _, words in _localised(before) for language in words}
    for around, words in _localised(after):
        former = value_at(before, around)
        if words == former:
            continue
        if any(_MARKUP.search(str(one)) for one in words.values()):
            yield Fault(around, Text.of("fault.markup"), warns=True)
        missing = [one for one in languages if one in begun and not words.get(one)]
        if missing:
            yield Fault(around, Text.of("fault.untranslated", languages=_named(missing)), warns=True)
        if isinstance(former, dict) and words.get("en") != former.get("en"):
            same = [one for one in words if one != "en" and words[one] == former.get(one)]
            if same:
                yield Fault(around, Text.of("fault.behind", languages=_named(same)), warns=True)


def _named(languages: list[str]) -> str:
    return ", ".join(OWN_NAMES.get(one, one) for one in languages)


def _localised(data: object, place: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    if isinstance(data, dict) and _is_localised(data):
        yield place, data
    elif isinstance(data, dict | list):
        for name, item in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _localised(item, f"{place}.{name}" if place else str(name))
