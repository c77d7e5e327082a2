"""Which answers of a draft were filled in from what was told before, and where that was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.drafts.records import Answered as Kept
from kiosk.forms.session.records import Answered, decoded
from kiosk.forms.told_once import STEP, Told

if TYPE_CHECKING:
    from kiosk.forms.drafts.records import OpenDraft


def origins_of(draft: OpenDraft) -> dict[str, Told]:
    """What was filled in, by question; whether it is still the answer is for whoever asks."""
    found = {}
    gone = draft.undone
    for sequence, entry in enumerate(draft.entries, 1):
        what = entry.what
        if isinstance(what, Kept) and what.step.startswith(STEP) and sequence not in gone:
            record = decoded(what.body)
            if isinstance(record, Answered):
                found[record.ref] = Told("", str(record.value), what.step.removeprefix(STEP))
    return found
