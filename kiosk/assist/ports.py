"""The live link of a help session, as the two faces use it. `central/help_link.py` makes it over the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.frames import Frame

LiveState = Literal["connecting", "live", "waiting", "ended"]
"""Nobody there yet; both there; the other side or the hub is silent, and nothing is lost; over for good."""


class LiveSession(Protocol):
    """One side of one help session. Everything may be called from any thread.

    Listeners are called on the link's own thread, one after the other: a face hands over to its own. What comes before
    anybody listens is kept for the first listener.
    """

    @property
    def help(self) -> str:
        """The id of the help session."""
        ...

    @property
    def state(self) -> LiveState:
        """How the link is now."""
        ...

    def send(self, frame: Frame) -> None:
        """Tell the other side; kept in memory until it has it, in this order, each once. Nothing after the end.

        Raises Refused `frame_unreadable` for a frame that is too long.
        """
        ...

    def on_frame(self, listener: Callable[[Frame], None]) -> Callable[[], None]:
        """Hear what the other side says; returns how to hear no more."""
        ...

    def on_state(self, listener: Callable[[LiveState], None]) -> Callable[[], None]:
        """Hear each change of the state. `live` also comes when the other side began anew, for example after a crash:
        whoever hears it says again what the other has to know (`Seen`, `Joined`)."""
        ...

    def close(self) -> None:
        """Leave for good; what was sent just before still goes out where it can. Twice is harmless."""
        ...


class LiveSessions(Protocol):
    """Opens the links of this device. The hub knows whose side it is: who called, or whose counter answered."""

    def open(self, help_id: str) -> LiveSession:
        """Begin to connect; never waits. It becomes `live` once the citizen has agreed and both sides are there."""
        ...
