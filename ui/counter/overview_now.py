"""What the overview shows of this minute: tiles, who waits by series, who will pass the standard, counters."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.equipment import OfficeDevices, trouble_of
from kiosk.queue.live_board import AHEAD_MINUTES, CounterNow, Doing, LiveBoard
from kiosk.queue.statistics import MINUTE
from kiosk.share import Share
from ui.counter import overview_words as say
from ui.counter.words import Words, stopwatch

_TROUBLE_ICONS = {
    "trouble.silent": "plugs",
    "trouble.disk": "hard-drives",
    "trouble.sync": "cloud-slash",
    "trouble.clock": "clock",
    "trouble.version": "arrows-clockwise",
}
_LONG = 1.5
"""A service that takes so many times its usual time is worth a look."""
_IDLE_MS = 2 * MINUTE
"""A counter that is idle for so long while people wait is worth a look."""


@dataclass(frozen=True, slots=True)
class NowFacts:
    """Everything that the board depends on. `waits` are minutes (low, high) of who takes a ticket now, by letter."""

    now_ms: int
    words: Words
    board: LiveBoard
    waits: Mapping[str, tuple[int, int] | None]
    kept: Share | None = None
    promised: Share | None = None
    stopped: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure with its word and what stands behind it. `tone` is care where somebody should look."""

    key: str
    icon: str
    word: str
    value: str
    sub: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """Who waits under one letter, and how long who comes now would."""

    letter: str
    name: str
    waiting: str
    longest: str
    wait: str
    late: str
    warm: bool
    stopped: bool
    last: bool


@dataclass(frozen=True, slots=True)
class LateLine:
    """Somebody who waits longer than the standard, or will."""

    ticket: str
    label: str
    series: str
    service: str
    passes: str
    called: str
    over: bool
    last: bool


@dataclass(frozen=True, slots=True)
class CounterLine:
    """One counter of the office: who is there, doing what, since when."""

    number: str
    name: str
    staffed: bool
    icon: str
    word: str
    profile: str
    series: str
    label: str
    time: str
    note: str
    warm: bool
    last: bool


@dataclass(frozen=True, slots=True)
class TroubleLine:
    """What is wrong with a device, and what to do about it."""

    key: str
    name: str
    icon: str
    line: str
    heard: str
    last: bool


def tiles(facts: NowFacts) -> list[Tile]:
    """The figures at the head of the board."""
    board, standard = facts.board, facts.words.pack.queue.standard_minutes
    over = board.longest_ms > standard * MINUTE
    return [
        Tile("waiting", "hourglass-medium", say.waiting(), str(board.waiting), say.returned(board.returned)),
        Tile(
            "longest",
            "timer",
            say.longest(),
            say.ago(board.longest_ms) if board.waiting else "–",
            say.longest_of(board.longest_label, standard) if board.waiting else say.nobody(),
            "care" if over else "",
        ),
        Tile(
            "late",
            "warning",
            say.may_pass(standard),
            str(len(board.late)),
            _first_late(facts),
            "care" if board.late else "",
        ),
        Tile("busy", "storefront", say.busy(), say.busy_of(board.busy, board.staffed), _others(board)),
        _share("kept", "check-circle", say.within(), facts.kept),
        _share("promised", "clock-clockwise", say.promised(), facts.promised),
    ]


def _share(key: str, icon: str, word: str, share: Share | None) -> Tile:
    value = f"{share.percent} %" if share else "–"
    return Tile(key, icon, word, value, say.of_people(share.n) if share else say.nothing_yet())


def _first_late(facts: NowFacts) -> str:
    if not facts.board.late:
        return say.none_will_pass(AHEAD_MINUTES)
    first = facts.board.late[0]
    if first.at <= facts.now_ms:
        return say.already_passed(first.label)
    return say.first_to_pass(first.label, facts.words.time(first.at))


def _others(board: LiveBoard) -> str:
    doing = [one.doing for one in board.counters]
    return say.idle_and_away(doing.count(Doing.READY), doing.count(Doing.BREAK))


