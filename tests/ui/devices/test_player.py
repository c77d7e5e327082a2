"""Loudspeakers: a machine without one says so at once, and no thread stays."""

import threading
import time

import pytest
from PySide6.QtMultimedia import QMediaDevices

from ui.devices.espeak import synthesise
from ui.devices.player import NoSound, Played, QtWavPlayer
from ui.devices.wav import seconds

# What QtMultimedia says when it is loaded on a machine without a sound server and without video acceleration.
pytestmark = pytest.mark.qt_log_ignore(
    r"^Couldn't (load|resolve) va",
    r"^Couldn't load pipewire",
    r"^PulseAudioService: pa_context_connect\(\) failed",
    extend=True,
)


def always():
    return True


@pytest.fixture
def player(qapp):
    player = QtWavPlayer()
    yield player
    player.close()


def test_no_sound_says_so():
    assert NoSound().play(b"", always) is Played.NO_OUTPUT


def test_making_one_asks_the_sound_system_nothing(player):
    assert player._thread is None


def test_it_says_what_became_of_a_sound(player):
    wav = synthesise("Number D, 0 4 7", "en")
    expected = Played.HEARD if QMediaDevices.audioOutputs() else Played.NO_OUTPUT
    began = time.monotonic()
    assert player.play(wav, always) is expected
    assert time.monotonic() - began < seconds(wav) + 5


def test_a_sound_that_is_no_longer_wanted_is_not_played(player):
    assert player.play(synthesise("one", "en"), lambda: False) is Played.STOPPED


def test_closed_means_closed(player):
    player.close()
    player.close()
    assert player.play(b"", always) is Played.STOPPED


def test_stop_reaches_a_sound_from_another_thread(player):
    wav = synthesise("a long story about a number " * 5, "en")
    results = []
    begun = threading.Event()

    def wanted():
        begun.set()
        return True

    thread = threading.Thread(target=lambda: results.append(player.play(wav, wanted)))
    thread.start()
    assert begun.wait(10)
    began = time.monotonic()
    player.stop()
    thread.join()
    assert time.monotonic() - began < 3
    assert results[0] in {Played.STOPPED, Played.NO_OUTPUT}
