"""Typed rules for what several devices wrote without knowing of each other, and the conflicts that wait for a person.

Two writes of one field are concurrent where neither writer had seen the other's event, by `basis` and not by clocks.
The later in causal order shows. Where their values differ, and nobody has written the field since who saw both, that
is a conflict: it keeps every value with who, when and on which device, until one more event that has seen them all
settles it. So nothing is lost in silence, and a settlement that is concurrent with another is a conflict again.

`kiosk.record` folds a whole entity by such rules; a fold of its own takes the ones that it needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.event_data import at_ms, convert, named
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.events import Event

SETTLED = "conflict.settled.v1"
"""Of the entity itself: `field`, the `value` that holds, the event that was `chosen` (empty: a value of its own), and
the events that it was chosen `over`."""
REOPENED = "conflict.reopened.v1"
"""A settlement (`event`) is taken back."""
DELETED = "deleted"
"""The field of a conflict in which somebody deleted what another one changed."""


class Version(msgspec.Struct, frozen=True):
    """One of the values: which event wrote it, who (empty: not told), on which device, when (ms since 1970)."""

    event: str
    value: Any
    at: int = 0
    device: str = ""
    officer: str = ""


class Conflict(msgspec.Struct, frozen=True):
    """A field with values that were written without knowing of each other, in causal order; two differ at least."""

    field: str
    versions: tuple[Version, ...]


class Settled(msgspec.Struct, frozen=True):
    """A field about which a person has decided, as long as nobody has written it since."""

    field: str
    version: Version


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a state keeps of its fields: the conflicts that wait, and what was settled and still stands."""

    conflicts: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()


class Settlement(msgspec.Struct, frozen=True):
    """What a person decided about a field."""

    field: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Write:
    """One write of one field. The value is as JSON has it, so that it is the same when it is read again."""

    event: Event
    value: Any

    @property
    def settles(self) -> bool:
        """Whether a person decided it, seeing others."""
        return self.event.type == SETTLED


class Causes:
    """Which events of an entity their writers had seen: for each a mask of the places of those before it in cause."""

    def __init__(self, ordered: Sequence[Event]) -> None:
        """`ordered` is in causal order."""
        self._place = {event.id: place for place, event in enumerate(ordered)}
        self._seen: list[int] = []
        for place, event in enumerate(ordered):
            seen = 0
            for basis in event.basis:
                at = self._place.get(basis, place)
                if at < place:
                    seen |= self._seen[at] | 1 << at
            self._seen.append(seen)

    def saw(self, later: Event, earlier: Event) -> bool:
        """Whether the writer of one event had seen another."""
        return bool(self._seen[self._place[later.id]] >> self._place[earlier.id] & 1)


def unseen(writes: Iterable[Write], causes: Causes) -> list[Write]:
    """The writes of a field, given in causal order, that no later one of them has seen; the last of them shows."""
    found: list[Write] = []
    for write in writes:
        found = [one for one in found if not causes.saw(write.event, one.event)]
        found.append(write)
    return found


def conflict_of(field: str, writes: Iterable[Write], causes: Causes) -> Conflict | None:
    """The conflict of a field; None where all that nobody has seen say the same."""
    found = unseen(writes, causes)
    if len({msgspec.json.encode(one.value, order="sorted") for one in found}) < 2:  # noqa: PLR2004 - it takes two
        return None
    return Conflict(field, tuple(_version(one) for one in found))


def _version(write: Write) -> Version:
    event = write.event
    return Version(event.id, write.value, at_ms(event), device_of(event.source), named(event, "officer"))


def outcome(fields: Iterable[tuple[str, Sequence[Write]]], causes: Causes) -> Outcome:
    """Of several fields, each given with its writes."""
    conflicts: list[Conflict] = []
    settled: list[Settled] = []
    for field, writes in fields:
        found = conflict_of(field, writes, causes) if len(writes) > 1 else None
        if found is not None:
            conflicts.append(found)
        elif writes and writes[-1].settles:
            settled.append(Settled(field, _version(writes[-1])))
    return Outcome(tuple(conflicts), tuple(settled))


def settlements(events: Sequence[Event]) -> Iterator[tuple[Event, Settlement]]:
    """The settlements that hold, in causal order: each is one more write of its field."""
    settled = [event for event in events if event.type == SETTLED]
    taken_back = {named(event, "event") for event in events if event.type == REOPENED} if settled else ()
    for event in settled:
        if event.id not in taken_back:
            told = convert(event, Settlement)
            if told is not None:
                yield event, told


class Step(Enum):
    """What an event does to the life of an entity."""

    EDIT = "edit"
    DELETE = "delete"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Life:
    """Whether an entity is deleted, the ids of events whose writers knew that, and the writes that say so or not."""

    gone: bool = False
    knew: frozenset[str] = frozenset()
    writes: tuple[Write, ...] = ()


def life(steps: Sequence[tuple[Event, Step]], causes: Causes) -> Life:
    """A deletion loses to an edit that is concurrent with it, and that is shown. `steps` are in causal order.

    An edit by somebody who knew that it was deleted has no effect; it takes a restoration to bring it back.
    """
    if all(step is not Step.DELETE for _event, step in steps):
        return Life()
    writes: list[Write] = []
    knew: set[str] = set()
    for event, step in steps:
        if _gone(unseen([one for one in writes if causes.saw(event, one.event)], causes)):
            knew.add(event.id)
            if step is Step.EDIT:
                continue
        writes.append(Write(event, value=step is Step.DELETE))
    return Life(_gone(unseen(writes, causes)), frozenset(knew), tuple(writes))


def _gone(known: Sequence[Write]) -> bool:
    return bool(known) and all(one.value for one in known)
