"""When a serving hub folds what it has taken in: a burst becomes durable and is answered first, and is folded behind.

The folding is from the log, so that a power cut between the two loses nothing. It is done as soon as nothing comes for
a moment, a part at a time; before anything that looks at states (an act, a grant); and after two seconds in any case.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import msgspec

    from kiosk.ports import EventLog

AT_ONCE: Final = 16
"""So few events are folded within the commit that keeps them: cheaper than a commit of its own."""
QUIET_SECONDS: Final = 0.02
"""Longer than a device that sends a burst takes from one batch to the next."""
MOST_SECONDS: Final = 2.0
MOST_EVENTS: Final = 10_000
"""A grant waits for the folding of so many at most: for a third of a second, or for one on a slow machine."""
_A_PART: Final = 200
"""Entities that are folded before somebody else has a turn: some tens of milliseconds."""


class LateFolding:
    """What of a log is yet to be folded. Used by the one thread that writes."""

    def __init__(self, log: EventLog, now: Callable[[], float] = time.monotonic) -> None:
        self._log, self._now = log, now
        self._since: float | None = None
        self._events = 0

    def left(self, events: int) -> None:
        """So many more events were kept and not folded."""
        self._since = self._now() if self._since is None else self._since
        self._events += events

    @property
    def waits(self) -> bool:
        """Whether there is something to fold."""
        return self._since is not None

    @property
    def due(self) -> bool:
        """Whether it is as much, or has waited for as long, as may be."""
        return self._since is not None and (self._events >= MOST_EVENTS or self._now() - self._since >= MOST_SECONDS)

    def part(self) -> Mapping[str, msgspec.Struct]:
        """Fold a part; the new states."""
        changed = self._log.fold_pending(_A_PART)
        if len(changed) == _A_PART:
            return changed
        return {**changed, **self.all()}  # it was the last part, or some of it is of kinds that are not known here

    def all(self) -> Mapping[str, msgspec.Struct]:
        """Fold all that is left; the new states."""
        self._since, self._events = None, 0
        return self._log.fold_pending()
