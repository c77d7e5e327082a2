"""The forms of the office's pack as field devices fetch them."""

from __future__ import annotations

import hashlib
import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from kiosk.forms.definition import read_form
from kiosk.forms.encryption.submission import key_of_form
from kiosk.forms.errors import FormError
from kiosk.forms.file_names import is_plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.catalogue.pack import Pack

_log = logging.getLogger(__name__)
_MD5: Final = "md5:"


class Source(Protocol):
    """A form and the files beside it."""

    @property
    def xml(self) -> bytes:
        """The XForm."""

    @property
    def resources(self) -> Mapping[str, bytes]:
        """Its files by name."""


class Library(Protocol):
    """Where forms come from; `kiosk.forms.authoring.library.FormLibrary` is one."""

    def names(self) -> tuple[str, ...]:
        """File names of all forms."""

    def source(self, name: str) -> Source:
        """A form; raises FormError where it has errors. May take seconds."""


@dataclass(frozen=True, slots=True)
class PublishedForm:
    """A form that field devices may have. `service` and `agencies` are those that the pack gives it."""

    form_id: str
    title: str
    version: str
    xml: bytes
    media: Mapping[str, bytes]
    is_encrypted: bool
    service: str = ""
    agencies: tuple[str, ...] = ()
    hashes: Mapping[str, str] = field(default_factory=dict)

    @property
    def hash(self) -> str:
        """The hash of the form as formList tells it."""
        return md5(self.xml)


class PublishedForms:
    """Reads the library the first time it is asked for a form, and again once the office has another pack.

    Forms with errors are left out and told to the log.
    """

    def __init__(self, library: Library, pack: Callable[[], Pack]) -> None:
        self._library = library
        self._current, self._pack = pack, pack()
        self._lock = threading.Lock()
        self._forms: dict[str, PublishedForm] | None = None

    def all(self) -> list[PublishedForm]:
        """Every form, by its id. Blocking; the first call takes seconds."""
        return [form for _, form in sorted(self._read().items())]

    def get(self, form_id: str) -> PublishedForm | None:
        """One form, None where there is none of that id."""
        return self._read().get(form_id)

    def _read(self) -> dict[str, PublishedForm]:
        with self._lock:
            if self._forms is None or self._pack is not self._current():
                self._forms, self._pack = {}, self._current()
                for name in self._library.names():
                    self._add(name, self._forms)
            return self._forms

    def _add(self, name: str, forms: dict[str, PublishedForm]) -> None:
        try:
            source = self._library.source(name)
            form = self._published(name, source)
        except FormError as error:
            _log.warning("the form %s is not given to field devices: %s", name, error)
            return
        if form.form_id in forms:
            _log.warning("the form %s has the id of another, %s, and is left out", name, form.form_id)
            return
        forms[form.form_id] = form

    def _published(self, name: str, source: Source) -> PublishedForm:
        definition = read_form(source.xml)
        services = [service for service in self._pack.services if service.form == name]
        media = {file: content for file, content in source.resources.items() if is_plain(file)}
        return PublishedForm(
            form_id=definition.form_id,
            title=definition.title or definition.form_id,
            version=definition.version,
            xml=source.xml,
            media=media,
            is_encrypted=bool(key_of_form(source.xml)),
            service=services[0].id if services else "",
            agencies=tuple(dict.fromkeys(service.agency for service in services[:1])),
            hashes={file: md5(content) for file, content in media.items()},
        )


def md5(content: bytes) -> str:
    """A hash as OpenRosa's lists write it; it tells versions apart, and protects nothing."""
    return _MD5 + hashlib.md5(content, usedforsecurity=False).hexdigest()
