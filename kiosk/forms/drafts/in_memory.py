"""Journals and keys of drafts in this program's memory alone: what ends with the program, and was on no disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.forms.ports import HeldKey


class MemoryJournal:
    """A `DraftJournal` that forgets everything when the program ends."""

    def __init__(self) -> None:
        self._records: dict[str, list[bytes]] = {}
        self._parts: dict[tuple[str, int], bytes] = {}

    def append(self, draft: str, first: int, records: Sequence[bytes], parts: Mapping[int, bytes]) -> None:
        """Hold records from sequence `first` on, and parts by number."""
        held = self._records.setdefault(draft, [])
        del held[first - 1 :]
        held.extend(records)
        self._parts.update({(draft, number): content for number, content in parts.items()})

    def records(self, draft: str) -> list[bytes]:
        """All records of a draft."""
        return list(self._records.get(draft, ()))

    def part(self, draft: str, number: int) -> bytes | None:
        """One attachment."""
        return self._parts.get((draft, number))

    def drafts(self) -> list[str]:
        """Ids of all drafts held."""
        return list(self._records)

    def wipe(self, drafts: Sequence[str]) -> None:
        """Forget drafts."""
        for draft in drafts:
            self._records.pop(draft, None)
        self._parts = {place: content for place, content in self._parts.items() if place[0] not in drafts}

    def close(self) -> None:
        """Forget all."""
        self._records.clear()
        self._parts.clear()


class MemoryKeys:
    """`VisitKeys` that end with the program."""

    def __init__(self) -> None:
        self._held: dict[str, HeldKey] = {}

    def put(self, draft: str, held: HeldKey) -> None:
        """Hold a key."""
        self._held[draft] = held

    def note(self, draft: str, count: int, tag: bytes) -> None:
        """The journal goes this far now."""
        self._held[draft] = msgspec.structs.replace(self._held[draft], count=count, tag=tag)

    def get(self, draft: str) -> HeldKey | None:
        """The key, None where there is none."""
        return self._held.get(draft)

    def drop(self, draft: str) -> None:
        """Forget a key."""
        self._held.pop(draft, None)

    def drafts(self) -> list[str]:
        """Drafts whose keys are held."""
        return list(self._held)
