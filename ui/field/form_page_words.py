"""The sentences of forms, papers and reports in the field that hold a number, a name or a time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.forms.submissions import reference as references
from ui.counter.content_words import fill

translate = QCoreApplication.translate


def reference(kept: str) -> str:
    """As it is printed."""
    return references.shown(kept)


def kept_or_sent(*, gone: bool) -> str:
    """How something that was finished stands."""
    return translate("Field", "Sent") if gone else translate("Field", "Kept here, not sent yet")


def form_kept(name: str) -> str:
    """After a form was closed without sending."""
    return fill(translate("Field", "Kept here as a draft: %1"), name)


def form_finished(name: str) -> str:
    """After a form was finished."""
    return fill(translate("Field", "Finished, and kept here until it has gone: %1"), name)


def thrown_away(name: str) -> str:
    """After a draft was thrown away."""
    return fill(translate("Field", "Thrown away: %1"), name)


def draft_gone() -> str:
    """A case names a draft that is not on this laptop."""
    return translate(
        "Field", "This form is not on this laptop: it was begun on another one, or is lost. Begin it anew."
    )


def attached(kind: str) -> str:
    """After a paper was attached."""
    return fill(translate("Field", "Attached and sealed: %1"), kind)


def taken_away(kind: str) -> str:
    """After a paper was taken away."""
    return fill(translate("Field", "Taken away: %1"), kind)


def nothing_chosen() -> str:
    """Attaching was asked for, and there is nothing."""
    return translate("Field", "There is nothing to attach yet.")
