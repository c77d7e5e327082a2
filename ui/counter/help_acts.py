"""What an officer does about calls for help: each one act of the log, done or refused in a sentence."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.assist.help_call import HelpCall
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.counter.help_rows import Seat
from ui.counter.help_sessions import HelpSessions

translate = QCoreApplication.translate


class HelpActs:
    """Acts of who sits here; the last refusal stays until it was read."""

    def __init__(
        self, bridge: NodeBridge, sessions: HelpSessions, told: Callable[[str], None], moved: Callable[[], None]
    ) -> None:
        self._bridge, self._sessions, self._told, self._moved = bridge, sessions, told, moved
        self.seat = Seat()
        self.problem: Text | None = None

    @property
    def unread(self) -> dict[str, int]:
        """How much is new in the sessions of this officer."""
        return self._sessions.unread

    def sit(self, seat: Seat) -> None:
        """Whose acts these are from now on."""
        self.seat, self.problem = seat, None

    def forget_problem(self) -> None:
        """It was read."""
        self.problem = None
        self._moved()

    def call(self, help_id: str) -> HelpCall | None:
        """The call as the log has it."""
        return self._bridge.read(lambda queue: queue.help_calls.get(help_id))

    def answer(self, help_id: str, then: Callable[[], None]) -> None:
        """Take a call; the hub gives it to one counter only."""
        self._do("help.answer", help_id, self._here(), then)

    def come(self, help_id: str) -> None:
        """The officer stands beside them."""
        self._do("help.came", help_id, self._here())

    def pass_on(self, help_id: str) -> None:
        """Have it ring again, for others."""
        self._sessions.leave(help_id, "passed")

        def passed() -> None:
            self._told(translate("CounterHelp", "It rings at the others again"))
            self._sessions.dismiss(help_id)

        self._do("help.pass", help_id, self._here(), passed)

    def end(self, help_id: str) -> None:
        """Help is over; the record keeps how much there was, never what."""
        session = self._sessions.of(help_id)
        state = session.state if session else None
        counts = {
            "typed_by_helper": state.typed if state else 0,
            "typed_by_citizen": state.typed_by_citizen if state else 0,
            "cards": state.cards if state else 0,
            "messages": state.messages if state else 0,
        }
        self._sessions.leave(help_id, "done")
        self._do("help.end", help_id, {"by": "helper", **counts})

    def _here(self) -> dict[str, str]:
        return {"counter": self.seat.counter, "officer": self.seat.officer}

    def _do(
        self, name: str, help_id: str, more: Mapping[str, str | int], then: Callable[[], None] = lambda: None
    ) -> None:
        def done(_result: object) -> None:
            self._moved()
            then()

        def refused(text: Text) -> None:
            self.problem = text
            self._moved()

        self.problem = None
        self._bridge.act(name, {"help": help_id, **more}, done, refused)
