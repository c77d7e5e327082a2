"""What came with a form from another place, as lines for staff: told there, so nobody has to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.assist import companion as companions
from kiosk.assist.companion import Authority, Companion, Role
from kiosk.languages import OWN_NAMES
from kiosk.queue.needs import NEEDS
from ui.counter.waiting import need_marks
from ui.counter.words import fill, minutes
from ui.staff_forms.form_rows import ContextLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.assist.handover import Packet
    from ui.counter.words import Words

translate = QCoreApplication.translate


def context_lines(packet: Packet, words: Words) -> list[ContextLine]:
    """Language, needs, who helps, what was tried, the wait so far, and how far the form is."""
    return list(_lines(packet, words))


def companion_words(written: str) -> str:
    """Who helps and by what right, for staff; empty for nobody."""
    found = companions.read(written)
    if found is None:
        return ""
    role = {
        Role.INTERPRETER: translate("Counter", "Somebody interprets"),
        Role.CARER: translate("Counter", "With a carer or supporter"),
        Role.NOMINEE: translate("Counter", "Acts for somebody else"),
    }[found.role]
    right = {
        Authority.ASKED: translate("Counter", "the person is here and wants it"),
        Authority.WRITTEN: translate("Counter", "in writing"),
        Authority.PARENT: translate("Counter", "as parent or guardian"),
        Authority.POWER_OF_ATTORNEY: translate("Counter", "power of attorney"),
        Authority.COURT: translate("Counter", "by order of a court"),
    }[found.authority]
    return f"{role} · {right}"


def companion_choices() -> list[ContextLine]:
    """Who may help and by what right; the first: nobody does."""
    fitting = [Companion(role, right) for role, rights in companions.FITTING.items() for right in rights]
    return [
        ContextLine("", "user", translate("Counter", "Nobody helps")),
        *(ContextLine(one.written, "users", companion_words(one.written)) for one in fitting),
    ]


def _lines(packet: Packet, words: Words) -> Iterator[ContextLine]:
    waited = minutes(packet.made_ms - packet.since_ms)
    since = translate("Counter", "Here since %1, %2 before this was handed over")
    yield ContextLine("since", "clock", fill(since, words.time(packet.since_ms), waited))
    yield ContextLine("language", "translate", OWN_NAMES.get(packet.language, packet.language))
    for icon, need in need_marks((need for need in packet.needs if need in NEEDS), words):
        yield ContextLine(f"need.{need}", icon, need)
    helped = companion_words(packet.companion)
    if helped:
        yield ContextLine("companion", "users", helped)
    if packet.steps:
        place = translate("Counter", "Stopped at question %1 of %2")
        yield ContextLine("place", "note-pencil", fill(place, str(packet.step), str(packet.steps)))
    calls, read = len(packet.tried.help_calls), len(packet.tried.answers)
    if calls:
        yield ContextLine("calls", "hand-waving", translate("Counter", "Called for help %n times", "", calls))
    if read:
        yield ContextLine("read", "book-open", translate("Counter", "Read %n answers", "", read))
