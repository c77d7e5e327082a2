"""Reading one file of a pack, and what every such file has to keep to."""

import tomllib
from collections import Counter as Tally
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.catalogue.fault import PackFault, fault_from
from kiosk.catalogue.part import Part

MOST_BYTES = 1024 * 1024
"""No file of a pack is larger; reading stops there instead of filling the memory."""

_PartT = TypeVar("_PartT", bound=Part)


def read(file: Path, kind: type[_PartT], keys: frozenset[str]) -> _PartT:
    """Read a file as `kind`; `keys` are all that a pack knows. Raises PackFault."""
    try:
        return msgspec.convert(_toml(file), kind, strict=True)
    except msgspec.ValidationError as error:
        raise fault_from(file, error, keys) from error


def known(name: str, names: Iterable[str], file: Path, key: str) -> None:
    """Raise PackFault unless `name` is one of `names`."""
    choices = list(names)
    if name not in choices:
        mend = f"Write one of {', '.join(choices)}, or add it to pack.toml"
        raise PackFault(file, key, f"`{name}` is not known", mend)


def unique(names: Iterable[str], file: Path, key: str) -> None:
    """Raise PackFault if a name stands there twice."""
    twice = [name for name, count in Tally(names).items() if count > 1]
    if twice:
        raise PackFault(file, key, f"`{twice[0]}` stands there twice", "Keep one of them")


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
