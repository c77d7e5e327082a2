"""How a submission is cut into posts, and the exact bytes of each: the same at every try."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from central.openrosa.wording import INCOMPLETE_PART, XML_PART
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

MOST_FILES: Final = 100
"""Attachments of one post, as Collect counts them."""
_PIECE: Final = 64 * 1024
_XML_NAME: Final = "submission.xml"
_KINDS: Final = {
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".svg": "image/svg+xml", ".csv": "text/csv",
    ".mp4": "video/mp4", ".m4a": "audio/mp4", ".amr": "audio/amr", ".mp3": "audio/mpeg", ".wav": "audio/wav",
    ".pdf": "application/pdf", ".xml": "text/xml",
}  # fmt: skip


class AttachmentTooLarge(Exception):
    """An attachment that no post has room for."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a submission: the name in the form, where it lies, and its size."""

    name: str
    content: Path | bytes
    size: int

    @classmethod
    def of(cls, name: str, content: Path | bytes) -> Attachment:
        """Measure a file; raises DataFault where it can't be read."""
        if isinstance(content, bytes):
            return cls(name, content, len(content))
        try:
            return cls(name, content, content.stat().st_size)
        except OSError as error:
            message = f"The attachment {name} can't be read ({error.strerror})."
            raise DataFault(message) from error


@dataclass(frozen=True, slots=True)
class Post:
    """One request of a submission; each repeats the XML. `follows`: another one comes after it."""

    xml: bytes
    attachments: tuple[Attachment, ...]
    follows: bool = False

    @property
    def boundary(self) -> str:
        """Between the parts: made of the XML, so that it is the same each time and stands in no file by chance."""
        return f"shopfront{hashlib.sha256(b'boundary' + self.xml).hexdigest()[:40]}"

    @property
    def content_type(self) -> str:
        """The header."""
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def size(self) -> int:
        """Bytes of the body."""
        heads = sum(len(self._head(one.name, one.name)) + one.size + 2 for one in self.attachments)
        return heads + len(self._before()) + len(self._after())

    async def body(self) -> AsyncIterator[bytes]:
        """The bytes; raises DataFault where a file can't be read, or is no longer the one that was measured."""
        yield self._before()
        for one in self.attachments:
            yield self._head(one.name, one.name)
            async for piece in _pieces(one):
                yield piece
            yield b"\r\n"
        yield self._after()

    def _before(self) -> bytes:
        mark = f'--{self.boundary}\r\nContent-Disposition: form-data; name="{INCOMPLETE_PART}"\r\n\r\nyes\r\n'
        return self._head(XML_PART, _XML_NAME) + self.xml + b"\r\n" + (mark.encode() if self.follows else b"")

    def _head(self, name: str, filename: str) -> bytes:
        kind = _KINDS.get(Path(filename).suffix.lower(), "application/octet-stream")
        return (
            f'--{self.boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}";'
            f' filename="{_quoted(filename)}"\r\nContent-Type: {kind}\r\n\r\n'
        ).encode()

    def _after(self) -> bytes:
        return f"--{self.boundary}--\r\n".encode()


def split(xml: bytes, attachments: Sequence[Attachment], limit: int | None, most_files: int = MOST_FILES) -> list[Post]:
    """The posts of a submission, each within `limit` bytes; raises AttachmentTooLarge where one can't be."""
    groups: list[list[Attachment]] = [[]]
    for one in attachments:
        longer = Post(xml, (*groups[-1], one), follows=True)
        if groups[-1] and (len(longer.attachments) > most_files or (limit is not None and longer.size > limit)):
            groups.append([])
            longer = Post(xml, (one,), follows=True)
        if limit is not None and longer.size > limit:
            raise AttachmentTooLarge(one.name)
        groups[-1].append(one)
    last = len(groups) - 1
    return [Post(xml, tuple(group), follows=number < last) for number, group in enumerate(groups)]


def _quoted(name: str) -> str:
    """A name between quotation marks, as browsers write it (HTML, multipart/form-data)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


async def _pieces(one: Attachment) -> AsyncIterator[bytes]:
    left = one.size
    if isinstance(one.content, bytes):
        yield one.content
        return
    try:
        with one.content.open("rb") as file:
            while piece := file.read(min(_PIECE, left) or 1):
                left -= len(piece)
                if left < 0:
                    break
                yield piece
    except OSError as error:
        message = f"The attachment {one.name} can't be read ({error.strerror})."
        raise DataFault(message) from error
    if left:
        message = f"The attachment {one.name} was changed while it was being sent. Try again."
        raise DataFault(message)
