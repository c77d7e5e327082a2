"""The sentences of a device that its hub does not speak with."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

LINK_TEXTS: dict[str, str] = {
    "link.shut_out": QT_TRANSLATE_NOOP("Text", "Shut out by the office. Ask whoever looks after its devices."),
    "link.version": QT_TRANSLATE_NOOP(
        "Text", "Not of the same release as the office’s server. Ask whoever looks after its devices."
    ),
    "link.not_let_in": QT_TRANSLATE_NOOP(
        "Text", "The office’s server does not let this machine in. Ask whoever looks after its devices."
    ),
    "link.stays": QT_TRANSLATE_NOOP("Text", "It stays on this machine until that is mended."),
    "link.kiosk_out": QT_TRANSLATE_NOOP("Text", "This kiosk is out of use. Ask at a counter."),
}
