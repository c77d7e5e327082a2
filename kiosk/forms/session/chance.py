"""Random numbers and ids of a session: unpredictable without its seed, the same again with it."""

from __future__ import annotations

import hashlib
import uuid
from typing import Final

_FRACTION: Final = 53
"""Bits of a float's fraction."""


class Chance:
    """Numbers by counting: the n-th is the SHA-256 of seed and n, so that its state is one number."""

    def __init__(self, seed: bytes, drawn: int = 0) -> None:
        self.seed = seed
        self.drawn = drawn

    def number(self) -> float:
        """From 0 up to 1."""
        return (self._bits() >> (256 - _FRACTION)) / (1 << _FRACTION)

    def new_id(self) -> str:
        """A UUID of version 4."""
        return str(uuid.UUID(int=self._bits() >> 128, version=4))

    def of(self, name: str) -> Chance:
        """A sequence of its own that always begins anew, for an order that must stay as it is."""
        return Chance(hashlib.sha256(self.seed + name.encode()).digest())

    def _bits(self) -> int:
        self.drawn += 1
        return int.from_bytes(hashlib.sha256(self.seed + self.drawn.to_bytes(8, "big")).digest(), "big")
