"""Between the node's threads and the GUI thread: news comes in as one signal a frame, acts go out and come back.

Nothing here waits: the GUI thread asks the projection under a lock that is held for microseconds, and hands every act
to the node.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.errors import Refused
from kiosk.ports import LinkState, LinkStatus
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future

    from kiosk.node import Change, Node, NodeStatus, Notice
    from kiosk.queue.state import Queue

_T = TypeVar("_T")
_FRAME_MS = 16
_CLOCK_MS = 1000


class NodeBridge(QObject):
    """The node as the GUI thread sees it.

    `changed` follows durable steps, at most once a frame; `ticked` comes every second, for clocks and ages; `noticed`
    carries what a person has to be told.
    """

    changed = Signal()
    ticked = Signal()
    noticed = Signal(str, str, str)
    """Ticket id, own counter, the counter whose call stands."""
    renewed = Signal()
    """The office shows another pack from now on; `changed` follows."""
    _news = Signal(object)
    _settled = Signal(object)

    def __init__(self, node: Node, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._node, self._pack = node, node.pack
        self._frame = QTimer(self, interval=_FRAME_MS, singleShot=True)
        self._frame.timeout.connect(self._tell_the_rest)
        self._more = False
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.ticked)
        self._clock.timeout.connect(node.roll_day)
        self._news.connect(self._take_news, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(self._run_settled, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = node.subscribe(self._news.emit)
        self._unsent = 0
        self._frame.timeout.connect(self._count_unsent)
        self._count_unsent()

    @property
    def node(self) -> Node:
        """The node itself, for what never blocks: `status`, `clock`, `office`, `pack`."""
        return self._node

    def status(self) -> NodeStatus:
        """As the node tells it; but who does not decide for the office has a hub, also before the first contact."""
        status = self._node.status()
        if self._before_contact(status):
            return msgspec.structs.replace(status, link=LinkStatus(LinkState.CUT_OFF), pending=self._unsent)
        return status

    def _before_contact(self, status: NodeStatus) -> bool:
        return status.link.state is LinkState.ALONE and not self._node.serving

    def _count_unsent(self) -> None:
        # The node begins to count with its first contact; until then the log is asked.
        if self._before_contact(self._node.status()):
            counting = self._node.query(lambda log: log.outbox_size(int(log.cursor("sent") or 0)))
            self.later(counting, self._counted)

    def _counted(self, unsent: int) -> None:
        if unsent != self._unsent:
            self._unsent = unsent
            self._frame.start()

    def start(self) -> None:
        """Begin to tick."""
        self._clock.start()

    def close(self) -> None:
        """Hear nothing more."""
        self._unsubscribe()
        self._clock.stop()
        self._frame.stop()

    def read(self, view: Callable[[Queue], _T]) -> _T:
        """Look at the queue."""
        return self._node.read(view)

    def act(
        self,
        name: str,
        args: Mapping[str, Any],
        done: Callable[[dict[str, Any]], None] = lambda _result: None,
        refused: Callable[[Text], None] = lambda _text: None,
        request: str | None = None,
    ) -> None:
        """Do an act; exactly one of `done` and `refused` is called later, on the GUI thread."""
        self.later(self._node.act(name, args, request), done, refused)

    def later(
        self,
        future: Future[_T],
        done: Callable[[_T], None],
        refused: Callable[[Text], None] = lambda _text: None,
    ) -> None:
        """Bring the outcome of any future to the GUI thread."""

        def settle(settled: Future[_T]) -> None:
            error = settled.exception()
            if error is None:
                result = settled.result()
                self._settled.emit(lambda: done(result))
            else:
                text = error.text if isinstance(error, Refused) else Text.of("refused.not_saved", detail=str(error))
                self._settled.emit(lambda: refused(text))

        future.add_done_callback(settle)

    def _take_news(self, change: Change) -> None:
        if self._pack is not self._node.pack:
            self._pack = self._node.pack
            self.renewed.emit()
        if change.subjects:
            self._announce()
        for notice in change.notices:
            self._tell(notice)

    def _announce(self) -> None:
        """At once, and then at most once a frame: the first news is what somebody waits for."""
        if self._frame.isActive():
            self._more = True
        else:
            self._frame.start()
            self.changed.emit()

    def _tell_the_rest(self) -> None:
        if self._more:
            self._more = False
            self._announce()

    def _tell(self, notice: Notice) -> None:
        self.noticed.emit(notice.ticket, notice.counter, notice.winner)

    def _run_settled(self, run: Callable[[], None]) -> None:
        run()
