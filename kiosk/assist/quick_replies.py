"""Quick replies: what helper and citizen can say with one press, each read in the reader's own language."""

from __future__ import annotations

from typing import Final

from kiosk.text import Text

FROM_CITIZEN: Final = (
    "yes",
    "no",
    "show-me",
    "what-does-it-mean",
    "slow-down",
    "say-again",
    "do-not-have-it",
    "one-moment",
    "thank-you",
)
"""Offered at the kiosk, in this order."""
FROM_HELPER: Final = (
    "hello",
    "take-your-time",
    "i-point-at-it",
    "is-that-right",
    "can-skip",
    "nearly-done",
    "one-moment",
    "yes",
    "no",
    "thank-you",
)
"""Offered to the helper, in this order."""
QUICK_REPLIES: Final = tuple(dict.fromkeys((*FROM_CITIZEN, *FROM_HELPER)))


def words_of(reply: str) -> Text | None:
    """What a quick reply says; None for one that this release does not know: show nothing then."""
    return Text.of(f"quick.{reply}") if reply in QUICK_REPLIES else None
