"""What the board shows and says, derived from what is so: frozen facts in, frozen words out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from kiosk.office import Office
from kiosk.ports import LinkState, LinkStatus
from kiosk.queue import Forecast
from kiosk.queue.rows import CallRow, SeriesWait
from kiosk.spoken import spoken_label
from kiosk.text import RTL_LANGUAGES, Text, Translations, apart, isolated

translate = QCoreApplication.translate

STALE_MS = 10_000
"""Silence of the hub after which the board says that it may be behind."""
OLD_CALL_MS = 120_000
"""A call this old is shown, not spoken: it comes from before a cut, and the person has long been fetched."""


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """Everything that the board depends on. Times in milliseconds since 1970."""

    now_ms: int
    language: str
    office: Office
    link: LinkStatus
    started: int
    calls: tuple[CallRow, ...] = ()
    following: tuple[str, ...] = ()
    waits: tuple[SeriesWait, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    """First names by ticket, of those who chose to be called by one."""


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call: the label, the counter, and on which side it is."""

    ticket: str
    label: str
    series: str
    counter: str
    side: str
    arrow: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class WaitLine:
    """The wait of a series from now."""

    series: str
    name: str
    value: str
    last: bool


@dataclass(frozen=True, slots=True)
class BoardShown:
    """Everything that the board says in writing."""

    office: str = ""
    clock: str = ""
    anybody: bool = False
    calling: str = ""
    call_key: str = ""
    label: str = ""
    series: str = ""
    name: str = ""
    counter: str = ""
    side: str = ""
    arrow: str = ""
    spoken: str = ""
    anybody_next: bool = False
    following: str = ""
    others: bool = False
    wait: str = ""
    wait_note: str = ""
    live: bool = True
    truth: str = ""
    truth_more: str = ""


def board_shown(facts: BoardFacts) -> BoardShown:
    """The words of the board."""
    newest = facts.calls[0] if facts.calls else None
    live = not is_stale(facts.link, facts.now_ms, facts.started)
    wait = _wait_of_all(facts.waits)
    return BoardShown(
        office=facts.office.title(facts.language),
        clock=_time(facts, facts.now_ms),
        anybody=newest is not None,
        live=live,
        truth=translate("Board", "Live") if live else _as_of(facts),
        truth_more="" if live else translate("Board", "The board has lost its connection. Listen for staff."),
        anybody_next=bool(facts.following),
        following=" · ".join(isolated(label) for label in facts.following),
        others=len(facts.calls) > 1,
        wait=_range(wait) if wait else "",
        wait_note=_wait_note(facts.waits),
        **(_calling(newest, facts, live=live) if newest else {}),
    )


def call_lines(facts: BoardFacts) -> list[CallLine]:
    """The calls before the newest one; who has arrived gives way to who is still on the way."""
    return [
        CallLine(
            ticket=row.ticket,
            label=row.label,
            series=row.series,
            counter=row.counter,
            side=_side(row.side),
            arrow=_arrow(row.side, facts.language),
            name=facts.names.get(row.ticket, ""),
        )
        for row in sorted(facts.calls[1:], key=lambda row: row.serving)
    ]


def wait_lines(facts: BoardFacts) -> list[WaitLine]:
    """By series: the range of minutes, or, where one range holds for all, how many wait."""
    alike = _wait_of_all(facts.waits) is not None
    return [
        WaitLine(
            series=one.series,
            name=one.name.get(facts.language),
            value=str(one.waiting) if alike else _range(one.wait),
            last=one is facts.waits[-1],
        )
        for one in facts.waits
    ]


def _wait_of_all(waits: Sequence[SeriesWait]) -> Forecast | None:
    """The wait that holds for every series; None where they differ, or no counter is open."""
    return waits[0].wait if waits and all(one.wait == waits[0].wait for one in waits) else None


def _range(wait: Forecast | None) -> str:
    return f"{wait.low}–{wait.high}" if wait else "–"


def is_stale(link: LinkStatus, now_ms: int, started: int) -> bool:
    """Whether what the board shows may be behind what is so."""
    if link.state is LinkState.ALONE:
        return False
    return link.state is LinkState.CUT_OFF and now_ms - max(link.last_contact_ms, started) >= STALE_MS


def to_speak(calls: Sequence[CallRow], said: frozenset[str], now_ms: int) -> list[CallRow]:
    """Calls that have yet to be said, the oldest first."""
    fresh = [row for row in calls if row.call not in said and not row.serving and now_ms - row.called < OLD_CALL_MS]
    return sorted(fresh, key=lambda row: row.called)


def sentences(row: CallRow, office_language: str, translations: Translations, name: str = "") -> list[tuple[str, str]]:
    """A call in the ticket's language, then in the office's, each with its language. The number is always said."""
    label = spoken_label(row.series, row.number)
    named = {"name": name} if name else {}
    text = Text.of("spoken.call_named" if name else "spoken.call", label=label, counter=row.counter, **named)
    return [(aloud(text, one, translations), one) for one in _each((row.language, office_language))]


def aloud(text: Text, language: str, translations: Translations) -> str:
    """A sentence for a voice, which would stumble over the marks that keep numbers left to right."""
    return translations.render(text, language).replace("\u2066", "").replace("\u2069", "")


def _each(languages: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(languages))


def _calling(row: CallRow, facts: BoardFacts, *, live: bool) -> dict[str, str]:
    label, counter, name = isolated(row.label), isolated(row.counter), facts.names.get(row.ticket, "")
    heading = translate("Board", "Now calling") if live and not row.serving else translate("Board", "Called last")
    sentence = translate("Board", "Now calling %1. Go to counter %2.").replace("%1", label).replace("%2", counter)
    if name:
        sentence = f"{apart(name)}. {sentence}"
    return {
        "calling": heading,
        "call_key": row.call,
        "label": row.label,
        "series": row.series,
        "name": name,
        "counter": row.counter,
        "side": _side(row.side),
        "arrow": _arrow(row.side, facts.language),
        "spoken": sentence,
    }


def _wait_note(waits: Sequence[SeriesWait]) -> str:
    if not any(one.wait for one in waits):
        return translate("Board", "No counter is open yet")
    return translate("Board", "min") if _wait_of_all(waits) else translate("Board", "in minutes")


def _side(side: str) -> str:
    return {"left": translate("Board", "left side"), "right": translate("Board", "right side")}.get(side, "")


def _arrow(side: str, language: str) -> str:
    """The icon whose picture points to that side of the room: a right-to-left page mirrors what points."""
    if side not in {"left", "right"}:
        return ""
    mirrored = language in RTL_LANGUAGES
    return "arrow-right" if (side == "right") != mirrored else "arrow-left"


def _as_of(facts: BoardFacts) -> str:
    contact = facts.link.last_contact_ms
    if not contact:
        return translate("Board", "Not connected yet")
    return translate("Board", "As of %1").replace("%1", isolated(_time(facts, contact)))


def _time(facts: BoardFacts, milliseconds: int) -> str:
    return facts.office.local(milliseconds).strftime("%H:%M")
