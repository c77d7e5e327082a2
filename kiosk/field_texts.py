"""Sentences of an officer's laptop in the field, why something cannot be done there."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

FIELD_TEXTS: dict[str, str] = {
    "refused.not_your_laptop": QT_TRANSLATE_NOOP(
        "Text", "This laptop works for {officers}. Days and cases of somebody else are not on it."
    ),
    "refused.unknown_stop": QT_TRANSLATE_NOOP("Text", "There is no such stop on this laptop."),
    "refused.unknown_case": QT_TRANSLATE_NOOP("Text", "There is no such case on this laptop."),
    "refused.stop_planned": QT_TRANSLATE_NOOP("Text", "You have not arrived at this stop yet. Arrive first."),
    "refused.stop_here": QT_TRANSLATE_NOOP("Text", "You are at this stop. Close it first."),
    "refused.stop_done": QT_TRANSLATE_NOOP("Text", "This stop is closed. Open it again first."),
    "refused.stop_skipped": QT_TRANSLATE_NOOP("Text", "This stop was left out. Open it again first."),
    "refused.home_has_no_name": QT_TRANSLATE_NOOP(
        "Text", "A home has no name that everybody may know. Write it into the address, which is sealed."
    ),
    "refused.unknown_day": QT_TRANSLATE_NOOP("Text", "There is no day {day}. Write it as 2026-11-21."),
    "refused.unknown_field": QT_TRANSLATE_NOOP("Text", "There is no field {name} here. Fields are: {names}."),
    "refused.case_full": QT_TRANSLATE_NOOP("Text", "This case holds as many papers as it can. Open another one."),
    "refused.unknown_saw": QT_TRANSLATE_NOOP("Text", "There is no such report here."),
    "refused.unknown_reply": QT_TRANSLATE_NOOP("Text", "There is no such answer here."),
    "refused.saw_only": QT_TRANSLATE_NOOP("Text", "Only who runs the office, or edits what it shows, may do that."),
    "refused.saw_answer_empty": QT_TRANSLATE_NOOP("Text", "Write what was said, what was done, and who did it."),
    "refused.saws_need_hub": QT_TRANSLATE_NOOP(
        "Text", "The office’s server holds the reports and does not answer now. Try again later."
    ),
    "refused.paper_sent": QT_TRANSLATE_NOOP(
        "Text", "This paper is at the office already. Write a note that it is not to be used."
    ),
    "refused.paper_empty": QT_TRANSLATE_NOOP("Text", "There is nothing in this file. Choose another one."),
    "refused.paper_large": QT_TRANSLATE_NOOP(
        "Text", "This file is larger than {most} MB. Choose a smaller one, or send its pages one by one."
    ),
    "refused.paper_kind": QT_TRANSLATE_NOOP(
        "Text", "This kind of file is not taken. Choose a picture, a PDF, a text or an office document."
    ),
    "refused.blob_not_here": QT_TRANSLATE_NOOP(
        "Text", "This has not arrived here yet. It comes with the next meeting with the office."
    ),
}
