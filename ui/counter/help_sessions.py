"""The help sessions of one officer: each follows its call in the log and what comes over its link, and is wiped at its
end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.assist.frames import Bye, Handed, Joined, Point
from kiosk.assist.help_call import OPEN, HelpCall, HelpStatus
from kiosk.errors import Refused
from kiosk.languages import OWN_NAMES, best
from ui.counter import help_rows
from ui.counter.help_rows import Seat
from ui.counter.help_state import HelpState, heard, looked, sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.frames import Frame
    from kiosk.assist.ports import LiveSession, LiveSessions, LiveState
    from kiosk.queue.state import Queue

_NOTHING = HelpState()
_OVER = {
    HelpStatus.ENDED: "ended",
    HelpStatus.WITHDRAWN: "withdrawn",
    HelpStatus.LOST: "lost",
}


@dataclass(slots=True)
class Session:
    """One session: the call as the log has it, and what is only in memory."""

    call: HelpCall
    link: LiveSession | None = None
    state: HelpState = _NOTHING
    draft: str = ""
    """What the officer is writing."""
    chosen: str = ""
    """The field that is meant."""
    papers: int = 0
    quiet: list[Callable[[], None]] = field(default_factory=list)
    passed: bool = False

    @property
    def key(self) -> str:
        """How it stands, in one word; `live` is the only one in which something is to be seen."""
        if self.passed:
            return "passed"
        if self.call.status in _OVER:
            return _OVER[self.call.status]
        if self.state.over:
            return "stopped"
        return self._before() or self._linked()

    def _before(self) -> str:
        return {HelpStatus.ANSWERED: "asking", HelpStatus.DECLINED: "declined"}.get(self.call.status, "")

    def _linked(self) -> str:
        if self.link is None or self.link.state == "ended":
            return "no_link"
        if self.link.state == "waiting":
            return "waiting"
        return "live" if self.state.seen is not None else "connecting"

    @property
    def over(self) -> bool:
        """Nothing more can happen in it."""
        return self.passed or bool(self.state.over) or self.call.status in _OVER

    @property
    def language(self) -> str:
        """What the citizen reads."""
        seen = self.state.seen
        return best([seen.language if seen else "", self.call.language], OWN_NAMES)

    def hear_nothing(self) -> None:
        """Let go of what listens to the link."""
        for stop in self.quiet:
            stop()
        self.quiet.clear()

    def wipe(self) -> None:
        """Keep nothing of what was shown or said."""
        self.hear_nothing()
        if self.link is not None:
            self.link.close()
            self.link = None
        self.state = HelpState(over=self.state.over)
        self.draft = self.chosen = ""


class HelpSessions(QObject):
    """All of them, and the one that is before the officer. `changed` comes on the GUI thread."""

    changed = Signal()
    handed = Signal(str, str)
    """In this session they ask to have this field filled in."""
    _framed = Signal(str, object)
    _turned = Signal(str)

    def __init__(self, live: LiveSessions | None, language: Callable[[], str], parent: QObject | None = None) -> None:
        """`language` is the one in which the officer reads."""
        super().__init__(parent)
        self._live, self._language = live, language
        self._held: dict[str, Session] = {}
        self._seat = Seat()
        self._put_away: set[str] = set()
        """Answers whose session was closed here, though the log has yet to say that it is over."""
        self._current, self._watched = "", False
        self._framed.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._turned.connect(self._turn, Qt.ConnectionType.QueuedConnection)

    @property
    def held(self) -> tuple[Session, ...]:
        """The sessions in the order in which they were answered."""
        return tuple(self._held.values())

    @property
    def unread(self) -> dict[str, int]:
        """How much is new in each that has something new."""
        return {name: one.state.unread for name, one in self._held.items() if one.state.unread}

    @property
    def current(self) -> Session | None:
        """The one that is before the officer."""
        return self._held.get(self._current)

    def sit(self, seat: Seat) -> None:
        """Somebody begins here; of whoever was here before nothing stays."""
        if seat != self._seat:
            self.clear()
            self._seat = seat

    def clear(self) -> None:
        """Let go of all of them."""
        for session in self._held.values():
            session.wipe()
        self._held.clear()
        self._put_away.clear()
        self._current = ""
        self.changed.emit()

    def follow(self, queue: Queue) -> None:
        """What the log says: begin what was answered here, end what is over."""
        before = [(one.call.id, one.key, one.call) for one in self.held]
        for call in help_rows.mine(queue, self._seat):
            held = self._held.get(call.id)
            if held is not None and held.passed:
                self.dismiss(call.id)  # it was another's in between: nothing of then counts now
            fresh = call.id not in self._held and call.answer not in self._put_away
            if fresh and help_rows.doing(call) == "session":
                self._begin(call)
        for session in self.held:
            self._follow(queue, session)
        if before != [(one.call.id, one.key, one.call) for one in self.held]:
            self.changed.emit()

    def retell(self) -> None:
        """The officer reads another language now."""
        for session in self._held.values():
            if session.link is not None and not session.over:
                session.link.send(self._joined())

    def choose(self, help_id: str) -> None:
        """Put this one before the officer."""
        if help_id in self._held:
            self._current = help_id
            self._look()
            self.changed.emit()

    def step(self, by: int) -> None:
        """The next one, or the one before; they go round."""
        order = list(self._held)
        if order:
            at = order.index(self._current) if self._current in order else 0
            self.choose(order[(at + by) % len(order)])

    def watch(self, *, watched: bool) -> None:
        """Whether the page with the current session is open: what is seen there is no longer new."""
        self._watched = watched
        self._look()

    def dismiss(self, help_id: str) -> None:
        """Put one away that is over."""
        session = self._held.pop(help_id, None)
        if session is not None:
            self._put_away.add(session.call.answer)
            session.wipe()
            self._current = next(reversed(self._held), "") if self._current == help_id else self._current
            self._look()
            self.changed.emit()

    def send(self, frame: Frame) -> bool:
        """Tell the citizen's side of the current session; false where it cannot be told."""
        session = self.current
        if session is None or session.link is None or session.over:
            return False
        try:
            session.link.send(frame)
        except Refused:
            return False
        session.state = sent(session.state, frame)
        self.changed.emit()
        return True

    def of(self, help_id: str) -> Session | None:
        """The session of this call, if it is open here."""
        return self._held.get(help_id)

    def leave(self, help_id: str, reason: str) -> None:
        """Say goodbye in a session; what the log says of it comes by itself."""
        session = self._held.get(help_id)
        if session is not None and session.link is not None and not session.over:
            session.link.send(Bye(reason))

    def _begin(self, call: HelpCall) -> None:
        session = self._held[call.id] = Session(call)
        self._current = self._current or call.id
        self._connect(session)

    def _connect(self, session: Session) -> None:
        if self._live is None:
            return
        session.hear_nothing()
        help_id, link = session.call.id, self._live.open(session.call.id)
        session.link = link
        # The relays belong to this object, which outlives every session.
        session.quiet = [
            link.on_state(lambda _state: self._turned.emit(help_id)),
            link.on_frame(lambda frame: self._framed.emit(help_id, frame)),
        ]
        link.send(self._joined())

    def _joined(self) -> Joined:
        return Joined(self._seat.name, "", self._seat.counter, self._language())

    def _follow(self, queue: Queue, session: Session) -> None:
        call = queue.help_calls.get(session.call.id)
        if call is None:
            return
        gone = call.status in OPEN and not help_rows.is_mine(call, self._seat)
        agreed = call.may_flow and not session.call.may_flow
        session.call, session.passed = call, session.passed or gone
        if help_rows.beside(call):
            # From here on it is done on foot, and the panel has it.
            self.dismiss(call.id)
        elif session.over and session.link is not None:
            session.wipe()
        elif agreed and (session.link is None or session.link.state == "ended"):
            self._connect(session)  # the link of an answer that was declined has ended

    def _hear(self, help_id: str, frame: Frame) -> None:
        session = self._held.get(help_id)
        if session is None or session.link is None:
            return
        session.state = heard(session.state, frame)
        if isinstance(frame, Handed) and frame.yes:
            session.chosen = frame.ref
        if session.chosen and session.state.field(session.chosen) is None:
            session.chosen = ""
        if session.state.over:
            session.wipe()
        self._look()
        self.changed.emit()
        if isinstance(frame, Handed) and frame.yes:
            self.handed.emit(help_id, frame.ref)

    def _turn(self, help_id: str) -> None:
        session = self._held.get(help_id)
        if session is None or session.link is None:
            return
        state: LiveState = session.link.state
        if state == "live":
            self._tell_again(session, session.link)
        self.changed.emit()

    def _tell_again(self, session: Session, link: LiveSession) -> None:
        """The other side may have begun anew."""
        link.send(self._joined())
        for item in session.state.papers:
            link.send(item)
        if session.state.pointed:
            link.send(Point(session.state.pointed))

    def _look(self) -> None:
        if self._watched and (session := self.current) is not None:
            session.state = looked(session.state)
