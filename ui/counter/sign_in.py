"""What signing in shows: who may, whose PIN is asked for, and which counter is free."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.queue.rows import CounterRow, OfficerRow
from kiosk.text import Text
from ui.counter import words as say
from ui.counter.words import Words
from ui.languages import listed_here
from ui.tries import Tries

translate = QCoreApplication.translate

PIN_TRIES = Tries(free=2, first_pause_ms=5_000)


@dataclass(frozen=True, slots=True)
class Left:
    """A counter that was left without anybody here having signed out; `name` is who has it now, empty for nobody."""

    counter: str
    name: str = ""
    new_day: bool = False


@dataclass(frozen=True, slots=True)
class SignInFacts:
    """Everything that signing in depends on. `locked` names the only officer who may unlock."""

    now_ms: int
    words: Words
    officers: tuple[OfficerRow, ...] = ()
    places: tuple[CounterRow, ...] = ()
    chosen: str = ""
    locked: str = ""
    tries: Tries = PIN_TRIES
    problem: Text | None = None
    wanted: str = ""
    """The counter that was asked for last."""
    left: Left | None = None
    busy: bool = False


@dataclass(frozen=True, slots=True)
class OfficerLine:
    """One officer to choose."""

    officer: str
    name: str
    initials: str
    hint: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One counter to choose."""

    number: str
    title: str
    side: str
    who: str
    free: bool
    last: bool


@dataclass(frozen=True, slots=True)
class SignInShown:
    """What signing in says."""

    anybody: bool = False
    chosen: str = ""
    name: str = ""
    initials: str = ""
    problem: str = ""
    move: str = ""
    """What moves somebody who sits elsewhere; empty: they do not."""
    left: str = ""
    paused: bool = False
    busy: bool = False


def sign_in_shown(facts: SignInFacts) -> SignInShown:
    """The words beside the PIN."""
    wanted = facts.locked or facts.chosen
    found = next((one for one in facts.officers if one.officer == wanted), None)
    seconds = facts.tries.seconds_left(facts.now_ms)
    problem = facts.words.text(facts.problem) if facts.problem else ""
    if seconds:
        problem = translate("Counter", "That PIN is not right. Try again in %n seconds.", "", seconds)
    return SignInShown(
        anybody=bool(facts.officers),
        chosen=found.officer if found else "",
        name=found.name if found else "",
        initials=initials(found.name) if found else "",
        problem=problem,
        move=say.move_here(facts.wanted) if facts.problem and facts.problem.id == "refused.officer_elsewhere" else "",
        left=_why_left(facts.left) if facts.left else "",
        paused=seconds > 0,
        busy=facts.busy,
    )


def _why_left(left: Left) -> str:
    if left.name:
        return say.taken_over(left.counter, left.name)
    return say.released(left.counter, new_day=left.new_day)


def officer_lines(facts: SignInFacts) -> list[OfficerLine]:
    """Everybody who may sign in."""
    return [
        OfficerLine(
            officer=one.officer,
            name=one.name,
            initials=initials(one.name),
            hint=say.fill(translate("Counter", "at counter %1"), listed_here(one.counters)) if one.counters else "",
            chosen=one.officer == facts.chosen,
        )
        for one in facts.officers
    ]


def place_lines(facts: SignInFacts) -> list[PlaceLine]:
    """Every counter, and who has it."""
    return [
        PlaceLine(
            number=one.number,
            title=say.counter(one.number),
            side=say.side(one.side),
            who=one.name or one.officer or translate("Counter", "Free"),
            free=not one.officer,
            last=one is facts.places[-1],
        )
        for one in facts.places
    ]


def initials(name: str) -> str:
    """`PR` for Priya Raman."""
    parts = name.split()
    return "".join(part[0] for part in ([parts[0], parts[-1]] if len(parts) > 1 else parts)).upper()
