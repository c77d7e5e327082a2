"""In order, each once, whatever gets lost between two ends: numbers, acknowledgements, and sending again.

A pure object at each end; nothing in between keeps anything. Every packet carries all that its end knows, so any of
them may be lost, doubled or late. Whoever begins anew (a program that crashed) has another name, and the other end
goes on with what it had not been told about.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.assist.frames import MOST_FRAME

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_PACKET: Final = MOST_FRAME + 1024
"""Bytes of a frame with its numbers."""
WINDOW: Final = 32
"""Frames that are under way at once; the others wait for acknowledgements."""
MOST_KEPT: Final = 4000
"""Frames that are kept for an end that does not hear; more is no help session."""

_Name = Annotated[str, msgspec.Meta(max_length=64)]
_Number = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Packet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What one end says: `me` keeps everything from `first` on, and has heard of `you` up to `heard`; perhaps a frame.

    A packet without a frame has the number 0; `leaves` says that this end is going for good.
    """

    me: _Name
    first: _Number
    you: _Name = ""
    heard: _Number = 0
    number: _Number = 0
    frame: msgspec.Raw = msgspec.Raw(b"")
    leaves: bool = False


_PACKETS: Final = msgspec.json.Decoder(Packet)


def packed(packet: Packet) -> bytes:
    """The packet as it is sent."""
    if not packet.frame:
        packet = msgspec.structs.replace(packet, frame=msgspec.Raw(b"null"))
    return msgspec.json.encode(packet)


def unpacked(raw: bytes) -> Packet | None:
    """The packet that was sent; None for anything else."""
    if len(raw) > MOST_PACKET:
        return None
    try:
        packet = _PACKETS.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return msgspec.structs.replace(packet, frame=msgspec.Raw(b"")) if packet.frame == b"null" else packet


class Delivery:
    """One end. Not for several threads at once."""

    def __init__(self, me: str) -> None:
        self.me = me
        self.you = ""
        """The other end; empty until it was heard."""
        self.has_left = False
        """Whether the other end went for good."""
        self._first = 1
        self._kept: deque[bytes] = deque()
        self._heard = 0
        self._gone: set[str] = set()
        self._sent = 0
        """How many of the kept frames are under way."""
        self._owes = False

    @property
    def kept(self) -> int:
        """How many frames the other end has not acknowledged."""
        return len(self._kept)

    @property
    def under_way(self) -> bool:
        """Whether an acknowledgement is waited for."""
        return self._sent > 0

    def send(self, frame: bytes) -> bool:
        """Take a frame; False where so many are kept that there is nobody."""
        if len(self._kept) >= MOST_KEPT:
            return False
        self._kept.append(frame)
        return True

    def again(self) -> None:
        """The way may have lost everything: begin with the first that is not acknowledged."""
        self._sent = 0
        self._owes = True

    def outgoing(self) -> list[Packet]:
        """What is to be sent now: frames that are not under way yet, or else what is owed."""
        until = min(len(self._kept), WINDOW)
        fresh = [self._packet(place) for place in range(self._sent, until)]
        self._sent = max(self._sent, until)
        if not fresh and self._owes:
            fresh = [self.sign()]
        self._owes = False
        return fresh

    def sign(self, *, leaves: bool = False) -> Packet:
        """A packet without a frame: this end is here, and has heard so much."""
        return Packet(self.me, self._first, self.you, self._heard, leaves=leaves)

    def received(self, packet: Packet) -> list[bytes]:
        """Take a packet; the frames that are next in order."""
        if packet.me == self.me or packet.me in self._gone:
            return []
        if packet.me != self.you:
            self._meet(packet)
        # what the other end does not keep any more was heard before this end began anew
        self._heard = max(self._heard, packet.first - 1)
        if packet.you == self.me:
            self._acknowledge(packet.heard)
        self.has_left = self.has_left or packet.leaves
        if not packet.number:
            return []
        self._owes = True
        if packet.number != self._heard + 1:
            return []
        self._heard = packet.number
        return [bytes(packet.frame)]

    def _meet(self, packet: Packet) -> None:
        if self.you:
            self._gone.add(self.you)
        self.you = packet.me
        self._heard = 0
        self.again()

    def _acknowledge(self, heard: int) -> None:
        count = min(heard - self._first + 1, len(self._kept))
        for _ in range(count):
            self._kept.popleft()
        if count > 0:
            self._first += count
            self._sent = max(0, self._sent - count)

    def _packet(self, place: int) -> Packet:
        frame = msgspec.Raw(self._kept[place])
        return Packet(self.me, self._first, self.you, self._heard, self._first + place, frame)


def frames_of(end: Delivery, raws: Iterable[bytes]) -> list[bytes]:
    """Take several packets as they came; what is none is left out."""
    packets = (unpacked(raw) for raw in raws)
    return [frame for packet in packets if packet is not None for frame in end.received(packet)]
