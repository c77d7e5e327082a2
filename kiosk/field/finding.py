"""Finding something on an officer's laptop by the beginnings of words: people, stops, notes. Nothing leaves memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from kiosk.catalogue.plain_words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = Literal["person", "stop", "note"]
_ORDER: Final = ("person", "stop", "note")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be found. `also` are further words by which it is; `at` says what is newer."""

    kind: Kind
    id: str
    title: str
    line: str
    also: str = ""
    at: str = ""
    open: bool = False
    """Whether somebody still has to do with it."""


def found(things: Iterable[Thing], query: str, most: int) -> list[Thing]:
    """What every word of the query begins a word of; by its title before by the rest, then the newer first."""
    wanted = words(query)
    if not wanted:
        return []
    hits = [(score, one) for one in things if (score := _score(one, wanted))]
    hits.sort(key=lambda hit: hit[1].at, reverse=True)
    return [one for _, one in sorted(hits, key=lambda hit: (-hit[0], _ORDER.index(hit[1].kind)))][:most]


def outline(things: Iterable[Thing], most: int) -> list[Thing]:
    """The people on this laptop without a question: those who are not done first, then the newer first."""
    people = sorted((one for one in things if one.kind == "person"), key=lambda one: one.at, reverse=True)
    return sorted(people, key=lambda one: not one.open)[:most]


def _score(thing: Thing, wanted: list[str]) -> int:
    """0 where a word is not there; else 1 more than the number of words that stand in the title."""
    title = words(thing.title)
    rest = [*title, *words(thing.line), *words(thing.also)]
    if not all(any(one.startswith(word) for one in rest) for word in wanted):
        return 0
    return 1 + sum(any(one.startswith(word) for one in title) for word in wanted)
