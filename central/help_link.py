"""The live links of a device: made when somebody is helped for the first time; a start pays nothing for them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from kiosk.errors import HubUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.access import Access
    from central.help_session import HelpPace
    from central.help_thread import HelpThread
    from kiosk.assist.ports import LiveSession


class HelpLinks:
    """`LiveSessions` over the network, with the token of the device."""

    def __init__(self, access: Access | str, pace: HelpPace | None = None) -> None:
        self._access, self._pace = access, pace
        self._address: Callable[[], str] = str
        self._thread: HelpThread | None = None
        self._door = threading.Lock()
        self._closed = False

    def connect(self, address: Callable[[], str]) -> None:
        """From now on the hub is where this says, at each moment anew; empty is nowhere."""
        self._address = address

    def open(self, help_id: str) -> LiveSession:
        """Begin to connect; never waits. Raises HubUnreachable once the device is ending."""
        from central.help_thread import HelpThread  # noqa: PLC0415 - the network, when it is first needed

        with self._door:
            if self._closed:
                message = "The live links of this device have ended."
                raise HubUnreachable(message)
            if self._thread is None:
                self._thread = HelpThread(self.where, self._access, self._pace)
            return self._thread.open(help_id)

    def where(self) -> str:
        """Where the hub is now; empty is nowhere."""
        return self._address()

    def close(self) -> None:
        """Drop all of them, leaving no thread behind."""
        with self._door:
            self._closed, thread = True, self._thread
        if thread is not None:
            thread.close()
