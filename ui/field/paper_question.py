"""Attaching a paper is asked by the widgets of a form: a photo, a signature, a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.field.field_words import paper_kind
from ui.forms.question import QuestionShown

if TYPE_CHECKING:
    from kiosk.field.matter import AttachmentKind

translate = QCoreApplication.translate
_MEDIA = {"photo": "image/*", "signature": "image/*", "scan": "application/*", "document": "application/*"}


def of(kind: AttachmentKind) -> QuestionShown:
    """The question for one sort of paper."""
    hints = {
        "photo": translate("Field", "A photo from the camera of this laptop, or a picture file."),
        "scan": translate("Field", "A PDF or picture file, as a scanner or telephone makes it; at most 12 MB."),
        "signature": translate("Field", "With finger, pen or mouse; or the name is typed."),
        "document": translate("Field", "A PDF, a text or an office document; at most 12 MB."),
    }
    return QuestionShown(
        ref=f"paper-{kind}",
        kind="upload",
        appearance="signature" if kind == "signature" else "",
        label=paper_kind(kind),
        hint=hints[kind],
        required=True,
        parameters={"mediatype": _MEDIA[kind]},
    )
