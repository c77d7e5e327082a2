"""The search as the faces see it: what was found, and why each of it."""

from collections.abc import Sequence
from typing import Literal, Protocol

import msgspec

Kind = Literal["answer", "service"]
Because = Literal["title", "words", "synonym", "spelling", "event", "service"]


class Reason(msgspec.Struct, frozen=True):
    """Why something was found: by a `word` of its title or text, by another word for one that was typed, by a word that
    was nearly typed, by a life event (its id), or by the service (its id) that an answer is about.
    """

    kind: Because
    word: str


class Found(msgspec.Struct, frozen=True):
    """An answer or a service; a higher score stands before a lower one of the same search, and says nothing else."""

    kind: Kind
    id: str
    score: float
    reasons: tuple[Reason, ...] = ()


class Happening(msgspec.Struct, frozen=True):
    """A life event that fits, and the words of the person that say so; none where its services do."""

    event: str
    words: tuple[str, ...] = ()


class Findings(msgspec.Struct, frozen=True):
    """What was found, best first; words that were read as others (as typed, as read); life events that fit."""

    results: tuple[Found, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    event_ideas: tuple[Happening, ...] = ()
    sure: bool = True
    """Else nothing is about exactly that: what was found may help, and a person is the better answer."""


class AnswerSearch(Protocol):
    """Finds answers and services by what people write."""

    def find(
        self, text: str, language: str, *, events: Sequence[str] = (), only: Kind | None = None, limit: int = 10
    ) -> Findings:
        """Return what fits `text`, any text at all, read in `language`; an empty one finds nothing.

        `events` are life events that the person said they are in: what belongs to them stands higher. `only` leaves out
        the other kind. May be called from any thread; waits for the index of a pack that has only just come.
        """
        ...
