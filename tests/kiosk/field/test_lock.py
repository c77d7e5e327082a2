"""When a passphrase may be tried at a laptop, and when it locks by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import DataFault, Refused
from kiosk.field.asking import changed, unlocked
from kiosk.field.lock import FREE, LEAST, WAITS, FieldLock, NotUnlocked, Tries, checked

RIGHT = "kahawai onion lantern forty"
NOW = 1_800_000_000_000


class MemoryVault:
    """A vault that costs nothing to try."""

    def __init__(self, passphrase=RIGHT):
        self.passphrase, self.kept, self.damaged, self.looked = passphrase, Tries(), False, 0
        self.exists = bool(passphrase)

    def tries(self):
        return self.kept

    def keep_tries(self, tries):
        self.kept = tries

    def unwrap(self, passphrase):
        self.looked += 1
        if self.damaged:
            raise DataFault(RIGHT)
        return b"k" * 32 if passphrase == self.passphrase else None

    def make(self, passphrase):
        self.passphrase, self.exists = passphrase, True
        return b"k" * 32

    def change(self, key, passphrase):
        assert key == b"k" * 32
        self.passphrase = passphrase


class Clocks:
    """Wall and steady clock, in seconds, that a test moves."""

    def __init__(self):
        self.wall, self.steady = 0.0, 0.0

    def go(self, seconds, *, asleep=False):
        self.wall += seconds
        self.steady += 0 if asleep else seconds

    def lock(self, vault, still_ms=300_000):
        return FieldLock(vault, still_ms, wall=lambda: NOW + round(self.wall * 1000), steady=lambda: self.steady)


@pytest.fixture
def clocks():
    return Clocks()


def wrong(lock, times=1):
    for _ in range(times):
        with pytest.raises(NotUnlocked) as refused:
            lock.unlock("some other passphrase")
    return refused.value


def test_three_wrong_tries_are_free_and_then_each_costs_more(clocks):
    vault = MemoryVault()
    lock = clocks.lock(vault)
    assert [wrong(lock).seconds for _ in range(FREE - 1)] == [0] * (FREE - 1)
    for wait in (*WAITS, WAITS[-1]):
        refusal = wrong(lock)
        assert refusal.seconds == wait
        assert f"{wait // 60}:{wait % 60:02d}" in str(refusal)
        looked = vault.looked
        clocks.go(wait - 1)
        assert wrong(lock).seconds == 1
        with pytest.raises(NotUnlocked, match="wrong passphrases"):
            lock.unlock(RIGHT)
        assert vault.looked == looked
        clocks.go(1)
    assert lock.unlock(RIGHT) == b"k" * 32
    assert vault.kept == Tries()


def test_neither_a_restart_nor_a_clock_gives_a_try_away(clocks):
    vault = MemoryVault()
    wrong(clocks.lock(vault), FREE)
    clocks.go(WAITS[0])
    wrong(clocks.lock(vault))
    assert clocks.lock(vault).seconds_left() == WAITS[1]  # another program, the same folder
    clocks.wall -= 86_400
    assert clocks.lock(vault).seconds_left() == WAITS[1]
    clocks.go(WAITS[1])
    assert clocks.lock(vault).seconds_left() == 0  # put back once, it waits anew and no longer
    running = clocks.lock(vault)
    assert wrong(running).seconds == WAITS[2]
    clocks.wall += 86_400  # put forward while it runs
    assert running.seconds_left() == WAITS[2]


def test_a_try_counts_before_it_is_looked_at_unless_that_could_not_be(clocks):
    vault = MemoryVault()
    lock = clocks.lock(vault)
    seen = []
    vault.unwrap = lambda _passphrase: seen.append(vault.kept.wrong)
    wrong(lock)
    assert seen == [1]
    vault = MemoryVault()
    vault.damaged = True
    with pytest.raises(DataFault):
        clocks.lock(vault).unlock(RIGHT)
    assert vault.kept == Tries()


@given(st.integers(0, 40), st.integers(0, 2**45), st.lists(st.integers(-(10**9), 10**9), max_size=8))
def test_waiting_ends_whatever_the_clock_does(number, at_ms, moves):
    tries, now = Tries(number, at_ms), at_ms
    for move in moves:
        now = max(0, now + move)
        tries = tries.seen(now)
        assert 0 <= tries.seconds_left(now) <= tries.wait
    assert tries.seconds_left(now + tries.wait * 1000) == 0


def test_it_locks_after_stillness_after_sleep_and_when_told(clocks):
    told = []
    lock = clocks.lock(MemoryVault())
    lock.on_locked.append(lambda: told.append(lock.locked))
    assert lock.locked
    lock.unlock(RIGHT)
    clocks.go(299)
    assert not lock.look()
    lock.touch()
    clocks.go(299)
    assert not lock.look()
    clocks.go(1)
    assert lock.look()
    assert (lock.key, told) == (None, [True])
    lock.unlock(RIGHT)
    clocks.go(30, asleep=True)
    assert lock.look()
    lock.unlock(RIGHT)
    lock.lock()
    lock.lock()
    assert told == [True, True, True]


def test_a_new_passphrase_is_long_and_typed_twice_the_same():
    assert checked("  ｋahawai onion ", "kahawai onion") == "kahawai onion"  # however a keyboard makes it
    for poor, again in (("x" * (LEAST - 1), None), ("a" * 40, None), ("x1y2z3" * 100, None), (RIGHT, "another one")):
        with pytest.raises(Refused):
            checked(poor, again)


def test_without_a_window_it_is_asked_for_on_the_terminal(clocks):
    said, typed = [], ["short", "short", RIGHT, RIGHT]
    vault = MemoryVault("")
    assert unlocked(vault, clocks.lock(vault), lambda _q: typed.pop(0), said.append, again=True)
    assert "at least 12 characters" in said[1]
    typed = ["wrong one here", RIGHT, "another long passphrase", "another long passphrase"]
    changed(vault, clocks.lock(vault), lambda _q: typed.pop(0), said.append, again=True)
    assert vault.passphrase == "another long passphrase"
    with pytest.raises(DataFault, match="not the passphrase"):
        unlocked(vault, clocks.lock(vault), lambda _q: RIGHT, said.append, again=False)
