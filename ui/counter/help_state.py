"""What an officer knows in one help session: folded from the frames of both sides, in memory, and gone with its end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.assist.frames import (
    Allowed,
    AskFill,
    Bye,
    Card,
    CheckItem,
    Confirmed,
    Declined,
    Fill,
    Handed,
    Look,
    NotTaken,
    Offered,
    Point,
    Quick,
    Said,
    Seen,
    SeenField,
    Stopped,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.assist.frames import Frame

_MOST_LINES = 500
"""Of a talk; the oldest are forgotten here as they are at the kiosk's own screen."""


class Asked(StrEnum):
    """How far it is with a field that the officer wants to fill in."""

    ASKED = "asked"
    ALLOWED = "allowed"
    HANDED = "handed"
    """The citizen wants it, and was not asked."""
    TAKEN_BACK = "taken back"
    LEFT = "left"
    """Left to the citizen, who is shown how."""
    NO_CHOICE = "no choice"
    NO_VALUE = "no value"
    REFUSED = "refused"
    TYPED = "typed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


MAY_TYPE = frozenset({Asked.ALLOWED, Asked.HANDED, Asked.NO_CHOICE, Asked.NO_VALUE})
"""The citizen lets the officer fill it in, and nothing that was filled in waits for them."""
OPEN = MAY_TYPE | {Asked.ASKED, Asked.TYPED}
_UNFIT = {"choice": Asked.NO_CHOICE, "value": Asked.NO_VALUE, "over": Asked.TAKEN_BACK}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the talk: words, a quick reply by its id, or a card by its title."""

    number: int
    mine: bool
    text: str = ""
    quick: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class HelpState:
    """All of it. `unread` counts what the citizen did since the officer last looked."""

    seen: Seen | None = None
    lines: tuple[Line, ...] = ()
    said: int = 0
    papers: tuple[CheckItem, ...] = ()
    pointed: str = ""
    asked: Mapping[str, Asked] | None = None
    sought: Mapping[str, str] | None = None
    """By which words choices of a field were looked for last."""
    offers: Mapping[str, Offered] | None = None
    """What was found by them."""
    long: frozenset[str] = frozenset()
    """Fields with more choices than are told at once."""
    cards: int = 0
    messages: int = 0
    typed: int = 0
    """Fields that the officer typed and the citizen confirmed."""
    unread: int = 0
    over: str = ""
    """`stopped` once the citizen ended the sharing, `left` once the other side said goodbye."""

    def stage(self, ref: str) -> Asked | None:
        """How far it is with this field."""
        return (self.asked or {}).get(ref)

    def offer(self, ref: str) -> Offered | None:
        """The choices of this field that were looked for; None while they are on their way."""
        return (self.offers or {}).get(ref)

    def field(self, ref: str) -> SeenField | None:
        """The field of the page that is open, or None."""
        fields = self.seen.fields if self.seen else ()
        return next((one for one in fields if one.ref == ref), None)

    @property
    def typed_by_citizen(self) -> int:
        """Fields of this page that the citizen filled in."""
        fields = self.seen.fields if self.seen else ()
        return sum(one.by == "citizen" for one in fields)


def heard(state: HelpState, frame: Frame) -> HelpState:
    """What is so after a frame of the citizen's side."""
    known = _HEARD.get(type(frame))
    return known(state, frame) if known else state


def sent(state: HelpState, frame: Frame) -> HelpState:
    """What is so after a frame of this side."""
    known = _SENT.get(type(frame))
    return known(state, frame) if known else state


def looked(state: HelpState) -> HelpState:
    """The officer has it before them."""
    return replace(state, unread=0) if state.unread else state


def last_words(state: HelpState, most: int = 2) -> str:
    """What the citizen wrote last, oldest first."""
    return " ".join([line.text for line in state.lines if line.text and not line.mine][-most:])


def _see(state: HelpState, frame: Seen) -> HelpState:
    """Another page: what was asked for fields that are no longer there has lapsed, as has the pointer. Another answer
    may cut a list: what was looked for is to be looked for again."""
    here = {one.ref for one in frame.fields}
    asked = {ref: stage for ref, stage in (state.asked or {}).items() if ref in here or stage not in OPEN}
    pointed = state.pointed if state.pointed in here else ""
    fresh = replace(state, seen=frame, asked=asked, pointed=pointed)
    return fresh if _answers(state.seen) == _answers(frame) else replace(fresh, sought=None)


def _answers(seen: Seen | None) -> tuple[tuple[str, str, str], ...]:
    return tuple((one.ref, one.box, one.value) for one in seen.fields) if seen else ()


def _line(state: HelpState, **line: object) -> HelpState:
    fresh = Line(state.said, **line)  # type: ignore[arg-type]
    return replace(state, lines=(*state.lines, fresh)[-_MOST_LINES:], said=state.said + 1, messages=state.messages + 1)


def _hear_words(state: HelpState, frame: Said) -> HelpState:
    return replace(_line(state, mine=False, text=frame.text), unread=state.unread + 1)


