"""What can be taken back, the last press first."""

from ui.counter.undoing import Done, History

ONE, TWO = Done(("a",), "A called", "A 001"), Done(("b", "a"), "A finished, B called", "B 001")


def test_the_last_press_comes_back_first() -> None:
    history = History().with_done(ONE).with_done(TWO)
    assert history.last == TWO
    assert history.without_last().last == ONE
    assert history.without_last().without_last().last is None


def test_an_empty_history_stays_empty() -> None:
    assert History().without_last() == History()


def test_old_presses_are_forgotten() -> None:
    history = History()
    for number in range(50):
        history = history.with_done(Done((str(number),), "", ""))
    assert len(history.done) == 20
    assert history.last == Done(("49",), "", "")
