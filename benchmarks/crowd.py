"""The devices of a large office in one asyncio process: they talk to a real hub as devices do, without their logs.

Forty counters call, serve and finish; ten kiosks issue; ten boards listen. All follow the queue's stream by long poll,
counters also those of staff and cases. Printed at the end: what each thing took, and what this process itself cost.
"""

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import click
import msgspec

from benchmarks.figure import spread
from central.access import Access
from central.client import HttpHubLink
from central.signing_key import SigningKey
from kiosk.clock import HybridClock, rfc3339
from kiosk.events import Draft, Event, event_id, new_id, read, seal
from kiosk.office import Device, Office
from kiosk.ports import Enrolled
from kiosk.queue import ticket as tickets

_WAIT_SECONDS = 25.0
_SERVICES = (("register-birth", "A"), ("renew-passport", "B"), ("pay-fine", "E"))
_LAST_SECONDS = 1.0


@dataclass(slots=True)
class Seen:
    """Milliseconds of everything, and when each call was asked for and known where."""

    issue: list[float] = field(default_factory=list)
    call: list[float] = field(default_factory=list)
    finish: list[float] = field(default_factory=list)
    at_once: list[float] = field(default_factory=list)
    asked: dict[str, float] = field(default_factory=dict)
    known: list[tuple[str, float]] = field(default_factory=list)
    nobody: int = 0


class Member:
    """One device: its link, which signs, its clock and its count of events."""

    def __init__(self, url: str, let_in: Enrolled, key: SigningKey) -> None:
        self.link = HttpHubLink(url, Access(let_in.token, key))
        self.office = msgspec.convert(let_in.office, Office)
        self.device = Device(uuid=let_in.device, role=let_in.role, name=let_in.role)
        self._clock = HybridClock()
        self._sequence = count(1)
        self._cursors: dict[str, str | None] = dict.fromkeys(let_in.streams)

    @property
    def streams(self) -> list[str]:
        """What this device reads."""
        return list(self._cursors)

    def now(self) -> int:
        """Milliseconds since 1970."""
        return self._clock.now_ms()

    async def write(self, *drafts: Draft, basis: str = "") -> None:
        """Push events of one entity, each on top of the one before."""
        raws = []
        for draft in drafts:
            now = self.now()
            event = Event(
                id=event_id(now), source=self.device.source, type=draft.type, subject=draft.subject, time=rfc3339(now),
                stream=self.office.queue_stream, sequence=next(self._sequence), hlc=self._clock.tick(),
                basis=(basis,) if basis else (), data=draft.data,
            )  # fmt: skip
            raws.append(seal(event).raw)
            basis = event.id
        answer = await self.link.push(raws)
        assert not answer.quarantined, answer.quarantined

    async def follow(self, stream: str, heard: Callable[[bytes, float], None] | None = None) -> None:
        """Read a feed for ever."""
        while True:
            raws = await self.link.pull(stream, self._cursors[stream], _WAIT_SECONDS)
            at = time.perf_counter()
            if raws:
                self._cursors[stream] = read(raws[-1]).event.id
            for raw in raws if heard is not None else ():
                heard(raw, at)  # type: ignore[misc]


