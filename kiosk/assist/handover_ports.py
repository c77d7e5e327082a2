"""Packets at the hub, as a device sees them and as the hub keeps them; adapters live in central and local_db."""

from __future__ import annotations

from typing import Final, Literal, Protocol

import msgspec

WEB_PATH: Final = "/form"
"""Where six words are typed in a browser, to go on with the form there."""
ON_THE_WEB: Final = b"web"
"""The plan of a packet that has none for a phone to show, and may be opened in a browser all the same."""
State = Literal["open", "opened", "expired"]


class HandedOut(msgspec.Struct, frozen=True):
    """What the hub says of a packet. `at_ms`: when it was opened before, or until when it could be; 0 with `open`.

    Only an `open` one has the sealed packet, and the key where that was left with the hub.
    """

    state: State
    at_ms: int = 0
    sealed: bytes = b""
    key: bytes = b""


class Handovers(Protocol):
    """Packets at the hub, as a device sees them. Blocking; not for the GUI thread.

    Each raises HubUnreachable, or HubRefused `not_found`, `name_taken`, `too_many_tries`, `too_large`.
    """

    def leave(self, name: str, left: LeftPacket) -> int:
        """Leave a packet; returns until when it can be opened, in milliseconds since 1970."""

    def open(self, name: str, request: str) -> HandedOut:
        """Open a packet, once; the same `request` of the same device is the same opening, for two minutes."""


class LeftPacket(msgspec.Struct, frozen=True):
    """A packet as it is left at the hub. `plan` is what a phone may see, sealed under a key that the hub never has."""

    sealed: bytes
    key: bytes
    minutes: int
    plan: bytes = b""


class HandoverRoom(Protocol):
    """Where a hub keeps packets; raises HubRefused as `Handovers` says. Blocking."""

    def leave(self, name: str, left: LeftPacket, device: str) -> int:
        """Keep a packet; of the same device and the same packet, as before."""

    def open(self, name: str, request: str, device: str) -> HandedOut:
        """Hand a packet out, once and for all, or say what became of it."""

    def plan(self, name: str) -> bytes | None:
        """What a phone may see; None where there is nothing, or its time is over."""

    def goes_home(self, name: str) -> bool:
        """Whether there is, or was of late, a packet of this name that may be opened on the web."""

    def purge(self) -> None:
        """Throw away what has expired."""
