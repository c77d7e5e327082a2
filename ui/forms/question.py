"""A question as it is shown: plain data in, and the name of the widget that asks it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

FEW_CHOICES: Final = 30
"""More answers than this are searched and not scrolled through, whatever the author asked for."""
_PICKED_DATES: Final = frozenset({"date", "dateTime", "time"})
_NUMBERS: Final = frozenset({"int", "integer", "decimal"})
_PLACES: Final = {"geopoint": "Place", "geotrace": "Points", "geoshape": "Points"}
_DRAWN: Final = frozenset({"signature", "draw", "annotate"})


@dataclass(frozen=True, slots=True)
class ChoiceColumns:
    """The answers to choose from, as columns, because a list may have 50,000 rows."""

    values: Sequence[str] = ()
    labels: Sequence[str] = ()
    images: Mapping[str, str] = field(default_factory=dict)
    """Value to the address of its picture, for those that have one."""

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]], images: Mapping[str, str] | None = None) -> ChoiceColumns:
        """From pairs of value and label."""
        rows = tuple(pairs)
        return cls(tuple(value for value, _ in rows), tuple(label for _, label in rows), dict(images or {}))

    def __len__(self) -> int:
        return len(self.values)


@dataclass(frozen=True, slots=True)
class Typist:
    """Somebody whom one can let type the answer: what the button says, and whether they are asked to already."""

    verb: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Who points at a question from another machine, and how it is filled in where they told."""

    name: str = ""
    how: str = ""


NOBODY: Final = Typist()
NOBODY_POINTS: Final = Pointer()


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """Everything that a widget needs to know about its question.

    `ref` tells questions apart (with repeat positions, such as `/data/child[2]/name`). `value` is the answer as the
    form keeps it. `label`, `hint` and `guidance` are markdown in the language of the moment; `error` is one sentence
    from the form's own rules. `read_back` is a read-only value in words, where the plain value says nothing to people.
    """

    ref: str
    kind: str = "input"
    data_type: str = "string"
    appearance: str = ""
    label: str = ""
    hint: str = ""
    guidance: str = ""
    value: str = ""
    choices: ChoiceColumns = field(default_factory=ChoiceColumns)
    error: str = ""
    required: bool = False
    readonly: bool = False
    parameters: Mapping[str, str] = field(default_factory=dict)
    image: str = ""
    video: str = ""
    """The name of a video, whose content is `film`; empty for none."""
    film: bytes = b""
    shared_with: str = ""
    pointed_by: str = ""
    pointed_how: str = ""
    """How it is filled in, where whoever points told that."""
    typist: Typist = NOBODY
    read_back: str = ""
    echoes: bool = False
    """Its words repeat what was answered elsewhere."""
    told: str = ""
    """Where the answer was told before, in a sentence."""

    @property
    def appearances(self) -> frozenset[str]:
        """The words of the appearance."""
        return frozenset(self.appearance.split())

    def parameter(self, name: str, otherwise: str = "") -> str:
        """A parameter of the control, such as `start`, `max-pixels` or `mediatype`."""
        return self.parameters.get(name, otherwise)


def question_from(data: Mapping[str, Any]) -> QuestionShown:
    """A question from plain data: names as in QuestionShown, `choices` as pairs. Raises TypeError for another name."""
    known = {one.name for one in fields(QuestionShown)}
    strange = sorted(data.keys() - known)
    if strange:
        message = f"a question has no {', '.join(strange)}"
        raise TypeError(message)
    choices = data.get("choices", ())
    if not isinstance(choices, ChoiceColumns):
        choices = ChoiceColumns.of(choices)
    return QuestionShown(**{**data, "choices": choices})


def widget_for(question: QuestionShown) -> str:
    """The widget that asks this question, by the first part of its QML file's name (`Date` for `DateAnswer.qml`)."""
    kind, looks = question.kind, question.appearances
    if kind in {"select1", "select"}:
        return _choosing(len(question.choices), looks)
    if kind in {"rank", "trigger", "note"}:
        return {"rank": "Rank", "trigger": "Acknowledge", "note": "Note"}[kind]
    if question.readonly:
        return "Fact" if question.value or question.read_back else "Note"
    if kind == "range":
        return "Rating" if "rating" in looks else "Range"
    if kind == "upload":
        return _uploading(question.parameter("mediatype"), looks)
    return _typing(question.data_type, looks, question)


def _choosing(count: int, looks: frozenset[str]) -> str:
    words = {word.partition("-")[0] for word in looks}
    if count > FEW_CHOICES or words & {"autocomplete", "search", "autocomplete_chars"}:
        return "Search"
    if "minimal" in words:
        return "Minimal"
    if "likert" in words:
        return "Likert"
    if words & {"columns", "compact", "horizontal", "list", "label", "quickcompact"}:
        return "Grid"
    return "Rows"


def _uploading(media: str, looks: frozenset[str]) -> str:
    if looks & _DRAWN:
        return "Sketch"
    family = media.partition("/")[0]
    return {"image": "Photo", "audio": "Recording", "video": "Recording"}.get(family, "File")


def _typing(data_type: str, looks: frozenset[str], question: QuestionShown) -> str:
    if question.kind == "secret":
        return "Text"
    if data_type in _PICKED_DATES:
        return {"date": "Date", "dateTime": "DateTime", "time": "Time"}[data_type]
    if data_type in _PLACES:
        return _PLACES[data_type]
    if data_type == "barcode":
        return "Code"
    if data_type in _NUMBERS:
        return "Number"
    return "LongText" if "multiline" in looks or question.parameter("rows") else "Text"
