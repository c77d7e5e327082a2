"""A number to ring, left by somebody for whom nobody was free. It is personal, so it is in no event: the hub holds it
in memory until the call is over, and tells it to the counter that answered and to nobody else.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final, Protocol

from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from concurrent.futures import Future

FEWEST, MOST = 6, 15
"""Digits of a number (ITU-T E.164 has at most 15)."""
MOST_TYPED: Final = 40
_BETWEEN: Final = frozenset(" -()./")


class CallBacks(Protocol):
    """What a face does with numbers. Futures hold Refused where it cannot be done; none waits for the caller."""

    def leave(self, help_id: str, typed: str) -> Future[None]:
        """At the kiosk that called: ring this number. The call then waits to be rung back."""

    def number(self, help_id: str) -> Future[str]:
        """At the counter that answered: the number."""


def phone_number(typed: str) -> str:
    """A number as it is kept: digits of any script as 0-9, after a `+` where one was typed. Raises Refused."""
    plain = unicodedata.normalize("NFKC", typed[: MOST_TYPED + 1]).strip()
    plus, rest = plain.startswith("+"), plain.removeprefix("+")
    digits = "".join(str(unicodedata.decimal(one)) for one in rest if one.isdecimal())
    strange = any(not one.isdecimal() and one not in _BETWEEN for one in rest)
    if strange or len(typed) > MOST_TYPED or not FEWEST <= len(digits) <= MOST:
        raise Refused(Text.of("refused.phone_number"))
    return ("+" if plus else "") + digits
