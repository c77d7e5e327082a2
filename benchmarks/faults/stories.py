"""Stories that hypothesis makes up: what people write, what the network does to it, what becomes of the machines."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from pathlib import Path
from typing import Any, ClassVar

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from benchmarks.faults.examining import examine
from benchmarks.faults.links import FAULTS
from benchmarks.faults.world import Count, World

_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - what is durable is proven by `power` and `processes`, not here
_places = st.integers(0, 7)
_faults = st.sampled_from(FAULTS)
WORDS = ("move", "move", "move", "book", "call off", "future", "case", "leave", "poison")
SKEWS = (0, -600_000, 600_000, -90_000_000, 90_000_000)
_words = st.sampled_from(WORDS)
_skews = st.sampled_from(SKEWS)


class OfficeStory(RuleBasedStateMachine):
    """One office, and whatever may become of it."""

    tally: ClassVar[list[Count]] = []

    def __init__(self) -> None:
        super().__init__()
        memory = str(_SHARED_MEMORY) if _SHARED_MEMORY.is_dir() else None
        self._folder = tempfile.TemporaryDirectory(prefix="shopfront-", dir=memory)
        self._runner = asyncio.Runner()
        self.world = World(Path(self._folder.name))
        self._do(self.world.begin())

    def _do(self, work: Any) -> Any:  # noqa: ANN401 - any coroutine
        self.world.now += 700
        return self._runner.run(work)

    @rule(what=st.lists(st.tuples(_places, _words, st.integers(2, 9)), min_size=1, max_size=4))
    def write(self, what: list[tuple[int, str, int]]) -> None:
        """People do something at their devices."""
        devices = self.world.devices
        for who, words, number in what:
            self._do(self.world.write(devices[who % len(devices)], words, number))

    @rule(who=st.lists(_places, min_size=1, max_size=3))
    def sync(self, who: list[int]) -> None:
        """All is well for a while."""
        for one in who:
            self.push(one, "")
            self.pull(one, "")

    @rule(who=_places, fault=_faults)
    def push(self, who: int, fault: str) -> None:
        """A batch goes up, from a device or from the hub."""
        senders = [*self.world.devices, self.world.serving]
        self._do(self.world.push(senders[who % len(senders)], fault))

    @rule(who=_places, fault=_faults)
    def pull(self, who: int, fault: str) -> None:
        """A stretch of the feeds comes down."""
        readers = [*self.world.devices, self.world.serving]
        self._do(self.world.pull(readers[who % len(readers)], fault))

    @rule(fault=_faults)
    def follow(self, fault: str) -> None:
        """The servers of the office read each other."""
        self._do(self.world.look_beside(fault))

    @rule()
    def deliver(self) -> None:
        """What was held up arrives, in another order."""
        self._do(self.world.network.deliver())

    @rule(who=_places, in_step=st.booleans())
    def crash(self, who: int, in_step: bool) -> None:
        """A machine loses its power: at once, or between saying who it is now and writing as that."""
        machine = self._machine(who)
        if in_step:
            machine.stops_in_step = True
        else:
            self.world.crash(machine)

    @rule(who=_places)
    def back_up(self, who: int) -> None:
        """A disk is copied away."""
        self.world.back_up(self._machine(who))

    @rule(who=_places, by_hand=st.booleans())
    def put_back(self, who: int, by_hand: bool) -> None:
        """A disk is what it was then."""
        machine = self._machine(who)
        self.world.put_back(machine, well=not by_hand or machine in self.world.servers)

    @rule(who=_places)
    def clone(self, who: int) -> None:
        """A device comes up twice."""
        devices = self.world.devices
        self.world.clone(devices[who % len(devices)])

    @rule()
    def fail_over(self) -> None:
        """The other server takes the hub's place."""
        self._do(self.world.fail_over())

    @rule(who=_places, skew=_skews)
    def set_clock(self, who: int, skew: int) -> None:
        """A clock jumps."""
        self._machine(who).skew = skew

    def teardown(self) -> None:
        """All faults are mended; then everything is compared."""
        try:
            wrong = examine(self.world, whole=self._do(self.world.settle()))
            self.tally.append(self.world.count)
            assert not wrong, "\n".join(wrong)
        finally:
            self._runner.close()
            self.world.close()
            self._folder.cleanup()

    def _machine(self, who: int) -> Any:  # noqa: ANN401 - a machine or a server
        return self.world.machines[who % len(self.world.machines)]


def tell(number: int, steps: int, *, same: bool) -> Count:
    """Have so many stories told; raises what hypothesis raises where one ends badly. `same`: those of the last time."""
    OfficeStory.tally.clear()
    logging.disable(logging.CRITICAL)  # what is put back and what is lost is told in the log
    try:
        run_state_machine_as_test(
            OfficeStory,
            settings=settings(
                max_examples=number, stateful_step_count=steps, deadline=None, derandomize=same, database=None,
                phases=[Phase.generate, *([] if same else [Phase.shrink])],
                suppress_health_check=list(HealthCheck),
            ),
        )  # fmt: skip
    finally:
        logging.disable(logging.NOTSET)
    return sum(OfficeStory.tally, Count())
