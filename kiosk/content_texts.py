"""Sentences about what an office amends of its pack: what is wrong with an amendment, and why one is not shown."""

from __future__ import annotations

from kiosk.marking import QT_TRANSLATE_NOOP

CONTENT_TEXTS: dict[str, str] = {
    # who may
    "refused.edit_only": QT_TRANSLATE_NOOP(
        "Text", "Only officers with the role “edit” may do that. Those here: {names}."
    ),
    "refused.edit_not_here": QT_TRANSLATE_NOOP("Text", "Sign in at a counter of this machine first."),
    "refused.edit_needs_hub": QT_TRANSLATE_NOOP(
        "Text", "The office’s server decides this and does not answer now. Nothing was changed; try again later."
    ),
    "refused.edit_own": QT_TRANSLATE_NOOP("Text", "You proposed this yourself. Somebody else has to approve it."),
    "refused.edit_not_own": QT_TRANSLATE_NOOP(
        "Text", "Only who proposed it can withdraw it. Send it back with a reason."
    ),
    # what cannot be amended
    "refused.amend_not_allowed": QT_TRANSLATE_NOOP(
        "Text", "Whoever signed this office’s pack does not let it change this. Ask them for a new version."
    ),
    "refused.amend_unknown": QT_TRANSLATE_NOOP("Text", "The pack has nothing called {target}. Choose from the list."),
    "refused.amend_fixed": QT_TRANSLATE_NOOP(
        "Text", "This changes more than texts, their order or opening hours. That needs a new version of the pack."
    ),
    "refused.amend_nothing": QT_TRANSLATE_NOOP("Text", "Nothing is different from what is shown now."),
    "refused.amend_large": QT_TRANSLATE_NOOP("Text", "That is too much at once. Propose it in parts."),
    "refused.amend_many": QT_TRANSLATE_NOOP(
        "Text", "{count} amendments wait to be approved already. Have some of them approved first."
    ),
    "refused.amend_reason": QT_TRANSLATE_NOOP("Text", "Say why, in a few words."),
    "refused.amend_moved": QT_TRANSLATE_NOOP(
        "Text", "What is shown has changed at this place meanwhile ({place}). Look at it again and propose it anew."
    ),
    "refused.amend_faulty": QT_TRANSLATE_NOOP("Text", "It cannot be shown like this. {fault}"),
    "refused.amend_gone": QT_TRANSLATE_NOOP("Text", "There is no such amendment."),
    "refused.amend_state": QT_TRANSLATE_NOOP("Text", "It is “{state}” by now, so this cannot be done."),
    "refused.amend_covered": QT_TRANSLATE_NOOP(
        "Text", "A later amendment builds on this one ({reason}). Undo that one first."
    ),
    # faults, told at the field
    "fault.english": QT_TRANSLATE_NOOP("Text", "Write it in English: it stands in where a translation is missing."),
    "fault.long": QT_TRANSLATE_NOOP("Text", "It has {count} characters. Write at most {most}."),
    "fault.characters": QT_TRANSLATE_NOOP("Text", "It holds characters that cannot be shown. Type it anew."),
    "fault.time": QT_TRANSLATE_NOOP("Text", "Write a time of day such as 08:30."),
    "fault.date": QT_TRANSLATE_NOOP("Text", "Write a day such as 2026-12-24."),
    "fault.hours": QT_TRANSLATE_NOOP(
        "Text", "These times are not in order. The office opens first, then comes the last ticket, then it closes."
    ),
    "fault.closure": QT_TRANSLATE_NOOP("Text", "It ends before it begins. Turn the days round."),
    "fault.day_twice": QT_TRANSLATE_NOOP("Text", "This day is there twice. Take one of them out."),
    "fault.as_checked": QT_TRANSLATE_NOOP("Text", "It does not fit here: {detail}."),
    "fault.markup": QT_TRANSLATE_NOOP("Text", "Signs such as <b> are shown as they stand."),
    "fault.untranslated": QT_TRANSLATE_NOOP("Text", "It is not written in: {languages}. English is shown there."),
    "fault.behind": QT_TRANSLATE_NOOP(
        "Text", "The English was changed and these were not: {languages}. See that they still say the same."
    ),
    # how far an amendment is
    "amendment.": QT_TRANSLATE_NOOP("Text", "Not known"),
    "amendment.proposed": QT_TRANSLATE_NOOP("Text", "Waits to be approved"),
    "amendment.approved": QT_TRANSLATE_NOOP("Text", "Shown"),
    "amendment.sent-back": QT_TRANSLATE_NOOP("Text", "Sent back"),
    "amendment.withdrawn": QT_TRANSLATE_NOOP("Text", "Withdrawn"),
    "amendment.undone": QT_TRANSLATE_NOOP("Text", "Undone"),
}
