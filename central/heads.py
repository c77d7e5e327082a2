"""Signed heads of chains on the wire: `Chain-Head: <source>;<sequence>;<chain>;<signature>`, several with commas.

A device signs how its own events stand at the end of a batch; whoever relays events of others passes on what those have
signed. A server keeps what fits; what does not fit is an alarm for its operator.
"""

from __future__ import annotations

import base64
import binascii
import logging
import re
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec

from central.settled import settled
from central.wire import CHAIN_HEAD
from kiosk.chain import Head, SignedHead, head_bytes
from kiosk.device_key import signed_by
from kiosk.errors import HubRefused
from kiosk.log_lines import note
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from central.access import Access
    from central.credentials import Principal
    from kiosk.device_key import DeviceKey
    from kiosk.node import Node
    from kiosk.ports import EventLog, PushAnswer
    from kiosk.queue.hub import EnrolledDevice
    from kiosk.queue.state import Queue

    Heard = Callable[[Callable[[], Awaitable[PushAnswer]]], Awaitable[PushAnswer]]

MOST: Final = 64
_MOST_BYTES: Final = 24 * 1024
_ONE: Final = re.compile(
    r"([\x21-\x2b\x2d-\x3a\x3c-\x7e]{1,120});([0-9]{1,18});([A-Za-z0-9+/]{43}=);([A-Za-z0-9+/]{86}==)"
)
_log = logging.getLogger(__name__)


class _Placed(msgspec.Struct):
    source: str = ""
    sequence: int = 0


class HeadedPush:
    """Pushes records with the heads of their sources. `push` is that of a link, `access` signs our own."""

    def __init__(
        self, node: Node, access: Access | None, push: Callable[..., Awaitable[PushAnswer]], heard: Heard
    ) -> None:
        self._node, self._access, self._push, self._heard = node, access, push, heard
        self._ready: tuple[Sequence[bytes], str] = ((), "")

    async def __call__(self, raws: Sequence[bytes]) -> PushAnswer:
        """Push a batch."""
        known, told = self._ready
        if known != raws:
            told = await settled(self._node.query(lambda log: self._told(log, raws), folded=False))
        answer = await self._heard(lambda: self._push(raws, told) if told else self._push(raws))
        note(_log, logging.INFO, "sync.sent", events=len(raws), put_aside=len(answer.quarantined))
        return answer

    def prepare(self, log: EventLog, raws: Sequence[bytes]) -> None:
        """Have the heads of the batch that is pushed next; on the thread that may ask the log."""
        self._ready = (raws, self._told(log, raws))

    def _told(self, log: EventLog, raws: Sequence[bytes]) -> str:
        key = self._access.key if self._access else None
        return written(heads_of(log, key, self._node.device.source, last_of(raws))) if key else ""


def last_of(raws: Iterable[bytes]) -> dict[str, int]:
    """The last sequence of each source in a batch."""
    found: dict[str, int] = {}
    for raw in raws:
        try:
            one = msgspec.json.decode(raw, type=_Placed)
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
        found[one.source] = max(found.get(one.source, 0), one.sequence)
    return found


def heads_of(log: EventLog, key: DeviceKey, own: str, last: dict[str, int]) -> list[SignedHead]:
    """Our own head, signed now, and those of others as far as we have them; at most as many as are taken."""
    others = [source for source in last if source != own]
    found = list(log.heads_signed(others).values()) if others else []
    head = log.chain_of(own, last[own]) if own in last else None
    if head is not None:
        found.insert(0, SignedHead(head, key.sign(head_bytes(head))))
    return found[:MOST]


def written(heads: Iterable[SignedHead]) -> str:
    """The value of the header."""
    return ",".join(
        f"{one.head.source};{one.head.sequence};{_text(one.head.chain)};{_text(one.signature)}" for one in heads
    )


def read(header: str) -> list[SignedHead]:
    """The heads of a header; raises HubRefused `bad_request`."""
    parts = header.split(",") if header else []
    found = [_ONE.fullmatch(part.strip()) for part in parts[: MOST + 1]]
    if len(parts) > MOST or len(header) > _MOST_BYTES or not all(found):
        message = (
            f"The header {CHAIN_HEAD} cannot be read. It takes at most {MOST} times source;sequence;chain;signature."
        )
        raise HubRefused(code="bad_request", message=message)
    try:
        return [
            SignedHead(Head(one[1], int(one[2]), base64.b64decode(one[3])), base64.b64decode(one[4]))
            for one in found
            if one is not None
        ]
    except binascii.Error as error:  # pragma: no cover - the pattern is stricter
        raise HubRefused(code="bad_request", message=str(error)) from error


def keep(node: Node, principal: Principal, heads: Iterable[SignedHead]) -> None:
    """Have those kept that their devices have signed; does not wait for it. What is wrong is put into quarantine."""
    for one in heads:
        device = node.read(_device(device_of(one.head.source)))
        if device is None or not device.key or not principal.speaks_for(device.uuid):
            continue  # of a device without a key, or not known here yet
        if any(signed_by(key, one.signature, head_bytes(one.head)) for key in (device.key, *device.former)):
            node.query(partial(_keep, one), folded=False)
        else:
            _log.warning("the head of %s is not signed with its key", one.head.source)
            node.quarantine(head_bytes(one.head), "this head is not signed with its device's key", principal.device)


def _device(uuid: str) -> Callable[[Queue], EnrolledDevice | None]:
    return lambda queue: queue.devices.get(uuid)


def _keep(one: SignedHead, log: EventLog) -> bool:
    return log.keep_head(one.head, one.signature)


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()
