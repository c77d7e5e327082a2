"""Packets that a hub keeps until somebody opens them: sealed files, handed out once, with their keys in an envelope."""

import logging
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from kiosk.assist.handover_ports import HandedOut, LeftPacket
from kiosk.clock import wall_ms
from kiosk.errors import DataFault, HubRefused
from local_db.durable_file import check_room, drop_unfinished, settle, usable, write_whole

_log = logging.getLogger(__name__)
_MINUTE_MS: Final = 60_000
_NONCE: Final = 12
_KEY: Final = 32
TOLD_MS: Final = 24 * 60 * _MINUTE_MS
"""So long it is still told when a packet was opened, or ran out."""
AGAIN_SECONDS: Final = 120.0
"""So long an answer that got lost is given once more to the device that opened it; only in memory."""
MOST_KEPT: Final = 2000
_LETTERS: Final = frozenset("0123456789abcdef")
_NAME: Final = 12


class _Card(msgspec.Struct, frozen=True):
    """What is written of a packet. `key` is in the hub's own envelope; `opened_ms` is 0 until it was handed out.

    `home` stays when the plan is gone, so that it is told there, too, what became of it.
    """

    device: str
    expires_ms: int
    opened_ms: int = 0
    sealed: bytes = b""
    key: bytes = b""
    plan: bytes = b""
    home: bool = False


class FileHandoverRoom:
    """A `HandoverRoom` in a folder. That a packet was opened is durable before a byte of it leaves this machine."""

    def __init__(
        self,
        folder: Path,
        most_minutes: int = 7 * 24 * 60,
        wall: Callable[[], int] = wall_ms,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folder = folder
        self._most_minutes = most_minutes
        self._wall, self._monotonic = wall, monotonic
        self._lock = threading.Lock()
        self._handed: dict[tuple[str, str, str], tuple[float, HandedOut]] = {}
        with self._failing():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            drop_unfinished(folder)
            self._envelope = AESGCMSIV(self._own_key())
        self.purge()

    def leave(self, name: str, left: LeftPacket, device: str) -> int:
        """Keep a packet; raises HubRefused `name_taken`."""
        with self._failing():
            card = self._card(name)
            if card is not None:
                if card.device == device and card.sealed == left.sealed and not card.opened_ms:
                    return card.expires_ms
                raise HubRefused(code="name_taken", message="There is a packet of this name. Take another name.")
            check_room(self._folder, len(left.sealed) + len(left.plan))
            if len(list(self._folder.glob("*.packet"))) >= MOST_KEPT:
                raise HubRefused(code="too_large", message="Too many packets wait here already.")
            minutes = max(1, min(left.minutes, self._most_minutes))
            expires = self._wall() + minutes * _MINUTE_MS
            key = self._wrapped(name, left.key) if left.key else b""
            self._write(name, _Card(device, expires, 0, left.sealed, key, left.plan, bool(left.plan)))
            return expires

    def open(self, name: str, request: str, device: str) -> HandedOut:
        """Hand a packet out, or say what became of it; raises HubRefused `not_found`."""
        with self._failing():
            self._forget_handed()
            again = self._handed.get((name, device, request))
            if again is not None:
                return again[1]
            card = self._card(name)
            if card is None:
                raise HubRefused(code="not_found", message="Nothing is kept under this name.")
            if card.opened_ms:
                return HandedOut("opened", card.opened_ms)
            if card.expires_ms <= self._wall():
                return HandedOut("expired", card.expires_ms)
            found = HandedOut("open", 0, card.sealed, self._unwrapped(name, card.key))
            self._write(name, msgspec.structs.replace(card, opened_ms=self._wall(), sealed=b"", key=b"", plan=b""))
            self._handed[name, device, request] = (self._monotonic(), found)
            return found

    def plan(self, name: str) -> bytes | None:
        """What a phone may see."""
        with self._failing():
            card = self._card(name)
            return card.plan if card is not None and card.plan and card.expires_ms > self._wall() else None

    def goes_home(self, name: str) -> bool:
        """Whether it is of those that may be opened on the web."""
        with self._failing():
            card = self._card(name)
            return card is not None and card.home

    def purge(self) -> None:
        """Throw away what nobody can open any more, and later that it was here."""
        with self._failing():
            self._forget_handed()
            for path in self._folder.glob("*.packet"):
                try:
                    card = self._card(path.stem)
                except DataFault as error:
                    _log.warning("a packet is left as it is: %s", error)
                    continue
                if card is not None and card.sealed and card.expires_ms <= self._wall():
                    self._write(path.stem, msgspec.structs.replace(card, sealed=b"", key=b"", plan=b""))

    def _card(self, name: str) -> _Card | None:
        path = self._path(name)
        try:
            card = msgspec.msgpack.decode(path.read_bytes(), type=_Card)
        except FileNotFoundError:
            return None
        except msgspec.DecodeError as error:
            message = f"{path} cannot be read ({error}). Move it away."
            raise DataFault(message) from error
        if max(card.opened_ms, card.expires_ms) + TOLD_MS <= self._wall():
            path.unlink(missing_ok=True)
            settle(self._folder)
            return None
        return card

    def _write(self, name: str, card: _Card) -> None:
        """What stood there before, a packet with its key perhaps, is overwritten."""
        write_whole(self._path(name), msgspec.msgpack.encode(card), over=True)

    def _path(self, name: str) -> Path:
        """A name is part of a path: nothing but hexadecimal digits is one."""
        if len(name) != _NAME or not set(name) <= _LETTERS:
            raise HubRefused(code="bad_request", message=f"{name[:40]!r} names no packet (12 hexadecimal digits).")
        return self._folder / f"{name}.packet"

    def _wrapped(self, name: str, key: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._envelope.encrypt(nonce, key, name.encode())

    def _unwrapped(self, name: str, wrapped: bytes) -> bytes:
        if not wrapped:
            return b""
        try:
            return self._envelope.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], name.encode())
        except (InvalidTag, ValueError) as error:
            message = f"The key of the packet {name} cannot be opened with {self._folder / 'envelope.key'}."
            raise DataFault(message) from error

    def _own_key(self) -> bytes:
        path = self._folder / "envelope.key"
        if path.exists() and len(found := path.read_bytes()) == _KEY:
            return found
        made = secrets.token_bytes(_KEY)
        write_whole(path, made)
        return made

    def _forget_handed(self) -> None:
        since = self._monotonic() - AGAIN_SECONDS
        self._handed = {asked: found for asked, found in self._handed.items() if found[0] > since}

    @contextmanager
    def _failing(self) -> Iterator[None]:
        with self._lock, usable(self._folder):
            yield
