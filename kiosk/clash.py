"""Two devices claimed the same thing without knowing of each other: which claim stands.

Kept *told* (design, promise 3): a call that reached serving beats one that did not, then granted beats alone, then the
higher term, then the earlier in the order of clock, source, sequence. A claim that was undone gives way to any other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Claim:
    """One event that takes a ticket, a counter or a call. `before` holds the ids of all events before it in cause."""

    id: str
    before: frozenset[str]
    order: tuple[str, str, int]
    served: bool = False
    undone: bool = False
    granted: bool = False
    term: int = 0

    @property
    def strength(self) -> tuple[bool, bool, bool, int]:
        """What beats what; equal strengths go to the earlier order."""
        return (not self.undone, self.served, self.granted, self.term)


def concurrent(one: Claim, other: Claim) -> bool:
    """Neither writer had seen the other's claim."""
    return one.id not in other.before and other.id not in one.before


def losers(claims: Sequence[Claim]) -> Mapping[str, str]:
    """Id of each claim that does not stand, with the id of the one that beats it."""
    ranked = sorted(claims, key=lambda claim: claim.order)
    ranked.sort(key=lambda claim: claim.strength, reverse=True)
    standing: list[Claim] = []
    lost: dict[str, str] = {}
    for claim in ranked:
        winner = next((other for other in standing if concurrent(claim, other)), None)
        if winner is None:
            standing.append(claim)
        else:
            lost[claim.id] = winner.id
    return lost
