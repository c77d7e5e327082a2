"""Stories drawn from a seed: the same rules as those of hypothesis, longer, with more in each."""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING

from benchmarks.faults.links import FAULTS
from benchmarks.faults.stories import SKEWS, WORDS, OfficeStory

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.faults.world import Count

_MOST_COPIES = 6
_IN_STEP, _BY_HAND = 0.4, 0.5
_RULES = (
    ["write"] * 8
    + ["sync"] * 5
    + ["push"] * 4
    + ["pull"] * 4
    + ["follow"] * 3
    + ["back up", "put back", "fail over"] * 2
    + ["deliver", "crash", "clone", "clock"]
)


def tell_one(seed: int, steps: int) -> Count:
    """One story; raises AssertionError with its seed where it ends badly."""
    draw = random.Random(seed)
    story = OfficeStory()
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        try:
            for _ in range(steps):
                _step(story, draw)
        finally:
            story.teardown()
    except AssertionError as error:
        error.add_note(f"the story of seed {seed} with {steps} steps")
        raise
    finally:
        logging.disable(before)
    return story.world.count


def _step(story: OfficeStory, draw: random.Random) -> None:
    what, who, fault = draw.choice(_RULES), draw.randrange(8), draw.choice(FAULTS)
    steps: dict[str, Callable[[], object]] = {
        "write": lambda: story.write(_words(draw)),
        "sync": lambda: story.sync([draw.randrange(8) for _ in range(draw.randint(1, 3))]),
        "push": lambda: story.push(who, fault),
        "pull": lambda: story.pull(who, fault),
        "follow": lambda: story.follow(fault),
        "deliver": story.deliver,
        "crash": lambda: story.crash(who, draw.random() < _IN_STEP),
        "back up": lambda: story.back_up(who),
        "put back": lambda: story.put_back(who, draw.random() < _BY_HAND),
        "clone": lambda: story.clone(who) if len(story.world.devices) < _MOST_COPIES else None,
        "fail over": story.fail_over,
        "clock": lambda: story.set_clock(who, draw.choice(SKEWS)),
    }
    steps[what]()


def _words(draw: random.Random) -> list[tuple[int, str, int]]:
    return [(draw.randrange(8), draw.choice(WORDS), draw.randint(2, 9)) for _ in range(draw.randint(1, 4))]
