"""What is said about packets that are handed over, about their six words, and about who helps in person."""

from kiosk.marking import QT_TRANSLATE_NOOP

HANDOVER_TEXTS: dict[str, str] = {
    # six words
    "refused.words_none": QT_TRANSLATE_NOOP("Text", "Type the six words, or scan the picture beside them."),
    "refused.words_count": QT_TRANSLATE_NOOP(
        "Text", "Words so far: {count}. A code has {of}. Type all of them, in their order."
    ),
    "refused.words_unknown": QT_TRANSLATE_NOOP("Text", "“{word}” is in none of the lists. Look at this word again."),
    "refused.words_unclear": QT_TRANSLATE_NOOP(
        "Text", "This may be one of two codes. Type the words exactly as they stand."
    ),
    "refused.words_wrong": QT_TRANSLATE_NOOP(
        "Text", "These words do not belong together. One is another word, or two changed places."
    ),
    # packets
    "refused.handover_needs_hub": QT_TRANSLATE_NOOP(
        "Text", "The office’s hub does not answer, so nothing can be handed over now. Your answers stay here."
    ),
    "refused.handover_unknown": QT_TRANSLATE_NOOP("Text", "Nothing waits under these words at this office."),
    "refused.handover_opened": QT_TRANSLATE_NOOP(
        "Text", "This was opened at {time}. Words open once: go on where they were opened, or hand over again."
    ),
    "refused.handover_expired": QT_TRANSLATE_NOOP(
        "Text", "The time of these words was over at {time}. Hand over again where the form was filled in."
    ),
    "refused.handover_elsewhere": QT_TRANSLATE_NOOP(
        "Text", "This was handed over at another office ({office}). It opens only there."
    ),
    "refused.handover_damaged": QT_TRANSLATE_NOOP(
        "Text", "What was handed over arrived damaged. Hand over again where the form was filled in."
    ),
    "refused.handover_too_large": QT_TRANSLATE_NOOP("Text", "That is too much to hand over at once."),
    "refused.handover_not_yours": QT_TRANSLATE_NOOP("Text", "Only the place that opened it can close it."),
    "refused.handover_not_expired": QT_TRANSLATE_NOOP("Text", "Its time is not over yet."),
    # the page of what somebody carries home
    "page.packet_title": QT_TRANSLATE_NOOP("Text", "Your form"),
    "page.packet_paper": QT_TRANSLATE_NOOP(
        "Text", "Scan the picture on your paper with this phone. What you see then stays between your paper and you."
    ),
    "page.packet_old": QT_TRANSLATE_NOOP(
        "Text", "This phone cannot open it here. Your words still work at any kiosk or counter of this office."
    ),
    "page.packet_gone": QT_TRANSLATE_NOOP(
        "Text", "There is nothing here any more. It was opened at the office, or its time is over."
    ),
    "page.packet_private": QT_TRANSLATE_NOOP(
        "Text", "Your answers are not on this page. Whoever has your paper can open your form: keep it to yourself."
    ),
    # who helps
    "refused.companion_authority": QT_TRANSLATE_NOOP(
        "Text", "Choose by what right this person helps. Nobody acts for another without one."
    ),
}
