"""The kiosk's own call for help: made, answered and ended as events, which everybody of the office can see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.assist.help_call import HelpStatus
from kiosk.events import new_id
from kiosk.ports import LinkState
from kiosk.queue import ringing
from kiosk.queue.remote import is_elsewhere
from ui.helped.help_shown import Outlook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.assist.help_call import HelpCall
    from kiosk.text import Text
    from ui.bridge import NodeBridge


class HelpCalls(QObject):
    """One call at a time. What a program before this one left open is told as lost."""

    changed = Signal()
    refused = Signal(object)
    """A call was not made; the reason, a Text."""

    def __init__(self, bridge: NodeBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id = self._asking = self._closing = ""
        self._counts: Mapping[str, int] = {}
        bridge.changed.connect(self._count_up)
        bridge.changed.connect(self.changed)
        bridge.ticked.connect(self.changed)
        device = bridge.node.device.uuid
        own = bridge.read(lambda queue: [one for one in queue.help_calls.values() if one.device == device])
        left = [one.id for one in own if one.is_open and one.status is not HelpStatus.CALLBACK]
        for one in left:
            bridge.act("help.lost", {"help": one})

    @property
    def call(self) -> HelpCall | None:
        """How the call stands; None where there is none."""
        return self._bridge.read(lambda queue: queue.help_calls.get(self._id)) if self._id else None

    @property
    def busy(self) -> bool:
        """Whether one is being made."""
        return bool(self._asking)

    def outlook(self) -> Outlook:
        """Who can hear the call now."""
        now = self._bridge.node.clock.now_ms()
        unheard = self._bridge.status().link.state is LinkState.CUT_OFF
        call = self.call
        if call is None:
            return Outlook(unheard=unheard)

        def look(queue: Any) -> Outlook:  # noqa: ANN401 - the queue, which ui has no name for
            rings = sum(ringing.rings_at(queue, call, counter, now) for counter in queue.counters)
            free = len(ringing.free_helpers(queue, now))
            wait = ringing.expected_wait(queue, call, now)
            return Outlook(rings, free, wait, unheard, elsewhere=is_elsewhere(queue, call.helper))

        return self._bridge.read(look)

    def make(self, told: Mapping[str, object]) -> None:
        """Call; `told` is what the counters learn."""
        if self._asking or self._id:
            return
        request = self._asking = new_id()
        self._bridge.act(
            "help.call",
            {**told, "request": request},
            lambda result: self._made(request, str(result["help"])),
            lambda text: self._not_made(request, text),
        )

    def withdraw(self) -> None:
        """Nobody is needed any more."""
        self._do("help.withdraw")

    def consent(self, version: str) -> None:
        """Yes, having been shown this version."""
        self._do("help.consent", version=version)

    def decline(self) -> None:
        """No, or no longer."""
        self._do("help.decline")

    def end(self, **counts: int) -> None:
        """The citizen ends it."""
        self._do("help.end", by="citizen", **counts)

    def lose(self) -> None:
        """The link was away for too long."""
        self._do("help.lost")

    def leave(self, **counts: int) -> None:
        """The visit is over: whatever is open is taken back, also a call that is only just being made."""
        call = self.call
        if call is not None and call.status is HelpStatus.JOINED:
            self.end(**counts)
        elif call is not None and call.is_open and not call.callback:
            self.withdraw()
        self.forget()

    def close(self, **counts: int) -> None:
        """The helper has ended it: what was counted here is added once that is known."""
        self._closing, self._counts = self._id, counts
        self.forget()
        self._count_up()

    def forget(self) -> None:
        """What became of the last call is no news any more."""
        self._id = self._asking = ""

    def _count_up(self) -> None:
        closing = self._closing
        call = self._bridge.read(lambda queue: queue.help_calls.get(closing)) if closing else None
        if call is not None and call.status is HelpStatus.ENDED:
            self._bridge.act("help.end", {"help": closing, "by": "citizen", **self._counts})
            self._closing = ""

    def _do(self, act: str, **args: object) -> None:
        if self._id:
            self._bridge.act(act, {"help": self._id, **args}, lambda _result: self.changed.emit(), self.refused.emit)

    def _made(self, request: str, call: str) -> None:
        if request != self._asking:
            self._bridge.act("help.withdraw", {"help": call})
            return
        self._asking, self._id = "", call
        self.changed.emit()

    def _not_made(self, request: str, text: Text) -> None:
        if request == self._asking:
            self._asking = ""
            self.refused.emit(text)
