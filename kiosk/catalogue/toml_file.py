"""Reading one file of a pack, and what every such file has to keep to."""

import difflib
import tomllib
from collections import Counter as Tally
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.catalogue.complaints import complaints
from kiosk.catalogue.fault import PackFault, fault_from
from kiosk.catalogue.part import Part

MOST_BYTES = 1024 * 1024
"""No file of a pack is larger; reading stops there instead of filling the memory."""
_MOST_OFFERED = 20

_PartT = TypeVar("_PartT", bound=Part)


def read(file: Path, kind: type[_PartT], keys: frozenset[str]) -> tuple[_PartT | None, list[PackFault]]:
    """Read a file as `kind`, or tell all that is wrong in it; `keys` are all that a pack knows."""
    try:
        data = parse(file)
    except PackFault as fault:
        return None, [fault]
    try:
        return msgspec.convert(data, kind, strict=True), []
    except msgspec.ValidationError:
        return None, [fault_from(file, complaint, keys) for complaint in complaints(data, kind)]


def known(name: str, names: Iterable[str], file: Path, key: str) -> Iterator[PackFault]:
    """A fault unless `name` is one of `names`."""
    choices = list(names)
    if name not in choices:
        offered = (
            choices
            if len(choices) <= _MOST_OFFERED
            else difflib.get_close_matches(name, sorted(choices), n=5, cutoff=0.4)
        )
        mend = f"Write one of {', '.join(offered)}, or add it to pack.toml" if offered else "Write one that there is"
        yield PackFault(file, key, f"`{name}` is not known", mend)


def unique(names: Iterable[str], file: Path, key: str) -> Iterator[PackFault]:
    """A fault for each name that stands there twice."""
    for name, count in Tally(names).items():
        if count > 1:
            yield PackFault(file, key, f"`{name}` stands there twice", "Keep one of them")


def parse(file: Path) -> dict[str, Any]:
    """What stands in a file, or PackFault."""
    try:
        return tomllib.loads(text_of(file))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise PackFault(file, "", f"it is not TOML: {error}", "Mend the line named here") from error


def text_of(file: Path) -> str:
    """The text of a file, or PackFault."""
    try:
        with file.open("rb") as source:
            raw = source.read(MOST_BYTES + 1)
    except OSError as error:
        problem = f"it can't be read ({error.strerror})"
        raise PackFault(file, "", problem, "Check that it exists and who may read it") from error
    if len(raw) > MOST_BYTES:
        raise PackFault(file, "", f"it is larger than {MOST_BYTES} bytes", "Shorten it")
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise PackFault(file, "", f"byte {error.start} is not UTF-8", "Save it as UTF-8") from error
