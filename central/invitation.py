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


def line(code: str, url: str, pin: str = "") -> str:
    """What a QR code holds: `shopfront:enrol?…`."""
    return _BEGINS + urlencode({"code": code} | ({"hub": url} if url else {}) | ({"pin": pin} if pin else {}))


def read(text: str, url: str) -> tuple[str, str]:
    """Code and hub of what somebody typed or scanned, with its pin; `url` is the hub where that names none."""
    if not text.startswith(_BEGINS):
        return text, url
    found = dict(parse_qsl(text.removeprefix(_BEGINS)))
    return found.get("code", ""), joined(url or found.get("hub", ""), found.get("pin", ""))


def show(
    code: str, say: Callable[[str], None], *, url: str = "", pin: str = "", qr: bool = False, png: Path | None = None
) -> None:
    """Tell an operator a code, and draw it. One with a pin is a line: nobody types that many characters rightly."""
    say(line(code, url, pin) if pin else code)
    if not (qr or png):
        return
    import qrcode  # noqa: PLC0415 - only who wants a picture waits for it

    drawn = qrcode.QRCode(border=2)
    drawn.add_data(line(code, url, pin))
    drawn.make()
    if qr:
        drawn.print_ascii(out=sys.stdout, invert=True)
    if png is not None:
        drawn.make_image().save(png)
        say(str(png))
