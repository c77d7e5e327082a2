"""What a face says of things of its own that the office's server could not take: an officer has to show it somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.put_aside import PutAside
    from kiosk.queue.state import Queue

SHOWN_MS: Final = 7 * 24 * 3600 * 1000
"""What is older nobody will mend by looking at a screen; operators still see it."""
_KINDS: Final = {
    "ticket": "aside.ticket", "appointment": "aside.appointment", "submission": "aside.form", "stop": "aside.stop",
    "case": "aside.case",
}  # fmt: skip


def left_out(queue: Queue, now_ms: int) -> tuple[PutAside, ...]:
    """What this machine wrote of late and a server put aside, as far as it was not taken in since; the oldest first."""
    found = [
        one
        for one in queue.asides.values()
        if one.device == queue.device and not one.taken_in and now_ms - one.at < SHOWN_MS
    ]
    return tuple(sorted(found, key=lambda one: (one.at, one.hash)))


def aside_text(found: tuple[PutAside, ...], when: Callable[[int], str]) -> Text | None:
    """How many, what the last one was, and what to do; None where nothing was put aside."""
    if not found:
        return None
    kind = _KINDS.get(found[-1].what.partition(".")[0], "aside.other")
    return Text.of("aside.told", n=len(found), what=Text.of(kind), when=when(found[-1].at))
