"""What an officer saw go wrong for people is told from the field, in sealed words and two codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.field import saw
from kiosk.field.saw import About
from kiosk.field.stop import Code
from kiosk.queue.act import Act
from kiosk.queue.decision import Decision
from kiosk.queue.field_acts import check_officer
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_FIELD: Final = frozenset({"field"})


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


def tell(queue: Queue, args: TellSaw, moment: Moment) -> Decision:
    """One more observation."""
    check_officer(args.officer, moment)
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
    check_officer(found.officer, moment)
    return Decision(found.subject, () if found.taken_back else (Draft(saw.TAKEN_BACK, found.subject, {}),))


ACTS = {
    "saw.tell": Act(TellSaw, tell, _FIELD),
    "saw.take_back": Act(OneSaw, take_back, _FIELD),
}
