"""Answers in a file of JSON: paths of questions with their values, in the order in which they are given."""

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.forms.authoring.fault import shown
from kiosk.forms.errors import FormError

MOST_BYTES = 16 * 1024 * 1024
Value = str | int | float | bool | list[str] | None
_EXAMPLE = 'It looks like {"/data/name": "Ana", "/data/children[1]/age": 4}.'


@dataclass(frozen=True, slots=True)
class Answer:
    """One line of the file."""

    path: str
    value: Value


def read_answers(file: Path) -> list[Answer]:
    """Read the answers; raise FormError, with everything that is wrong, where they are none."""
    try:
        with file.open("rb") as source:
            raw = source.read(MOST_BYTES + 1)
    except OSError as error:
        message = f"{file} can't be read ({error.strerror})."
        raise FormError(message) from error
    if len(raw) > MOST_BYTES:
        message = f"{file} is larger than {MOST_BYTES >> 20} MB."
        raise FormError(message)
    try:
        pairs = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_Pairs)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        message = f"{file} is not JSON: {shown(str(error))}. {_EXAMPLE}"
        raise FormError(message) from error
    if not isinstance(pairs, _Pairs):
        message = f"{file} holds no object of answers. {_EXAMPLE}"
        raise FormError(message)
    wrong = [said for path, value in pairs.items if (said := _wrong(path, value))]
    if wrong:
        raise FormError("\n".join(wrong))
    return [Answer(path, value) for path, value in pairs.items]


class _Pairs:
    """A JSON object as it is written, so that one path may be answered twice, the second time to change it."""

    def __init__(self, items: list[tuple[str, Value]]) -> None:
        self.items = items


def _wrong(path: str, value: object) -> str:
    if not path.startswith("/"):
        return f"{shown(path)}: a path begins with /, as in /data/name."
    if value is None or isinstance(value, str | int | float | bool):
        return ""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ""
    return f"{shown(path)}: write text, a number, true, false, null or a list of texts."
