"""The desks of a day: where every shift stands on the timeline, and how each counter does against the plan."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.queue.live_board import CounterNow, Doing
from kiosk.queue.roster import Shift
from kiosk.queue.ticket_state import AT_COUNTER, Ticket
from ui.charts import Rule, TableRow, table_row
from ui.counter import overview_desk_words as tell
from ui.counter import overview_words as say
from ui.counter.overview_now import purpose_name
from ui.counter.words import Words

STEP = 30
"""Minutes by which a shift is moved, and the shortest there is."""
_HOUR = 60
_DAY = 24 * _HOUR
_JOINED = 10
"""Minutes between two people at a counter that are no absence."""
_HOURS_SHOWN = 10
"""With more hours than this every other one has its word."""


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """What the timeline depends on. `now` is a time of the day in minutes; None for a day to come."""

    words: Words
    shifts: tuple[Shift, ...]
    counters: tuple[str, ...]
    names: Mapping[str, str]
    """Of officers."""
    hours: tuple[str, str]
    """When the office is open."""
    now: int | None = None
    board: tuple[CounterNow, ...] = ()
    sitting: Mapping[str, str] | None = None
    """Who is where, by counter."""
    worked: tuple[tuple[str, int, int], ...] = ()
    """When counters had somebody: (counter, from, to) in minutes of the day."""


@dataclass(frozen=True, slots=True)
class ShiftBar:
    """A shift on the timeline: `at` and `part` are parts of its length, `row` is the counter's place."""

    key: str
    row: int
    at: float
    part: float
    purpose: str
    officer: str
    times: str
    spoken: str
    phase: str
    """over, open, missing or later."""


@dataclass(frozen=True, slots=True)
class WorkBar:
    """A stretch of time in which somebody was at a counter."""

    key: str
    row: int
    at: float
    part: float


@dataclass(frozen=True, slots=True)
class DeskLine:
    """A counter beside its timeline: who is there doing what, and whether that was planned."""

    number: str
    name: str
    icon: str
    note: str
    odd: bool


def minutes_of(clock: str) -> int:
    """`08:30` in minutes of the day."""
    return int(clock[:2]) * _HOUR + int(clock[3:])


def clock_of(minutes: int) -> str:
    """The other way round."""
    return f"{minutes // _HOUR:02d}:{minutes % _HOUR:02d}"


def span(facts: DeskFacts) -> tuple[int, int]:
    """From which whole hour to which the timeline reaches."""
    times = [minutes_of(one) for one in facts.hours if facts.hours[0] != facts.hours[1]]
    times += [minutes_of(one) for shift in facts.shifts for one in (shift.begins, shift.ends)]
    times = times or [8 * _HOUR, 17 * _HOUR]
    return min(times) // _HOUR * _HOUR, min(-(-max(times) // _HOUR) * _HOUR, _DAY)


