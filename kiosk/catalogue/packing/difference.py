"""What is otherwise in a later pack, for people: services that came, went and changed, sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.catalogue.localised import Localised

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.catalogue.pack import Pack

_KINDS = {
    "services": "service",
    "life_events": "life event",
    "answers": "answer",
    "agencies": "agency",
    "topics": "topic",
    "series": "series",
    "profiles": "profile",
    "places": "place",
}
_MISSING = object()


def difference(
    before: Pack, after: Pack, forms: tuple[Mapping[str, bytes], Mapping[str, bytes]] = ({}, {})
) -> list[str]:
    """A line for each thing that is otherwise; empty where both show the same. `forms` are the files of both."""
    lines = [f"version {before.version} → {after.version}"] if before.version != after.version else []
    for field, kind in _KINDS.items():
        lines += _listed(kind, _by_id(getattr(before, field)), _by_id(getattr(after, field)))
    for field in before.__struct_fields__:
        if field not in {*_KINDS, "version"}:
            lines += [f"~ {line}" for line in _changes(field, getattr(before, field), getattr(after, field))]
    return [*lines, *_listed("file", forms[0], forms[1])]


def _by_id(parts: tuple[msgspec.Struct, ...]) -> dict[str, object]:
    return {str(getattr(part, "id", None) or getattr(part, "letter", "")): part for part in parts}


def _listed(kind: str, before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    yield from (f"+ {kind} {name}{_title(after[name])}" for name in after if name not in before)
    yield from (f"- {kind} {name}{_title(before[name])}" for name in before if name not in after)
    for name in after:
        if name in before and before[name] != after[name]:
            yield f"~ {kind} {name}"
            yield from (f"    {line}" for line in _changes("", before[name], after[name]))


def _title(part: object) -> str:
    title = getattr(part, "title", None) or getattr(part, "name", None)
    return f": {title.en}" if isinstance(title, Localised) else ""


def _changes(place: str, before: object, after: object) -> Iterator[str]:
    """What is otherwise inside, down to single sentences."""
    if before == after or isinstance(before, bytes):
        return
    if isinstance(before, msgspec.Struct) and isinstance(after, type(before)):
        for name in before.__struct_fields__:
            inner = f"{place}.{name}" if place else name
            yield from _changes(inner, getattr(before, name), getattr(after, name))
    elif isinstance(before, tuple) and isinstance(after, tuple) and any(map(_is_part, before + after)):
        for number in range(max(len(before), len(after))):
            pair = [items[number] if number < len(items) else _MISSING for items in (before, after)]
            yield from _changes(f"{place}[{number}]", *pair)
    else:
        yield f"{place}: {_shown(before)} → {_shown(after)}"


def _is_part(item: object) -> bool:
    return isinstance(item, msgspec.Struct)


def _shown(value: object) -> str:
    if value is _MISSING or value is None or value == "":
        return "nothing"
    if isinstance(value, Localised):
        return f"“{value.en}”"
    if isinstance(value, msgspec.Struct):
        return ", ".join(_shown(getattr(value, name)) for name in value.__struct_fields__ if getattr(value, name))
    if isinstance(value, tuple):
        return ", ".join(_shown(item) for item in value) or "nothing"
    return f"“{value}”" if isinstance(value, str) else str(value)
