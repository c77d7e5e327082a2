"""How a device stands with its hub: whether it is connected, since when, and what an operator has to mend."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Final

from central.client import NotAHub
from kiosk.ports import LinkState, LinkStatus

if TYPE_CHECKING:
    from kiosk.clock import HybridClock
    from kiosk.errors import HubRefused, HubUnreachable


NOT_LET_IN: Final = frozenset({
    "not_enrolled", "not_signed", "wrong_signature", "stale_signature", "revoked",
    "stream_not_granted", "wrong_version", "wrong_role",
})  # fmt: skip
"""Refusals that no waiting mends: the operator has to."""


class Standing:
    """Written on the loop of the sync; `status` is read by any thread."""

    def __init__(self, clock: HybridClock) -> None:
        self.connected = asyncio.Event()
        self.away = asyncio.Event()
        self.life = 0.0
        """When the hub last showed a sign of life, on this machine's steady clock."""
        self.status = LinkStatus(LinkState.CUT_OFF)
        self._clock = clock
        self._last_contact_ms = 0
        self._refusal = self._code = ""
        self._troubles: dict[str, str] = {}

    def alive(self) -> bool:
        """The hub answered; True if it had been away."""
        self.life = time.monotonic()
        self._last_contact_ms = self._clock.now_ms()
        was_away = not self.connected.is_set()
        self._set(connected=True, refusal="")
        return was_away

    def shut_out(self, refusal: HubRefused) -> None:
        """The hub answered that it does not speak with this device."""
        self.life = time.monotonic()
        self._set(connected=False, refusal=str(refusal), code=refusal.code)

    def lost(self, began: float, error: HubUnreachable) -> None:
        """There was no answer to what was asked at `began`; it counts unless another came since."""
        if self.life <= began:
            self._set(connected=False, refusal=str(error) if isinstance(error, NotAHub) else "")

    def trouble(self, work: str, sentence: str) -> bool:
        """A work cannot be done, whatever the hub answers to others; True if that is news."""
        news = self._troubles.get(work) != sentence
        self._troubles[work] = sentence
        self._tell()
        return news

    def well(self, work: str) -> bool:
        """A work has been done; True if it could not be done before."""
        mended = self._troubles.pop(work, None) is not None
        if mended:
            self._tell()
        return mended

    def _set(self, *, connected: bool, refusal: str, code: str = "") -> None:
        self._refusal, self._code = refusal, code
        if connected:
            self.connected.set()
            self.away.clear()
        else:
            self.connected.clear()
            self.away.set()
        self._tell()

    def _tell(self) -> None:
        state = LinkState.CONNECTED if self.connected.is_set() else LinkState.CUT_OFF
        problem = self._refusal or next(iter(self._troubles.values()), "")
        self.status = LinkStatus(state, self._last_contact_ms, problem, self._code)
