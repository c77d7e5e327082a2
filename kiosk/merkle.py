"""The Merkle tree over a log (RFC 6962 §2.1), kept as tiles of 256 hashes, so that it grows and proves cheaply.

A tile of level 0 holds the hashes of 256 events, one of level 1 the roots of 256 such tiles, and so on. Only the last
tile of a level ever changes, and only by growing.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager

HASH: Final = 32
"""Bytes of a hash."""
WIDTH: Final = 256
"""Hashes of a full tile."""
_HEIGHT: Final = 8
EMPTY: Final = hashlib.sha256().digest()
"""Root of a tree without leaves."""


class Tiles(Protocol):
    """Where the hashes of a tree are read."""

    def tile(self, level: int, number: int) -> bytes:
        """The hashes of a tile, one after the other; none where it was not begun."""


class Waiting(msgspec.Struct, frozen=True):
    """An event that is not in the tree yet, and its place in the log as its store writes places down."""

    place: str
    raw: bytes


class TreeStore(Tiles, Protocol):
    """Where the tree of a log is kept: beside the events, in the same transactions."""

    def transaction(self) -> AbstractContextManager[None]:
        """Make several writes one durable step; one grower at a time."""

    def size(self) -> int:
        """How many events are in the tree: the first so many of the log."""

    def waiting(self, most: int) -> list[Waiting]:
        """The next events of the log, in its order, that nothing can come before any more."""

    def keep(self, tiles: Mapping[tuple[int, int], bytes], added: Sequence[Waiting]) -> None:
        """Write down the tiles that changed by the events added, and how far the tree goes now."""

    def find(self, event: str) -> tuple[int, bytes] | None:
        """The leaf number of an event and its bytes, by its id; None where the log does not hold it."""

    def forget(self) -> None:
        """Throw the tree away: the events under it were written anew."""


def leaf(raw: bytes) -> bytes:
    """The hash of an event."""
    return hashlib.sha256(b"\0" + raw).digest()


def node(left: bytes, right: bytes) -> bytes:
    """The hash over two others."""
    return hashlib.sha256(b"\1" + left + right).digest()


def grow(store: TreeStore, most: int) -> int:
    """Take the next events of the log into the tree, at most so many; returns how many there were."""
    with store.transaction():
        added = store.waiting(most)
        if added:
            store.keep(grown(store, store.size(), [leaf(one.raw) for one in added]), added)
        return len(added)


def grown(tiles: Tiles, size: int, leaves: Sequence[bytes]) -> dict[tuple[int, int], bytes]:
    """The tiles that change when leaves are added to a tree of a size; raises DataFault for a tree that is damaged."""
    changed: dict[tuple[int, int], bytes] = {}
    level, start, hashes = 0, size, leaves
    while hashes:
        first, held = divmod(start, WIDTH)
        before = tiles.tile(level, first) if held else b""
        if len(before) != held * HASH:
            message = f"The tree of hashes beside the log is damaged: tile {first} of level {level} is not whole."
            raise DataFault(message)
        joined = before + b"".join(hashes)
        cut = [joined[place : place + WIDTH * HASH] for place in range(0, len(joined), WIDTH * HASH)]
        changed |= {(level, first + number): tile for number, tile in enumerate(cut)}
        hashes = [_folded(tile) for tile in cut if len(tile) == WIDTH * HASH]
        level, start = level + 1, first
    return changed


def root(tiles: Tiles, size: int) -> bytes:
    """The root over the first so many events."""
    return _span(tiles, 0, size) if size else EMPTY


def inclusion(tiles: Tiles, index: int, size: int) -> list[bytes]:
    """The audit path of a leaf (RFC 6962 §2.1.1), from its sibling up; `index` is less than `size`."""
    path, start, end = [], 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if index < middle:
            path.append(_span(tiles, middle, end))
            end = middle
        else:
            path.append(_span(tiles, start, middle))
            start = middle
    return path[::-1]


def consistency(tiles: Tiles, first: int, second: int) -> list[bytes]:
    """The proof that a tree only grew (RFC 6962 §2.1.2); `first` is at least 1 and at most `second`."""
    path, start, end = [], 0, second
    while first < end:
        middle = start + _split(end - start)
        if first <= middle:
            path.append(_span(tiles, middle, end))
            end = middle
        else:
            path.append(_span(tiles, start, middle))
            start = middle
    if start:
        path.append(_span(tiles, start, end))
    return path[::-1]


def _span(tiles: Tiles, start: int, end: int) -> bytes:
    """The hash over leaves `start` to `end`, as the recursion of the RFC cuts them."""
    count = end - start
    if count & (count - 1) == 0:
        return _whole(tiles, start, count.bit_length() - 1)
    middle = start + _split(count)
    return node(_span(tiles, start, middle), _span(tiles, middle, end))


def _whole(tiles: Tiles, start: int, height: int) -> bytes:
    """The hash over 2**height leaves, read in the one tile that holds what it is made of."""
    level, folds = divmod(height, _HEIGHT)
    number, place = divmod(start >> (level * _HEIGHT), WIDTH)
    found = tiles.tile(level, number)[place * HASH : (place + (1 << folds)) * HASH]
    if len(found) != HASH << folds:
        message = f"The tree of hashes beside the log is damaged: tile {number} of level {level} is not whole."
        raise DataFault(message)
    return _folded(found)


def _folded(hashes: bytes) -> bytes:
    """The root over a power of two of hashes."""
    row = [hashes[place : place + HASH] for place in range(0, len(hashes), HASH)]
    while len(row) > 1:
        row = [node(row[place], row[place + 1]) for place in range(0, len(row), 2)]
    return row[0]


def _split(count: int) -> int:
    """The largest power of two that is less than the count."""
    return 1 << (count - 1).bit_length() - 1
