"""A one-time code on its way to a device: as a line that is typed, and as a QR code that is held to a camera."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode

from kiosk.pins import joined

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


_BEGINS: Final = "shopfront:enrol?"
_FOR_KEY: Final = "shopfront:key?"
"""A code for a device that was let in already, without a key."""


def line(code: str, url: str, pin: str = "", *, for_key: bool = False) -> str:
    """What a QR code holds: `shopfront:enrol?…`."""
    begins = _FOR_KEY if for_key else _BEGINS
    return begins + urlencode({"code": code} | ({"hub": url} if url else {}) | ({"pin": pin} if pin else {}))


def read(text: str, url: str) -> tuple[str, str]:
    """Code and hub of what somebody typed or scanned, with its pin; `url` is the hub where that names none."""
    if not text.startswith((_BEGINS, _FOR_KEY)):
        return text, url
    found = dict(parse_qsl(text.partition("?")[2]))
    return found.get("code", ""), joined(url or found.get("hub", ""), found.get("pin", ""))


def is_for_key(text: str) -> bool:
    """Whether a line gives a key to a device that was let in already."""
    return text.startswith(_FOR_KEY)


def show(
    code: str,
    say: Callable[[str], None],
    *,
    url: str = "",
    pin: str = "",
    qr: bool = False,
    png: Path | None = None,
    for_key: bool = False,
) -> None:
    """Tell an operator a code, and draw it. One with a pin is a line: nobody types that many characters rightly."""
    say(line(code, url, pin, for_key=for_key) if pin or for_key else code)
    if not (qr or png):
        return
    import qrcode  # noqa: PLC0415 - only who wants a picture waits for it

    drawn = qrcode.QRCode(border=2)
    drawn.add_data(line(code, url, pin, for_key=for_key))
    drawn.make()
    if qr:
        drawn.print_ascii(out=sys.stdout, invert=True)
    if png is not None:
        drawn.make_image().save(png)
        say(str(png))
