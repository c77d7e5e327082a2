"""`faults`: stories, power cuts and rough nights in real processes, and what they cost in events."""

import logging
import random
from typing import Any

from benchmarks.amounts import Amounts
from benchmarks.faults import database, power, rough_office
from benchmarks.faults.drawn import tell_one
from benchmarks.faults.stories import OfficeStory, tell
from benchmarks.faults.world import Count
from benchmarks.figure import Figure

_STEPS = 50
_DRAWN_STEPS = 80
_TIMES = 3
"""How often the power goes at each instant, with another part of what was not durable."""
_DATABASE_KILLS = 20
_MOST_TOLD = 5
_log = logging.getLogger(__name__)


def run(amounts: Amounts) -> Figure:
    """All of it. The seed of the night is told, so that a night can be had again."""
    seed = amounts.seed or random.SystemRandom().randrange(1, 10**9)
    stories, wrong = _stories(amounts.stories, seed)
    missing = power.strace_is_missing()
    cuts = power.Cuts(wrong=[]) if missing else power.cut(amounts.cuts, seed, _TIMES)
    rough = rough_office.run(amounts.faulty, seed)
    kills = min(_DATABASE_KILLS, amounts.faulty)
    killed = database.run(kills, seed, whole=kills // 4)
    wrong += cuts.wrong + rough.wrong + killed.wrong
    for one in wrong:
        _log.error("%s", one)
    details: dict[str, Any] = {
        "seed": seed,
        "acknowledged": stories.events + cuts.acknowledged + rough.acknowledged + killed.acknowledged,
        "lost": stories.lost + cuts.lost + rough.lost + killed.lost,
        "twice": stories.twice + rough.twice + killed.twice,
        "diverged": stories.diverged + rough.diverged,
        "conflicts": stories.conflicts,
        "conflicts_shown_wrongly": stories.wrong_conflicts,
        "stories": stories.runs,
        "stranded_by_two_backups": stories.stranded,
        "in_stories": dict(stories.faults),
        "power_cuts": missing or f"{cuts.tried} at {min(cuts.points, amounts.cuts)} of {cuts.points} instants",
        "runs_over_a_bad_network": rough.runs,
        "connections": dict(rough.connections),
        "killed": dict(rough.kills) | {"postgresql": killed.kills - killed.whole, "postmaster": killed.whole},
        "wrong": wrong[:_MOST_TOLD],
    }
    bad = details["lost"] + details["twice"] + details["diverged"] + details["conflicts_shown_wrongly"] + len(wrong)
    return Figure(
        "faults", "wrong", bad, "0: nothing lost, twice, different or shown wrongly", not bad, details=details
    )


def _stories(number: int, seed: int) -> tuple[Count, list[str]]:
    """As many of hypothesis, which then looks for the shortest that ends badly, as drawn from the seed."""
    wrong: list[str] = []
    try:
        total = tell(number, _STEPS, same=False)
    except AssertionError as error:
        total = sum(OfficeStory.tally, Count())
        wrong.append(_told(error))
    for one in range(seed, seed + number):
        try:
            total += tell_one(one, _DRAWN_STEPS)
        except AssertionError as error:
            wrong.append(_told(error))
    return total, wrong


def _told(error: AssertionError) -> str:
    return "\n".join([str(error), *getattr(error, "__notes__", [])])
