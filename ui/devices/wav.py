"""WAV files in memory: one that was written to a pipe does not know its own length and is mended here."""

import array
import struct
import sys

HEADER_BYTES = 44
_FULL_PERCENT = 100
_LOUDNESS_POWER = 1.661
"""Amplitude by loudness: twice as loud is 10 dB more (Stevens 1955), which is 3.16 times the amplitude."""
_RIFF, _FORMAT, _DATA = 0, 8, 36


class NotWav(ValueError):
    """These bytes are not a plain PCM WAV file."""


def mended(wav: bytes) -> bytes:
    """Return `wav` with the true lengths in its header (RIFF, Microsoft 1991); raises NotWav for anything else."""
    if len(wav) < HEADER_BYTES or wav[_RIFF:4] != b"RIFF" or wav[_FORMAT:12] != b"WAVE" or wav[_DATA:40] != b"data":
        message = "no WAV header"
        raise NotWav(message)
    body = wav[HEADER_BYTES:]
    lengths = struct.pack("<I", len(body) + HEADER_BYTES - 8), struct.pack("<I", len(body))
    return wav[:4] + lengths[0] + wav[8:40] + lengths[1] + body


def seconds(wav: bytes) -> float:
    """Return how long a plain PCM `wav` sounds."""
    (bytes_per_second,) = struct.unpack_from("<I", wav, 28)
    return (len(wav) - HEADER_BYTES) / bytes_per_second if bytes_per_second else 0.0


def pcm(wav: bytes) -> tuple[int, int]:
    """Return channels and samples a second of a plain PCM `wav`."""
    channels, rate = struct.unpack_from("<HI", wav, 22)
    return channels, rate


def at_loudness(wav: bytes, percent: int) -> bytes:
    """Return a plain PCM `wav` of 16 bits at `percent` of its loudness as ears have it: half as loud is 10 dB less."""
    if percent >= _FULL_PERCENT or len(wav) <= HEADER_BYTES:
        return wav
    factor = (percent / _FULL_PERCENT) ** _LOUDNESS_POWER
    samples = array.array("h", wav[HEADER_BYTES : len(wav) - len(wav) % 2])
    if sys.byteorder == "big":
        samples.byteswap()
    quieter = array.array("h", (int(sample * factor) for sample in samples))
    if sys.byteorder == "big":
        quieter.byteswap()
    return wav[:HEADER_BYTES] + quieter.tobytes()
