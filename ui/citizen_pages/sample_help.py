"""A helper who says whatever a sample page needs, at the other end of a link that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.frames import Frame
    from kiosk.assist.ports import LiveState


class SampleLink:
    """The kiosk's end; `hear` lets something come from the helper."""

    def __init__(self, help_id: str) -> None:
        self.help = help_id
        self.state: LiveState = "live"
        self.sent: list[Frame] = []
        self._listeners: list[Callable[[Frame], None]] = []

    def send(self, frame: Frame) -> None:
        """It goes nowhere."""
        self.sent.append(frame)

    def hear(self, *frames: Frame) -> None:
        """Let these come."""
        for frame in frames:
            for listener in self._listeners:
                listener(frame)

    def on_frame(self, listener: Callable[[Frame], None]) -> Callable[[], None]:
        """Hear what comes."""
        self._listeners.append(listener)
        return self._listeners.clear

    def on_state(self, _listener: Callable[[LiveState], None]) -> Callable[[], None]:
        """It stays as it is."""
        return lambda: None

    def close(self) -> None:
        """There is nothing to close."""


class SampleLinks:
    """Opens them, and holds the last one."""

    def __init__(self) -> None:
        self.last = SampleLink("")

    def open(self, help_id: str) -> SampleLink:
        """A link that is there at once."""
        self.last = SampleLink(help_id)
        return self.last
