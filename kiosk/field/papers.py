"""What may be put to a case: pictures, PDF and office documents, told by their first bytes and not by their names."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.field.matter import AttachmentKind

MOST_BYTES: Final = 12 * 1024 * 1024
_MEGABYTE: Final = 1_000_000
MOST_NAME: Final = 120
PDF: Final = "application/pdf"
_SIGNS: Final = (
    (b"%PDF-", PDF),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"{\\rtf", "application/rtf"),
)
_PACKED: Final = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/presentation.xml": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_OPEN_DOCUMENT: Final = b"application/vnd.oasis.opendocument."
_RIFF: Final = 12


def checked(kind: AttachmentKind, content: bytes) -> str:
    """The media type of what is to be attached as this; raises Refused with what to do instead."""
    if not content:
        raise Refused(Text.of("refused.paper_empty"))
    if len(content) > MOST_BYTES:
        raise Refused(Text.of("refused.paper_large", most=str(MOST_BYTES // _MEGABYTE)))
    found = media_type(content)
    pictures_only = kind in {"photo", "signature"}
    if not found or (pictures_only and not found.startswith("image/")):
        raise Refused(Text.of("refused.paper_kind"))
    return found


def media_type(content: bytes) -> str:
    """What the bytes are; empty for what is not taken."""
    for sign, name in _SIGNS:
        if content.startswith(sign):
            return name
    if content[:4] == b"RIFF" and content[8:_RIFF] == b"WEBP":
        return "image/webp"
    if content[4:_RIFF] in {b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"}:
        return "image/heic"
    return _packed(content) if content.startswith(b"PK") else _plain(content)


def plain_name(name: str) -> str:
    """A file's name without signs that would turn it round or break a line."""
    return "".join(sign for sign in name if sign.isprintable()).strip()[-MOST_NAME:]


def _packed(content: bytes) -> str:
    """Office documents are archives; any other archive is not taken. Nothing is unpacked but the name of the kind."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return ""
    for name, found in _PACKED.items():
        if name in names:
            return found
    return "application/vnd.oasis.opendocument" if _OPEN_DOCUMENT in content[:200] and "mimetype" in names else ""


def _plain(content: bytes) -> str:
    """Text of some language: no binary signs in it."""
    try:
        words = content.decode()
    except UnicodeDecodeError:
        return ""
    strange = any(ord(sign) < 32 and sign not in "\t\n\r\f\ufeff" for sign in words)  # noqa: PLR2004 - control signs
    return "" if strange or words.startswith(("#!", "MZ")) else "text/plain"
