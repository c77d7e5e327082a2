"""A voice: real sound from espeak-ng, nobody waits for it, and nothing of it stays."""

import array
import io
import logging
import math
import sys
import threading
import time
import wave

import pytest

from tests.ui.devices.recording_speech import RecordingSpeech
from ui.devices.chime import chime
from ui.devices.espeak import VOICES, Espeak, SpeechFault, speakable, synthesise
from ui.devices.player import NoSound, Played
from ui.devices.speech import MOST_WAITING, EspeakSpeech, speech_for
from ui.devices.system_speech import SystemSpeech
from ui.devices.wav import NotWav, at_loudness, mended, seconds

SENTENCES = {
    "en": "Number D, 0 4 7. Go to counter 3.",
    "ar": "الرقم D, 0 4 7. توجه إلى الشباك 3.",
    "mi": "Tau D, 0 4 7. Haere ki te kaute 3.",
    "zh_CN": "请 D, 0 4 7 号到 3 号柜台。",
    "vi": "Mời số D, 0 4 7 đến quầy 3.",
    "hi": "नंबर D, 0 4 7, काउंटर 3 पर जाएँ।",
}


class HandPlayer:
    """Plays until the test says it is over."""

    def __init__(self):
        self.played = []
        self.begun = threading.Semaphore(0)
        self.over = threading.Event()
        self.stops = 0
        self.closed = False

    def play(self, wav, wanted):
        if not wanted():
            return Played.STOPPED
        self.played.append(wav)
        self.begun.release()
        assert self.over.wait(10)
        return Played.HEARD

    def finish(self):
        self.over.set()

    def stop(self):
        self.stops += 1
        self.over.set()

    def close(self):
        self.closed = True


class TextAsSound:
    """A synthesis whose sound is the text."""

    def __init__(self, fault=None):
        self.fault = fault
        self.cancelled = 0

    def synthesise(self, text, language):
        if self.fault:
            raise self.fault
        return f"{language}:{text}".encode()

    def cancel(self):
        self.cancelled += 1


@pytest.fixture
def player():
    return HandPlayer()


@pytest.fixture
def voice(player):
    voice = EspeakSpeech(player, synthesis=TextAsSound())
    yield voice
    voice.close()


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_espeak_makes_a_real_sound(language):
    wav = synthesise(SENTENCES[language], language)
    with wave.open(io.BytesIO(wav)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 22050)
        frames = sound.readframes(sound.getnframes())
        assert len(frames) == 2 * sound.getnframes()
    loudness = max(map(abs, array.array("h", frames)))
    assert 0.3 < seconds(wav) < 20
    assert loudness > 2000
    assert language in VOICES


def test_languages_are_not_all_read_by_one_voice():
    assert len({synthesise("0 4 7", language) for language in SENTENCES}) == len(SENTENCES)


def test_text_is_not_in_the_process_list():
    espeak = Espeak()
    seen = []
    original = espeak._started

    def watched(voice):
        process = original(voice)
        seen.append(process.args)
        return process

    espeak._started = watched
    espeak.synthesise("My name is Rangi", "en")
    assert "Rangi" not in str(seen)


@pytest.mark.parametrize("text", ["", "   ", "\u2066\u2069"])
def test_a_text_without_sound_is_a_fault_or_silence(text):
    with pytest.raises(SpeechFault, match="no sound"):
        synthesise(text, "en")


def test_a_program_that_is_missing_says_what_to_install():
    with pytest.raises(SpeechFault, match="apt install espeak-ng"):
        Espeak("espeak-that-is-not-there").synthesise("hello", "en")


def test_a_program_that_fails_is_quoted(tmp_path):
    program = tmp_path / "broken"
    program.write_text("#!/bin/sh\necho no such voice >&2\nexit 3\n")
    program.chmod(0o755)
    with pytest.raises(SpeechFault, match="no such voice"):
        Espeak(str(program)).synthesise("hello", "en")


@pytest.mark.parametrize(
    ("text", "heard"),
    [("\u2066D 047\u2069", "D 047"), ("a\x00b\nc", "ab c"), ("say [[h@l'oU]]", "say [ [h@l'oU]]"), ("\ud800x", "x")],
)
def test_what_is_not_for_the_ear(text, heard):
    assert speakable(text) == heard


def test_a_wav_knows_its_length_again():
    whole = io.BytesIO()
    with wave.open(whole, "wb") as sound:
        sound.setparams((1, 2, 22050, 0, "NONE", ""))
        sound.writeframes(b"\x01\x00" * 22050)
    piped = whole.getvalue()[:4] + b"\xff" * 4 + whole.getvalue()[8:40] + b"\xff" * 4 + whole.getvalue()[44:]
    assert mended(piped) == whole.getvalue()
    assert seconds(piped) == pytest.approx(1.0)


@pytest.mark.parametrize("raw", [b"", b"RIFF", b"x" * 100])
def test_what_is_no_wav(raw):
    with pytest.raises(NotWav):
        mended(raw)


def test_texts_are_said_in_order(voice, player):
    player.finish()
    for text in ("one", "two", "three"):
        voice.say(text, "en")
    for _ in range(3):
        assert player.begun.acquire(timeout=5)
    assert player.played == [b"en:one", b"en:two", b"en:three"]


