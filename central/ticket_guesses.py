"""Slows down whoever asks for tickets that do not exist.

A ticket's id is 122 random bits (`kiosk.events.new_id`), so that guessing one is hopeless at any speed; this keeps
those who try from costing anything. Tickets that exist are never slowed: a whole waiting room may share one address.
"""

from __future__ import annotations

import asyncio
import ipaddress
from typing import Final

from central.allowance import Allowance
from central.throttle import TooManyTries

FREE_GUESSES: Final = 30
"""Unknown tickets that an address may ask for in a minute before it is slowed: papers of yesterday, and hasty scans."""
SLOW_SECONDS: Final = 2.0
MOST_WAITING: Final = 100
"""Answers held back at once; beyond that the answer is no answer."""


class Guesses:
    """Counts asked-for tickets that do not exist, by address."""

    def __init__(self, free: int = FREE_GUESSES, seconds: float = SLOW_SECONDS) -> None:
        self._allowed = Allowance(free)
        self._seconds = seconds
        self._waiting = 0

    async def wrong(self, address: str) -> None:
        """There was one more: returns at once, or late; raises TooManyTries where too many wait already."""
        if self._allowed.take(neighbourhood(address)):
            return
        if self._waiting >= MOST_WAITING:
            raise TooManyTries(60)
        self._waiting += 1
        try:
            await asyncio.sleep(self._seconds)
        finally:
            self._waiting -= 1


def neighbourhood(address: str) -> str:
    """Whoever is to be counted as one: the address; of IPv6 the /64 that one customer has (RFC 6177)."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address[:64]
    if found.version == 4:  # noqa: PLR2004 - IPv4
        return str(found)
    return str(ipaddress.ip_network((found, 64), strict=False))
