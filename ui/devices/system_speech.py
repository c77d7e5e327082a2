"""The voices of Windows and macOS, through QtTextToSpeech. Tried with Qt's mock engine only, not on those systems."""

import logging
from collections import deque
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QLocale, QObject, QThread, Signal, Slot

from ui.devices.chime import chime
from ui.devices.espeak import speakable
from ui.devices.player import QtWavPlayer
from ui.devices.speech import MOST_WAITING
from ui.devices.wav import at_loudness

_log = logging.getLogger(__name__)

_LOCALES = {"en": "en_GB", "ar": "ar_SA", "mi": "mi_NZ", "zh_CN": "zh_CN", "vi": "vi_VN", "hi": "hi_IN"}
_CHIME = "\a"
_STARTING_SECONDS = 10.0


class SystemSpeech:
    """Speaks by the system's own voices. The engine is made on a thread of its own, since its making may block."""

    def __init__(self, engine: str = "", on_fault: Callable[[str], None] | None = None) -> None:
        """Speak by `engine`, empty for the system's usual one; `on_fault` is told on the voice's own thread."""
        self._thread = _VoiceThread(engine, on_fault)
        self._started = False
        self._last: tuple[str, str] | None = None

    def say(self, text: str, language: str, *, interrupt: bool = False) -> None:
        """Queue `text` behind what is being said; with `interrupt`, say it at once instead."""
        if not text.strip():
            return
        self._begin()
        self._last = (text, language)
        self._thread.ask(text, language, interrupt=interrupt)

    def chime(self) -> None:
        """Queue a chime behind what is being said."""
        self._begin()
        self._thread.ask(_CHIME, "", interrupt=False)

    def loudness(self, percent: int) -> None:
        """Be this loud from the next sound on: 0 to 100."""
        self._thread.percent = min(max(percent, 0), 100)

    def stop(self) -> None:
        """Be silent now."""
        if self._started:
            self._thread.ask("", "", interrupt=True)

    def repeat(self) -> None:
        """Say the last text once more, at once."""
        if self._last is not None:
            self.say(*self._last, interrupt=True)

    def forget(self) -> None:
        """Be silent, and keep nothing that was said: the visit is over."""
        self._last = None
        self.stop()

    def close(self) -> None:
        """Be silent for good; no thread stays."""
        if self._started and self._thread.ready.wait(_STARTING_SECONDS):
            self._thread.quit()
            self._thread.wait()

    def _begin(self) -> None:
        if not self._started:
            self._started = True
            self._thread.start()


class _VoiceThread(QThread):
    """Owns the engine. What is asked before it stands is kept and said then."""

    def __init__(self, engine: str, on_fault: Callable[[str], None] | None) -> None:
        super().__init__()
        self.ready = Event()
        self.percent = 100
        self._engine = engine
        self._on_fault = on_fault
        self._asked: deque[tuple[str, str, bool]] = deque(maxlen=MOST_WAITING)
        self._voice: _Voice | None = None

    def ask(self, text: str, language: str, *, interrupt: bool) -> None:
        if interrupt:
            self._asked.clear()
        self._asked.append((text, language, interrupt))
        if self._voice is not None:
            self._voice.asked.emit()

    def run(self) -> None:
        self._voice = _Voice(self._engine, self._asked, lambda: self.percent, self._on_fault)
        self._voice.asked.emit()
        self.ready.set()
        self.exec()
        self._voice.put_away()
        self._voice = None


class _Voice(QObject):
    """The engine itself; everything here runs on the voice's thread."""

    asked = Signal()

    def __init__(
        self,
        engine: str,
        asked: deque[tuple[str, str, bool]],
        percent: Callable[[], int],
        on_fault: Callable[[str], None] | None,
    ) -> None:
        super().__init__()
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - must not be loaded before it is needed

        self._waiting = asked
        self._percent = percent
        self._player: QtWavPlayer | None = None
        self._on_fault = on_fault
        self._states = QTextToSpeech.State
        self._engine = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        self._engine.stateChanged.connect(self._go_on)
        self._engine.errorOccurred.connect(self._failed)
        self.asked.connect(self._go_on)

    @Slot()
    def _go_on(self) -> None:
        while self._waiting:
            text, language, interrupt = self._waiting[0]
            speaking = self._engine.state() in {self._states.Speaking, self._states.Synthesizing}
            if speaking and not interrupt:
                return
            self._waiting.popleft()
            if speaking:
                self._engine.stop()
            if text == _CHIME:
                self._player = self._player or QtWavPlayer()
                self._player.play(at_loudness(chime(), self._percent()), lambda: True)
            elif text:
                self._engine.setVolume(self._percent() / 100)
                self._engine.setLocale(QLocale(_LOCALES.get(language, "en_GB")))
                self._engine.say(speakable(text))

    def _failed(self, _reason: object, message: str) -> None:
        _log.warning("nothing is heard: %s", message)
        if self._on_fault is not None:
            self._on_fault(message)

    def put_away(self) -> None:
        """Stop speaking and take the engine down, on the thread that made it."""
        self._engine.stop()
        self._engine = None
        if self._player is not None:
            self._player.close()
