"""The laws of the hybrid logical clock, for any wall clock: frozen, backward, wild."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import MAX_DRIFT_MS, HybridClock, parse_reading, parse_rfc3339, reading, rfc3339

NOW = 1_795_253_400_000
walls = st.integers(0, 2**41)
readings = st.tuples(st.integers(0, 2**48 - 1), st.integers(0, 0xFFFF))


class Wall:
    """A wall clock that a test sets."""

    def __init__(self, now: int = NOW) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


@given(readings, readings)
def test_readings_sort_as_text_and_are_read_back(one: tuple[int, int], other: tuple[int, int]):
    assert parse_reading(reading(*one)) == one
    assert (reading(*one) < reading(*other)) == (one < other)


@pytest.mark.parametrize(
    "text",
    [
        "", ".", "0000000f4241", "0000000f4241.", "0000000f4241.00000", "000000f4241.0000", "0000000f4241-0000",
        "0000000f424g.0000", "0000000f4241.000x", " 000000f4241.0000", "0000000f4241. 000", "+000000f4241.0000",
        "-000000f4241.0000", "0_00000f4241.0000", "0000000F4241.0000", "0x00000f4241.0000", "0000000f4241.0000\n",
        "٠٠٠٠٠٠٠f4241.0000",
    ],
)  # fmt: skip
def test_no_other_text_is_a_reading(text: str):
    """Else two texts could be one reading, and their order as texts would not be their order as readings."""
    with pytest.raises(ValueError, match="not a clock reading"):
        parse_reading(text)
    assert HybridClock(Wall()).observe(text) is False


@given(st.lists(walls, min_size=2))
def test_ticks_go_up_whatever_the_wall_clock_does(moments: list[int]):
    wall = Wall()
    clock = HybridClock(wall)
    ticks = []
    for wall.now in moments:
        ticks.append(clock.tick())

    assert ticks == sorted(set(ticks))
    assert all(parse_reading(tick)[0] >= now for tick, now in zip(ticks, moments, strict=True))


@given(st.lists(st.one_of(walls.map(lambda now: ("wall", now)), readings.map(lambda seen: ("seen", seen))), min_size=1))
def test_a_tick_follows_all_that_was_adopted_and_nothing_wild(story: list[tuple[str, object]]):
    wall = Wall()
    clock = HybridClock(wall)
    adopted = [reading(0, 0)]
    furthest = wall.now
    for what, value in story:
        if what == "wall":
            wall.now = value
            furthest = max(furthest, wall.now)
        else:
            wild = value[0] > wall.now + MAX_DRIFT_MS
            assert clock.observe(reading(*value)) is not wild
            if not wild:
                adopted.append(reading(*value))
        tick = clock.tick()
        assert tick > max(adopted)
        assert parse_reading(tick)[0] <= furthest + MAX_DRIFT_MS + 1
        adopted.append(tick)


def test_a_wild_reading_is_not_adopted_and_one_at_the_limit_is():
    clock = HybridClock(Wall())

    assert clock.observe(reading(NOW + MAX_DRIFT_MS + 1, 0)) is False
    assert clock.tick() == reading(NOW, 0)
    assert clock.observe(reading(NOW + MAX_DRIFT_MS, 7)) is True
    assert clock.tick() == reading(NOW + MAX_DRIFT_MS, 8)


def test_a_frozen_clock_counts_and_goes_on_when_the_counter_is_full():
    clock = HybridClock(Wall())
    assert [clock.tick() for _ in range(3)] == [reading(NOW, number) for number in range(3)]

    clock.observe(reading(NOW, 0xFFFF))
    assert clock.tick() == reading(NOW + 1, 0)
    assert clock.tick() == reading(NOW + 1, 1)


def test_the_hubs_time_corrects_ours_by_half_the_journey():
    wall = Wall()
    clock = HybridClock(wall)
    clock.correct(hub_ms=NOW + 10_050, sent_ms=NOW, received_ms=NOW + 100)

    assert clock.offset_ms == 10_000
    assert clock.now_ms() == NOW + 10_000
    assert clock.raw_ms() == NOW
    assert clock.tick() == reading(NOW + 10_000, 0)


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1))
def test_ticks_go_up_also_when_the_hub_puts_us_back(offsets: list[int]):
    clock = HybridClock(Wall())
    ticks = [clock.tick()]
    for offset in offsets:
        clock.correct(NOW + offset, NOW, NOW)
        ticks.append(clock.tick())

    assert ticks == sorted(set(ticks))


def test_threads_never_get_the_same_tick():
    clock = HybridClock(Wall())
    ticks: list[str] = []
    threads = [threading.Thread(target=lambda: ticks.extend([clock.tick() for _ in range(2000)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(ticks)) == 8000


@given(st.integers(0, 253_402_300_799_999))
def test_times_are_read_back(milliseconds: int):
    assert parse_rfc3339(rfc3339(milliseconds)) == milliseconds


def test_a_time_is_written_as_cloudevents_wants_it():
    assert rfc3339(1_795_253_400_007) == "2026-11-21T09:30:00.007Z"
    assert parse_rfc3339("2026-11-21T22:30:00.007+13:00") == 1_795_253_400_007
