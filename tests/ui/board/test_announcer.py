"""How calls are made heard: words or a chime, as loud as the hour allows."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import DataFault
from tests.ui.devices.recording_speech import RecordingSpeech
from ui.board.announcer import Announcer, Loudness

CALL = [("Number D, 0 4 7.", "ar"), ("Number D, 0 4 7.", "en")]


def announced(manner: str, loudness: str = "100", hour: int = 10) -> RecordingSpeech:
    speech = RecordingSpeech()
    local = datetime(2026, 11, 23, hour, 0)  # noqa: DTZ001 - the office's own time
    Announcer(speech, manner, Loudness.read(loudness), lambda: local).announce(CALL)
    return speech


def test_the_chime_comes_before_the_words() -> None:
    speech = announced("voice")
    assert speech.happened == ["chime", "say", "say"]
    assert speech.said == CALL


def test_a_chime_alone_and_silence() -> None:
    assert announced("chime").happened == ["chime"]
    assert announced("silent").happened == []


def test_it_is_as_loud_as_the_hour_allows() -> None:
    plan = "08:00 80, 12:30 40, 18:00 0"
    assert announced("voice", plan, hour=9).percent == 80
    assert announced("voice", plan, hour=13).percent == 40
    assert announced("voice", plan, hour=20).happened == []
    assert announced("voice", plan, hour=3).happened == [], "before the first time holds the last of the day before"


@pytest.mark.parametrize("text", ["", "loud", "101", "25:00 40", "08:00", "08:00 40;", "-5", "8:00 40", "08:00 40,"])
def test_what_is_no_loudness_is_refused(text) -> None:
    with pytest.raises(DataFault, match="loudness"):
        Loudness.read(text)


@given(
    st.dictionaries(st.times().map(lambda one: one.replace(second=0, microsecond=0)), st.integers(0, 100), min_size=1)
)
def test_from_each_time_on_holds_its_own(steps) -> None:
    loudness = Loudness.read(", ".join(f"{begins:%H:%M} {percent}" for begins, percent in steps.items()))
    for begins, percent in steps.items():
        assert loudness.at(begins) == percent
    assert loudness.at(time(23, 59, 59)) == steps[max(steps)]
