"""What a device says where its hub answers and refuses it: no waiting mends that, so that somebody has to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.ports import LinkStatus

SHUT_OUT: Final = "revoked"

_KNOWN: Final = {SHUT_OUT: "link.shut_out", "wrong_version": "link.version"}


def refusal_text(link: LinkStatus) -> Text | None:
    """Why the hub does not speak with this device; None where it does, or is not heard."""
    return Text.of(_KNOWN.get(link.refused, "link.not_let_in")) if link.refused else None
