"""The espeak-ng program: text in, WAV out, by pipes only: what is said is on no disk and in no process list."""

import shutil
import subprocess
import threading
import unicodedata

from ui.devices.wav import HEADER_BYTES, NotWav, mended

PROGRAM = "espeak-ng"
VOICES = {"en": "en-gb", "ar": "ar", "mi": "mi", "zh_CN": "cmn", "vi": "vi", "hi": "hi"}
"""espeak-ng's voice by language; a language without one is read by the English voice."""
WORDS_A_MINUTE = 150
LONGEST_TEXT = 4000
_SECONDS = 15.0


class SpeechFault(RuntimeError):
    """Nothing could be said; the message says why."""


class Espeak:
    """Runs one espeak-ng process at a time, and can end it from another thread."""

    def __init__(self, program: str = PROGRAM) -> None:
        """Run `program`; it is looked for when something is said."""
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def synthesise(self, text: str, language: str) -> bytes:
        """Return `text` spoken in `language` as a WAV (22.05 kHz, 16 bit, mono); raises SpeechFault."""
        process = self._started(VOICES.get(language, VOICES["en"]))
        try:
            wav, complaint = process.communicate(speakable(text).encode("utf-8", "replace"), timeout=_SECONDS)
        except subprocess.TimeoutExpired as error:
            process.kill()
            process.communicate()
            message = f"{self._program} took longer than {_SECONDS:.0f} s"
            raise SpeechFault(message) from error
        finally:
            with self._lock:
                self._process = None
        if process.returncode != 0:
            reason = complaint.decode("utf-8", "replace").strip() or f"it ended with {process.returncode}"
            message = f"{self._program}: {reason}"
            raise SpeechFault(message)
        return _sound(wav)

    def cancel(self) -> None:
        """End the process that is running, if one is."""
        with self._lock:
            if self._process is not None:
                self._process.kill()

    def _started(self, voice: str) -> subprocess.Popen[bytes]:
        path = shutil.which(self._program)
        if path is None:
            message = f"{self._program} is not installed; with Debian: apt install espeak-ng"
            raise SpeechFault(message)
        command = [path, "-v", voice, "-s", str(WORDS_A_MINUTE), "-b", "1", "--stdin", "--stdout"]
        pipe = subprocess.PIPE
        with self._lock:
            try:
                # The text goes through the pipe, never into the command.
                self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)  # noqa: S603
            except OSError as error:
                message = f"{self._program} does not start: {error.strerror}"
                raise SpeechFault(message) from error
            return self._process


def synthesise(text: str, language: str) -> bytes:
    """Return `text` spoken in `language` as a WAV; raises SpeechFault."""
    return Espeak().synthesise(text, language)


def speakable(text: str) -> str:
    """Return `text` without what is not for the ear: direction marks, control characters, espeak's phoneme brackets."""
    heard = "".join(" " if letter in "\n\r\t" else letter for letter in text[:LONGEST_TEXT])
    plain = "".join(letter for letter in heard if unicodedata.category(letter) not in {"Cc", "Cf", "Cs"})
    return plain.replace("[[", "[ [").strip()


def _sound(wav: bytes) -> bytes:
    try:
        whole = mended(wav)
    except NotWav as error:
        message = "the voice gave no sound"
        raise SpeechFault(message) from error
    if len(whole) == HEADER_BYTES:
        message = "the voice gave no sound"
        raise SpeechFault(message)
    return whole