def ticks(facts: DeskFacts) -> list[Rule]:
    """Every hour with its place; the word of every other one where they are many."""
    first, last = span(facts)
    every = 1 if last - first <= _HOURS_SHOWN * _HOUR else 2
    return [
        Rule(hour, (hour - first) / (last - first), clock_of(hour) if hour // _HOUR % every == 0 else "")
        for hour in range(first, min(last, _DAY - 1) + 1, _HOUR)
    ]


def now_at(facts: DeskFacts) -> float:
    """Where now is; less than nothing if it is not on the timeline."""
    first, last = span(facts)
    return (facts.now - first) / (last - first) if facts.now is not None and first <= facts.now <= last else -1.0


def shift_bars(facts: DeskFacts) -> list[ShiftBar]:
    """Every shift in its place."""
    first, last = span(facts)
    bars = []
    for shift in _known(facts):
        begins, ends = minutes_of(shift.begins), minutes_of(shift.ends)
        officer, purpose = _officer(facts, shift), _purpose(facts, shift)
        bars.append(
            ShiftBar(
                key=key_of(shift),
                row=facts.counters.index(shift.counter),
                at=(begins - first) / (last - first),
                part=max(ends - begins, 1) / (last - first),
                purpose=purpose,
                officer=officer,
                times=tell.times(shift.begins, shift.ends),
                spoken=tell.spoken_shift(shift.counter, shift.begins, shift.ends, purpose, officer),
                phase=_phase(facts, shift),
            )
        )
    return bars


def work_bars(facts: DeskFacts) -> list[WorkBar]:
    """When somebody was at each counter, as far as the timeline reaches."""
    first, last = span(facts)
    found = []
    for counter, since, until in facts.worked:
        begins, ends = max(since, first), min(until, last)
        if counter in facts.counters and ends > begins:
            row = facts.counters.index(counter)
            place, part = (begins - first) / (last - first), (ends - begins) / (last - first)
            found.append(WorkBar(f"{counter}.{begins}", row, place, part))
    return found


def desk_lines(facts: DeskFacts) -> list[DeskLine]:
    """Every counter of the office."""
    board = {one.number: one for one in facts.board}
    return [_line(facts, number, board.get(number)) for number in facts.counters]


def message(facts: DeskFacts) -> str:
    """The finding: how many counters are planned for now, and where nobody is."""
    if facts.now is None:
        return tell.day_message(len(facts.shifts))
    phases = [_phase(facts, shift) for shift in _known(facts)]
    return tell.message(phases.count("open") + phases.count("missing"), phases.count("missing"))


def table(facts: DeskFacts) -> list[TableRow]:
    """The same in lines and columns."""
    notes = {line.number: " · ".join(filter(None, (line.name, line.note))) for line in desk_lines(facts)}
    shifts = _known(facts)
    under_way = {shift.counter: key_of(shift) for shift in shifts if _phase(facts, shift) in {"open", "missing"}}
    rows = [
        (
            shift.counter,
            shift.begins,
            shift.ends,
            _purpose(facts, shift),
            _officer(facts, shift),
            notes[shift.counter] if under_way.get(shift.counter) == key_of(shift) else "",
        )
        for shift in shifts
    ]
    planned = {shift.counter for shift in shifts}
    rows += [(one, "–", "–", "", "", notes[one]) for one in facts.counters if one not in planned]
    heads = tell.heads()
    return [table_row(key, heads, cells, last=key == len(rows) - 1) for key, cells in enumerate(sorted(rows))]


def key_of(shift: Shift) -> str:
    """What tells shifts of a day apart."""
    return f"{shift.counter}.{shift.begins}"


def gap(facts: DeskFacts, number: str) -> tuple[str, str] | None:
    """The longest time of what is left of the day in which a counter has no shift; None if it is too short for one."""
    first, last = (minutes_of(one) for one in facts.hours) if facts.hours[0] != facts.hours[1] else span(facts)
    first = max(first, (facts.now or 0) // STEP * STEP)
    taken = sorted((minutes_of(one.begins), minutes_of(one.ends)) for one in facts.shifts if one.counter == number)
    edges = [(0, first), *((max(begins, first), max(ends, first)) for begins, ends in taken), (last, last)]
    free = [(after[0] - before[1], before[1], after[0]) for before, after in pairwise(edges)]
    length, begins, ends = max(free, key=lambda each: (each[0], -each[1]))
    return (clock_of(begins), clock_of(ends)) if length >= STEP else None


def worked(tickets: Iterable[Ticket], sitting: Sequence[tuple[str, int]], day_begins: int, now: int) -> tuple[
    tuple[str, int, int], ...
]:  # fmt: skip
    """When counters had somebody, in minutes of the day; short times without are joined.

    `sitting` are counters with the time (milliseconds since 1970) since when somebody is there now.
    """

    def minute(milliseconds: int) -> int:
        return (milliseconds - day_begins) // 60_000

    spans = [
        (span.counter, minute(span.start), minute(span.end) if span.end else now)
        for ticket in tickets
        for span in ticket.spans
        if span.kind in AT_COUNTER
    ]
    joined: list[tuple[str, int, int]] = []
    for counter, begins, ends in sorted([*spans, *((number, minute(since), now) for number, since in sitting)]):
        if joined and joined[-1][0] == counter and begins - joined[-1][2] <= _JOINED:
            before = joined.pop()
            joined.append((counter, before[1], max(before[2], ends)))
        else:
            joined.append((counter, begins, ends))
    return tuple(joined)


def _known(facts: DeskFacts) -> list[Shift]:
    return [shift for shift in facts.shifts if shift.counter in facts.counters]


def _officer(facts: DeskFacts, shift: Shift) -> str:
    return facts.names.get(shift.officer, shift.officer) if shift.officer else tell.whoever()


def _purpose(facts: DeskFacts, shift: Shift) -> str:
    return purpose_name(facts.words, shift.profile)


def _phase(facts: DeskFacts, shift: Shift) -> str:
    if facts.now is None or shift.begins > clock_of(facts.now):
        return "later"
    if not shift.covers(clock_of(facts.now)):
        return "over"
    return "open" if shift.counter in (facts.sitting or {}) else "missing"


def _line(facts: DeskFacts, number: str, here: CounterNow | None) -> DeskLine:
    mine = [shift for shift in facts.shifts if shift.counter == number]
    if facts.now is None or here is None:
        note = tell.hours_of(mine[0].begins, max(one.ends for one in mine)) if mine else tell.closed()
        return DeskLine(number, "", "calendar-blank", note, odd=False)
    _, icon = say.doing(here.doing, here.reason)
    note, odd = _against_plan(facts, mine, here)
    return DeskLine(number, here.name, icon if here.name else "armchair", note, odd)


def _against_plan(facts: DeskFacts, shifts: Sequence[Shift], here: CounterNow) -> tuple[str, bool]:
    clock = clock_of(facts.now or 0)
    planned = next((shift for shift in shifts if shift.covers(clock)), None)
    later = next((shift for shift in shifts if shift.begins > clock), None)
    if here.doing is Doing.NOBODY:
        if planned is not None:
            return tell.missing_since(planned.begins), True
        return (tell.opens_at(later.begins) if later else tell.closed()), False
    if planned is None:
        return tell.not_planned(), False
    if planned.officer and (facts.sitting or {}).get(here.number) != planned.officer:
        return tell.planned_for(_officer(facts, planned)), True
    if _purpose(facts, planned) != purpose_name(facts.words, here.profile):
        return tell.other_purpose(_purpose(facts, planned)), True
    return tell.as_planned(), False
