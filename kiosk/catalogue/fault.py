"""Faults in a pack, told so that its author can mend them, and how a reader's complaint becomes one."""

import difflib
import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from kiosk.errors import DataFault

_PLACE = re.compile(r"^(?P<problem>.*?)(?: - at `(?P<place>[^`]*)`)?$", re.DOTALL)
_FIELD = re.compile(r"(unknown|required) field `([^`]*)`")


class PackFault(DataFault):
    """A pack that can't be used: which file, which key in it, what is wrong and how to mend it."""

    def __init__(self, file: Path, key: str, problem: str, mend: str) -> None:
        """Name the `file`, the dotted `key` inside it (empty for the whole file), the problem and the cure."""
        place = f"{file}, {key}" if key else str(file)
        super().__init__(f"{place}: {problem}. {mend}")
        self.file = file
        self.key = key
        self.problem = problem
        self.mend = mend


def fault_from(file: Path, complaint: msgspec.ValidationError | str, known_keys: Iterable[str]) -> PackFault:
    """Turn msgspec's complaint about `file` into a PackFault; `known_keys` serve to guess a misspelt one."""
    match = _PLACE.match(str(complaint))
    problem, place = (match["problem"], match["place"] or "") if match else (str(complaint), "")
    key = place.removeprefix("$").removeprefix(".")
    field = _FIELD.search(problem)
    if field is None:
        return PackFault(file, key, problem, "Write a value of that kind")
    kind, name = field.groups()
    whole = f"{key}.{name}" if key else name
    if kind == "required":
        return PackFault(file, whole, "this key is missing", f"Add `{name}`")
    near = difflib.get_close_matches(name, sorted(known_keys), n=1)
    mend = f"Did you mean `{near[0]}`?" if near else f"Remove `{name}`"
    return PackFault(file, whole, "nothing is known under this key", mend)
