"""The sentences about the laptop itself: what is kept on it, the link, the meetings with the office."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.counter.content_words import fill
from ui.field.field_words import when
from ui.languages import listed_here

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.counter.words import Words

translate = QCoreApplication.translate
_MINUTE, _DAY = 60_000, 86_400_000


class Waiting(NamedTuple):
    """What has not gone yet: people, forms, stops and so on, and the entries of the log that tell of them."""

    things: int
    entries: int
    aside: int = 0
    """What the office could not take."""


def kept_kinds(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Icon and words of each kind that waits to be sent."""
    told = (
        ("cases", "users", lambda n: translate("Field", "%n people", "", n)),
        ("forms", "note-pencil", lambda n: translate("Field", "%n forms", "", n)),
        ("stops", "map-pin", lambda n: translate("Field", "%n stops", "", n)),
        ("saws", "eye", lambda n: translate("Field", "%n reports of what you saw", "", n)),
        ("tickets", "ticket", lambda n: translate("Field", "%n tickets", "", n)),
    )
    return [(icon, say(counts[name])) for name, icon, say in told if counts.get(name)]


def kept_line(total: int, pending: int, aside: str = "") -> str:
    """Beside the number of what is kept; events may wait that nobody would count. `aside`: what the office could not
    take.
    """
    if total:
        safe = translate(
            "Field", "things are safe on this laptop. They go by themselves when there is a network.", "", total
        )
        return f"{safe} {aside}".rstrip()
    if aside:
        return aside
    if pending:
        return translate("Field", "Nothing of your day waits to be sent.")
    return translate("Field", "Nothing waits. Everything from this laptop is at the office.")


def link(words: Words, last: int, now: int, *, connected: bool, waiting: Waiting, problem: str) -> str:
    """The link, in the bar. It counts what the officer counts, and says no number of what nobody would."""
    if problem:
        return problem
    if connected:
        return _connected(waiting)
    if not last:
        return translate("Field", "Offline, all kept here")
    gone = max(0, now - last)
    if gone >= _DAY:
        return translate("Field", "Offline %n days, all kept here", "", gone // _DAY)
    return fill(translate("Field", "Offline since %1, all kept here"), words.time(last))


def _connected(waiting: Waiting) -> str:
    if waiting.things:
        return translate("Field", "Connected, %n to send", "", waiting.things)
    if waiting.aside:
        return translate("Field", "Connected, %n not taken by the office", "", waiting.aside)
    return translate("Field", "Connected, sending") if waiting.entries else translate("Field", "Connected, all sent")


def no_network(words: Words, last: int, now: int) -> str:
    """The link, in the strip."""
    if not last:
        return translate("Field", "No network since this laptop was opened")
    return fill(translate("Field", "No network since %1"), when(words, last, now))


def saved(second: str) -> str:
    """When something was kept last."""
    return fill(translate("Field", "Saved here %1, sealed with your key"), second) if second else ""


def locks_after(milliseconds: int) -> str:
    """When it locks by itself."""
    minutes = max(1, milliseconds // _MINUTE)
    return translate("Field", "Locks after %n minutes without a touch", "", minutes) if milliseconds else ""


def met(sent: int, left: int) -> str:
    """What came of a meeting with the office."""
    told = translate("Field", "%n changes sent", "", sent)
    rest = translate("Field", "%n left", "", left) if left else translate("Field", "complete")
    return listed_here([told, rest])


def meeting_now() -> str:
    """In the place of a meeting's time."""
    return translate("Field", "Now")
