"""What operators are told, in the words of a language: states, times, sizes, and what is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from central.operators.facts import Aside, DeviceFacts, Overview, State
from kiosk.clock import parse_rfc3339
from kiosk.days import day_and_time
from kiosk.equipment import SKEW_SHOWN_MS
from kiosk.text import isolated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from central.ticket_words import Voice
    from kiosk.text import Text

_MINUTE: Final = 60_000
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_FEW_DAYS: Final = 30
"""A disk that is full sooner is told of."""
_OLD_BACKUP_DAYS: Final = 2
ASIDE_WORDS: Final = {
    Aside.TWICE: "ops.twice", Aside.CHAIN: "ops.chain", Aside.FOREIGN: "ops.foreign", Aside.ABOVE: "ops.above",
    Aside.UNREAD: "ops.unreadable",
}  # fmt: skip
_ROLES: Final = {
    "kiosk": "ops.role_kiosk", "counter": "ops.role_counter", "board": "ops.role_board", "field": "ops.role_field",
    "hub": "ops.role_hub",
}  # fmt: skip
_STATES: Final = {
    State.SELF: "ops.self", State.IN_STEP: "ops.in_step", State.ASKING: "ops.asking", State.REFUSED: "ops.refused",
    State.REVOKED: "ops.revoked",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """Over a voice and a moment."""

    voice: Voice
    now_ms: int

    def at(self, milliseconds: int) -> str | Text:
        """`10:42`, and the day where that is not today's; as a sentence takes it."""
        if not milliseconds:
            return "–"
        local, today = (self.voice.office.local(one) for one in (milliseconds, self.now_ms))
        return f"{local:%H:%M}" if local.date() == today.date() else day_and_time(local)

    def when(self, milliseconds: int) -> str:
        """The same by itself; empty for never."""
        found = self.at(milliseconds)
        if isinstance(found, str):
            return isolated(found) if milliseconds else ""
        return self.voice.said(found)

    def moment(self, rfc3339: str) -> str:
        """The same of a moment as the log writes it down."""
        return self.when(_moment(rfc3339))

    def since(self, rfc3339: str) -> str | Text:
        """As a sentence takes it."""
        return self.at(_moment(rfc3339))

    def role(self, role: str) -> str:
        """What kind of machine it is."""
        return self.voice.text(_ROLES[role]) if role in _ROLES else role

    def state(self, device: DeviceFacts, began_ms: int) -> str:
        """How a device stands, in a sentence."""
        voice, state = self.voice, device.state
        if state in _STATES:
            return voice.text(_STATES[state])
        if state is State.ELSEWHERE:
            return voice.text("ops.elsewhere", name=device.with_server or "–")
        if state is State.BEHIND:
            return self._behind(device.behind_ms)
        if state is State.AWAY:
            return (
                voice.text("ops.away", time=self.at(device.heard_ms))
                if device.heard_ms
                else voice.text("ops.away_long")
            )
        if not device.heard_ms:
            return voice.text("ops.never", time=self.at(began_ms))
        return voice.text("ops.silent", time=self.at(device.heard_ms))

    def _behind(self, behind_ms: int) -> str:
        if behind_ms < _MINUTE:
            return self.voice.text("ops.behind_seconds")
        if behind_ms < _HOUR:
            return self.voice.text("ops.behind", n=behind_ms // _MINUTE)
        return self.voice.text("ops.behind_since", time=self.at(self.now_ms - behind_ms))

    def lacks(self, device: DeviceFacts) -> list[str]:
        """What it has yet to send and to read."""
        told = (("ops.unsent", device.unsent), ("ops.unread", device.unread))
        return [self.voice.text(name, n=count) for name, count in told if count]

    def clock(self, clock_ms: int | None) -> str:
        """How wrong a clock is; empty where it does not say."""
        if clock_ms is None:
            return ""
        if abs(clock_ms) <= SKEW_SHOWN_MS:
            return self.voice.text("ops.right")
        name = "ops.fast" if clock_ms > 0 else "ops.slow"
        return self.voice.text(name, time=str(abs(clock_ms) // 1000))

    def todo(self, found: Overview) -> Iterator[tuple[str, str]]:
        """What needs somebody, the gravest first, each with the part of the page that says more."""
        voice = self.voice
        for device in found.devices:
            if device.state is State.ASKING:
                yield voice.text("ops.do_asking", name=device.name), "devices"
            yield from ((voice.said(one), "devices") for one in device.troubles)
        if found.checkpoint.fault:
            yield voice.text("ops.do_tree", problem=found.checkpoint.fault), "proof"
        left = found.storage.days_left
        if left is not None and left <= _FEW_DAYS:
            yield voice.text("ops.do_disk", n=left), "storage"
        if found.upstream.state == "cut_off":
            yield voice.text("ops.do_cut"), "servers"
        yield from self._counted(found)

    def _counted(self, found: Overview) -> Iterator[tuple[str, str]]:
        voice = self.voice
        if found.quarantine.count:
            yield voice.text("ops.do_aside", n=found.quarantine.count), "aside"
        if found.conflicts.count:
            yield voice.text("ops.do_conflicts", n=found.conflicts.count), "conflicts"
        if found.backup.elsewhere:
            return
        days = self._days_since(found.backup.at)
        if days is None:
            yield voice.text("ops.do_first_backup"), "proof"
        elif days >= _OLD_BACKUP_DAYS:
            yield voice.text("ops.do_backup", n=days), "proof"

    def _days_since(self, rfc3339: str) -> int | None:
        moment = _moment(rfc3339)
        return (self.now_ms - moment) // _DAY if moment else None


def _moment(rfc3339: str) -> int:
    try:
        return parse_rfc3339(rfc3339)
    except ValueError:
        return 0


def size(count: int) -> str:
    """`3.2 GB`."""
    amount, unit = float(abs(count)), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if amount < 1000:  # noqa: PLR2004 - SI
            break
        amount, unit = amount / 1000, larger
    told = f"{amount:.0f}" if unit in {"B", "kB"} or amount >= 100 else f"{amount:.1f}"  # noqa: PLR2004
    return isolated(f"{'−' if count < 0 else ''}{told} {unit}")
