"""What a face is handed to fill in forms with: its drafts, and the submissions that they become."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.forms.drafts.desk import Drafts
    from kiosk.forms.submissions.desk import Submissions


@dataclass(frozen=True, slots=True)
class FormDesk:
    """Drafts and submissions of one running device."""

    drafts: Drafts
    submissions: Submissions
