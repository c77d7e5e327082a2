"""The two lists of OpenRosa: of forms (Form Discovery API 1.0), and of the files beside a form (Form Manifest)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

import msgspec

from central.openrosa.faults import NotOpenRosa
from kiosk.forms.definition.markup import local, parse_markup
from kiosk.forms.errors import FormError
from kiosk.forms.file_names import is_plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from xml.etree.ElementTree import Element

FORMS: Final = "http://openrosa.org/xforms/xformsList"
MANIFEST: Final = "http://openrosa.org/xforms/xformsManifest"
_ENTITIES: Final = frozenset({"entitylist", "approvalentitylist"})


class ListedForm(msgspec.Struct, frozen=True):
    """A form that a server offers. `hash` is `md5:…` of its XML, or empty; `manifest_url` may be empty."""

    form_id: str
    name: str
    version: str
    hash: str
    download_url: str
    manifest_url: str = ""


class MediaFile(msgspec.Struct, frozen=True):
    """A file beside a form. The hash of an entity list tells only whether it changed: it is not of the bytes."""

    filename: str
    hash: str
    download_url: str
    is_entity_list: bool = False


def read_forms(body: bytes) -> list[ListedForm]:
    """The forms in a formList; what is no form (a group) is passed over. Raises NotOpenRosa."""
    found = []
    for element in _elements(body, "xforms", "xform"):
        form_id, url = _text(element, "formID"), _text(element, "downloadUrl")
        if form_id and url:
            version = _text(element, "version") or _text(element, "majorMinorVersion")
            name = _text(element, "name") or form_id
            found.append(ListedForm(form_id, name, version, _hash(element), url, _text(element, "manifestUrl")))
    return found


def read_manifest(body: bytes) -> list[MediaFile]:
    """The files in a manifest. Raises NotOpenRosa, also for a name that would leave the form's folder."""
    found = []
    for element in _elements(body, "manifest", "mediaFile"):
        filename, url = _text(element, "filename"), _text(element, "downloadUrl")
        if not is_plain(filename):
            message = f"The server offers a file called {filename[:80]!r}. Such a name is not safe; rename it there."
            raise NotOpenRosa(message)
        if not url:
            message = f"The server does not say where the file {filename} is."
            raise NotOpenRosa(message)
        is_entities = element.get("type", "").lower() in _ENTITIES
        found.append(MediaFile(filename, _hash(element), url, is_entities))
    if len({one.filename.casefold() for one in found}) != len(found):
        message = "The server offers two files of the same name beside a form. Remove one there."
        raise NotOpenRosa(message)
    return found


def write_forms(forms: Sequence[ListedForm]) -> bytes:
    """A formList."""
    return _written("xforms", FORMS, (_form(one) for one in forms))


def write_manifest(files: Sequence[MediaFile]) -> bytes:
    """A manifest."""
    return _written("manifest", MANIFEST, (_file(one) for one in files))


def _form(form: ListedForm) -> str:
    parts = {"formID": form.form_id, "name": form.name, "version": form.version, "hash": form.hash}
    parts |= {"downloadUrl": form.download_url} | ({"manifestUrl": form.manifest_url} if form.manifest_url else {})
    return f"<xform>{_elements_of(parts)}</xform>"


def _file(file: MediaFile) -> str:
    parts = {"filename": file.filename, "hash": file.hash, "downloadUrl": file.download_url}
    kind = ' type="entityList"' if file.is_entity_list else ""
    return f"<mediaFile{kind}>{_elements_of(parts)}</mediaFile>"


def _elements_of(parts: dict[str, str]) -> str:
    return "".join(f"<{name}>{escape(value)}</{name}>" for name, value in parts.items())


def _written(root: str, namespace: str, rows: Iterator[str]) -> bytes:
    return f"<?xml version='1.0' encoding='UTF-8'?>\n<{root} xmlns=\"{namespace}\">{''.join(rows)}</{root}>".encode()


def _elements(body: bytes, root_name: str, name: str) -> list[Element]:
    try:
        root = parse_markup(body, "list")
    except FormError as error:
        message = f"The server's list can't be read: {error.message}."
        raise NotOpenRosa(message) from error
    if local(root.tag) != root_name:
        message = f"The server answered with something else than a list ({local(root.tag)[:40]}). Check the address."
        raise NotOpenRosa(message)
    return [element for element in root if local(element.tag) == name]


def _text(element: Element, name: str) -> str:
    return next(((inner.text or "").strip() for inner in element if local(inner.tag) == name), "")


def _hash(element: Element) -> str:
    """The hash; servers write the letters of an MD5 in either case."""
    return _text(element, "hash").lower()
