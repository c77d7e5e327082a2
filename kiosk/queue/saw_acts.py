"""What an officer saw go wrong for people is told from the field or at a counter, in sealed words and two codes.

Who runs the office, and who edits what it shows, reads it at a counter and answers: the serving hub decides that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.field import saw
from kiosk.field.saw import About, Public
from kiosk.field.stop import Code
from kiosk.queue.act import Act
from kiosk.queue.decision import Decision
from kiosk.queue.field_acts import check_officer
from kiosk.staff.officer import may_answer
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.field.saw import Saw
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_FIELD: Final = frozenset({"field"})
_COUNTER: Final = frozenset({"counter"})


class TellSaw(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """`saw.tell`. `words` is a sealed blob; the same `request` tells it once."""

    officer: _Id
    words: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
    service: Code = ""
    about: About = "other"
    request: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9-]{0,64}\Z")] = ""


class OneSaw(msgspec.Struct, forbid_unknown_fields=True):
    """`saw.take_back`."""

    saw: _Id


class AnswerSaw(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """`saw.answer`: what was said, what was done and who did it, in words that everybody may read."""

    officer: _Id
    saws: Annotated[tuple[_Id, ...], msgspec.Meta(min_length=1, max_length=50)]
    said: Public
    did: Public
    by: Public


class SettleSaw(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """`saw.settle`, `saw.settle_told_here`: done without an answer for everybody; `done` false: not after all."""

    officer: _Id
    saw: _Id
    done: bool = True


class WithdrawReply(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """`reply.withdraw`."""

    officer: _Id
    reply: _Id


def tell(queue: Queue, args: TellSaw, moment: Moment) -> Decision:
    """One more observation."""
    _check_teller(queue, args.officer, moment)
    if args.service and queue.pack.service(args.service) is None:
        raise Refused(Text.of("refused.unknown_service"))
    subject = f"saw/{args.officer}.{args.request or new_id()}"
    known = queue.field.saws.get(subject.removeprefix("saw/"))
    if known is not None and known.day:
        return Decision(subject, extra={"repeated": True})
    data = {"day": queue.day, "words": args.words, "service": args.service, "about": args.about}
    return Decision(subject, (Draft(saw.TOLD, subject, data),))


def take_back(queue: Queue, args: OneSaw, moment: Moment) -> Decision:
    """It was not meant so."""
    found = queue.field.saws.get(args.saw)
    if found is None or not found.day:
        raise Refused(Text.of("refused.unknown_saw"))
    _check_teller(queue, found.officer, moment)
    return Decision(found.subject, () if found.taken_back else (Draft(saw.TAKEN_BACK, found.subject, {}),))


def answer(queue: Queue, args: AnswerSaw, moment: Moment) -> Decision:
    """Published for everybody: you said, we did."""
    _check_answering(queue, args.officer, moment)
    found = [_the_saw(queue, one) for one in args.saws]
    if not all(one.strip() for one in (args.said, args.did, args.by)):
        raise Refused(Text.of("refused.saw_answer_empty"))
    subject = f"reply/{moment.request or new_id()}"
    if (known := queue.field.replies.get(subject.removeprefix("reply/"))) and known.day:
        return Decision(subject, extra={"repeated": True})
    services = {one.service for one in found}
    data = {
        "day": queue.day,
        "said": args.said.strip(),
        "did": args.did.strip(),
        "by": args.by.strip(),
        "service": services.pop() if len(services) == 1 else "",
        "saws": [one.id for one in found],
    }
    return Decision(subject, (Draft(saw.PUBLISHED, subject, data),))


def settle(*, at_counter: bool) -> Callable[[Queue, SettleSaw, Moment], Decision]:
    """It is done, or open again; told in the stream in which the observation was."""

    def decide(queue: Queue, args: SettleSaw, moment: Moment) -> Decision:
        _check_answering(queue, args.officer, moment)
        found = _the_saw(queue, args.saw)
        if found.at_counter is not at_counter:
            raise Refused(Text.of("refused.unknown_saw"))
        data = {"done": args.done, "officer": args.officer}
        changes = found.settled is not args.done
        return Decision(found.subject, (Draft(saw.SETTLED, found.subject, data),) if changes else ())

    return decide


def withdraw(queue: Queue, args: WithdrawReply, moment: Moment) -> Decision:
    """What was published is shown no more."""
    _check_answering(queue, args.officer, moment)
    found = queue.field.replies.get(args.reply)
    if found is None or not found.day:
        raise Refused(Text.of("refused.unknown_reply"))
    subject = f"reply/{found.id}"
    return Decision(subject, () if found.withdrawn else (Draft(saw.WITHDRAWN, subject, {}),))


def _the_saw(queue: Queue, name: str) -> Saw:
    found = queue.field.saws.get(name)
    if found is None or not found.stands:
        raise Refused(Text.of("refused.unknown_saw"))
    return found


def _check_teller(queue: Queue, officer: str, moment: Moment) -> None:
    """A laptop tells what its officer saw, a counter what whoever sits there did."""
    if moment.role == "field":
        check_officer(officer, moment)
    elif not sits_here(queue, officer, moment):
        raise Refused(Text.of("refused.edit_not_here"))


def _check_answering(queue: Queue, officer: str, moment: Moment) -> None:
    if not moment.granted:
        raise Refused(Text.of("refused.edit_needs_hub"))
    if not may_answer(queue.officers, officer):
        raise Refused(Text.of("refused.saw_only"))
    if not sits_here(queue, officer, moment):
        raise Refused(Text.of("refused.edit_not_here"))


def sits_here(queue: Queue, officer: str, moment: Moment) -> bool:
    """Whether an officer is signed in at a counter of the device that asks."""
    return any((one.officer, one.device) == (officer, moment.device) for one in queue.counters.values())


ACTS = {
    "saw.tell": Act(TellSaw, tell, _FIELD),
    "saw.take_back": Act(OneSaw, take_back, _FIELD),
    "saw.tell_here": Act(TellSaw, tell, _COUNTER, stream="case"),
    "saw.take_back_here": Act(OneSaw, take_back, _COUNTER, stream="case"),
    "saw.answer": Act(AnswerSaw, answer, granted=True, stream="content"),
    "saw.settle": Act(SettleSaw, settle(at_counter=False), granted=True),
    "saw.settle_told_here": Act(SettleSaw, settle(at_counter=True), granted=True, stream="case"),
    "reply.withdraw": Act(WithdrawReply, withdraw, granted=True, stream="content"),
}
