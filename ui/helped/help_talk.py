"""What a helper and the citizen have said and done so far: in memory only, and gone with the session.

Pure: a frame of the helper's changes it, or, where it may not, nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.assist.frames import AskFill, Card, CheckItem, Declined, Frame, Joined, Point, Quick, Said

if TYPE_CHECKING:
    from kiosk.assist.frames import Box

MOST_KEPT: Final = 200
"""Messages, cards and lines of the list: more than anybody sends in a session, and no more than a page can show."""


_NOBODY: Final = Joined("")


@dataclass(frozen=True, slots=True)
class Line:
    """A message: own words in `text`, or a quick reply by its name."""

    key: str
    mine: bool
    text: str = ""
    reply: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """What the helper typed and the citizen has not yet called right; `before` is what stood there."""

    ref: str
    before: str


@dataclass(frozen=True, slots=True)
class News:
    """The last thing that the helper did; `at` is the place of it."""

    kind: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """A session as it stands."""

    helper: Joined = _NOBODY
    lines: tuple[Line, ...] = ()
    cards: tuple[Card, ...] = ()
    papers: tuple[CheckItem, ...] = ()
    pointed: str = ""
    asked: str = ""
    """The question that the helper asks to fill in."""
    allowed: str = ""
    """The question that they may fill in, once: they asked, or the citizen let them unasked."""
    filled: Filled | None = None
    news: News = News()
    typed_by_helper: tuple[str, ...] = ()
    """Questions in their words, each as often as it stands."""
    typed_by_citizen: frozenset[str] = frozenset()
    skills: tuple[Box, ...] = ()
    """Kinds of boxes that the helper filled in or left to the citizen, each once."""
    seen: tuple[str, ...] = ()
    """Pages and questions whose answers were shown, in their words."""

    @property
    def messages(self) -> int:
        """How many were said, by both."""
        return len(self.lines)


def heard(talk: Talk, frame: Frame) -> Talk:
    """After something came from the helper; `Fill` and what only a form can tell are for whoever holds the form."""
    if isinstance(frame, Said | Quick):
        words = {"text": frame.text} if isinstance(frame, Said) else {"reply": frame.reply}
        return _said(talk, Line(f"h {frame.id}", mine=False, **words))
    if isinstance(frame, Card) and (frame.id or frame.body):
        kept = replace(talk, cards=(*talk.cards, frame)[-MOST_KEPT:])
        return replace(kept, news=News("card", str(len(kept.cards) - 1)))
    if isinstance(frame, CheckItem):
        return replace(_listed(talk, frame), news=News("papers", frame.id))
    if isinstance(frame, AskFill) and not talk.filled:
        return replace(talk, asked=frame.ref)
    if isinstance(frame, Point | Declined):
        return _pointed(talk, frame)
    return replace(talk, helper=frame) if isinstance(frame, Joined) else talk


def practised(talk: Talk, box: Box) -> Talk:
    """After a box of this kind was filled in by the helper, or left to the citizen."""
    return replace(talk, skills=tuple(dict.fromkeys((*talk.skills, box)))) if box else talk


def _pointed(talk: Talk, frame: Point | Declined) -> Talk:
    if isinstance(frame, Declined):
        mine = bool(frame.ref) and frame.ref == talk.allowed
        return replace(talk, allowed="", pointed=frame.ref, news=News("declined", frame.ref)) if mine else talk
    stays = News() if talk.news.kind == "point" else talk.news
    return replace(talk, pointed=frame.ref, news=News("point", frame.ref) if frame.ref else stays)


def said(talk: Talk, frame: Said | Quick) -> Talk:
    """After the citizen has said something: the news before it is no news."""
    words = {"text": frame.text} if isinstance(frame, Said) else {"reply": frame.reply}
    return replace(_said(talk, Line(f"k {frame.id}", mine=True, **words)), news=News())


def _said(talk: Talk, line: Line) -> Talk:
    if any(line.key == one.key for one in talk.lines):
        return talk
    fresh = replace(talk, lines=(*talk.lines, line)[-MOST_KEPT:])
    return fresh if line.mine else replace(fresh, news=News("said", line.key))


def _listed(talk: Talk, item: CheckItem) -> Talk:
    if any(one.id == item.id for one in talk.papers):
        return replace(talk, papers=tuple(item if one.id == item.id else one for one in talk.papers))
    return replace(talk, papers=(*talk.papers, item)[-MOST_KEPT:])
