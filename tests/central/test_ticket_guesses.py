"""Who asks for tickets that do not exist is slowed, address by address; who has one never is."""

import asyncio
import time

import pytest

from central import ticket_guesses
from central.throttle import TooManyTries
from central.ticket_guesses import Guesses

SLOW = 30.0


def slowed(guesses, address):
    """Whether an answer is held back."""

    async def ask():
        try:
            await asyncio.wait_for(guesses.wrong(address), 0.02)
        except TimeoutError:
            return True
        return False

    return asyncio.run(ask())


def test_a_few_are_free_and_the_next_is_held_back():
    guesses = Guesses(2, SLOW)
    assert [slowed(guesses, "192.0.2.1") for _ in range(3)] == [False, False, True]
    assert not slowed(guesses, "192.0.2.2")


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("fe80::1%eth0", "fe80::2%eth1", True),
        ("", "", True),
        ("a socket", "another", False),
    ],
)
def test_one_customers_addresses_count_together(first, second, same):
    guesses = Guesses(1, SLOW)
    assert not slowed(guesses, first)
    assert slowed(guesses, second) is same


def test_who_asks_many_at_once_is_refused_instead(monkeypatch):
    monkeypatch.setattr(ticket_guesses, "MOST_WAITING", 0)
    guesses = Guesses(1, SLOW)
    assert not slowed(guesses, "192.0.2.1")
    with pytest.raises(TooManyTries):
        slowed(guesses, "192.0.2.1")


def test_a_held_back_answer_comes_in_the_end():
    guesses = Guesses(1, 0.05)
    asyncio.run(guesses.wrong("a"))
    before = time.monotonic()
    asyncio.run(guesses.wrong("a"))
    assert time.monotonic() - before >= 0.05
