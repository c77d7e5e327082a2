"""A compiled form: immutable, shared by all sessions that fill it in."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from kiosk.forms.definition import read_form
from kiosk.forms.definition.attached import Resources, list_from
from kiosk.forms.errors import FormError, Place
from kiosk.forms.session.blueprint import Blueprint
from kiosk.forms.session.checking import check_expressions
from kiosk.forms.session.lists import Lists
from kiosk.forms.session.opening import Opening
from kiosk.forms.session.replaying import replayed
from kiosk.forms.session.session import FormSession

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from kiosk.forms.definition.cache import FormCache
    from kiosk.forms.definition.model import Control, FormDefinition, Remark
    from kiosk.forms.session.records import Record

_SEED_BYTES = 32


def compile_form(xml: bytes, resources: Mapping[str, bytes] | None = None, *, cache: FormCache | None = None) -> Form:
    """Compile an XForm; `resources` holds its media by jr:// address or file name.

    With a cache, a form that was compiled before is read from there. Raises FormError.
    """
    attached = Resources(resources)
    try:
        known = cache.definition(xml) if cache is not None else None
        definition = known or read_form(xml)
        form = Form(definition, Lists(definition, attached, cache.list_from if cache is not None else list_from))
        if known is None:
            check_expressions(form.blueprint)
            if cache is not None:
                cache.keep(xml, definition)
        form.lists.check()
        form.lists.prepare(form.blueprint.lookups())
    except RecursionError as error:
        message = "the form nests its parts too deeply"
        raise FormError(message, Place()) from error
    return form


class Form:
    """What compile_form() gives; `start`, `restore` and `resume` open sessions."""

    def __init__(self, definition: FormDefinition, lists: Lists) -> None:
        self.definition, self.lists = definition, lists
        self.blueprint = Blueprint(definition)

    @property
    def title(self) -> str:
        """The form's name for people."""
        return self.definition.title

    @property
    def form_id(self) -> str:
        """The form's id, which every submission carries."""
        return self.definition.form_id

    @property
    def version(self) -> str:
        """The version, as the author counts."""
        return self.definition.version

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the form, the default one first; empty where it has no translations."""
        return self.definition.languages

    @property
    def controls(self) -> tuple[Control, ...]:
        """All controls by number."""
        return self.definition.controls

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What the author should mend, though the form can be used."""
        return self.definition.remarks

    @property
    def missing_files(self) -> tuple[str, ...]:
        """Files that the form names and that did not come with it; their lists are empty."""
        return self.lists.missing()

    def start(
        self,
        now: datetime | Callable[[], datetime],
        zone: str = "UTC",
        *,
        language: str | None = None,
        seed: bytes | None = None,
        properties: Mapping[str, str] | None = None,
        last_saved: bytes | None = None,
        locate: Callable[[], str] | None = None,
    ) -> FormSession:
        """Begin a new submission.

        `now` is the clock, or a moment at which it stands still; `seed` makes ids and random numbers replayable;
        `properties` has deviceid, username, …; `locate` gives a geopoint for setgeopoint.
        """
        opening = Opening(now, zone, language, seed or secrets.token_bytes(_SEED_BYTES), properties or {}, last_saved)
        session = FormSession(self.blueprint, self.lists, opening, locate)
        session.begin()
        return session

    def restore(
        self,
        submission: bytes,
        now: datetime | Callable[[], datetime],
        zone: str = "UTC",
        *,
        language: str | None = None,
        seed: bytes | None = None,
        properties: Mapping[str, str] | None = None,
        locate: Callable[[], str] | None = None,
    ) -> FormSession:
        """Open an earlier submission to change it: it gets a new instanceID, the old one becomes deprecatedID.

        Raises FormError where the submission is not one of this form.
        """
        opening = Opening(now, zone, language, seed or secrets.token_bytes(_SEED_BYTES), properties or {}, None)
        session = FormSession(self.blueprint, self.lists, opening, locate)
        session.edit(submission)
        return session

    def resume(
        self,
        saved: bytes,
        now: datetime | Callable[[], datetime],
        *,
        properties: Mapping[str, str] | None = None,
        last_saved: bytes | None = None,
        locate: Callable[[], str] | None = None,
    ) -> FormSession:
        """Go on where `session.save()` was called: nothing is evaluated again. Raises FormError."""
        opening = Opening(now, "UTC", None, b"", properties or {}, last_saved)
        return FormSession.resumed(self.blueprint, self.lists, opening, locate, saved)

    def replay(
        self,
        records: Sequence[Record],
        *,
        last_saved: bytes | None = None,
        now: datetime | Callable[[], datetime] | None = None,
        locate: Callable[[], str] | None = None,
        skipped: Callable[[Record], None] | None = None,
    ) -> FormSession:
        """A session from the journal of another; `now` and `locate` serve what is done afterwards.

        `skipped` hears of what this form does not take, where the journal is of an earlier version of it.
        """
        session = replayed(self.start, self.restore, records, last_saved, skipped)
        session.go_on(now, locate)
        return session
