"""A session from the journal of another: the same answers at the same times with the same seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.errors import FormError
from kiosk.forms.session import records

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.session.records import Record
    from kiosk.forms.session.session import FormSession


def replayed(
    start: Callable[..., FormSession],
    restore: Callable[..., FormSession],
    journal: Sequence[Record],
    last_saved: bytes | None = None,
    skipped: Callable[[Record], None] | None = None,
) -> FormSession:
    """Do again what a journal has; `start` and `restore` are those of the form.

    Raises FormError for a journal without a beginning. What the form does not take, since it is another one now, is
    told to `skipped`; without it, KeyError and FormError are raised.
    """
    first = journal[0] if journal else None
    if not isinstance(first, records.Began | records.Edited):
        message = "the journal does not begin with the beginning of a form"
        raise FormError(message)
    known = iter(first.located)
    opening: dict[str, object] = {
        "language": first.language or None,
        "seed": first.seed,
        "properties": first.properties,
    }
    opening["locate"] = lambda: next(known, "")
    if isinstance(first, records.Began):
        session = start(first.at, first.zone, last_saved=last_saved, **opening)
    else:
        session = restore(first.submission, first.at, first.zone, **opening)
    session.go_on(None, lambda: "")
    for record in journal[1:]:
        try:
            session.apply(record)
        except (KeyError, FormError):
            if skipped is None:
                raise
            skipped(record)
    return session
