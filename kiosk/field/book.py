"""What a device knows of the field: the stops and cases of the officers whose streams it holds."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kiosk.field.matter import Case
from kiosk.field.saw import Reply, Saw
from kiosk.field.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    import msgspec


class FieldBook:
    """Part of the projection of an office day (`kiosk.queue.state.Queue`); changed by `take` only."""

    def __init__(self) -> None:
        self.stops: dict[str, Stop] = {}
        self.cases: dict[str, Case] = {}
        self.saws: dict[str, Saw] = {}
        self.replies: dict[str, Reply] = {}
        self._blobs: dict[str, dict[str, int]] = defaultdict(dict)
        """By officer, how many of their stops and cases name a blob."""

    def take(self, state: msgspec.Struct) -> None:
        """Take over a new state; what is nothing of the field is left alone."""
        if isinstance(state, Stop):
            self._count(self.stops.get(state.id), -1)
            self._count(state, 1)
            self.stops[state.id] = state
        elif isinstance(state, Case):
            self._count(self.cases.get(state.id), -1)
            self._count(state, 1)
            self.cases[state.id] = state
        elif isinstance(state, Saw):
            self._count(self.saws.get(state.id), -1)
            self._count(state, 1)
            self.saws[state.id] = state
        elif isinstance(state, Reply):
            self.replies[state.id] = state

    def stops_of(self, officer: str, day: str) -> list[Stop]:
        """The stops of a day, as they will be gone to."""
        found = [one for one in self.stops.values() if (one.officer, one.day) == (officer, day) and not one.deleted]
        return sorted(found, key=lambda one: (one.order, one.at or "24", one.id))

    def cases_at(self, stop: str) -> list[Case]:
        """The people seen at a stop, as they came."""
        found = [one for one in self.cases.values() if one.stop == stop and one.day and not one.deleted]
        return sorted(found, key=lambda one: (one.opened, one.id))

    def saws_of(self, officer: str) -> list[Saw]:
        """What an officer told, the newest first."""
        found = [one for one in self.saws.values() if one.officer == officer and one.stands]
        return sorted(found, key=lambda one: (-one.at, one.id))

    def has_blob(self, officer: str, name: str) -> bool:
        """Whether a stop, case or observation of an officer names a blob: their laptop may then read it."""
        return name in self._blobs.get(officer, ())

    def blobs(self, officer: str) -> Iterator[str]:
        """All blobs that stops and cases of an officer name."""
        yield from self._blobs.get(officer, ())

    def _count(self, state: Stop | Case | Saw | None, step: int) -> None:
        if state is None:
            return
        held = self._blobs[state.officer]
        for name in blobs_of(state):
            held[name] = held.get(name, 0) + step
            if held[name] <= 0:
                del held[name]


def blobs_of(state: Stop | Case | Saw) -> tuple[str, ...]:
    """The sealed blobs of a stop, a case or an observation."""
    if isinstance(state, Saw):
        return (state.words,) if state.words else ()
    if isinstance(state, Case):
        return state.blobs
    waiting = [one.value for told in state.conflicts if told.field == "sealed" for one in told.versions]
    held = [state.sealed, *(one for one in waiting if isinstance(one, str))]
    return tuple(dict.fromkeys(one for one in held if one))
