"""A part of a pack taken apart into its leaves: what stands at each path (`title.ar`, `facts.0.icon`), as text."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
import msgspec.inspect

if TYPE_CHECKING:
    from kiosk.catalogue.part import Part

_DIGITS = 3
PartT = TypeVar("PartT", bound="Part")


def leaves_of(part: "Part") -> dict[str, str]:
    """Every leaf that says something: what is empty or false is what it is by default."""
    found: dict[str, str] = {}
    _collect(msgspec.to_builtins(part), "", found)
    return found


def assembled(leaves: Mapping[str, str], kind: type[PartT]) -> PartT:
    """The part with these leaves. Raises msgspec.ValidationError where they don't make one."""
    return msgspec.convert({**dict.fromkeys(_lists(kind), ()), **_nested(leaves)}, kind, strict=False)


@cache
def _lists(kind: type[Any]) -> tuple[str, ...]:
    """The members that have to be there and may be empty, of which no leaf is left then."""
    described = msgspec.inspect.type_info(kind)
    fields = described.fields if isinstance(described, msgspec.inspect.StructType) else ()
    return tuple(one.name for one in fields if one.required and isinstance(one.type, msgspec.inspect.VarTupleType))


def _collect(value: Any, path: str, found: dict[str, str]) -> None:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        members = list(value.items())
    elif isinstance(value, list | tuple):
        members = [(str(place), item) for place, item in enumerate(value)]
    else:
        if value is True:
            found[path] = "true"
        elif value not in {None, "", False}:
            found[path] = str(value)
        return
    for name, item in members:
        _collect(item, f"{path}.{name}" if path else name, found)


def _nested(leaves: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON
    branches: dict[str, dict[str, str]] = {}
    for path, value in leaves.items():
        name, _, rest = path.partition(".")
        branches.setdefault(name, {})[rest] = value
    whole = {name: branch[""] if list(branch) == [""] else _nested(branch) for name, branch in branches.items()}
    if whole and all(name.isdecimal() and len(name) <= _DIGITS for name in whole):
        return [whole[name] for name in sorted(whole, key=int)]
    return whole
