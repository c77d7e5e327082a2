"""What stands in a part of the pack as rows to type into, in one language, each fault at its row."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from kiosk.catalogue.amending.faults import Fault
from kiosk.catalogue.amending.places import Plain, open_fields, put, value_at
from kiosk.catalogue.weekdays import WEEKDAYS
from ui.counter import content_words as say
from ui.counter.words import Words

_LONG: Final = frozenset({"summary", "who", "law", "notice", "note", "text", "why", "keywords"})
_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "facts": ("strong", "soft"),
    "bring": ("strong", "soft"),
    "channels": ("note",),
    "next": ("text",),
    "steps": ("why", "when"),
    "hours": ("open", "last_ticket", "close"),
    "closures": ("first", "last", "reason"),
}
_GROWING: Final = frozenset({"bring", "next", "hours", "closures"})
"""Lists to which something can be added, and out of which it can be taken."""
_MOVING: Final = frozenset({"bring", "next", "steps"})
_PLAIN: Final = frozenset({"open", "last_ticket", "close", "first", "last", "assured"})
"""Times and days: the same in every language."""
_OPTIONAL: Final = frozenset({"who", "law", "notice"})
_CLOCK: Final = re.compile(r"\d\d:\d\d")


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One row: `heading` over a list, `entry` over its parts, `text` to type into, `add` under a list."""

    key: str
    kind: str
    label: str
    value: str = ""
    hint: str = ""
    fault: str = ""
    warning: str = ""
    long: bool = False
    short: bool = False
    removable: bool = False
    up: bool = False
    down: bool = False
    last: bool = False


def field_rows(words: Words, target: str, data: Plain, language: str, faults: Iterable[Fault]) -> list[FieldRow]:
    """All rows of a part."""
    told = list(faults)
    found = []
    for field in open_fields(target):
        rows = _listed(words, data, field, language) if field in _PARTS else [_text(field, data, language)]
        found += list(rows)
    return [_with_faults(words, row, told) if row.kind in {"text", "entry"} else row for row in found]


def place_of(key: str, language: str) -> str:
    """Where the text of a row stands: of times and days there is one, of sentences one in each language."""
    return key if key.rpartition(".")[2] in _PLAIN else f"{key}.{language}"


def write(data: Plain, key: str, language: str, typed: str) -> None:
    """Have a text stand there; nothing typed takes it out."""
    place, words = place_of(key, language), typed.strip()
    if place == key:
        put(data, key, f"{words}:00" if _CLOCK.fullmatch(words) else words)
        return
    optional = key in _OPTIONAL
    if not isinstance(value_at(data, key), dict):
        put(data, key, {})
    put(data, place, words or ("" if language == "en" and not optional else None))
    if optional and not value_at(data, key):
        put(data, key, None)


def take_out(data: Plain, key: str) -> None:
    """Take an entry out of its list."""
    name, _, place = key.partition(".")
    del data[name][int(place)]


def move(data: Plain, key: str, steps: int) -> None:
    """Change places with the entry before or after."""
    name, _, place = key.partition(".")
    here, there = int(place), int(place) + steps
    if 0 <= there < len(data[name]):
        data[name][here], data[name][there] = data[name][there], data[name][here]


def add(data: Plain, name: str, icon: str, today: date) -> None:
    """One more entry at the end of a list."""
    entries = data.setdefault(name, [])
    if name == "hours":
        there = {one["day"] for one in entries}
        day = next((one for one in WEEKDAYS if one not in there), None)
        if day is not None:
            entries.append({"day": day, "open": "09:00:00", "close": "13:00:00", "last_ticket": "12:45:00"})
            entries.sort(key=lambda one: WEEKDAYS.index(one["day"]))
        return
    day = (today + timedelta(days=1)).isoformat()
    fresh: dict[str, dict[str, Any]] = {
        "bring": {"icon": icon, "strong": {"en": ""}, "soft": {"en": ""}},
        "next": {"text": {"en": ""}},
        "closures": {"first": day, "last": day, "reason": {"en": ""}},
    }
    entries.append(fresh[name])


def _text(key: str, data: Plain, language: str) -> FieldRow:
    field = key.rpartition(".")[2]
    value = value_at(data, place_of(key, language))
    english = value_at(data, f"{key}.en") if language != "en" and field not in _PLAIN else None
    shown = str(value or "")
    if re.fullmatch(r"\d\d:\d\d:\d\d", shown):
        shown = shown[:5]
    hint = say.english(str(english)) if english else ""
    label = say.field_name(field) if "." not in key else say.part_name(field)
    return FieldRow(key, "text", label, shown, hint, long=field in _LONG, short=field in _PLAIN)


def _listed(words: Words, data: Plain, field: str, language: str) -> Iterator[FieldRow]:
    entries = data.get(field, [])
    yield FieldRow(field, "heading", say.field_name(field))
    for number in range(len(entries)):
        key = f"{field}.{number}"
        moves = field in _MOVING
        yield FieldRow(
            key,
            "entry",
            say.entry_name(words, data, field, number),
            removable=field in _GROWING,
            up=moves and number > 0,
            down=moves and number < len(entries) - 1,
        )
        for part in _PARTS[field]:
            yield _text(f"{key}.{part}", data, language)
    if field in _GROWING and not (field == "hours" and len(entries) == len(WEEKDAYS)):
        yield FieldRow(f"{field}.add", "add", say.field_name(field))


def _with_faults(words: Words, row: FieldRow, faults: list[Fault]) -> FieldRow:
    mine = [fault for fault in faults if _is_at(fault.place, row)]
    fault = next((words.text(one.text) for one in mine if not one.warns), "")
    warning = " ".join(dict.fromkeys(words.text(one.text) for one in mine if one.warns))
    return replace(row, fault=fault, warning="" if fault else warning) if mine else row


def _is_at(place: str, row: FieldRow) -> bool:
    """Whether a fault belongs to a row: to the text itself, in whatever language, or to the entry as a whole."""
    if row.kind == "entry":
        return place in {row.key, f"{row.key}.day", f"{row.key}.icon"}
    return place == row.key or place.startswith(f"{row.key}.")
