"""What a kiosk and a helper say to each other while somebody is helped: each a small record, written as JSON.

Nothing of this is an event: it lives in memory and on the wire, and is gone when the help session ends. A record that
would show what is not shareable cannot be made, and none that says so can be read.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_FRAME: Final = 64 * 1024
"""Bytes of one frame as it is sent."""
MOST_SAID: Final = 1000
"""Letters of one message."""
MOST_VALUE: Final = 2000
MOST_WORDS: Final = 500
"""Letters of a label, a title or an error."""
MOST_BODY: Final = 4000
"""Letters of a card."""
MOST_FIELDS: Final = 60
MOST_CHOICES: Final = 30
"""Of one question at a time; of more, those that are looked for."""
MOST_SOUGHT: Final = 200
"""Letters by which they are looked for, of a label, and of a value."""

Status = Literal["empty", "filled", "faulty"]
Sharing = Literal["shareable", "sensitive", "secret", "private"]
By = Literal["citizen", "helper", ""]
Box = Literal["", "text", "whole", "number", "date", "month", "year", "time", "moment", "one", "several"]
"""How a helper may fill a question in: words, a number, a date, one of its choices, several; empty: not at all."""
Unfit = Literal["choice", "value", "over"]
"""Why an answer was not taken: none of the choices, no such number or date, or the box is the citizen's again."""

CHOSEN_FROM: Final[frozenset[Box]] = frozenset({"one", "several"})
FILLABLE: Final = frozenset({"shareable", "sensitive"})
"""Classes of questions that a helper may fill in where the citizen lets them."""

_Id = Annotated[str, msgspec.Meta(max_length=100)]
_Ref = Annotated[str, msgspec.Meta(max_length=400)]
_Words = Annotated[str, msgspec.Meta(max_length=MOST_WORDS)]
_Value = Annotated[str, msgspec.Meta(max_length=MOST_VALUE)]
_Body = Annotated[str, msgspec.Meta(max_length=MOST_BODY)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=1000)]
_Many = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
_Code = Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_SOUGHT)]
_Short = Annotated[str, msgspec.Meta(max_length=MOST_SOUGHT)]

_PLAIN: Final = frozenset("\n\t\u200c\u200d\u200e\u200f")
"""Signs that words may hold besides what is printed: lines, joiners, and marks of direction."""


class _Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The common ground of all frames; their tags are written out, for both sides may be of different releases."""


class SeenField(_Frame, frozen=True):
    """One question as the helper sees it. Only a `shareable` one has a value; of a `private` one even the words stay.

    `by` is who answered last, `box` how they may fill it in.
    """

    ref: _Ref
    label: _Words
    status: Status
    sharing: Sharing
    value: _Value = ""
    error: _Words = ""
    by: By = ""
    box: Box = ""

    def __post_init__(self) -> None:
        """Refuse what must not be seen."""
        if self.value and self.sharing != "shareable":
            message = f"A {self.sharing} field shows no value."
            raise ValueError(message)
        if self.error and self.sharing not in {"shareable", "sensitive"}:
            message = f"A {self.sharing} field shows no error."
            raise ValueError(message)
        if self.label and self.sharing == "private":
            message = "A private field shows no label."
            raise ValueError(message)
        if self.box and self.sharing not in FILLABLE:
            message = f"A {self.sharing} field is filled in by nobody else."
            raise ValueError(message)


class Seen(_Frame, frozen=True, tag="seen"):
    """The page that the citizen is at, whole; it takes the place of the one before.

    `focus` is the ref of the question in hand; `step` of `steps` counts from 1, 0 where there are none.
    """

    page: _Id
    title: _Words
    fields: Annotated[tuple[SeenField, ...], msgspec.Meta(max_length=MOST_FIELDS)] = ()
    focus: _Ref = ""
    language: _Id = ""
    step: _Count = 0
    steps: _Count = 0


class Allowed(_Frame, frozen=True, tag="allowed"):
    """Whether the helper may fill one question in: the citizen's answer to AskFill."""

    ref: _Ref
    yes: bool


class Confirmed(_Frame, frozen=True, tag="confirmed"):
    """Whether what the helper filled in is right: the citizen's answer after it was read back."""

    ref: _Ref
    yes: bool


class Handed(_Frame, frozen=True, tag="handed"):
    """The citizen hands one question over to be filled in, unasked; `yes` is false where they take it back."""

    ref: _Ref
    yes: bool


class NotTaken(_Frame, frozen=True, tag="not_taken"):
    """What the helper filled in was no answer to that question: nothing has changed."""

    ref: _Ref
    why: Unfit


class Choice(_Frame, frozen=True):
    """One choice in the words of the form's author; `value` is what is sent back, and means nothing to who reads it."""

    value: _Code
    label: _Short


