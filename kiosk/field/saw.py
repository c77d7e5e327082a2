"""What an officer saw go wrong for people, `saw/<officer>.<id>`, and what the office made of it, `reply/<id>`.

A laptop tells it in its officer's own stream, a counter in that of cases, which staff machines read.

The event says what it is about in two codes, the service and what sort of thing it is, so that it can be counted. The
words are sealed to the office and to the laptop: an officer may name somebody without meaning to. What the office
answers is published for everybody in words that were written to be published.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, Literal, get_args

import msgspec

from kiosk.erasure import Erasure, erasure_of
from kiosk.event_data import at_ms, convert
from kiosk.field.stop import Code, Day
from kiosk.folding import owner_of
from kiosk.office import is_officer_stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.events import Event

TOLD: Final = "saw.told.v1"
TAKEN_BACK: Final = "saw.taken_back.v1"
"""It is not to be read after all."""
PUBLISHED: Final = "reply.published.v1"
WITHDRAWN: Final = "reply.withdrawn.v1"
ERASED: Final = "saw.erased.v1"
SETTLED: Final = "saw.settled.v1"
"""Somebody who answers has read it and it needs no answer that everybody reads; or it needs one after all."""

About = Literal["papers", "words", "form", "way", "wait", "access", "cost", "other"]
ABOUT: Final[tuple[About, ...]] = get_args(About)
KEPT_DAYS: Final = 180
"""So long both are at hand; the log keeps them."""
MOST_SHOWN: Final = 3
MOST_SAID: Final = 400
Public = Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_SAID)]
"""Words that everybody may read."""
_Held = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Named = Annotated[tuple[_Id, ...], msgspec.Meta(max_length=50)]


class Saw(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of an observation; an unknown one has an empty day. `words` is a sealed blob."""

    id: str
    officer: str
    day: str = ""
    service: str = ""
    about: About = "other"
    words: str = ""
    at: int = 0
    """Milliseconds since 1970."""
    taken_back: bool = False
    at_counter: bool = False
    """Told at a counter of the office, not on a laptop."""
    settled: bool = False
    """Done without an answer that everybody reads."""
    erasure: Erasure | None = None
    """When and why the words were deleted for good, on every node."""

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"saw/{self.id}"

    @property
    def erased(self) -> bool:
        """Whether the words were deleted for good."""
        return self.erasure is not None

    @property
    def stands(self) -> bool:
        """Whether it is to be read."""
        return bool(self.day) and not self.taken_back


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of what the office published: what was said, what was done, and who did it."""

    id: str
    day: str = ""
    service: str = ""
    said: str = ""
    did: str = ""
    by: str = ""
    saws: tuple[str, ...] = ()
    """The observations that it answers."""
    at: int = 0
    withdrawn: bool = False


class _Told(msgspec.Struct):
    day: Day
    words: _Held
    service: Code = ""
    about: About = "other"


class _Settled(msgspec.Struct):
    done: bool = True


class _Published(msgspec.Struct):
    day: Day
    said: Public
    did: Public
    by: Public
    service: Code = ""
    saws: Named = ()


def fold(subject: str, events: Sequence[Event]) -> Saw:
    """The state of an observation: what was told first stands, until it is taken back."""
    found = Saw(id=subject.partition("/")[2], officer=owner_of(subject))
    for event in events:
        if event.type == TOLD and not found.day and (told := convert(event, _Told)):
            here = not is_officer_stream(event.stream)
            found = msgspec.structs.replace(found, at=at_ms(event), at_counter=here, **msgspec.structs.asdict(told))
        elif event.type == TAKEN_BACK:
            found = msgspec.structs.replace(found, taken_back=True)
        elif event.type == SETTLED and (said := convert(event, _Settled)):
            found = msgspec.structs.replace(found, settled=said.done)
    if erasure := erasure_of(events, ERASED):
        found = msgspec.structs.replace(found, words="", erasure=erasure)
    return found


def fold_reply(subject: str, events: Sequence[Event]) -> Reply:
    """The state of a reply: published once, and withdrawn for good."""
    found = Reply(id=subject.partition("/")[2])
    for event in events:
        if event.type == PUBLISHED and not found.day and (told := convert(event, _Published)):
            found = msgspec.structs.replace(found, at=at_ms(event), **msgspec.structs.asdict(told))
        elif event.type == WITHDRAWN:
            found = msgspec.structs.replace(found, withdrawn=True)
    return found


def day_of_state(state: object) -> str | None:
    """The office day on which it was told or published."""
    return state.day or None if isinstance(state, (Saw, Reply)) else None


def answered(replies: Iterable[Reply]) -> set[str]:
    """The observations that were answered for everybody to read."""
    return {one for reply in replies if reply.day and not reply.withdrawn for one in reply.saws}


def last_replies(replies: Iterable[Reply], own: Iterable[Saw]) -> list[Reply]:
    """What is shown: answers to one's own observations first, then the others; of each the newest first."""
    mine = {one.id for one in own}
    stand = [one for one in replies if one.day and not one.withdrawn]
    return sorted(stand, key=lambda one: (not mine.intersection(one.saws), -one.at, one.id))[:MOST_SHOWN]
