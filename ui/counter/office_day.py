"""What the side column and the status strip show: who is where, today's figures, and how the record stands."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.aside_words import aside_text
from kiosk.link_words import refusal_text
from kiosk.node import NodeStatus
from kiosk.ports import LinkState
from kiosk.put_aside import PutAside
from kiosk.queue.rows import CounterRow, Figures
from kiosk.text import Text
from ui.counter import words as say
from ui.counter.saw_words import when
from ui.counter.words import Words, minutes, stopwatch
from ui.languages import listed_here

translate = QCoreApplication.translate

_NOTHING = "–"
_LINK_ICONS = {LinkState.CONNECTED: "cloud-check", LinkState.CUT_OFF: "cloud-slash", LinkState.ALONE: "desktop"}
CLOCK_WRONG_MS = 60_000
"""From here on a machine's clock is told to be wrong."""


@dataclass(frozen=True, slots=True)
class DayFacts:
    """Everything that the side column and the strip depend on."""

    now_ms: int
    words: Words
    counter: str
    status: NodeStatus
    figures: Figures
    counters: tuple[CounterRow, ...] = ()
    saved_at: int = 0
    since: int = 0
    calling: frozenset[str] = frozenset()
    """Counters whose person is called and has not come yet."""
    asked_again: tuple[int, int, int] = (0, 0, 0)
    """Forms that came from another place today, the answers in them, and those that were asked again."""
    aside: tuple[PutAside, ...] = ()
    """What this machine wrote and the office's server could not take."""


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One counter of the office, with who is there."""

    number: str
    name: str
    staffed: bool
    word: str
    icon: str
    label: str
    series: str
    mine: bool
    last: bool


@dataclass(frozen=True, slots=True)
class DayShown:
    """What the side column and the strip say."""

    now: str = ""
    issued: str = "0"
    seen: str = "0"
    median: str = ""
    no_show: str = "0"
    left: str = "0"
    longest: str = ""
    asked_again: str = ""
    link: str = ""
    link_icon: str = "cloud-check"
    link_well: bool = True
    saved: str = ""
    all_sent: bool = True
    sync_title: str = ""
    sync_text: str = ""
    clock_wrong: str = ""
    open_for: str = ""
    signed_in: str = ""


def day_shown(facts: DayFacts) -> DayShown:
    """The words of the side column and the strip."""
    figures, state = facts.figures, facts.status.link.state
    pending = facts.status.pending
    title, text = _sync(facts)
    return DayShown(
        now=facts.words.time(facts.now_ms),
        issued=str(figures.issued),
        seen=str(figures.finished),
        median=minutes(figures.median_wait_ms) if figures.median_wait_ms else _NOTHING,
        no_show=str(figures.no_show),
        left=str(figures.left),
        longest=stopwatch(figures.longest_wait_ms) if figures.waiting else _NOTHING,
        asked_again=_asked_again(facts),
        link=_link(facts),
        link_icon=_LINK_ICONS[state],
        link_well=state is not LinkState.CUT_OFF and not facts.status.link.problem,
        saved=_saved(facts),
        all_sent=(not pending or state is LinkState.ALONE) and not facts.aside,
        sync_title=title,
        sync_text=text,
        clock_wrong=_clock(facts.status.clock_wrong_ms),
        open_for=say.fill(translate("Counter", "Here since %1"), facts.words.time(facts.since)) if facts.since else "",
        signed_in=translate("Counter", "%n signed in", "", sum(bool(row.officer) for row in facts.counters)),
    )


def _asked_again(facts: DayFacts) -> str:
    """Of so many answers that came with forms so many were asked again; empty where none came."""
    forms, came, again = facts.asked_again
    return say.fill(translate("Counter", "%1 of %2"), str(again), str(came)) if forms else ""


def desk_lines(facts: DayFacts) -> list[DeskLine]:
    """Every counter, in order."""
    return [
        DeskLine(
            number=row.number,
            name=row.name or row.officer or translate("Counter", "Nobody"),
            staffed=bool(row.officer),
            word=_desk_state(row, facts)[0],
            icon=_desk_state(row, facts)[1],
            label=row.ticket,
            series=row.ticket[:1],
            mine=row.number == facts.counter,
            last=row is facts.counters[-1],
        )
        for row in facts.counters
    ]


def _desk_state(row: CounterRow, facts: DayFacts) -> tuple[str, str]:
    if row.on_break:
        return translate("Counter", "On a break"), "coffee"
    if row.ticket and row.number in facts.calling:
        return facts.words.text(Text.of("state.called")), "megaphone"
    if row.ticket:
        return translate("Counter", "With a person"), "chats-circle"
    if not row.officer:
        return "", "armchair"
    return translate("Counter", "Ready"), "armchair"


def _link(facts: DayFacts) -> str:
    link = facts.status.link
    refusal = refusal_text(link)
    if refusal is not None or link.problem:
        return facts.words.text(refusal) if refusal else link.problem
    if link.state is LinkState.CONNECTED:
        return translate("Counter", "Hub connected")
    if link.state is LinkState.ALONE:
        return translate("Counter", "This machine is the whole office")
    if not link.last_contact_ms:
        return translate("Counter", "Working alone: the hub has not answered yet")
    return say.fill(translate("Counter", "Working alone since %1"), facts.words.time(link.last_contact_ms))


def _saved(facts: DayFacts) -> str:
    pending, link = facts.status.pending, facts.status.link.state
    at = say.fill(translate("Counter", "Last saved %1"), facts.words.second(facts.saved_at)) if facts.saved_at else ""
    if link is LinkState.ALONE:
        waits = ""
    elif pending:
        waits = translate("Counter", "%n saved here, not yet sent", "", pending)
    else:
        waits = translate("Counter", "nothing waits to be sent")
    return listed_here(part for part in (at, waits) if part)


def _sync(facts: DayFacts) -> tuple[str, str]:
    pending, link = facts.status.pending, facts.status.link.state
    if link is LinkState.ALONE:
        return translate("Counter", "All saved"), ""
    aside = aside_text(facts.aside, lambda at: when(facts.words, at, facts.now_ms))
    if aside and not facts.status.link.refused:
        return translate("Counter", "Not taken by the office: %n", "", len(facts.aside)), facts.words.text(aside)
    if not pending:
        return translate("Counter", "All saved and sent"), ""
    title = translate("Counter", "Saved here, not yet sent: %n", "", pending)
    if facts.status.link.refused:
        return title, facts.words.text(Text.of("link.stays"))
    if link is LinkState.CONNECTED:
        return title, translate("Counter", "It is on its way.")
    return title, translate("Counter", "It goes by itself when the hub is back. You need do nothing.")


def _clock(wrong_ms: int) -> str:
    if abs(wrong_ms) < CLOCK_WRONG_MS:
        return ""
    amount = minutes(abs(wrong_ms))
    if wrong_ms > 0:
        return translate("Counter", "This machine’s clock is %1 fast. The times shown are right.").replace("%1", amount)
    return translate("Counter", "This machine’s clock is %1 slow. The times shown are right.").replace("%1", amount)
