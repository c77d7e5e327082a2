"""The graded questions of `benchmarks/graded/`, and how well a search answers them.

Written by somebody who saw the plan of the answers and not their text. A question and its misspelt twin are one unit;
the units with even numbers were there to tune the search by, those with odd numbers are what counts. The first ten were
seen by whoever tuned it, so that they count as tuned on.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

FOLDER = Path(__file__).parent / "graded"
FIRST = 3
DEEP = 10
_SEEN = 10
_FIRST_NOTHING = 90
_GAINS = (7.0, 3.0, 1.0)
"""What an A, a B and a C are worth: two to the power of the grade, less one."""

Half = Literal["tuned on", "held out"]


@dataclass(frozen=True, slots=True)
class Graded:
    """A question; `grades` has the ids that answer it fully (A), that help (B) and that touch it (C)."""

    language: str
    kind: str
    text: str
    grades: tuple[frozenset[str], ...]
    pair: str
    half: Half


def typed() -> list[Graded]:
    """Pairs of a question and the same as it is mistyped; how they were made stands in graded/README.md."""
    return graded("typed.tsv")


def fresh() -> list[Graded]:
    """The same of questions that were written when the search was done; all of them are held out."""
    return [replace(one, half="held out") for one in graded("fresh.tsv")]


def graded(file: str = "questions.tsv") -> list[Graded]:
    """Every graded question."""
    found: list[Graded] = []
    units: dict[tuple[str, str], int] = {}
    number = 0
    for line in (FOLDER / file).read_text(encoding="utf-8").splitlines()[1:]:
        language, kind, text, *rest = line.split("\t")
        a, b, c, pair = (rest + [""] * 4)[:4]
        unit = units.setdefault((language, pair), number) if pair else number
        number += unit == number
        half: Half = "held out" if unit % 2 and unit >= _SEEN else "tuned on"
        grades = tuple(frozenset(filter(None, one.replace(" ", "").split(","))) for one in (a, b, c))
        found.append(Graded(language, kind, text, grades, pair, half))
    return found


def nothing(half: Half, *, later: bool = False) -> list[tuple[str, str]]:
    """Language and text of questions that nothing here answers; every second one is held out.

    The `later` ones are half of what people ask a machine, half of what other offices do.
    """
    lines = (FOLDER / "nothing.tsv").read_text(encoding="utf-8").splitlines()[1:]
    lines = lines[_FIRST_NOTHING:] if later else lines[:_FIRST_NOTHING]
    chosen = lines[half == "held out" :: 2]
    return [(line.split("\t")[0], line.split("\t")[1]) for line in chosen]


@dataclass(frozen=True, slots=True)
class Score:
    """How a search did on some questions: an A among the first three, nDCG of the first ten, nothing found at all."""

    questions: int
    recall: float
    ndcg: float
    none: float

    def told(self) -> dict[str, float]:
        """For a table."""
        return {
            "n": self.questions,
            "recall@3": round(self.recall, 3),
            "nDCG@10": round(self.ndcg, 3),
            "none": round(self.none, 3),
        }


Found = Callable[[Graded], Sequence[str]]
"""The ids that a search gives for a question, best first; a service as `service:<id>`."""


def hit(question: Graded, found: Sequence[str]) -> bool:
    """Whether something that answers it fully stands among the first three."""
    return not question.grades[0].isdisjoint(found[:FIRST])


def ndcg(question: Graded, found: Sequence[str]) -> float:
    """Discounted gain of the first ten, as a part of the best there could be."""
    worth = {name: gain for names, gain in zip(question.grades, _GAINS, strict=True) for name in names}
    got = _discounted(worth.get(name, 0.0) for name in found[:DEEP])
    best = _discounted(sorted(worth.values(), reverse=True)[:DEEP])
    return got / best if best else 0.0


def _discounted(gains: Iterable[float]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains))


def score(questions: Sequence[Graded], find: Found) -> Score:
    """How a search does on these questions."""
    found = [find(question) for question in questions]
    count = max(len(questions), 1)
    pairs = list(zip(questions, found, strict=True))
    return Score(
        len(questions),
        sum(hit(*pair) for pair in pairs) / count,
        sum(ndcg(*pair) for pair in pairs) / count,
        sum(not one for one in found) / count,
    )


@dataclass(frozen=True, slots=True)
class Typing:
    """What is lost by typing wrongly: how many of the misspelt ones lost the hit of their twin, how many won one."""

    pairs: int
    lost: int
    won: int

    @property
    def loss(self) -> float:
        """As a part of the pairs."""
        return (self.lost - self.won) / max(self.pairs, 1)

    def told(self) -> dict[str, Any]:
        """For a table, with the interval of Wilson in which the part that is lost lies 95 times of 100."""
        low, high = interval(self.lost, self.pairs)
        between = f"{low:.3f} to {high:.3f}"
        return {
            "pairs": self.pairs,
            "lost": self.lost,
            "won": self.won,
            "loss": round(self.loss, 3),
            "lost is": between,
        }


def interval(count: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The interval of Wilson (1927) for a part that was counted."""
    part, n = count / max(of, 1), max(of, 1)
    middle = (part + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(part * (1 - part) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, middle - half), min(1.0, middle + half)


def typing(questions: Sequence[Graded], find: Found) -> Typing:
    """How misspelt questions do beside their twins."""
    right = {(one.language, one.pair): hit(one, find(one)) for one in questions if one.pair and one.kind != "misspelt"}
    pairs = [
        (right[one.language, one.pair], hit(one, find(one)))
        for one in questions
        if one.kind == "misspelt" and (one.language, one.pair) in right
    ]
    return Typing(len(pairs), sum(a and not b for a, b in pairs), sum(b and not a for a, b in pairs))
