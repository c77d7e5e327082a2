"""What stands in the place of contents that were erased for good."""

from kiosk.marking import QT_TRANSLATE_NOOP

ERASED_TEXTS: dict[str, str] = {
    "erased.line": QT_TRANSLATE_NOOP("Text", "Erased on {day}, because {why}."),
    "erased.line_by": QT_TRANSLATE_NOOP("Text", "Erased on {day} by {name}, because {why}."),
    "erased.asked": QT_TRANSLATE_NOOP("Text", "the person whom it is about asked for it"),
    "erased.mistake": QT_TRANSLATE_NOOP("Text", "it was sent by mistake"),
    "erased.order": QT_TRANSLATE_NOOP("Text", "a law or a court says so"),
    "erased.time": QT_TRANSLATE_NOOP("Text", "its time was over"),
    "erased.": QT_TRANSLATE_NOOP("Text", "no reason was given"),
    "refused.case_erased": QT_TRANSLATE_NOOP(
        "Text", "What was written down of this person was erased for good. Add them as somebody new."
    ),
}