def test_saying_does_not_wait(voice, player):
    began = time.perf_counter()
    for number in range(50):
        voice.say(f"text {number}", "en")
    assert time.perf_counter() - began < 1
    assert player.begun.acquire(timeout=5)
    assert len(voice._waiting) <= MOST_WAITING


def test_an_interruption_comes_at_once(voice, player):
    voice.say("a long story", "en")
    assert player.begun.acquire(timeout=5)
    voice.say("never said", "en")
    voice.say("your number", "ar", interrupt=True)
    assert player.begun.acquire(timeout=5)
    assert player.played == [b"en:a long story", b"ar:your number"]


def test_repeat_says_the_last_one_again(voice, player):
    voice.repeat()
    player.finish()
    voice.say("one", "en")
    assert player.begun.acquire(timeout=5)
    voice.repeat()
    assert player.begun.acquire(timeout=5)
    assert player.played == [b"en:one", b"en:one"]


def test_forget_leaves_nothing_to_repeat(voice, player):
    player.finish()
    voice.say("one", "en")
    assert player.begun.acquire(timeout=5)
    voice.forget()
    voice.repeat()
    assert voice._last is None
    assert not voice._waiting


def test_close_ends_what_is_said_and_what_waits(player):
    voice = EspeakSpeech(player, synthesis=TextAsSound())
    voice.say("one", "en")
    voice.say("two", "en")
    assert player.begun.acquire(timeout=5)
    voice.close()
    voice.close()
    voice.say("three", "en")
    assert player.played == [b"en:one"]
    assert player.closed
    assert threading.current_thread() is threading.main_thread()


def test_close_ends_a_process_that_hangs(tmp_path, player):
    program = tmp_path / "slow"
    program.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(60)\n")
    program.chmod(0o755)
    espeak = Espeak(str(program))
    voice = EspeakSpeech(player, synthesis=espeak)
    voice.say("one", "en")
    until = time.monotonic() + 5
    while espeak._process is None and time.monotonic() < until:
        threading.Event().wait(0.001)
    began = time.monotonic()
    voice.close()
    assert time.monotonic() - began < 5
    assert player.played == []


@pytest.mark.parametrize("fault", [SpeechFault("no voice here"), RuntimeError("surprise")])
def test_a_fault_is_told_once_and_never_raised(player, fault, caplog):
    told = []
    heard = threading.Event()
    voice = EspeakSpeech(player, lambda reason: (told.append(reason), heard.set()), TextAsSound(fault))
    with caplog.at_level(logging.WARNING):
        voice.say("Rangi Smith", "en")
        voice.say("Rangi Smith", "en")
        assert heard.wait(5)
        voice.close()
    assert len(told) == 1
    assert "Rangi" not in caplog.text


def test_who_is_told_may_fail(player, caplog):
    def fails(_reason):
        raise RuntimeError

    voice = EspeakSpeech(NoSound(), fails, TextAsSound())
    voice.say("one", "en")
    until = time.monotonic() + 5
    while "nobody could be told" not in caplog.text and time.monotonic() < until:
        threading.Event().wait(0.001)
    voice.close()
    assert "nobody could be told" in caplog.text


def test_a_machine_without_sound_is_told():
    told = []
    heard = threading.Event()
    voice = EspeakSpeech(NoSound(), lambda reason: (told.append(reason), heard.set()))
    voice.say("one", "en")
    assert heard.wait(10)
    voice.close()
    assert told == ["no sound output"]


def test_the_voice_of_each_system():
    linux, mac = speech_for("linux"), speech_for("darwin")
    assert isinstance(linux, EspeakSpeech)
    assert isinstance(mac, SystemSpeech)
    for voice in (linux, mac):
        voice.close()


def test_the_recording_voice_is_a_voice():
    voice = RecordingSpeech()
    voice.say("one", "en")
    voice.say("two", "ar", interrupt=True)
    voice.repeat()
    assert voice.said == [("one", "en"), ("two", "ar"), ("two", "ar")]
    assert voice.happened == ["say", "interrupt", "repeat"]


def test_the_chime_is_a_sound_that_begins_and_ends_softly():
    with wave.open(io.BytesIO(chime())) as sound:
        samples = array.array("h", sound.readframes(sound.getnframes()))
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        assert 0.5 < sound.getnframes() / sound.getframerate() < 2
    assert 3_000 < max(samples) < 32_767
    assert abs(samples[0]) < 50
    assert abs(samples[-1]) < 50


def test_half_as_loud_is_ten_decibels_less():
    loud, half = (array.array("h", at_loudness(chime(), percent)[44:]) for percent in (100, 50))
    assert 20 * math.log10(max(loud) / max(half)) == pytest.approx(10, abs=0.1)
    assert len(loud) == len(half)
    assert max(array.array("h", at_loudness(chime(), 0)[44:])) == 0


def test_chime_and_words_follow_each_other():
    player = HandPlayer()
    voice = EspeakSpeech(player, synthesis=TextAsSound())
    player.finish()
    voice.chime()
    voice.say("first", "en")
    assert player.begun.acquire(timeout=10)
    assert player.begun.acquire(timeout=10)
    voice.close()
    assert player.played[0] == chime()
    assert b"first" in player.played[1]
