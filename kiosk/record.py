"""An entity whose fields each have a typed rule, declared in one place and folded here (docs/merge.md).

    VISIT = RecordKind("visit", {"due": Latest(int), "state": Steps("planned", {"planned": ("done",)}), "tags": Many()})
    EntityKind("visit", Record, partial(fold, VISIT), stream="case")

Its events are `visit.made.v1` and `visit.written.v1` with `fields` (a name and what its rule takes), `visit.deleted.v1`
and `visit.restored.v1`; beside them `conflict.settled.v1` and `conflict.reopened.v1`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from kiosk import merge
from kiosk.clash import Claim, losers
from kiosk.event_data import convert
from kiosk.merge import Causes, Conflict, Settled, Step, Write, life, outcome
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.events import Event

_MOST: Final = 2**53
"""The largest whole number that every reader of JSON understands."""


class Rule(Protocol):
    """How the writes of one field become its value. `writes` are in causal order, settlements among them."""

    def merged(self, writes: Sequence[Write], causes: Causes) -> tuple[Any, Sequence[Write]]:
        """The value (None where the field was never written), and the writes among which there may be a conflict."""


@dataclass(frozen=True, slots=True)
class Latest:
    """The last write shows; concurrent ones that differ are a conflict. For whatever people say of a thing."""

    shape: Any = str

    def merged(self, writes: Sequence[Write], _causes: Causes) -> tuple[Any, Sequence[Write]]:
        """The last write of the right shape."""
        known = [one for one in writes if _fits(one.value, self.shape)]
        return (known[-1].value if known else None), known


@dataclass(frozen=True, slots=True)
class Count:
    """Sums of what each device added (or took away): adding needs no order, so it is never a conflict."""

    def merged(self, writes: Sequence[Write], _causes: Causes) -> tuple[Any, Sequence[Write]]:
        """The total over all devices."""
        return sum(self.by_device(writes).values()), ()

    @staticmethod
    def by_device(writes: Sequence[Write]) -> Counter[str]:
        """What each device has added."""
        found: Counter[str] = Counter()
        for one in writes:
            if not one.settles and _fits(one.value, int):
                found[device_of(one.event.source)] += one.value
        return found


class _Many(msgspec.Struct):
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Many:
    """A set of codes: `{"add": [...], "remove": [...]}`. What is added wins over a concurrent removal."""

    def merged(self, writes: Sequence[Write], causes: Causes) -> tuple[Any, Sequence[Write]]:
        """Whatever was added and not removed by somebody who had seen that."""
        added: dict[str, list[Event]] = {}
        for one in writes:
            told = _as(one.value, _Many)
            for code in told.remove if told else ():
                added[code] = [event for event in added.get(code, ()) if not causes.saw(one.event, event)]
            for code in told.add if told else ():
                added.setdefault(code, []).append(one.event)
        return sorted(code for code, events in added.items() if events), ()


@dataclass(frozen=True, slots=True)
class Steps:
    """A state machine: `allowed` says which states follow one. Of concurrent steps those show that still apply."""

    first: str
    allowed: Mapping[str, Sequence[str]]

    def merged(self, writes: Sequence[Write], causes: Causes) -> tuple[Any, Sequence[Write]]:
        """The state, and a conflict where people took different steps without knowing of each other."""
        taken: list[Write] = []
        for one in writes:
            if self._after(self._seen(taken, one, causes), one) is not None:
                taken.append(one)
        return self._walk(taken), taken

    def _seen(self, taken: Sequence[Write], one: Write, causes: Causes) -> str:
        return self._walk([other for other in taken if causes.saw(one.event, other.event)])

    def _walk(self, steps: Sequence[Write]) -> str:
        state = self.first
        for one in steps:
            state = self._after(state, one) or state
        return state

    def _after(self, state: str, one: Write) -> str | None:
        value = one.value
        known = isinstance(value, str) and (value in self.allowed.get(state, ()) or (one.settles and self._is(value)))
        return value if known else None

    def _is(self, value: str) -> bool:
        return value == self.first or any(value in following for following in self.allowed.values())


@dataclass(frozen=True, slots=True)
class Owned:
    """Only the device that wrote it first writes it: two cannot meet, and what another one writes has no effect."""

    shape: Any = str

    def merged(self, writes: Sequence[Write], _causes: Causes) -> tuple[Any, Sequence[Write]]:
        """The last write of the owner."""
        known = [one for one in writes if _fits(one.value, self.shape) and not one.settles]
        owner = device_of(known[0].event.source) if known else ""
        mine = [one.value for one in known if device_of(one.event.source) == owner]
        return (mine[-1] if mine else None), ()


@dataclass(frozen=True, slots=True)
class Granted:
    """Only what the serving hub granted counts (`granted` and `term` of the event); the higher term stands."""

    shape: Any = str

    def merged(self, writes: Sequence[Write], causes: Causes) -> tuple[Any, Sequence[Write]]:
        """The last grant that stands; of two that did not know of each other `kiosk.clash` chooses."""
        known = [one for one in writes if _fits(one.value, self.shape) and _grant(one.event)]
        lost = losers([self._claim(one.event, known, causes) for one in known])
        standing = [one.value for one in known if one.event.id not in lost]
        return (standing[-1] if standing else None), ()

    @staticmethod
    def _claim(event: Event, known: Sequence[Write], causes: Causes) -> Claim:
        before = frozenset(one.event.id for one in known if causes.saw(event, one.event))
        return Claim(event.id, before, event.order, granted=True, term=event.data["term"])


@dataclass(frozen=True, slots=True)
class RecordKind:
    """The fields of a kind of entity, each with its rule, and the names of its events."""

    name: str
    fields: Mapping[str, Rule]
    made: str = field(init=False)
    written: str = field(init=False)
    deleted: str = field(init=False)
    restored: str = field(init=False)

    def __post_init__(self) -> None:
        for step in ("made", "written", "deleted", "restored"):
            object.__setattr__(self, step, f"{self.name}.{step}.v1")


class Record(msgspec.Struct, frozen=True):
    """The folded state: what each field has come to, and what waits for a person. `known` once it was made."""

    id: str
    known: bool = False
    deleted: bool = False
    values: dict[str, Any] = {}
    conflicts: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()


class _Told(msgspec.Struct):
    fields: dict[str, Any] = {}


def fold(kind: RecordKind, subject: str, events: Sequence[Event]) -> Record:
    """An entity by the rules of its kind."""
    causes = Causes(events)
    told = {one.id: data for one in events if one.type in {kind.made, kind.written} and (data := convert(one, _Told))}
    settled = {event.id: data for event, data in merge.settlements(events)}
    steps = [(event, step) for event in events if (step := _step(kind, event, told, settled)) is not None]
    lived = life(steps, causes)
    writes: dict[str, list[Write]] = {name: [] for name in kind.fields}
    for event in events:
        if event.id in told and event.id not in lived.knew:
            for name, value in told[event.id].fields.items():
                writes.get(name, []).append(Write(event, value))
        elif event.id in settled and settled[event.id].field in writes:
            writes[settled[event.id].field].append(Write(event, settled[event.id].value))
    merged = {name: rule.merged(writes[name], causes) for name, rule in kind.fields.items()}
    values = {name: value for name, (value, _writes) in merged.items()}
    found = outcome([(merge.DELETED, lived.writes), *((name, told) for name, (_value, told) in merged.items())], causes)
    known = any(event.type == kind.made for event in events)
    return Record(subject.partition("/")[2], known, lived.gone, values, found.conflicts, found.settled)


def _step(
    kind: RecordKind, event: Event, told: Mapping[str, _Told], settled: Mapping[str, merge.Settlement]
) -> Step | None:
    if event.id in told:
        return Step.EDIT
    if event.id in settled and settled[event.id].field == merge.DELETED:
        return Step.DELETE if settled[event.id].value is True else Step.RESTORE
    return {kind.deleted: Step.DELETE, kind.restored: Step.RESTORE}.get(event.type)


def _grant(event: Event) -> bool:
    term = event.data.get("term")
    return event.data.get("granted") is True and type(term) is int and 0 <= term < _MOST


def _fits(value: object, shape: Any) -> bool:  # noqa: ANN401 - any type that msgspec reads
    if isinstance(value, int) and abs(value) >= _MOST:
        return False
    try:
        msgspec.convert(value, shape)
    except msgspec.ValidationError:
        return False
    return True


def _as(value: object, shape: Any) -> Any:  # noqa: ANN401 - whatever the shape says
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError:
        return None
