"""The chime before a call: two notes that are heard over talk and frighten nobody, made here and not recorded."""

import array
import math
import struct
from functools import cache
from typing import Final

from ui.devices.wav import HEADER_BYTES, mended

RATE: Final = 22_050
_NOTES: Final = ((659.26, 0.0), (523.25, 0.32))
"""E5 and C5 (hertz), and when each begins (seconds)."""
_SECONDS: Final = 1.1
_ATTACK: Final = 0.012
_DECAY: Final = 4.5
_FADE: Final = 0.1
_FULL: Final = 0.42 * 32_767
_OVERTONES: Final = ((1, 1.0), (2, 0.28), (3, 0.1))


@cache
def chime() -> bytes:
    """A WAV of one channel, 16 bits."""
    samples = array.array("h", (round(_FULL * _height(place / RATE)) for place in range(int(_SECONDS * RATE))))
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 0, b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE * 2, 2, 16, b"data", 0)
    if len(head) != HEADER_BYTES:
        message = "a header of a WAV has 44 bytes"
        raise AssertionError(message)
    return mended(head + samples.tobytes())


def _height(moment: float) -> float:
    fading = min((_SECONDS - moment) / _FADE, 1.0)
    return fading * sum(_note(hertz, moment - begins) for hertz, begins in _NOTES) / len(_NOTES)


def _note(hertz: float, moment: float) -> float:
    if moment < 0:
        return 0.0
    swell = min(moment / _ATTACK, 1.0) * math.exp(-_DECAY * moment)
    tone = sum(part * math.sin(2 * math.pi * hertz * order * moment) for order, part in _OVERTONES)
    return swell * tone
