"""Versions of a pack: numbers with dots, of which one is later than another."""

from __future__ import annotations

import re

from kiosk.errors import DataFault

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,3}")


def order(version: str) -> tuple[int, ...]:
    """What sorts versions; 2026.11 is 2026.11.0. Raises DataFault for one that has no order."""
    if not _VERSION.fullmatch(version):
        message = f"{version[:60]!r} is no version of a pack. Write up to four numbers with dots, such as 2026.11.2."
        raise DataFault(message)
    numbers = [int(part) for part in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))
