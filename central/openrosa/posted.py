"""Reading a post of a submission: all of it or nothing, in memory, so that nothing in clear touches the disk."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from multipart import (  # type: ignore[import-untyped]
    MultipartError,
    MultipartSegment,
    ParserLimitReached,
    PushMultipartParser,
)

from central.openrosa.wording import INCOMPLETE_PART, XML_PART
from kiosk.forms.file_names import is_plain
from kiosk.forms.sent_xml import MOST_XML

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

MOST_POST: Final = 60 * 1024 * 1024
"""Bytes of one post: what a sealed blob has room for."""
MOST_PARTS: Final = 202
"""Collect sends at most 100 files in one post; some clients send all at once."""
_MOST_SMALL: Final = 1024
_BOUNDARY: Final = re.compile(
    r'multipart/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"\r\n]{1,200})"|([^\s;,"]{1,200}))\s*(?:;.*)?\Z',
    re.IGNORECASE,
)


_MOST_AT_ONCE: Final = 4 * MOST_POST
"""Bytes of all posts that are being read: sealing takes as much again."""


class PostRefused(Exception):
    """A post that is not taken; `status` is the HTTP status, the message is for the person who sends."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(slots=True)
class Posted:
    """What a post holds. `follows`: the sender says that another post of the same submission comes."""

    xml: bytes = b""
    files: dict[str, bytes] = field(default_factory=dict)
    follows: bool = False


class Room:
    """The memory for posts that are on their way: on bad lines many come slowly, and small ones are to get through."""

    def __init__(self, most: int = _MOST_AT_ONCE) -> None:
        self._left = most

    @contextmanager
    def held(self, length: str) -> Iterator[None]:
        """Room for a post with this Content-Length; raises PostRefused 413 or, with too much under way, 503."""
        size = int(length) if length.isdecimal() else MOST_POST
        if size > MOST_POST:
            raise PostRefused(413, f"A post has at most {MOST_POST >> 20} MB. Send the attachments in several.")
        if size > self._left:
            raise PostRefused(503, "Too much is being sent at this moment. Nothing was kept; send it again later.")
        self._left -= size
        try:
            yield
        finally:
            self._left += size


def boundary_of(content_type: str) -> str:
    """The boundary in a Content-Type header; raises PostRefused 415 for anything but a multipart form."""
    found = _BOUNDARY.match(content_type.strip())
    if found is None:
        raise PostRefused(415, "A submission is sent as multipart/form-data.")
    return str(found[1] or found[2])


async def read_post(stream: AsyncIterator[bytes], boundary: str) -> Posted:
    """Read a post to its very end; raises PostRefused 400 or 413."""
    reading = _Reading()
    size = 0
    try:
        parser = PushMultipartParser(boundary, max_segment_count=MOST_PARTS, max_segment_size=MOST_POST)
        async for piece in stream:
            size += len(piece)
            if size > MOST_POST:
                raise PostRefused(413, f"A post has at most {MOST_POST >> 20} MB. Send the attachments in several.")
            for event in parser.parse(piece) if piece else ():
                reading.take(event)
        parser.close()  # raises where the end was cut off
    except ParserLimitReached as error:
        raise PostRefused(413, f"The post has more than {MOST_PARTS} parts, or too long headers.") from error
    except (MultipartError, ValueError) as error:
        raise PostRefused(400, "The post is no whole multipart form. Nothing of it was kept; send it again.") from error
    return reading.whole()


class _Reading:
    """The parts of one post as they come."""

    def __init__(self) -> None:
        self._found = Posted()
        self._part: MultipartSegment | None = None
        self._content = bytearray()
        self._names: set[str] = set()

    def take(self, event: MultipartSegment | bytes | bytearray | None) -> None:
        if isinstance(event, MultipartSegment):
            self._begin(event)
        elif event is None:
            self._end()
        else:
            self._content += event
            limit = MOST_XML if self._name == XML_PART else MOST_POST if self._is_file else _MOST_SMALL
            if len(self._content) > limit:
                raise PostRefused(413, f"The part {self._name[:40]!r} is too long.")

    def whole(self) -> Posted:
        if XML_PART not in self._names:
            raise PostRefused(400, f"The post has no part {XML_PART}, which holds the form.")
        return self._found

    @property
    def _name(self) -> str:
        return str(self._part.name or "") if self._part is not None else ""

    @property
    def _is_file(self) -> bool:
        return self._part is not None and bool(self._part.filename)

    def _begin(self, part: MultipartSegment) -> None:
        self._part, self._content = part, bytearray()
        if self._is_file and self._name != XML_PART and not is_plain(self._attachment):
            raise PostRefused(400, f"{self._attachment[:80]!r} can't be the name of an attachment.")
        name = self._attachment if self._is_file and self._name != XML_PART else self._name
        if name in self._names:
            raise PostRefused(400, f"The post has two parts {name[:80]!r}.")
        self._names.add(name)

    @property
    def _attachment(self) -> str:
        """OpenRosa names the part like the file; where they differ, the file's own name is the one in the form."""
        return str(self._part.filename) if self._part is not None else ""

    def _end(self) -> None:
        content = bytes(self._content)
        if self._name == XML_PART:
            self._found.xml = content
        elif self._is_file:
            self._found.files[self._attachment] = content
        elif self._name == INCOMPLETE_PART:
            self._found.follows = content.strip().lower() == b"yes"
        self._content = bytearray()