class Crowd:
    """All devices, and the work they do at a pace of so many tickets a second."""

    def __init__(self, members: dict[str, list[Member]], pace: float) -> None:
        self._members, self._pace = members, pace
        self._chance = random.Random(1)
        self._numbers: dict[tuple[str, str], list[int]] = {}
        self.seen = Seen()

    async def work(self, seconds: float) -> None:
        """Everybody at once; a device begins a new act only when its last is done, as a person does."""
        loops = [
            self._at_pace(one, act, len(group))
            for group, act in ((self._members["kiosk"], self._issue), (self._members["counter"], self._serve))
            for one in group
        ]
        await asyncio.gather(*(_for(loop, seconds) for loop in loops))

    async def at_once(self, times: int) -> None:
        """Everybody who writes sends what they write of a ticket at the same moment."""
        writers = [*self._members["kiosk"], *self._members["counter"]]
        for _ in range(times):
            await asyncio.gather(*(self._ticket(one) for one in writers))

    async def _ticket(self, member: Member) -> None:
        subject, day = f"ticket/{new_id()}", member.office.day(member.now())
        data = {"day": day, "service": "pay-fine", "series": "E", "number": 999_000, "arrived": member.now()}
        steps = [Draft(tickets.ISSUED, subject, data)]
        if member.device.role == "counter":
            steps += [Draft(step, subject, {"counter": "1"}) for step in (tickets.CALLED, tickets.FINISHED)]
        began = time.perf_counter()
        await member.write(*steps)
        self.seen.at_once.append((time.perf_counter() - began) * 1000)

    async def _at_pace(self, member: Member, act: Callable[[Member], Coroutine[Any, Any, None]], many: int) -> None:
        while True:
            await asyncio.sleep(self._chance.expovariate(self._pace / many))
            await act(member)

    async def _issue(self, kiosk: Member) -> None:
        service, series = self._chance.choice(_SERVICES)
        number = await self._number(kiosk, series)
        day = kiosk.office.day(kiosk.now())
        data = {"day": day, "service": service, "series": series, "number": number, "arrived": kiosk.now(),
                "request": new_id()}  # fmt: skip
        began = time.perf_counter()
        await kiosk.write(Draft(tickets.ISSUED, f"ticket/{new_id()}", data))
        self.seen.issue.append((time.perf_counter() - began) * 1000)

    async def _number(self, kiosk: Member, series: str) -> int:
        held = self._numbers.setdefault((kiosk.device.uuid, series), [])
        if not held:
            asked = {"day": kiosk.office.day(kiosk.now()), "series": series}
            answer = await kiosk.link.grant(new_id(), "labels.lease", asked)
            lease = read(bytes(answer.events[-1])).event.data
            held += range(lease["first"], lease["last"] + 1)
        return held.pop(0)

    async def _serve(self, counter: Member) -> None:
        place = str(self._members["counter"].index(counter) + 1)
        began = time.perf_counter()
        answer = await counter.link.grant(new_id(), "ticket.call", {"counter": place})
        if not answer.ok:
            self.seen.nobody += 1
            return
        self.seen.call.append((time.perf_counter() - began) * 1000)
        call = next(one for raw in reversed(answer.events) if (one := read(bytes(raw)).event).type == tickets.CALLED)
        self.seen.asked[call.id] = began
        with_call = {"call": call.id}
        steps = [Draft(step, call.subject, with_call) for step in (tickets.SERVED, tickets.FINISHED)]
        began = time.perf_counter()
        await counter.write(*steps, basis=call.id)
        self.seen.finish.append((time.perf_counter() - began) * 1000)

    def heard(self, raw: bytes, at: float) -> None:
        """What a board hears."""
        if tickets.CALLED.encode() in raw:
            self.seen.known.append((read(raw).event.id, at))

    def told(self) -> dict[str, Any]:
        """The figures. `board` is from the counter's press to each of the boards."""
        seen = self.seen
        boards = [(at - seen.asked[call]) * 1000 for call, at in seen.known if call in seen.asked]
        wanted = len(seen.asked) * len(self._members["board"])
        return {
            "issue_ms": spread(seen.issue), "call_ms": spread(seen.call), "finish_ms": spread(seen.finish),
            "board_ms": spread(boards), "calls_that_a_board_missed": wanted - len(boards),
            "nobody_waited": seen.nobody,
        } | ({"all_at_once_ms": spread(seen.at_once)} if seen.at_once else {})  # fmt: skip


async def _for(work: Coroutine[Any, Any, None], seconds: float) -> None:
    try:
        await asyncio.wait_for(work, seconds)
    except TimeoutError:
        return


@asynccontextmanager
async def _let_in(url: str, code: str, many: dict[str, int]) -> AsyncIterator[dict[str, list[Member]]]:
    members = {
        role: [await _one_more(url, code, role, f"{role} {number + 1}") for number in range(number_of)]
        for role, number_of in many.items()
    }
    try:
        yield members
    finally:
        for group in members.values():
            for one in group:
                await one.link.close()


async def _one_more(url: str, code: str, role: str, name: str) -> Member:
    key = SigningKey.new()
    door = HttpHubLink(url, Access(key=key, keyid=key.public_text))
    try:
        let_in = await door.enrol(code, role, name)
    finally:
        await door.close()
    assert isinstance(let_in, Enrolled), "the hub's enrolment is not open"
    return Member(url, let_in, key)


async def _day(  # noqa: PLR0917 - what the command line takes
    url: str, code: str, many: dict[str, int], pace: float, seconds: float, at_once: int
) -> dict[str, Any]:
    async with _let_in(url, code, many) as members:
        crowd = Crowd(members, pace)
        everybody = [one for group in members.values() for one in group]
        listening = [
            asyncio.ensure_future(one.follow(stream, crowd.heard if one.device.role == "board" else None))
            for one in everybody
            for stream in one.streams
        ]
        cpu, began = time.process_time(), time.perf_counter()
        await crowd.work(seconds)
        await crowd.at_once(at_once)
        await asyncio.sleep(_LAST_SECONDS)
        cost = (time.process_time() - cpu) / (time.perf_counter() - began)
        broken = [one.exception() for one in listening if one.done()]
        for one in listening:
            one.cancel()
        await asyncio.gather(*listening, return_exceptions=True)
        assert not broken, broken
        return crowd.told() | {"long_polls": len(listening), "processors_of_the_crowd_itself": round(cost, 2)}


@click.command()
@click.option("--hub", required=True)
@click.option("--enrol", required=True)
@click.option("--counters", type=int, required=True)
@click.option("--others", type=int, required=True, help="Kiosks, and as many boards.")
@click.option("--pace", type=float, required=True, help="Tickets issued, and calls, a second.")
@click.option("--seconds", type=float, required=True)
@click.option("--at-once", type=int, default=0, help="How often everybody sends at the same moment.")
@click.option("--data", expose_value=False, help="Not used: every program of an office has a folder.")
def run(hub: str, enrol: str, counters: int, others: int, **work: Any) -> None:  # noqa: ANN401 - click
    """Work for so many seconds, and print one object."""
    many = {"counter": counters, "kiosk": others, "board": others}
    print(json.dumps(asyncio.run(_day(hub, enrol, many, **work))))


if __name__ == "__main__":
    run()