def _hear_quick(state: HelpState, frame: Quick) -> HelpState:
    return replace(_line(state, mine=False, quick=frame.reply), unread=state.unread + 1)


def _staged(state: HelpState, ref: str, stage: Asked) -> HelpState:
    return replace(state, asked={**(state.asked or {}), ref: stage})


def _hear_allowed(state: HelpState, frame: Allowed) -> HelpState:
    """An answer to nothing that was asked says nothing."""
    if state.stage(frame.ref) is not Asked.ASKED:
        return state
    fresh = _staged(state, frame.ref, Asked.ALLOWED if frame.yes else Asked.REFUSED)
    return replace(fresh, unread=state.unread + 1)


def _hear_confirmed(state: HelpState, frame: Confirmed) -> HelpState:
    if state.stage(frame.ref) is not Asked.TYPED:
        return state
    fresh = _staged(state, frame.ref, Asked.CONFIRMED if frame.yes else Asked.REJECTED)
    return replace(fresh, typed=state.typed + frame.yes, unread=state.unread + 1)


def _hear_handed(state: HelpState, frame: Handed) -> HelpState:
    """They let the officer type something, or no longer; what was typed already is being read back."""
    stage = state.stage(frame.ref)
    if frame.yes and stage is not Asked.TYPED:
        return replace(_staged(state, frame.ref, Asked.HANDED), unread=state.unread + (stage is not Asked.HANDED))
    taken = not frame.yes and stage in OPEN
    return replace(_staged(state, frame.ref, Asked.TAKEN_BACK), unread=state.unread + 1) if taken else state


def _hear_not_taken(state: HelpState, frame: NotTaken) -> HelpState:
    return _staged(state, frame.ref, _UNFIT[frame.why]) if state.stage(frame.ref) is Asked.TYPED else state


def _hear_offered(state: HelpState, frame: Offered) -> HelpState:
    """What was looked for before the last words is too late."""
    if (state.sought or {}).get(frame.ref) != frame.words:
        return state
    longer = frame.total > len(frame.choices)
    whole = {frame.ref} if not frame.words else set()
    long = state.long - whole | (whole if longer else set())
    return replace(state, offers={**(state.offers or {}), frame.ref: frame}, long=long)


def _hear_stop(state: HelpState, _frame: Stopped) -> HelpState:
    return HelpState(cards=state.cards, messages=state.messages, typed=state.typed, over="stopped")


def _hear_bye(state: HelpState, _frame: Bye) -> HelpState:
    return HelpState(cards=state.cards, messages=state.messages, typed=state.typed, over=state.over or "left")


def _send_words(state: HelpState, frame: Said) -> HelpState:
    return _line(state, mine=True, text=frame.text)


def _send_quick(state: HelpState, frame: Quick) -> HelpState:
    return _line(state, mine=True, quick=frame.reply)


def _send_card(state: HelpState, frame: Card) -> HelpState:
    fresh = Line(state.said, mine=True, card=frame.title or frame.body)
    return replace(state, lines=(*state.lines, fresh)[-_MOST_LINES:], said=state.said + 1, cards=state.cards + 1)


def _send_paper(state: HelpState, frame: CheckItem) -> HelpState:
    known = {one.id: one for one in state.papers} | {frame.id: frame}
    return replace(state, papers=tuple(known.values()))


def _send_point(state: HelpState, frame: Point) -> HelpState:
    return replace(state, pointed=frame.ref)


def _send_ask(state: HelpState, frame: AskFill) -> HelpState:
    return state if state.stage(frame.ref) in OPEN else _staged(state, frame.ref, Asked.ASKED)


def _send_fill(state: HelpState, frame: Fill) -> HelpState:
    return _staged(state, frame.ref, Asked.TYPED) if state.stage(frame.ref) in MAY_TYPE else state


def _send_look(state: HelpState, frame: Look) -> HelpState:
    return replace(state, sought={**(state.sought or {}), frame.ref: frame.words})


def _send_declined(state: HelpState, frame: Declined) -> HelpState:
    """The citizen's side points there."""
    if state.stage(frame.ref) not in MAY_TYPE:
        return state
    return replace(_staged(state, frame.ref, Asked.LEFT), pointed=frame.ref)


_HEARD: dict[type, Callable[..., HelpState]] = {
    Seen: _see,
    Said: _hear_words,
    Quick: _hear_quick,
    Allowed: _hear_allowed,
    Confirmed: _hear_confirmed,
    Handed: _hear_handed,
    NotTaken: _hear_not_taken,
    Offered: _hear_offered,
    Stopped: _hear_stop,
    Bye: _hear_bye,
}
_SENT: dict[type, Callable[..., HelpState]] = {
    Said: _send_words,
    Quick: _send_quick,
    Card: _send_card,
    CheckItem: _send_paper,
    Point: _send_point,
    AskFill: _send_ask,
    Fill: _send_fill,
    Look: _send_look,
    Declined: _send_declined,
}
