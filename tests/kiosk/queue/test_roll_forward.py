"""The wait: a range with a kept promise, from the state of the queue and its own rule; the same at every look."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue import Forecast, forecast
from kiosk.queue.durations import Durations, Spread
from kiosk.queue.roll_forward import forecast_all
from kiosk.queue.situation import NEVER, Desk, InLine, Situation
from tests.kiosk.story import MINUTE, NINE

MINUTES = {"short": 4.0, "usual": 12.0, "long": 35.0}
ALL = frozenset(MINUTES)
SPREADS = {service: Durations().spread(service, minutes) for service, minutes in MINUTES.items()}
SHARP = {service: Spread((round(minutes * MINUTE),) * 9, 1.0) for service, minutes in MINUTES.items()}
"""Services that always take as long."""


def in_line(name: str, service: str = "usual", *, queued: int = -30, ready: int = 0, visit: str = "") -> InLine:
    """Somebody who has been in line since so many minutes before nine, and may be called so many after it."""
    at = NINE + queued * MINUTE
    return InLine(name, (at, at, name), service, at, NINE + ready * MINUTE if ready else 0, visit)


def line(*services: str) -> tuple[InLine, ...]:
    return tuple(in_line(f"t{place}", service, queued=place - 60) for place, service in enumerate(services))


def busy(number: str, service: str, minutes: float, own: frozenset[str] = ALL) -> Desk:
    return Desk(own, ticket=f"at {number}", service=service, since=NINE - round(minutes * MINUTE))


def away(leaves: int, returns: int | None = None) -> tuple[int, int]:
    return NINE + leaves * MINUTE, NEVER if returns is None else NINE + returns * MINUTE


def free(count: int) -> tuple[Desk, ...]:
    return (Desk(ALL),) * count


def situation(waiting=(), desks=(), spreads=SPREADS, **more) -> Situation:
    newcomers = tuple(in_line(f"new {service}", service, queued=0) for service in MINUTES)
    return Situation(NINE, tuple(waiting), newcomers, tuple(desks), spreads, **more)


SERVICES = st.sampled_from(sorted(MINUTES))
SETS = st.frozensets(SERVICES, min_size=1)
LINES = st.lists(SERVICES, max_size=12).map(lambda services: line(*services))
AWAY = st.sampled_from([(), (), (away(-5, 15),), (away(30),), (away(-1, 2), away(9, 40))])
BUSY = st.lists(st.tuples(SERVICES, st.floats(0, 60)), max_size=5).map(
    lambda found: tuple(busy(f"b{place}", *one) for place, one in enumerate(found))
)


@st.composite
def mixed(draw) -> Situation:
    """A queue with everything in it: skills, profiles, breaks, visits, appointments to come."""
    moment, visit = st.sampled_from([0, 0, 9, 40]), st.sampled_from(["", "", "", "v", "w"])
    waiting = [
        in_line(f"t{place}", draw(SERVICES), queued=-draw(st.integers(0, 90)), ready=draw(moment), visit=draw(visit))
        for place in range(draw(st.integers(0, 10)))
    ]
    desks = []
    for number in range(draw(st.integers(0, 4))):
        desk = Desk(draw(SETS), draw(SETS | st.just(frozenset())))
        if draw(st.booleans()):
            since = NINE - draw(st.integers(0, 200)) * MINUTE
            desk = replace(desk, ticket=f"b{number}", service=draw(SERVICES), since=since,
                           visit=draw(st.sampled_from(["", "v"])))  # fmt: skip
        desks.append(replace(desk, away=draw(AWAY)))
    return situation(waiting, desks, long_wait=20 * MINUTE, closes=NINE + 60 * MINUTE)


@given(mixed())
def test_a_range_around_its_middle_that_is_never_nothing(found):
    for one in forecast_all(found).values():
        assert 0 <= one.low < one.high
        assert one.low <= one.median <= one.high
        assert 0 <= one.sure <= 1
        assert 0 <= one.in_time <= 1
        assert all(minutes % 5 == 0 for minutes in (one.low, one.high) if minutes > 15)


@given(mixed())
def test_the_same_state_gives_the_same_wait_asked_alone_or_with_all(found):
    together = forecast_all(found)
    assert forecast_all(found) == together
    shuffled = replace(found, waiting=tuple(random.Random(1).sample(found.waiting, len(found.waiting))))
    assert forecast_all(shuffled) == together
    for one in (*found.waiting, *found.newcomers):
        assert forecast(found, one.id) == together.get(one.id)


@given(LINES, BUSY, st.integers(1, 4), SERVICES, st.integers(0, 12))
def test_one_more_before_me_never_shortens_my_wait(waiting, at_counters, counters, service, place):
    desks = (*free(counters), *at_counters)
    more = in_line("one more", service, queued=place - 61)
    fewer, longer = (forecast(situation(one, desks), "new usual") for one in (waiting, (*waiting, more)))
    assert longer.median >= fewer.median
    assert longer.low >= fewer.low
    assert longer.high >= fewer.high


@given(LINES, BUSY, st.integers(1, 4))
def test_one_more_counter_never_lengthens_my_wait(waiting, at_counters, counters):
    fewer, more = (
        forecast(situation(waiting, (*free(count), *at_counters)), "new usual") for count in (counters, counters + 1)
    )
    assert more.median <= fewer.median
    assert more.low <= fewer.low
    assert more.high <= fewer.high


def test_nobody_can_tell_while_no_counter_is_open():
    assert forecast_all(situation(line("usual"))) == {}
    assert forecast_all(Situation(NINE, (), (), free(1), SPREADS)) == {}


def test_nobody_can_tell_what_no_counter_may_serve():
    found = forecast_all(situation(line("usual", "long"), [Desk(frozenset({"usual"}))]))
    assert sorted(found) == ["new usual", "t0"]


def test_a_counter_on_a_break_counts_from_its_end():
    desk = replace(free(1)[0], away=(away(-5, 22),))
    assert forecast(situation(desks=[desk]), "new usual") == Forecast(20, 25)


def test_a_planned_break_later_counts_too():
    desk = replace(free(1)[0], away=(away(20, 50),))
    found = forecast_all(situation(line("usual", "usual", "usual"), [desk], SHARP))
    assert [found[one].median for one in ("t0", "t1", "t2")] == [0, 12, 50]


def test_a_counter_that_closes_leaves_those_it_does_not_reach():
    desk = replace(free(1)[0], away=(away(13),))
    assert sorted(forecast_all(situation(line("usual", "usual", "usual"), [desk], SHARP))) == ["t0", "t1"]


SHORT_WAITS = [
    ((), free(1), Forecast(0, 2)),
    ((), [busy("1", "short", 1)], Forecast(2, 4)),
    (("short",), free(1), Forecast(2, 4)),
    (("short",), [busy("1", "short", 3)], Forecast(4, 6)),
    (("short", "short", "short"), free(1), Forecast(10, 12)),
    (("usual", "usual"), free(1), Forecast(20, 25)),
    (("usual", "usual"), free(2), Forecast(10, 12)),
]


@pytest.mark.parametrize(("services", "desks", "expected"), SHORT_WAITS)
def test_short_waits_are_said_finely_and_outwards(services, desks, expected):
    assert forecast(situation(line(*services), desks, SHARP), "new usual") == expected


def test_an_uncertain_service_makes_a_range():
    found = forecast(situation(line("usual"), free(1)), "new usual")
    assert found == Forecast(4, 25)
    assert 9 < found.median < 11.5


def test_a_service_under_way_has_the_rest_of_those_that_last_as_long():
    spread = {**SHARP, "usual": Spread(tuple(minute * MINUTE for minute in range(1, 41)))}
    found = forecast(situation(desks=[busy("1", "usual", 20)], spreads=spread), "new usual")
    assert found == Forecast(2, 20)
    assert 9 <= found.median <= 11


def test_a_service_longer_than_any_before_still_needs_some_time():
    found = forecast(situation(desks=[busy("1", "usual", 300)], spreads=SHARP), "new usual")
    assert found.high > 60 > found.low


def test_who_cannot_be_called_yet_is_passed_and_not_forgotten():
    waiting = [in_line("later", "usual", queued=-50, ready=15), in_line("now", "usual", queued=-10)]
    found = forecast_all(situation(waiting, free(1), SHARP))
    assert found["now"] == Forecast(0, 2)
    assert found["later"] == Forecast(12, 15), "the counter has nobody else at twelve minutes"
    assert found["later"].median == 15
    assert found["new usual"].median == 12, "it comes at once where the other is not there yet"


def test_a_profile_serves_its_own_and_helps_when_idle_or_when_somebody_waits_long():
    quick = Desk(frozenset({"short"}), frozenset({"long"}))
    own = [in_line("own", "short", queued=-1), in_line("other", "long", queued=-5)]
    assert forecast_all(situation(own, [quick], SHARP, long_wait=20 * MINUTE))["own"] == Forecast(0, 2)
    assert forecast_all(situation(own, [quick], SHARP, long_wait=5 * MINUTE))["other"] == Forecast(0, 2)
    assert forecast_all(situation(own[1:], [quick], SHARP, long_wait=20 * MINUTE))["other"] == Forecast(0, 2)
    grows = [in_line(f"own{place}", "short", queued=-1) for place in range(9)] + [own[1]]
    found = forecast_all(situation(grows, [quick], SHARP, long_wait=20 * MINUTE))
    assert found["other"].median == 16, "at fifteen minutes it has waited twenty"


def test_a_citizen_is_at_one_counter_at_a_time():
    both = [in_line("one", "usual", visit="v"), in_line("two", "usual", queued=-29, visit="v")]
    found = forecast_all(situation(both, free(2), SHARP))
    assert (found["one"].median, found["two"].median) == (0, 12)
    found = forecast_all(situation(both[1:], [replace(busy("1", "usual", 2), visit="v"), *free(1)], SHARP))
    assert found["two"].median == 10


def test_how_sure_and_how_likely_before_the_office_closes():
    spreads = {**SPREADS, "short": replace(SPREADS["short"], measured=1.0)}
    found = forecast_all(situation(line("short", "usual"), free(1), spreads, closes=NINE + 4 * MINUTE))
    assert [found[one].sure for one in ("t0", "t1", "new usual")] == [1.0, 1.0, 0.5]
    assert found["t0"].in_time == 1.0 > found["t1"].in_time > found["new usual"].in_time
