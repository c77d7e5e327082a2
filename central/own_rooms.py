"""A server's own lockers and packets, as the forms on its web pages use them: the rules of a device, without a wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.errors import HubRefused

if TYPE_CHECKING:
    from kiosk.assist.handover_ports import HandedOut, HandoverRoom, LeftPacket
    from kiosk.forms.ports import Locker, LockerRoom

WEB: Final = "web"
"""What stands where the id of a device would."""


class OwnLockers:
    """`Lockers` over a room of this program. No key of a visit is left in it: what is open here ends with us."""

    def __init__(self, room: LockerRoom) -> None:
        self._room = room

    def keep(self, locker: str, generation: int, sealed: bytes, days: int) -> Locker:
        """Keep a draft."""
        return self._room.keep(locker, generation, sealed, days, WEB)

    def open(self, locker: str) -> Locker:
        """Fetch a draft and take it over."""
        return self._room.open(locker, WEB)

    def clear(self, locker: str, generation: int) -> None:
        """Throw a draft away."""
        self._room.clear(locker, generation)

    def keep_key(self, draft: str, sealed: bytes) -> None:
        """Keep nothing: it would outlive the memory that it belongs to."""

    def key(self, draft: str) -> bytes | None:  # noqa: ARG002 - there is none, of whichever draft
        """Nothing was kept."""
        return None

    def drop_key(self, draft: str) -> None:
        """Nothing was kept."""


class OwnHandovers:
    """`Handovers` over a room of this program. On the web only those packets open that a citizen took home."""

    def __init__(self, room: HandoverRoom) -> None:
        self._room = room

    def leave(self, name: str, left: LeftPacket) -> int:
        """Leave a packet."""
        return self._room.leave(name, left, WEB)

    def open(self, name: str, request: str) -> HandedOut:
        """Open a packet, once; one that was meant for a counter is unknown here."""
        if not self._room.goes_home(name):
            raise HubRefused(code="not_found", message="Nothing is kept under this name.")
        return self._room.open(name, request, WEB)
