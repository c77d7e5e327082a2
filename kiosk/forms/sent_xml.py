"""What the XML of a submission says of itself: form, version, instance, and the files that belong to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.forms.definition.markup import local, namespace, parse_markup
from kiosk.forms.errors import FormError, Place

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_XML: Final = 10 * 1024 * 1024
"""Bytes of the XML of one submission; a form of 5,000 questions answers in less than one megabyte."""
ENCRYPTED: Final = "http://opendatakit.org/submissions"
"""Namespace of the manifest of an encrypted submission (ODK XForms specification, "Encryption")."""
_MOST_NAME: Final = 200
_IDENTIFIER: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]{1,200}\Z")
"""`uuid:…` or another scheme (OpenRosa metadata, instanceID)."""


class SentXml(msgspec.Struct, frozen=True):
    """The XML of a submission, read. `version` and `deprecated_id` may be empty."""

    form_id: str
    version: str
    instance_id: str
    deprecated_id: str
    encrypted: bool
    values: frozenset[str]
    """The text of every leaf: what names an attachment is one of these."""


def read_sent_xml(xml: bytes) -> SentXml:
    """Read the XML of a submission; raises FormError where it is none, or names no form or instance."""
    if len(xml) > MOST_XML:
        message = f"the submission has {len(xml) >> 20} MB of XML; at most {MOST_XML >> 20} MB can be used"
        raise FormError(message)
    root = parse_markup(xml, "submission")
    form_id, version = root.get("id", ""), root.get("version", "")
    if not form_id or max(len(form_id), len(version)) > _MOST_NAME:
        message = "the submission does not say which form it is of: its first element has no id"
        raise FormError(message, Place(node=local(root.tag)))
    return SentXml(
        form_id=form_id,
        version=version,
        instance_id=_instance_id(root),
        deprecated_id=_identifier(_meta(root, "deprecatedID"), "deprecatedID"),
        encrypted=root.get("encrypted") == "yes" and namespace(root.tag) in {ENCRYPTED, ""},
        values=_values(root),
    )


def values_in(xml: bytes) -> frozenset[str]:
    """The text of every leaf of a submission, also of one that names no form."""
    return _values(parse_markup(xml, "submission"))


def words_at(xml: bytes, path: str) -> tuple[str, ...]:
    """The words of the answers at a path such as `/data/group/question`, in all repeats; none without an answer."""
    at = [parse_markup(xml, "submission")]
    first, *steps = path.strip("/").split("/")
    if local(at[0].tag) != first:
        return ()
    for step in steps:
        at = [child for element in at for child in element if local(child.tag) == step]
    return tuple(word for element in at for word in (element.text or "").split())


def _values(root: Element) -> frozenset[str]:
    return frozenset((element.text or "").strip() for element in root.iter() if not len(element)) - {""}


def _instance_id(root: Element) -> str:
    found = _identifier(_meta(root, "instanceID") or root.get("instanceID", ""), "instanceID")
    if not found:
        message = "the submission has no instanceID, so that it could not be told from another"
        raise FormError(message, Place(node="meta"))
    return found


def _meta(root: Element, name: str) -> str:
    """The text of meta/<name>, in whatever namespace the form puts it."""
    found = [inner for meta in root if local(meta.tag) == "meta" for inner in meta if local(inner.tag) == name]
    if len(found) > 1:
        message = f"the submission has more than one {name}"
        raise FormError(message, Place(node=f"meta/{name}"))
    return (found[0].text or "").strip() if found else ""


def _identifier(text: str, name: str) -> str:
    if text and not _IDENTIFIER.match(text):
        message = f"the {name} of the submission is not of the form scheme:id"
        raise FormError(message, Place(node=f"meta/{name}"))
    return text