class Offered(_Frame, frozen=True, tag="offered"):
    """Choices of one question, as its form publishes them: those with `words`, the first of `total`."""

    ref: _Ref
    words: _Short = ""
    choices: Annotated[tuple[Choice, ...], msgspec.Meta(max_length=MOST_CHOICES)] = ()
    total: _Many = 0


class Stopped(_Frame, frozen=True, tag="stopped"):
    """The citizen pressed Stop: nothing is seen from now on."""


class Joined(_Frame, frozen=True, tag="joined"):
    """Who helps, as the citizen may call them; `language` (a code) is the one in which they read the page."""

    name: _Id
    role: _Id = ""
    counter: _Id = ""
    language: _Id = ""


class Point(_Frame, frozen=True, tag="point"):
    """Show the citizen one question; an empty ref takes the pointer away."""

    ref: _Ref


class Card(_Frame, frozen=True, tag="card"):
    """Something to read: the id of an answer, or the helper's own title and words."""

    id: _Id = ""
    title: _Words = ""
    body: _Body = ""


class CheckItem(_Frame, frozen=True, tag="check"):
    """One line of the list that both go through; the same id again changes it."""

    id: _Id
    text: _Words
    done: bool = False


class AskFill(_Frame, frozen=True, tag="ask_fill"):
    """The helper asks to fill one question in; the citizen says yes or no."""

    ref: _Ref


class Fill(_Frame, frozen=True, tag="fill"):
    """The answer that the helper typed, for a question that was allowed."""

    ref: _Ref
    value: _Value


class Look(_Frame, frozen=True, tag="look"):
    """The helper looks for choices of one question by these words; without any for the first of them."""

    ref: _Ref
    words: _Short = ""


class Declined(_Frame, frozen=True, tag="declined"):
    """The helper leaves a question that was handed over to the citizen, and shows them how."""

    ref: _Ref


class Said(_Frame, frozen=True, tag="said"):
    """A message: plain text, and shown as nothing else."""

    id: _Id
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_SAID)]


class Quick(_Frame, frozen=True, tag="quick"):
    """A quick reply by its id (`quick_replies`): each reads it in their own language."""

    id: _Id
    reply: _Id


class Bye(_Frame, frozen=True, tag="bye"):
    """This side leaves: `done`, `stopped`, `passed`, `lost`."""

    reason: _Id = ""


FROM_KIOSK: Final = (Seen, Allowed, Confirmed, Handed, NotTaken, Offered, Stopped, Said, Quick, Bye)
FROM_HELPER: Final = (Joined, Point, Card, CheckItem, AskFill, Fill, Look, Declined, Said, Quick, Bye)
_FromKiosk = Seen | Allowed | Confirmed | Handed | NotTaken | Offered | Stopped
_FromHelper = Joined | Point | Card | CheckItem | AskFill | Fill | Look | Declined
Frame = _FromKiosk | _FromHelper | Said | Quick | Bye

_FRAMES: Final[msgspec.json.Decoder[Frame]] = msgspec.json.Decoder(Frame)


def encode(frame: Frame) -> bytes:
    """The frame as it is sent; raises Refused `frame_unreadable` for one that the other side could not take."""
    raw = msgspec.json.encode(frame)
    decode(raw)
    return raw


def decode(raw: bytes) -> Frame:
    """The frame that was sent; raises Refused `frame_unreadable` for anything else, of whatever size or shape."""
    if len(raw) > MOST_FRAME:
        raise _unreadable()
    try:
        frame = _FRAMES.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError, RecursionError):
        raise _unreadable() from None  # the cause would quote what somebody typed
    return _harmless(frame)


def plain(words: str, most: int = MOST_SAID) -> str:
    """What somebody wrote as plain text: no control characters, none that turn words round, and not too long."""
    return "".join(_printed(words))[:most].strip()


def _harmless(frame: Frame) -> Frame:
    if isinstance(frame, Said):
        frame = msgspec.structs.replace(frame, text=plain(frame.text))
        if not frame.text:
            raise _unreadable()
    elif isinstance(frame, Card):
        frame = msgspec.structs.replace(frame, title=plain(frame.title), body=plain(frame.body, MOST_BODY))
    elif isinstance(frame, Fill):
        frame = msgspec.structs.replace(frame, value=plain(frame.value, MOST_VALUE))
    elif isinstance(frame, CheckItem):
        frame = msgspec.structs.replace(frame, text=plain(frame.text))
    elif isinstance(frame, Joined):
        frame = msgspec.structs.replace(frame, name=plain(frame.name), role=plain(frame.role))
    return frame


def _printed(words: str) -> Iterable[str]:
    return (letter for letter in words if letter in _PLAIN or unicodedata.category(letter) not in {"Cc", "Cf", "Cs"})


def _unreadable() -> Refused:
    return Refused(Text.of("refused.frame_unreadable"))
