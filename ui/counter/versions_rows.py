"""The rows of what was written twice: pure functions of a conflict, the words of the moment and who is who."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from ui.counter import versions_words as say
from ui.counter.overview_shift import ShiftChoice
from ui.counter.versions_words import People

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.events import Event
    from kiosk.merge import Version
    from kiosk.queue.conflicts import Done, Item
    from kiosk.queue.state import Queue
    from ui.counter.words import Words


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One thing in the list."""

    item: str
    title: str
    line: str
    status: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One value, and everybody who wrote it."""

    version: str
    text: str
    people: str
    shows: bool
    number: int


@dataclass(frozen=True, slots=True)
class StepLine:
    """One line of the thing's history; `written` where it is one of the versions."""

    step: str
    text: str
    written: bool


@dataclass(frozen=True, slots=True)
class DoneLine:
    """One that was settled."""

    done: str
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Makes the rows; `today` is the office's day, so that times of it are told without."""

    words: Words
    people: People
    today: str

    def row(self, item: Item, chosen: str) -> ItemLine:
        """One thing in the list."""
        values = say.row_line(self.words, [one.text for one in self.versions(item)])
        since = say.since(say.when(self.words, item.began, self.today))
        title = say.thing(self.words, item.kind, item.name)
        return ItemLine(item.id, title, f"{say.field_name(item.field)}: {values}", since, item.id == chosen)

    def versions(self, item: Item) -> list[VersionLine]:
        """Each value once, with all who wrote it, as they were written."""
        groups: dict[bytes, list[Version]] = {}
        for one in item.conflict.versions:
            groups.setdefault(_plain(one.value), []).append(one)
        common = _common(item) if item.field == "plan" else []
        return [
            VersionLine(
                version=group[-1].event,
                text=self._value(item, group[-1], common),
                people="\n".join(self._who(one) for one in group),
                shows=plain == _plain(item.shown),
                number=number,
            )
            for number, (plain, group) in enumerate(groups.items(), 1)
        ]

    def steps(self, item: Item, history: Iterable[Event]) -> list[StepLine]:
        """The history of the thing, in words."""
        mine = {one.event for one in item.conflict.versions}
        return [
            StepLine(event.id, say.step_line(self.words, self.people, event, self.today), event.id in mine)
            for event in history
            if say.step(self.words, event)
        ]

    def done(self, one: Done) -> DoneLine:
        """One that was settled."""
        version = one.version
        who = self.people.said(version.officer, version.device)
        told = say.value(self.words, one.field, version.value)
        at = say.when(self.words, version.at, self.today)
        title = f"{say.thing(self.words, one.kind, one.name)}: {say.field_name(one.field)}"
        return DoneLine(version.event, title, say.settled_as(told, who, at))

    def purposes(self, item: Item) -> list[ShiftChoice]:
        """What a desk may be for."""
        named = [(one.id, one.name.get(self.words.language)) for one in self.words.pack.profiles]
        whole = ("", say.value(self.words, "profile", ""))
        return [ShiftChoice(value, name, value == item.shown) for value, name in (whole, *named)]

    def _value(self, item: Item, version: Version, common: list[object]) -> str:
        if item.field == "plan":
            return say.plan(self.words, self.people, version.value, common)
        return say.value(self.words, item.field, version.value)

    def _who(self, version: Version) -> str:
        who = self.people.said(version.officer, version.device)
        return say.joined(self.words, (say.when(self.words, version.at, self.today), who))


def people_of(queue: Queue, here: str) -> People:
    """Names, as the office knows them; `here` is this device."""
    officers = {one.id: one.name or one.id for one in queue.officers.values()}
    return People(officers, {one.uuid: one.name or one.uuid[:8] for one in queue.devices.values()}, here)


def _plain(value: object) -> bytes:
    return msgspec.json.encode(value, order="sorted")


def _common(item: Item) -> list[object]:
    """Shifts that every version has; none where one is the usual plan."""
    plans = [one.value for one in item.conflict.versions]
    if any(one is None for one in plans):
        return []
    return [shift for shift in plans[0] if all(shift in other for other in plans[1:])]
