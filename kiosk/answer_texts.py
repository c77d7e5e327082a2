"""Sentences about answers: what of them is refused, and their pages on the web."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

ANSWER_TEXTS: dict[str, str] = {
    "refused.unknown_answer": QT_TRANSLATE_NOOP("Text", "There is no such answer. Choose one from the list."),
    "refused.unknown_insight": QT_TRANSLATE_NOOP("Text", "This question is not in the list. Look at it again."),
    "refused.words_not_ours": QT_TRANSLATE_NOOP(
        "Text", "Only words that our own texts have are kept of a question. Leave out the others."
    ),
    # the pages on the web
    "answers.title": QT_TRANSLATE_NOOP("Text", "What do you need to know?"),
    "answers.label": QT_TRANSLATE_NOOP("Text", "Ask in your own words"),
    "answers.example": QT_TRANSLATE_NOOP("Text", "For example: my passport was stolen"),
    "answers.search": QT_TRANSLATE_NOOP("Text", "Search"),
    "answers.often": QT_TRANSLATE_NOOP("Text", "Often asked"),
    "answers.found": QT_TRANSLATE_NOOP("Text", "%n answers and services found", "", 0),
    "answers.read_as": QT_TRANSLATE_NOOP("Text", "We looked for “{word}”, too."),
    "answers.answer": QT_TRANSLATE_NOOP("Text", "Answer"),
    "answers.service": QT_TRANSLATE_NOOP("Text", "Service"),
    "answers.because": QT_TRANSLATE_NOOP("Text", "Found by: {words}"),
    "answers.same": QT_TRANSLATE_NOOP("Text", "Means the same: {words}"),
    "answers.unsure": QT_TRANSLATE_NOOP("Text", "None of our answers is about exactly that"),
    "answers.unsure_more": QT_TRANSLATE_NOOP("Text", "A person can help you. What comes near stands below."),
    "answers.nothing": QT_TRANSLATE_NOOP("Text", "We found nothing for these words"),
    "answers.nothing_more": QT_TRANSLATE_NOOP(
        "Text", "Try another word, or ask our staff. You do not have to know what it is called."
    ),
    "answers.person": QT_TRANSLATE_NOOP("Text", "Ask a person"),
    "answers.person_more": QT_TRANSLATE_NOOP("Text", "Our staff help you at {office}. You need no appointment."),
    "answers.open": QT_TRANSLATE_NOOP("Text", "Open today until {time}."),
    "answers.opens": QT_TRANSLATE_NOOP("Text", "Open again on {when}."),
    "answers.checked": QT_TRANSLATE_NOOP("Text", "Checked on {day} {month} {year} by {owner}."),
    "answers.stale": QT_TRANSLATE_NOOP("Text", "Nobody has checked this answer for more than a year"),
    "answers.stale_more": QT_TRANSLATE_NOOP("Text", "Ask our staff whether it still holds."),
    "answers.english": QT_TRANSLATE_NOOP("Text", "This answer is only in English so far"),
    "answers.english_more": QT_TRANSLATE_NOOP("Text", "Our staff can explain it to you in your language."),
    "answers.services": QT_TRANSLATE_NOOP("Text", "Do it at our office"),
    "answers.more": QT_TRANSLATE_NOOP("Text", "People also ask"),
    "answers.back": QT_TRANSLATE_NOOP("Text", "All answers"),
    "answers.unknown": QT_TRANSLATE_NOOP("Text", "There is no such answer"),
    "answers.unknown_more": QT_TRANSLATE_NOOP("Text", "It may have been replaced. Search again, or ask our staff."),
    "answers.many": QT_TRANSLATE_NOOP("Text", "Too many questions came from here at once"),
    "answers.many_more": QT_TRANSLATE_NOOP("Text", "Wait a minute, then search again."),
    "answers.private": QT_TRANSLATE_NOOP("Text", "We do not keep what you search for."),
    "answers.skip": QT_TRANSLATE_NOOP("Text", "To the text"),
}
