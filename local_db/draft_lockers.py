"""Drafts that a hub keeps for those who come back: sealed files, each with the one copy that is live."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from kiosk.clock import wall_ms
from kiosk.errors import DataFault, HubRefused
from kiosk.forms.ports import Locker
from local_db.durable_file import check_room, drop_unfinished, settle, throw_away, usable, write_whole

_log = logging.getLogger(__name__)
_DAY_MS = 24 * 3600 * 1000
_HOUR_MS = 3600 * 1000
KEY_HOURS = 1
"""A key of a visit that nobody has ended: a visit is over long before."""
_LETTERS = frozenset("0123456789abcdef")


class _Card(msgspec.Struct, frozen=True):
    """What is written on a locker. `held_by` opened it last."""

    generation: int
    expires_ms: int
    held_by: str
    content: str


class FileLockerRoom:
    """A `LockerRoom` in a folder, which is made where it is missing. `most_days` bounds how long a draft is kept.

    The card is the commit: it names the file with the content, which was written before.
    """

    def __init__(self, folder: Path, most_days: int = 30, wall: Callable[[], int] = wall_ms) -> None:
        self._folder = folder
        self._keys = folder / "keys"
        self._most_days = most_days
        self._wall = wall
        self._lock = threading.Lock()
        with self._failing():
            self._keys.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.purge()

    def keep(self, locker: str, generation: int, sealed: bytes, days: int, device: str) -> Locker:
        """Keep a draft; raises HubRefused `taken_over` unless it is new (0) or the live one."""
        with self._failing():
            card = self._card(locker)
            again = generation == 0 and card is not None and (card.generation, card.held_by) == (1, device)
            if not again and (card.generation if card else 0) != generation:
                raise _not_live(card)
            check_room(self._folder, len(sealed))
            fresh = _Card(
                generation=generation or 1,
                expires_ms=self._wall() + max(1, min(days, self._most_days)) * _DAY_MS,
                held_by=device,
                content="b" if card and card.content == "a" else "a",
            )
            write_whole(self._content(locker, fresh), sealed)
            self._write(locker, fresh)
            if card:
                throw_away(self._content(locker, card))
            return Locker(fresh.generation, fresh.expires_ms)

    def open(self, locker: str, device: str) -> Locker:
        """Hand a draft out, to live there from now on; to whoever has it already, as before. Raises `not_found`."""
        with self._failing():
            card = self._card(locker)
            if card is None:
                raise _not_live(card)
            sealed = self._content(locker, card).read_bytes()
            taken = card
            if card.held_by != device:
                taken = msgspec.structs.replace(card, generation=card.generation + 1, held_by=device)
                self._write(locker, taken)
            return Locker(taken.generation, taken.expires_ms, sealed)

    def clear(self, locker: str, generation: int) -> None:
        """Throw a draft away; raises HubRefused `taken_over` where another copy is live."""
        with self._failing():
            card = self._card(locker)
            if card is None:
                return
            if card.generation != generation:
                raise _not_live(card)
            self._remove(locker)

    def keep_key(self, device: str, draft: str, sealed: bytes) -> None:
        """Keep the sealed key of a draft of a device."""
        with self._failing():
            check_room(self._keys, len(sealed))
            until = (self._wall() + KEY_HOURS * _HOUR_MS).to_bytes(8, "big")
            write_whole(self._key(device, draft), until + sealed)

    def key(self, device: str, draft: str) -> bytes | None:
        """The sealed key of a draft; only of the device that brought it."""
        with self._failing():
            return self._living_key(self._key(device, draft))

    def drop_key(self, device: str, draft: str) -> None:
        """The visit has ended."""
        with self._failing():
            self._key(device, draft).unlink(missing_ok=True)

    def purge(self) -> None:
        """Throw away what has expired, and what a stop has left behind."""
        with self._failing():
            for folder in (self._folder, self._keys):
                drop_unfinished(folder)
            lockers = {path.name.partition(".")[0] for path in self._folder.iterdir() if path.is_file()}
            for locker in filter(_is_name, lockers):
                try:
                    self._card(locker)
                except DataFault as error:  # one that cannot be read keeps nobody from the others
                    _log.warning("a kept draft is left as it is: %s", error)
            for path in self._keys.iterdir():
                self._living_key(path)

    def _card(self, locker: str) -> _Card | None:
        """The card of a locker; None where there is none or its time is over, and then nothing is left of it."""
        try:
            card = msgspec.json.decode(self._path(locker, "card").read_bytes(), type=_Card)
        except FileNotFoundError:
            card = None
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            message = f"{self._path(locker, 'card')} cannot be read ({error}). Move it away."
            raise DataFault(message) from error
        if card is None or card.expires_ms <= self._wall():
            self._remove(locker)
            return None
        return card

    def _remove(self, locker: str) -> None:
        for part in ("card", "a", "b"):
            throw_away(self._path(locker, part))
        settle(self._folder)

    def _living_key(self, path: Path) -> bytes | None:
        try:
            found = path.read_bytes()
        except FileNotFoundError:
            return None
        if int.from_bytes(found[:8], "big") <= self._wall():
            path.unlink(missing_ok=True)
            return None
        return found[8:]

    def _write(self, locker: str, card: _Card) -> None:
        write_whole(self._path(locker, "card"), msgspec.json.encode(card))

    def _content(self, locker: str, card: _Card) -> Path:
        return self._path(locker, card.content)

    def _path(self, locker: str, part: str) -> Path:
        return self._folder / f"{_checked(locker)}.{part}"

    def _key(self, device: str, draft: str) -> Path:
        return self._keys / f"{_checked(device.replace('-', ''))}.{_checked(draft)}"

    @contextmanager
    def _failing(self) -> Iterator[None]:
        with self._lock, usable(self._folder):
            yield


def _not_live(card: _Card | None) -> HubRefused:
    if card is None:
        return HubRefused(code="not_found", message="No draft is kept there. It was finished, or its time is over.")
    return HubRefused(code="taken_over", message="This draft was opened at another place, and goes on there.")


def _is_name(name: str) -> bool:
    return 0 < len(name) <= 64 and set(name) <= _LETTERS  # noqa: PLR2004


def _checked(name: str) -> str:
    """A name is part of a path: nothing but hexadecimal digits is one."""
    if not _is_name(name):
        message = f"{name[:70]!r} names no draft (up to 64 hexadecimal digits)."
        raise HubRefused(code="bad_request", message=message)
    return name
