"""Loudspeakers: a port that plays a WAV and waits, its QtMultimedia adapter, and one for machines without sound."""

from collections.abc import Callable
from enum import StrEnum
from threading import Event, Lock
from typing import Protocol

from PySide6.QtCore import QIODevice, QObject, QThread, QTimer, Signal, Slot

from ui.devices.wav import HEADER_BYTES, pcm, seconds

_GRACE_SECONDS = 5.0
"""A device that has not finished this long after the sound is over has hung."""
_FEED_MS = 20
_TAIL_MS = 120
"""Silence after the last word: some devices drop what is in their buffer when they run dry."""


class Played(StrEnum):
    """What became of a sound."""

    HEARD = "heard"
    STOPPED = "stopped"
    NO_OUTPUT = "no_output"
    FAILED = "failed"


class WavPlayer(Protocol):
    """Something that makes a WAV heard. Used from the thread of a voice, never from the GUI thread, but for `stop`."""

    def play(self, wav: bytes, wanted: Callable[[], bool]) -> Played:
        """Play one sound and return when it is over or stopped.

        `wanted` is asked once `stop` can reach this sound, so that a stop a moment earlier is not missed.
        """

    def stop(self) -> None:
        """End the sound that is playing; from any thread, at once."""

    def close(self) -> None:
        """Let go of the device, leaving no thread behind."""


class NoSound:
    """A machine without a loudspeaker; says so each time."""

    def play(self, wav: bytes, wanted: Callable[[], bool]) -> Played:
        """Play nothing."""
        del wav, wanted
        return Played.NO_OUTPUT

    def stop(self) -> None:
        """Do nothing: nothing plays."""

    def close(self) -> None:
        """Do nothing: nothing is held."""


class QtWavPlayer:
    """Plays through QtMultimedia, whose objects are made and live on a thread of their own.

    Nothing is asked of the sound system before the first sound, because finding the devices may take long.
    """

    def __init__(self) -> None:
        """Start nothing yet."""
        self._thread: _SoundThread | None = None
        self._lock = Lock()
        self._closed = False

    def play(self, wav: bytes, wanted: Callable[[], bool]) -> Played:
        """Play one sound through the default output and return when it is over."""
        with self._lock:
            if self._closed:
                return Played.STOPPED
            if self._thread is None:
                self._thread = _SoundThread()
                self._thread.start()
            thread = self._thread
        return thread.play(wav, wanted)

    def stop(self) -> None:
        """End the sound that is playing."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.stop()

    def close(self) -> None:
        """End the sound and the thread."""
        with self._lock:
            thread, self._thread, self._closed = self._thread, None, True
        if thread is not None:
            thread.stop()
            thread.ready.wait(_GRACE_SECONDS)
            thread.quit()
            thread.wait()


class _SoundThread(QThread):
    """Owns the player: made when the thread begins, destroyed before it ends."""

    def __init__(self) -> None:
        super().__init__()
        self.ready = Event()
        self._stage: _Stage | None = None
        self._sound: _Sound | None = None
        self._sound_lock = Lock()

    def run(self) -> None:
        self._stage = _Stage()
        self.ready.set()
        self.exec()
        self._stage.put_away()
        self._stage = None

    def play(self, wav: bytes, wanted: Callable[[], bool]) -> Played:
        sound = _Sound(wav)
        with self._sound_lock:
            self._sound = sound
        if not wanted():
            return Played.STOPPED
        if not self.ready.wait(_GRACE_SECONDS) or self._stage is None:
            return Played.FAILED
        self._stage.asked.emit(sound)
        if not sound.over.wait(seconds(wav) + _GRACE_SECONDS):
            self._stage.unasked.emit()
            return Played.FAILED
        return sound.result

    def stop(self) -> None:
        with self._sound_lock:
            sound = self._sound
        if sound is not None:
            sound.end(Played.STOPPED)
        if self._stage is not None:
            self._stage.unasked.emit()


class _Sound:
    """One WAV on its way to the loudspeaker; the first end counts."""

    def __init__(self, wav: bytes) -> None:
        self.wav = wav
        self.over = Event()
        self.result = Played.FAILED

    def end(self, result: Played) -> None:
        if not self.over.is_set():
            self.result = result
            self.over.set()


class _Stage(QObject):
    """The sink itself; everything here runs on the sound thread.

    Samples are pushed into the sink. A QMediaPlayer would read them from a device of ours on a thread of its own, and
    that thread waits for Python while taking the player down waits for that thread: they never come to an end (seen).
    """

    asked = Signal(object)
    unasked = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Loading the media libraries takes longer than a frame, so it is done on this thread and for a sound only.
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio  # noqa: PLC0415

        self._idle, self._stopped = QtAudio.State.IdleState, QtAudio.State.StoppedState
        self._outputs, self._output = QMediaDevices.audioOutputs, QMediaDevices.defaultAudioOutput
        self._sink_kind, self._format_kind = QAudioSink, QAudioFormat
        self._sound: _Sound | None = None
        self._sink: QAudioSink | None = None
        self._pipe: QIODevice | None = None
        self._rest = b""
        self._feeding = QTimer(self)
        self._feeding.setInterval(_FEED_MS)
        self._feeding.timeout.connect(self._feed)
        self.asked.connect(self._play)
        self.unasked.connect(self._stop)

    @Slot(object)
    def _play(self, sound: _Sound) -> None:
        if sound.over.is_set():
            return
        if not self._outputs():
            sound.end(Played.NO_OUTPUT)
            return
        wanted = self._format_of(sound.wav)
        output = self._output()
        if not output.isFormatSupported(wanted):
            sound.end(Played.FAILED)
            return
        self._sound = sound
        silence = bytes(wanted.bytesForDuration(_TAIL_MS * 1000))
        self._rest = sound.wav[HEADER_BYTES:] + silence
        self._sink = self._sink_kind(output, wanted, self)
        self._pipe = self._sink.start()
        self._feeding.start()
        self._feed()

    def _format_of(self, wav: bytes) -> QObject:
        channels, rate = pcm(wav)
        found = self._format_kind()
        found.setSampleRate(rate)
        found.setChannelCount(channels)
        found.setSampleFormat(self._format_kind.SampleFormat.Int16)
        return found

    @Slot()
    def _feed(self) -> None:
        if self._sink is None or self._pipe is None:
            return
        state = self._sink.state()
        if state == self._stopped:
            self._end(Played.FAILED)
        elif not self._rest and state == self._idle:
            self._end(Played.HEARD)
        elif self._rest and (room := self._sink.bytesFree()) > 0:
            taken = self._pipe.write(self._rest[:room])
            self._rest = self._rest[max(0, taken) :]

    @Slot()
    def _stop(self) -> None:
        self._end(Played.STOPPED)

    def _end(self, result: Played) -> None:
        sound, self._sound = self._sound, None
        if sound is None or self._sink is None:
            return
        self._feeding.stop()
        self._sink.reset()
        self._sink.deleteLater()
        self._sink, self._pipe, self._rest = None, None, b""
        sound.end(result)

    def put_away(self) -> None:
        """End what plays, on the thread that made it."""
        self._end(Played.STOPPED)
