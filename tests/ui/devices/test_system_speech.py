"""The voices of Windows and macOS, as far as Qt's mock engine goes."""

import threading

import pytest

from ui.devices.system_speech import SystemSpeech


@pytest.fixture
def voice(qapp):
    voice = SystemSpeech("mock")
    yield voice
    voice.close()


def test_nothing_starts_before_the_first_text(voice):
    voice.stop()
    voice.repeat()
    voice.say("  ", "en")
    assert not voice._thread.isRunning()


def test_texts_are_said_and_the_thread_ends(qapp):
    told = []
    voice = SystemSpeech("mock", told.append)
    voice.say("one", "en")
    voice.say("two", "en", interrupt=True)
    voice.repeat()
    assert voice._thread.ready.wait(10)
    drained = threading.Event()
    for _ in range(500):
        if not voice._thread._asked:
            break
        drained.wait(0.01)
    assert not voice._thread._asked
    voice.forget()
    assert voice._last is None
    voice.close()
    assert voice._thread.isFinished()
    assert told == []
