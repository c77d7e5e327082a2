"""The forms of this device, opened where nobody waits: converted, compiled, and begun or done again."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kiosk.forms.authoring.library import FormLibrary
    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.form import Form
    from kiosk.forms.session.records import Record


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """A form ready to be shown, with its pictures and lists by name."""

    filling: Filling
    resources: Mapping[str, bytes]
    changed: bool = False
    """Whether the form is another one now, and does not take all that was answered."""


@dataclass(frozen=True, slots=True)
class _Held:
    xml: bytes
    form: Form
    resources: Mapping[str, bytes]


class FormShelf:
    """Opens forms by file name. Its methods take from milliseconds to seconds: not on the thread of a screen."""

    def __init__(self, library: Callable[[], FormLibrary], kept: Path, zone: str) -> None:
        self._library, self._kept, self._zone = library, kept, zone
        self._held: dict[str, _Held] = {}

    def begin(self, name: str, language: str) -> OpenedForm:
        """Begin a form. Raises FormError where it is not there or has faults."""
        from kiosk.forms.pages.filling import Filling, language_of  # noqa: PLC0415 - loaded with the first form

        held = self._form(name)
        spoken = language_of(held.form.languages, language) or None
        session = held.form.start(now=self._now, zone=self._zone, language=spoken)
        return OpenedForm(Filling(held.form, session), held.resources)

    def go_on(self, name: str, answers: Sequence[bytes]) -> OpenedForm:
        """Go on with a form by what its journal has; what the form does not take any more is left out.

        Raises FormError.
        """
        from kiosk.forms.pages.filling import Filling  # noqa: PLC0415 - loaded with the first form
        from kiosk.forms.session.records import LanguageSet, decoded  # noqa: PLC0415

        held = self._form(name)
        records = [decoded(answer) for answer in answers]
        skipped: list[Record] = []
        replayed = held.form.replay(_in_a_language_of(held.form, records), skipped=skipped.append)
        # What was done again stood still at the times of the journal; from here on the clock runs.
        filling = Filling(held.form, held.form.resume(replayed.save(), self._now))
        filling.go_on(records)
        changed = any(not isinstance(record, LanguageSet) for record in skipped)
        return OpenedForm(filling, held.resources, changed)

    def _form(self, name: str) -> _Held:
        from kiosk.forms.definition.cache import FormCache  # noqa: PLC0415
        from kiosk.forms.session import compile_form  # noqa: PLC0415

        source = self._library().source(name)
        held = self._held.get(name)
        if held is None or held.xml != source.xml:
            form = compile_form(source.xml, source.resources, cache=FormCache(self._kept))
            held = self._held[name] = _Held(source.xml, form, source.resources)
        return held

    def _now(self) -> dt.datetime:
        return dt.datetime.now(ZoneInfo(self._zone))


def _in_a_language_of(form: Form, records: Sequence[Record]) -> Sequence[Record]:
    """The same, begun in the form's own language where it has lost the one it was begun in."""
    language = getattr(records[0], "language", "") if records else ""
    if not language or language in form.languages:
        return records
    return [msgspec.structs.replace(records[0], language=""), *records[1:]]
