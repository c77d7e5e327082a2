"""Parts of a pack as the TOML that an author would write: what has its default value is left out."""

import datetime
import json

import msgspec

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.part import Part


def whole(part: Part) -> str:
    """A file: plain values, then a table for each sentence and each part, then the lists of parts."""
    plain, tables, lists = [], [], []
    for name, value in _told(part):
        if isinstance(value, Part | Localised):
            tables.append(f"[{name}]\n{_lines(value)}")
        elif isinstance(value, tuple) and value and isinstance(value[0], Part):
            lists += [entry(name, item) for item in value]
        else:
            plain.append(f"{name} = {_value(value)}\n")
    return "\n".join(["".join(plain), *tables, *lists])


def entry(name: str, part: Part) -> str:
    """One entry of the list `name`."""
    return f"[[{name}]]\n{_lines(part)}"


def _lines(part: msgspec.Struct) -> str:
    return "".join(f"{name} = {_value(value)}\n" for name, value in _told(part))


def _told(part: msgspec.Struct) -> list[tuple[str, object]]:
    fields = msgspec.structs.fields(part)
    return [(one.encode_name, value) for one in fields if (value := getattr(part, one.name)) != one.default]


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    if isinstance(value, msgspec.Struct):
        return f"{{ {', '.join(f'{name} = {_value(item)}' for name, item in _told(value))} }}"
    # A string of JSON is one of TOML, but for the delete character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
