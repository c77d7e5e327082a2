"""Entering a ticket of a day on paper, with its true times."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.days import named_day
from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue.act import Act, counter_name
from kiosk.queue.decision import Decision
from kiosk.queue.labels import PAPER
from kiosk.queue.paper import DAYS_LATER, ENTERED, LONGEST_ROLL, PaperDay
from kiosk.queue.paper_ticket import ENTERED as TICKET_ENTERED
from kiosk.queue.paper_ticket import Entered
from kiosk.queue.ticket_state import label
from kiosk.queue.told_time import ToldTime, told_ms
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_LABEL = re.compile(r"(?:[A-Z]\s*)?0*([1-9][0-9]{0,2})")
_Id = Annotated[str, msgspec.Meta(max_length=200)]


class EnterPaper(msgspec.Struct, forbid_unknown_fields=True):
    """`paper.enter`. Without `label` the person had no paper; without `ended` they still wait."""

    service: _Id
    arrived: ToldTime
    called: ToldTime | None = None
    served: ToldTime | None = None
    ended: ToldTime | None = None
    label: Annotated[str, msgspec.Meta(max_length=10)] = ""
    counter: Annotated[str, msgspec.Meta(max_length=200)] | int = ""
    officer: _Id = ""
    language: Annotated[str, msgspec.Meta(max_length=35)] = "en"


def enter(queue: Queue, args: EnterPaper, moment: Moment) -> Decision:
    """One ticket of a paper day with its true times, which are checked."""
    times = _times(queue, args)
    day = queue.office.day(times["arrived"])
    held = queue.papers.get(day, PaperDay(day))
    again = next((one for one in held.papers if moment.request and one.request == moment.request), None)
    if again is not None:
        return Decision(f"ticket/{again.ticket}", extra={"repeated": True})
    if queue.pack.service(args.service) is None:
        raise Refused(Text.of("refused.unknown_service"))
    desk = counter_name(args.counter) if args.counter else ""
    entry = Entered(
        day, args.service, PAPER, _number(held, args.label), **times,
        counter=desk, officer=args.officer, language=args.language, visit=new_id(),
    )  # fmt: skip
    _check(queue, entry, moment.now_ms)
    ticket = new_id()
    paper = {"number": entry.number, "ticket": ticket, "request": moment.request}
    return Decision(
        f"ticket/{ticket}",
        (
            Draft(ENTERED, f"paper/{day}", paper),
            Draft(TICKET_ENTERED, f"ticket/{ticket}", msgspec.structs.asdict(entry)),
        ),
    )


def _times(queue: Queue, args: EnterPaper) -> dict[str, int]:
    told = {name: getattr(args, name) for name in ("arrived", "called", "served", "ended")}
    return {name: told_ms(queue, value, name) for name, value in told.items() if value is not None}


def _check(queue: Queue, entry: Entered, now_ms: int) -> None:
    times = [time for time in (entry.arrived, entry.called, entry.served, entry.ended) if time]
    if max(times) > now_ms:
        raise Refused(Text.of("refused.paper_future"))
    if not entry.in_order:
        raise Refused(Text.of("refused.paper_order"))
    if {queue.office.day(time) for time in times} != {entry.day}:
        raise Refused(Text.of("refused.paper_days"))
    of_day = date.fromisoformat(entry.day)
    if date.fromisoformat(queue.day) - of_day > timedelta(days=DAYS_LATER):
        raise Refused(Text.of("refused.paper_old", day=named_day(of_day)))
    if not entry.ended and (entry.called or entry.served or entry.day != queue.day):
        raise Refused(Text.of("refused.paper_unfinished"))
    if (entry.called or entry.served) and not entry.counter:
        raise Refused(Text.of("refused.paper_counter"))


def _number(held: PaperDay, typed: str) -> int:
    taken = {paper.number for paper in held.papers}
    if not typed.strip():
        return max(taken | {LONGEST_ROLL}) + 1
    found = _LABEL.fullmatch(typed.strip().upper())
    if found is None or (typed.strip()[0].isalpha() and typed.strip()[0].upper() != PAPER):
        raise Refused(Text.of("refused.paper_label", example=label(PAPER, 14)))
    number = int(found[1])
    if number in taken:
        raise Refused(Text.of("refused.paper_label_taken", label=label(PAPER, number)))
    return number


ACTS = {"paper.enter": Act(EnterPaper, enter, granted=True)}
