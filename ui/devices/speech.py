"""A voice that never keeps anybody waiting: texts are queued, spoken on a thread of their own, and can be cut short."""

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Protocol

from kiosk.ports import Speech
from ui.devices.chime import chime
from ui.devices.espeak import Espeak, SpeechFault
from ui.devices.player import Played, QtWavPlayer, WavPlayer
from ui.devices.wav import at_loudness

_log = logging.getLogger(__name__)

MOST_WAITING = 20
"""What waits longer is old news: the oldest text is dropped."""
_CHIME = ("", "")
"""In the place of a text."""
_CLOSING_SECONDS = 10.0


class Synthesis(Protocol):
    """Something that turns a text into a WAV and can be interrupted."""

    def synthesise(self, text: str, language: str) -> bytes:
        """Return the text as a WAV; raises SpeechFault."""

    def cancel(self) -> None:
        """End the synthesis that is running; from any thread."""


class EspeakSpeech:
    """Speaks by espeak-ng through a player. Every method returns at once and raises nothing.

    `on_fault` is told, on the voice's own thread, each time the reason for silence changes; the text itself is never
    logged or told, because it may be personal.
    """

    def __init__(
        self,
        player: WavPlayer,
        on_fault: Callable[[str], None] | None = None,
        synthesis: Synthesis | None = None,
    ) -> None:
        """Speak through `player`; no thread and no process is started before the first text."""
        self._player = player
        self._on_fault = on_fault
        self._synthesis = synthesis or Espeak()
        self._waiting: deque[tuple[str, str]] = deque(maxlen=MOST_WAITING)
        self._news = threading.Condition()
        self._round = 0
        self._last: tuple[str, str] | None = None
        self._thread: threading.Thread | None = None
        self._closed = False
        self._fault = ""
        self._percent = 100

    def say(self, text: str, language: str, *, interrupt: bool = False) -> None:
        """Queue `text` behind what is being said; with `interrupt`, say it at once instead."""
        if not text.strip():
            return
        if interrupt:
            self.stop()
        self._queue((text, language))

    def _queue(self, sound: tuple[str, str]) -> None:
        with self._news:
            if self._closed:
                return
            if sound != _CHIME:
                self._last = sound
            self._waiting.append(sound)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="speech", daemon=True)
                self._thread.start()
            self._news.notify()

    def chime(self) -> None:
        """Queue a chime behind what is being said."""
        self._queue(_CHIME)

    def loudness(self, percent: int) -> None:
        """Be this loud from the next sound on: 0 to 100."""
        self._percent = min(max(percent, 0), 100)

    def stop(self) -> None:
        """Be silent now, and forget what was still to be said."""
        with self._news:
            self._waiting.clear()
            self._round += 1
        self._synthesis.cancel()
        self._player.stop()

    def repeat(self) -> None:
        """Say the last text once more, at once."""
        with self._news:
            last = self._last
        if last is not None:
            self.say(*last, interrupt=True)

    def forget(self) -> None:
        """Be silent, and keep nothing that was said: the visit is over."""
        self.stop()
        with self._news:
            self._last = None

    def close(self) -> None:
        """Be silent for good; no process and no thread stays."""
        with self._news:
            self._closed = True
            self._last = None
            self._news.notify()
        self.stop()
        if self._thread is not None:
            self._thread.join(_CLOSING_SECONDS)
        self._player.close()

    def _run(self) -> None:
        while (task := self._next()) is not None:
            text, language, current = task
            try:
                wav = chime() if (text, language) == _CHIME else self._synthesis.synthesise(text, language)
                played = self._player.play(at_loudness(wav, self._percent), partial(self._is_current, current))
            except SpeechFault as error:
                if self._is_current(current):
                    self._tell(str(error))
            except Exception:
                _log.exception("the voice failed")
                self._tell("the voice failed")
            else:
                self._tell(_REASONS.get(played, "" if played is Played.HEARD else self._fault))

    def _next(self) -> tuple[str, str, int] | None:
        with self._news:
            self._news.wait_for(lambda: self._closed or self._waiting)
            if self._closed:
                return None
            text, language = self._waiting.popleft()
            return text, language, self._round

    def _is_current(self, current: int) -> bool:
        with self._news:
            return current == self._round

    def _tell(self, fault: str) -> None:
        if fault == self._fault:
            return
        self._fault = fault
        if fault:
            _log.warning("nothing is heard: %s", fault)
        if self._on_fault is None:
            return
        try:
            self._on_fault(fault)
        except Exception:
            _log.exception("nobody could be told that nothing is heard")


_REASONS = {Played.NO_OUTPUT: "no sound output", Played.FAILED: "the sound output failed"}


def speech_for(system: str = sys.platform, on_fault: Callable[[str], None] | None = None) -> Speech:
    """Return the voice for a `system`: espeak-ng on Linux, the system's own on Windows and macOS."""
    if system in {"win32", "darwin"}:
        from ui.devices.system_speech import SystemSpeech  # noqa: PLC0415 - loads a library that Linux must not

        return SystemSpeech(on_fault=on_fault)
    return EspeakSpeech(QtWavPlayer(), on_fault)


class Silence:
    """The voice of a machine that is to be silent."""

    def say(self, text: str, language: str, *, interrupt: bool = False) -> None:
        """Say nothing."""

    def chime(self) -> None:
        """Stay silent."""

    def loudness(self, percent: int) -> None:
        """Stay silent."""

    def stop(self) -> None:
        """Stay silent."""

    def repeat(self) -> None:
        """Stay silent."""

    def forget(self) -> None:
        """Nothing was said."""

    def close(self) -> None:
        """Nothing is open."""
