"""What is said at the lock of a field laptop."""

from kiosk.marking import QT_TRANSLATE_NOOP

LOCK_TEXTS: dict[str, str] = {
    "refused.passphrase_wrong": QT_TRANSLATE_NOOP(
        "Text", "That is not the passphrase of this laptop. Nothing was changed. Try again."
    ),
    "refused.passphrase_wrong.wait": QT_TRANSLATE_NOOP(
        "Text", "That is not the passphrase of this laptop. Nothing was changed. You can try again in {time}."
    ),
    "refused.passphrase_wait": QT_TRANSLATE_NOOP(
        "Text", "There were {count} wrong passphrases. You can try again in {time}."
    ),
    "refused.passphrase_short": QT_TRANSLATE_NOOP(
        "Text",
        "Choose a passphrase of at least {least} characters, for example four words that do not belong together.",
    ),
    "refused.passphrase_long": QT_TRANSLATE_NOOP("Text", "A passphrase has at most {most} characters."),
    "refused.passphrase_differs": QT_TRANSLATE_NOOP(
        "Text", "The two new passphrases are not the same. Type both again."
    ),
}
