"""Two ends of a help session in memory, for tests of faces: no hub, no network, no threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.assist.frames import Frame, decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.ports import LiveSession, LiveState


class MemorySession:
    """One end. What it sends is at the other end at once, or, while the link is cut, when it is mended."""

    def __init__(self, help_id: str, state: LiveState = "live") -> None:
        self.help = help_id
        self.state: LiveState = state
        self.other: MemorySession | None = None
        self.sent: list[Frame] = []
        """Everything that this end sent, for assertions."""
        self._kept: list[bytes] = []
        self._early: list[Frame] = []
        self._frames: list[Callable[[Frame], None]] = []
        self._states: list[Callable[[LiveState], None]] = []

    def send(self, frame: Frame) -> None:
        raw = encode(frame)
        if self.state == "ended":
            return
        self.sent.append(decode(raw))
        self._kept.append(raw)
        self._flow()

    def on_frame(self, listener: Callable[[Frame], None]) -> Callable[[], None]:
        self._frames.append(listener)
        early, self._early = self._early, []
        for frame in early:
            listener(frame)
        return lambda: self._frames.remove(listener) if listener in self._frames else None

    def on_state(self, listener: Callable[[LiveState], None]) -> Callable[[], None]:
        self._states.append(listener)
        return lambda: self._states.remove(listener) if listener in self._states else None

    def close(self) -> None:
        self.turn("ended")
        if self.other is not None:
            self.other.turn("ended")

    def turn(self, state: LiveState) -> None:
        """Put this end into a state, as the network would."""
        if self.state in {state, "ended"}:
            return
        self.state = state
        for listener in tuple(self._states):
            listener(state)
        if state == "live":
            self._flow()

    def _flow(self) -> None:
        other = self.other
        while self._kept and self.state == "live" and other is not None and other.state == "live":
            other._hear(decode(self._kept.pop(0)))

    def _hear(self, frame: Frame) -> None:
        if not self._frames:
            self._early.append(frame)
        for listener in tuple(self._frames):
            listener(frame)


class MemorySessions:
    """`LiveSessions` that hands out the ends it was given, one after the other, and remembers which were asked for."""

    def __init__(self, *sessions: MemorySession) -> None:
        self._sessions = list(sessions)
        self.opened: list[str] = []

    def open(self, help_id: str) -> LiveSession:
        self.opened.append(help_id)
        session = self._sessions.pop(0)
        session.help = help_id
        return session


def pair(help_id: str = "help-1", state: LiveState = "live") -> tuple[MemorySession, MemorySession]:
    """The kiosk's end and the helper's end, connected."""
    kiosk, helper = MemorySession(help_id, state), MemorySession(help_id, state)
    kiosk.other, helper.other = helper, kiosk
    return kiosk, helper


def cut(*ends: MemorySession) -> None:
    """Take the link away: both wait, and what they send is kept."""
    for end in ends:
        end.turn("waiting")


def mend(*ends: MemorySession) -> None:
    """The link is there again."""
    for end in ends:
        end.turn("live")
    for end in ends:
        end._flow()
