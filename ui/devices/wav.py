"""WAV files in memory: one that was written to a pipe does not know its own length and is mended here."""

import struct

HEADER_BYTES = 44
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
