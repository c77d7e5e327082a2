"""The parts of a pack that an office may amend, and the single places in which two versions of one differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec

from kiosk.catalogue.amending.amendment import Change
from kiosk.catalogue.localised import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.catalogue.pack import Pack
    from kiosk.catalogue.part import Part

Kind = Literal["services", "life-events", "hours"]
Plain = dict[str, Any]

OPEN: Final[dict[str, tuple[Kind, tuple[str, ...]]]] = {
    "service": (
        "services",
        (
            *("title", "line", "summary", "keywords", "facts", "bring"),
            *("who", "law", "notice", "channels", "next", "assured"),
        ),
    ),
    "life-event": ("life-events", ("name", "summary", "steps")),
    "office": ("hours", ("hours", "closures")),
}
"""By the kind of a target: what the pack has to allow for it, and the fields that may be amended."""
_NAMING: Final = ("service", "about", "kind", "day", "first")
"""By these, entries of a list are the same ones; a list whose entries are others is a change as a whole."""


def part_of(pack: Pack, target: str) -> Part | None:
    """The part that a target names: `service/pay-fine`, `life-event/moving-house`, `office`."""
    kind, _, name = target.partition("/")
    if kind == "service":
        return pack.service(name)
    if kind == "life-event":
        return pack.life_event(name)
    return pack.office if target == "office" else None


def kind_of(target: str) -> Kind | None:
    """What a pack has to allow for a target; None for what nobody may amend."""
    found = OPEN.get(target.partition("/")[0])
    return found[0] if found else None


def open_fields(target: str) -> tuple[str, ...]:
    """The fields of a target that may be amended."""
    return OPEN[target.partition("/")[0]][1]


def plain(part: Part, target: str) -> Plain:
    """What may be amended of a part, as it would stand in a file; what is empty is left out."""
    whole = as_written(part)
    return {name: whole[name] for name in open_fields(target) if name in whole}


def changes_between(before: object, after: object, place: str = "") -> Iterator[Change]:
    """Each place in which two plain versions differ, as deep as they are built alike."""
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for name in dict.fromkeys([*before, *after]):
            yield from changes_between(before.get(name), after.get(name), _inner(place, name))
    elif isinstance(before, list) and isinstance(after, list) and _names(before) == _names(after):
        for number, pair in enumerate(zip(before, after, strict=True)):
            yield from changes_between(*pair, _inner(place, str(number)))
    else:
        yield Change(place, before, after)


def value_at(data: object, place: str) -> object:
    """What stands at a place; None where there is no such place."""
    for step in place.split("."):
        if isinstance(data, list) and step.isdecimal() and int(step) < len(data):
            data = data[int(step)]
        elif isinstance(data, dict):
            data = data.get(step)
        else:
            return None
    return data


def put(data: object, place: str, value: object) -> bool:
    """Have a value stand at a place, or nothing for None; False where there is no room for one."""
    around, _, last = place.rpartition(".")
    inside = value_at(data, around) if around else data
    if isinstance(inside, dict) and value is None:
        inside.pop(last, None)
    elif isinstance(inside, dict):
        inside[last] = value
    elif isinstance(inside, list) and last.isdecimal() and int(last) < len(inside) and value is not None:
        inside[int(last)] = value
    else:
        return False
    return True


def _inner(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _names(entries: list[Any]) -> list[object]:
    return [named(one) if isinstance(one, dict) else 0 for one in entries]


def named(entry: Mapping[str, Any]) -> object:
    """By what an entry of a list is the same one in another version; None where only its place says so."""
    return next((entry[key] for key in _NAMING if key in entry), None)


def entries_of(value: object) -> list[Mapping[str, Any]]:
    """The entries of a list that have something by which they are the same."""
    return [one for one in value if isinstance(one, dict) and named(one) is not None] if isinstance(value, list) else []


def as_written(part: object) -> Any:  # noqa: ANN401 - any part of a pack
    """A part as it would stand in a file, from which it can be read again: what there is none of is left out."""
    return _filled(msgspec.json.decode(msgspec.json.encode(part)))


def _filled(value: object) -> object:
    if isinstance(value, dict):
        empty = ("", None) if set(value) <= set(LANGUAGES) else (None,)
        return {name: _filled(item) for name, item in value.items() if item not in empty}
    return [_filled(item) for item in value] if isinstance(value, list) else value


def allowed(pack: Pack, target: str) -> bool:
    """Whether whoever signed the pack lets the office amend this."""
    return kind_of(target) in pack.amendable


def copy_of(data: Mapping[str, Any]) -> Plain:
    """A version that can be changed without changing this one."""
    copied: Plain = msgspec.json.decode(msgspec.json.encode(data))
    return copied
