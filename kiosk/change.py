"""What a durable step changed, as those who listen to a device hear of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a person at this device has to be told: a call of theirs that did not stand."""

    ticket: str
    counter: str
    winner: str
    needs_next: bool = False
    """The counter still waited for that person, so that it is to be given its next."""


SOMEBODY = frozenset({""})


@dataclass(frozen=True, slots=True)
class Change:
    """What a durable step changed."""

    subjects: frozenset[str] = frozenset()
    streams: frozenset[str] = frozenset()
    notices: tuple[Notice, ...] = ()
    writers: frozenset[str] = frozenset()
    """Devices whose events these are; one without a name where it is not known."""

    def and_then(self, later: Change) -> Change:
        """Both as one step."""
        return Change(
            self.subjects | later.subjects,
            self.streams | later.streams,
            self.notices + later.notices,
            self.writers | later.writers,
        )
