"""The nightly faults in short: what they count is nought, and each of them can tell when it is not."""

import pytest

from benchmarks.faults import database, power, rough_office
from benchmarks.faults.drawn import tell_one
from benchmarks.faults.stories import tell

needs_strace = pytest.mark.skipif(bool(power.strace_is_missing()), reason=power.strace_is_missing() or "it is here")


def test_stories_of_an_office_end_well():
    count = tell(8, 40, same=True)

    assert count.runs >= 8
    assert (count.lost, count.twice, count.diverged, count.wrong_conflicts) == (0, 0, 0, 0)
    assert sum(count.faults.values()) > 100
    assert len(count.faults) > 5


@pytest.mark.parametrize("seed", [18, 21, 42])
def test_a_story_of_copied_disks_and_servers_that_lack_something_ends_well(seed):
    count = tell_one(seed, 60)

    assert (count.lost, count.twice, count.diverged, count.wrong_conflicts) == (0, 0, 0, 0)
    assert count.faults["clone"] + count.faults["put back"] + count.faults["fail over"] > 2


@needs_strace
def test_what_was_acknowledged_survives_a_power_cut():
    cuts = power.cut(40, seed=7)

    assert cuts.wrong == []
    assert cuts.tried == 40
    assert cuts.acknowledged > 40


@needs_strace
def test_a_log_that_does_not_wait_for_the_disk_is_found_out():
    assert power.cut(15, seed=7, synchronous="OFF").lost > 0


@pytest.mark.long
def test_devices_come_through_a_bad_network():
    rough = rough_office.run(10, seed=2, kills=False)

    assert rough.wrong == []
    assert (rough.lost, rough.twice, rough.diverged, rough.put_aside) == (0, 0, 0, 0)
    assert rough.runs == 10
    assert rough.acknowledged >= 10
    assert len(rough.connections) > 3


@pytest.mark.long
def test_devices_and_servers_that_are_killed_lose_nothing():
    rough = rough_office.run(30, seed=3)

    assert rough.wrong == []
    assert set(rough.kills) == {"central", "kiosk", "1"}


@pytest.mark.long
def test_a_database_that_is_killed_loses_nothing():
    killed = database.run(4, seed=4, whole=1)

    assert killed.wrong == []
    assert (killed.lost, killed.twice) == (0, 0)
    assert (killed.kills, killed.whole) == (4, 1)
    assert killed.acknowledged > 20
