"""Rows of the lists about forms, as QML sees them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A section, a question, or the page of what was added."""

    key: str
    kind: str
    ref: str
    title: str
    answer: str = ""
    given: bool = False
    mark: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change: which question, its answer now and before, by whom and when."""

    place: int
    ref: str
    title: str
    now: str
    before: str
    who: str
    time: str
    staff: bool
    undone: bool


@dataclass(frozen=True, slots=True)
class SentLine:
    """A form that was sent for the ticket at the counter."""

    submission: str
    reference: str
    title: str
    line: str
    status: str
    icon: str
    twice: bool
    verbs: str
    last: bool


@dataclass(frozen=True, slots=True)
class ContextLine:
    """One thing that came with a form from another place, so that nobody has to ask."""

    key: str
    icon: str
    title: str
