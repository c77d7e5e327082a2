"""What this counter can take back: the steps made here, the last one first."""

from dataclasses import dataclass

_MOST = 20


@dataclass(frozen=True, slots=True)
class Done:
    """One press: the tickets it moved (undone in this order), a sentence, the label it is about, and when it was."""

    tickets: tuple[str, ...]
    sentence: str
    label: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """The presses of this session that have not been undone."""

    done: tuple[Done, ...] = ()

    @property
    def last(self) -> Done | None:
        """What Undo would take back."""
        return self.done[-1] if self.done else None

    def with_done(self, done: Done) -> "History":
        """One press more; old ones are forgotten."""
        return History((*self.done, done)[-_MOST:])

    def without_last(self) -> "History":
        """The last press was undone."""
        return History(self.done[:-1])