def series_lines(facts: NowFacts) -> list[SeriesLine]:
    """Every series that the office gives, in the order of the pack."""
    shown = facts.board.series
    return [
        SeriesLine(
            letter=one.letter,
            name=_series_name(facts.words, one.letter),
            waiting=str(one.waiting),
            longest=stopwatch(one.longest_ms) if one.waiting else "–",
            wait=_wait(facts.waits.get(one.letter)),
            late=say.late(one.late),
            warm=bool(one.late),
            stopped=bool({"", one.letter} & facts.stopped),
            last=one is shown[-1],
        )
        for one in shown
    ]


def _series_name(words: Words, letter: str) -> str:
    found = words.pack.series_of(letter)
    return found.name.get(words.language) if found else letter


def _wait(wait: tuple[int, int] | None) -> str:
    return say.range_of(*wait) if wait else "–"


def late_lines(facts: NowFacts) -> list[LateLine]:
    """Who waits longer than the standard or will, the first to pass first."""
    time = facts.words.time
    return [
        LateLine(
            ticket=one.ticket,
            label=one.label,
            series=one.series,
            service=facts.words.service(one.service),
            passes=(say.passed if one.at <= facts.now_ms else say.passes)(time(one.at)),
            called=say.called_about(time(one.expected)) if one.expected else say.no_counter(),
            over=one.at <= facts.now_ms,
            last=one is facts.board.late[-1],
        )
        for one in facts.board.late
    ]


def counter_lines(facts: NowFacts) -> list[CounterLine]:
    """Every counter, in order of number."""
    return [_counter_line(facts, one) for one in facts.board.counters]


def _counter_line(facts: NowFacts, one: CounterNow) -> CounterLine:
    word, icon = say.doing(one.doing, one.reason)
    lasts = max(facts.now_ms - one.since, 0) if one.since else 0
    usual = _usual(facts.words, one)
    idle_for_long = one.doing is Doing.READY and bool(facts.board.waiting) and lasts >= _IDLE_MS
    return CounterLine(
        number=one.number,
        name=one.name,
        staffed=one.doing is not Doing.NOBODY,
        icon=icon,
        word=word,
        profile=profile_name(facts.words, one.profile) if one.profile else "",
        series=one.series,
        label=one.label,
        time=say.ago(lasts) if one.since else "",
        note=_note(facts.words, one, usual),
        warm=idle_for_long or bool(usual and lasts > usual * _LONG * MINUTE),
        last=one is facts.board.counters[-1],
    )


def _usual(words: Words, one: CounterNow) -> int:
    service = words.pack.service(one.service) if one.doing is Doing.SERVING else None
    return service.minutes if service else 0


def _note(words: Words, one: CounterNow, usual: int) -> str:
    if one.doing is Doing.BREAK and one.until:
        return say.back_at(words.time(one.until))
    return say.usual(usual) if usual else ""


def trouble_lines(found: OfficeDevices, words: Words) -> list[TroubleLine]:
    """Everything that is wrong with the devices of the office, the gravest of each first."""
    troubles = [(row, text) for row in found.devices for text in trouble_of(row, found.known_ms)]
    return [
        TroubleLine(
            key=f"{row.device}.{text.id}",
            name=row.name,
            icon=next((icon for kind, icon in _TROUBLE_ICONS.items() if text.id.startswith(kind)), "printer"),
            line=words.text(text),
            heard=words.time(row.heard_ms) if row.heard_ms else "",
            last=place == len(troubles),
        )
        for place, (row, text) in enumerate(troubles, start=1)
    ]


def whole_profile(words: Words) -> str:
    """The profile of the pack that is for everything; empty where it has none."""
    known = words.pack.profiles
    return next((one.id for one in known if not one.series and not one.quick and not one.appointments), "")


def purpose_name(words: Words, identity: str) -> str:
    """What a desk is for; one of which nobody has said it is for everything, whatever the pack calls that."""
    return profile_name(words, identity or whole_profile(words))


def profile_name(words: Words, identity: str) -> str:
    """What a desk is for."""
    found = words.pack.profile(identity)
    return found.name.get(words.language) if found else identity or say.everything()
