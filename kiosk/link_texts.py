"""The sentences of a device that its hub does not speak with, or of which the hub could not take something."""

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
    "aside.told": QT_TRANSLATE_NOOP(
        "Text",
        "The office could not take %n things from this machine. The last was {what}, {when}. They stay here. Show this to whoever looks after the devices.",  # noqa: E501 - one sentence for translators
        "",
        0,
    ),
    "aside.ticket": QT_TRANSLATE_NOOP("Text", "a ticket"),
    "aside.appointment": QT_TRANSLATE_NOOP("Text", "an appointment"),
    "aside.form": QT_TRANSLATE_NOOP("Text", "a form"),
    "aside.stop": QT_TRANSLATE_NOOP("Text", "a visit on the day list"),
    "aside.case": QT_TRANSLATE_NOOP("Text", "a case"),
    "aside.other": QT_TRANSLATE_NOOP("Text", "an entry"),
    "link.kiosk_out": QT_TRANSLATE_NOOP("Text", "This kiosk is out of use. Ask at a counter."),
}
