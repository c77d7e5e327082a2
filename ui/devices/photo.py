"""Photos as they are kept: upright, no larger than asked for, and without what the camera wrote into them."""

import io
import warnings
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

MOST_BYTES: Final = 30_000_000
MOST_PIXELS: Final = 120_000_000
MAX_EDGE: Final = 2400
"""Pixels of the longer side where the form says nothing: enough to read a printed page."""
_QUALITY: Final = 85
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF")


class PhotoRefused(Exception):
    """The picture can't be taken; `reason` is "large", "unreadable" or "empty"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG with its size in pixels."""

    content: bytes
    width: int
    height: int


def prepare_photo(content: bytes, max_edge: int = MAX_EDGE) -> Photo:
    """Turn a picture upright, shrink it to `max_edge` pixels, and write it anew without place, time and device.

    Raises PhotoRefused for anything that is no picture, or one of more than MOST_BYTES or MOST_PIXELS.
    """
    if not content:
        raise PhotoRefused("empty")  # noqa: EM101 - the reason is a code
    if len(content) > MOST_BYTES:
        raise PhotoRefused("large")  # noqa: EM101
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _rewritten(content, max(1, max_edge))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise PhotoRefused("unreadable") from error  # noqa: EM101


def _rewritten(content: bytes, max_edge: int) -> Photo:
    with Image.open(io.BytesIO(content), formats=_FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise PhotoRefused("large")  # noqa: EM101
        opened.draft("RGB", (max_edge, max_edge))
        upright = ImageOps.exif_transpose(opened)
        upright.thumbnail((max_edge, max_edge))
        if upright.mode in {"RGBA", "LA", "PA", "P"}:
            layer = upright.convert("RGBA")
            paper = Image.new("RGB", layer.size, "white")
            paper.paste(layer, mask=layer.getchannel("A"))
        else:
            paper = upright.convert("RGB")
    # A new picture from the bare pixels carries nothing of the old one's notes.
    clean = Image.frombytes("RGB", paper.size, paper.tobytes())
    written = io.BytesIO()
    clean.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return Photo(written.getvalue(), clean.width, clean.height)
