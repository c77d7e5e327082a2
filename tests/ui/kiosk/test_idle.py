"""Idle times by a clock of our own."""

import pytest

from ui.kiosk.idle import Presence, Watch

WATCH = Watch(180, 45).touched(1000.0)


@pytest.mark.parametrize(
    ("silence", "presence", "left"),
    [
        (0, Presence.THERE, 45),
        (179.9, Presence.THERE, 45),
        (180, Presence.ASKED, 45),
        (180.2, Presence.ASKED, 45),
        (200, Presence.ASKED, 25),
        (224.9, Presence.ASKED, 1),
        (225, Presence.GONE, 0),
        (9999, Presence.GONE, 0),
    ],
)
def test_presence_by_silence(silence, presence, left):
    assert WATCH.presence(1000 + silence) is presence
    assert WATCH.seconds_left(1000 + silence) == left


def test_a_touch_carries_on_as_often_as_one_likes():
    watch, now = WATCH, 1000.0
    for _ in range(20):
        now += 200
        assert watch.presence(now) is Presence.ASKED
        watch = watch.touched(now)
        assert watch.presence(now) is Presence.THERE
