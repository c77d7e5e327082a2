"""Everything that msgspec complains about in one file, where msgspec itself stops at the first."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator


def complaints(value: object, kind: object, place: str = "$") -> Iterator[str]:
    """What keeps a value from being of a kind, in msgspec's words, each with its place."""
    inside = list(_inside(value, kind, place))
    if inside:
        yield from inside
        return
    try:
        msgspec.convert(value, kind, strict=True)
    except msgspec.ValidationError as error:
        problem, _, at = str(error).partition(" - at `$")
        yield f"{problem} - at `{place}{at.removesuffix('`')}`"


def _inside(value: object, kind: object, place: str) -> Iterator[str]:
    kind = _plain(kind, value)
    if isinstance(value, dict) and get_origin(kind) is dict:
        for name, item in value.items():
            yield from complaints(item, get_args(kind)[1], f"{place}.{name}")
    elif isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield from _inside_struct(value, kind, place)
    elif isinstance(value, list) and get_origin(kind) is tuple:
        for number, item in enumerate(value):
            yield from complaints(item, get_args(kind)[0], f"{place}[{number}]")


def _inside_struct(value: dict[str, object], kind: type[msgspec.Struct], place: str) -> Iterator[str]:
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    for name in value:
        if name not in fields:
            yield f"Object contains unknown field `{name}` - at `{place}`"
    for name, field in fields.items():
        if name in value:
            yield from complaints(value[name], field.type, f"{place}.{name}")
        elif field.required:
            yield f"Object missing required field `{name}` - at `{place}`"


def _plain(kind: object, value: object) -> Any:  # noqa: ANN401 - a type, or what typing makes of one
    """The kind itself, of `Annotated[kind, …]` and, for a table, of `kind | None`."""
    if get_origin(kind) is Annotated:
        return _plain(get_args(kind)[0], value)
    if get_origin(kind) in {Union, types.UnionType} and value is not None:
        return _plain(get_args(kind)[0], value)
    return kind
