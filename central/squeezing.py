"""Bodies made smaller on the wire: zstd (RFC 8878) where both sides know it, gzip where one is older."""

from __future__ import annotations

import gzip
import sys
import zlib
from typing import Final

from central.wire import MAX_BYTES, MAX_EVENTS
from kiosk.errors import HubRefused

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

KNOWN: Final = "zstd, gzip"
"""What is read here, as the header Accept-Encoding says it (RFC 9110 §12.5.3, of requests and of answers)."""
WORTH_IT: Final = 16 * 1024
"""Bytes of a body from which pressing it saves more than it costs."""
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
_MOST_WINDOW: Final = 23
"""Bits of the window of a zstd frame: what names a larger one would take that much memory (RFC 8878 §3.1.1.1.2)."""


def pressed(body: bytes, accepted: str) -> tuple[bytes, str]:
    """The body as it is sent to who reads these encodings, and the one that was taken; empty: as it is."""
    names = {name.partition(";")[0].strip().lower() for name in accepted.split(",") if not name.endswith(";q=0")}
    if len(body) < WORTH_IT:
        return body, ""
    if "zstd" in names:
        return zstd.compress(body, 1), "zstd"
    if "gzip" in names:
        return gzip.compress(body, 1, mtime=0), "gzip"
    return body, ""


def inflate(body: bytes, encoding: str) -> bytes:
    """The plain body; raises HubRefused `unsupported`, `bad_request`, or `too_large` for what is or grows too long."""
    if encoding in {"", "identity"}:
        plain = body
    elif encoding == "gzip":
        plain = _inflated("gzip", zlib.decompressobj(_GZIP_WINDOW), body)
    elif encoding == "zstd":
        limits = {int(zstd.DecompressionParameter.window_log_max): _MOST_WINDOW}
        plain = _inflated("zstd", zstd.ZstdDecompressor(options=limits), body)
    else:
        message = f"The content encoding {encoding!r} is not read here. Send zstd, gzip, or none."
        raise HubRefused(code="unsupported", message=message)
    if len(plain) > MAX_BYTES:
        raise too_large(found="more bytes than that")
    return plain


def too_large(found: str) -> HubRefused:
    """A batch is longer than is taken."""
    return HubRefused(
        "too_large",
        f"The batch has {found}; at most {MAX_EVENTS} events and {MAX_BYTES} bytes are taken. Send it in parts.",
    )


def _inflated(name: str, stretch: zlib._Decompress | zstd.ZstdDecompressor, body: bytes) -> bytes:
    try:
        plain = stretch.decompress(body, MAX_BYTES + 1)
    except (zlib.error, zstd.ZstdError) as error:
        message = f"The body is not {name}: {error}."
        raise HubRefused(code="bad_request", message=message) from error
    if len(plain) <= MAX_BYTES and not stretch.eof:
        message = f"The {name} body ends too early. Send it whole."
        raise HubRefused(code="bad_request", message=message)
    if stretch.eof and stretch.unused_data:
        message = f"Something follows the {name} body. Send it as one member, or one frame."
        raise HubRefused(code="bad_request", message=message)
    return plain
