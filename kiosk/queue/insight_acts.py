"""What is learned from the answers: a citizen says whether one helped, or lets us know that there was none.

Nobody's words are kept but those that the pack has itself: what else is asked to be kept is refused here, whoever asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.answers import insight as insights
from kiosk.answers.insight import MOST_WORDS, How, KnownWord, Language
from kiosk.answers.known_words import KnownWords
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue.act import Act
from kiosk.queue.decision import Decision
from kiosk.staff.officer import EDIT, may_edit
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_Id = Annotated[str, msgspec.Meta(max_length=200)]
_KIOSK: Final = frozenset({"kiosk"})


class JudgeAnswer(msgspec.Struct, forbid_unknown_fields=True):
    """`insight.judge`: whether an answer answered it."""

    answer: _Id
    language: Language
    yes: bool


class AskInVain(msgspec.Struct, forbid_unknown_fields=True):
    """`insight.ask`: a question without an answer, in words of the pack."""

    language: Language
    words: Annotated[tuple[KnownWord, ...], msgspec.Meta(max_length=MOST_WORDS)] = ()


class SettleQuestion(msgspec.Struct, forbid_unknown_fields=True):
    """`insight.settle`: what became of a question; `answer` is the one that is there for it, if there is."""

    insights: Annotated[tuple[_Id, ...], msgspec.Meta(min_length=1, max_length=insights.KEPT_DAYS + 10)]
    how: How
    officer: _Id
    answer: _Id = ""


def judge(queue: Queue, args: JudgeAnswer, _moment: Moment) -> Decision:
    """One more whom an answer helped, or did not."""
    if queue.pack.answer(args.answer) is None:
        raise Refused(Text.of("refused.unknown_answer"))
    subject = insights.subject_of_answer(queue.day, args.answer)
    return Decision(subject, (Draft(insights.JUDGED, subject, {"day": queue.day, **msgspec.to_builtins(args)}),))


def ask(queue: Queue, args: AskInVain, _moment: Moment) -> Decision:
    """One more who found no answer."""
    words = tuple(sorted(set(args.words)))
    if not KnownWords(queue.pack).has(words, args.language):
        raise Refused(Text.of("refused.words_not_ours"))
    subject = insights.subject_of_question(queue.day, args.language, words)
    data = {"day": queue.day, "language": args.language, "words": list(words)}
    return Decision(subject, (Draft(insights.ASKED, subject, data),))


def settle(queue: Queue, args: SettleQuestion, moment: Moment) -> Decision:
    """It is off the list until somebody asks it again."""
    _require_editor(queue, args.officer, moment)
    found = [one for name in args.insights if (one := queue.insights.get(name)) is not None]
    if not found:
        raise Refused(Text.of("refused.unknown_insight"))
    if args.answer and queue.pack.answer(args.answer) is None:
        raise Refused(Text.of("refused.unknown_answer"))
    data = {"how": args.how, "officer": args.officer, "answer": args.answer}
    drafts = tuple(Draft(insights.SETTLED, f"insight/{one.id}", data) for one in found if one.is_open)
    return Decision(f"insight/{found[0].id}", drafts)


def _require_editor(queue: Queue, officer: str, moment: Moment) -> None:
    if not may_edit(queue.officers, officer):
        names = sorted(one.name or one.id for one in queue.officers.values() if EDIT in one.roles)
        raise Refused(Text.of("refused.edit_only", names=", ".join(names) or "—"))
    if not any(one.officer == officer and one.device == moment.device for one in queue.counters.values()):
        raise Refused(Text.of("refused.edit_not_here"))


ACTS = {
    "insight.judge": Act(JudgeAnswer, judge, _KIOSK, stream="case"),
    "insight.ask": Act(AskInVain, ask, _KIOSK, stream="case"),
    "insight.settle": Act(SettleQuestion, settle, stream="case"),
}
