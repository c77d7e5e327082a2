"""The manifest of an encrypted submission: XML in clear that names the encrypted files and carries their key."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

import msgspec

from kiosk.forms.definition.markup import OPENROSA, local, parse_markup
from kiosk.forms.errors import FormError
from kiosk.forms.sent_xml import ENCRYPTED, read_sent_xml

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element


class Manifest(msgspec.Struct, frozen=True):
    """What an encrypted submission shows to everybody. `signature` may be empty where the sender made none."""

    form_id: str
    version: str
    instance_id: str
    wrapped_key: str
    xml_file: str
    media_files: tuple[str, ...] = ()
    signature: str = ""


def written(manifest: Manifest) -> bytes:
    """The manifest as it is sent."""
    version = f" version={quoteattr(manifest.version)}" if manifest.version else ""
    media = "".join(f"<media><file>{escape(name)}</file></media>" for name in manifest.media_files)
    return (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        f'<data xmlns="{ENCRYPTED}" encrypted="yes" id={quoteattr(manifest.form_id)}{version}>'
        f"<base64EncryptedKey>{escape(manifest.wrapped_key)}</base64EncryptedKey>"
        f'<orx:meta xmlns:orx="{OPENROSA}"><orx:instanceID>{escape(manifest.instance_id)}</orx:instanceID></orx:meta>'
        f"{media}<encryptedXmlFile>{escape(manifest.xml_file)}</encryptedXmlFile>"
        f"<base64EncryptedElementSignature>{escape(manifest.signature)}</base64EncryptedElementSignature></data>"
    ).encode()


def read(xml: bytes) -> Manifest:
    """The manifest in the XML of a submission; raises FormError where it is no encrypted one."""
    said = read_sent_xml(xml)
    root = parse_markup(xml, "submission")
    key, xml_file = _text(root, "base64EncryptedKey"), _text(root, "encryptedXmlFile")
    if not said.encrypted or not key or not xml_file:
        message = "this is no encrypted submission"
        raise FormError(message)
    files = tuple((file.text or "").strip() for media in root if local(media.tag) == "media" for file in media)
    signature = _text(root, "base64EncryptedElementSignature")
    return Manifest(said.form_id, said.version, said.instance_id, key, xml_file, files, signature)


def fingerprint(manifest: Manifest, plain: Sequence[tuple[str, bytes]]) -> bytes:
    """MD5 of what the signature vouches for: identity, key, and name and MD5 of each file in clear, the form last."""
    lines = [manifest.form_id, *([manifest.version] if manifest.version else []), manifest.wrapped_key]
    lines += [manifest.instance_id, *(f"{name}::{_md5(content).hex()}" for name, content in plain)]
    return _md5("".join(f"{line}\n" for line in lines).encode())


def _md5(content: bytes) -> bytes:
    return hashlib.md5(content, usedforsecurity=False).digest()  # the specification's


def _text(root: Element, name: str) -> str:
    return next(((element.text or "").strip() for element in root if local(element.tag) == name), "")
