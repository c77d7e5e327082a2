"""Keys of the servers' certificates, as the office's log tells them: the one in use, and the next one beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.pins import is_pin

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST: Final = 4
_MOST_FORMER: Final = 32


def announced(pins: object) -> tuple[str, ...]:
    """The pins that an event names; none where it is not well formed."""
    good = isinstance(pins, list) and 0 < len(pins) <= _MOST and all(is_pin(one) for one in pins)
    return tuple(dict.fromkeys(pins)) if good and isinstance(pins, list) else ()


def retired(former: Sequence[str], before: Sequence[str], now: Sequence[str]) -> tuple[str, ...]:
    """The pins of before, once others are announced."""
    gone = [one for one in dict.fromkeys([*former, *before]) if one not in now]
    return tuple(gone[-_MOST_FORMER:])
