"""A whole submission, encrypted for the owner of the form's key and decrypted by that owner."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.forms.definition.markup import local, parse_markup
from kiosk.forms.encryption import manifest as manifests
from kiosk.forms.encryption.cipher import KEY_BYTES, FileCiphers, Unreadable, public_key, unwrap, wrap
from kiosk.forms.encryption.manifest import Manifest
from kiosk.forms.errors import FormError
from kiosk.forms.sent_xml import read_sent_xml

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

XML_NAME: Final = "submission.xml"
_SUFFIX: Final = ".enc"


@dataclass(frozen=True, slots=True)
class Encrypted:
    """A submission as it is sent: the manifest stands for the form's XML, the files go as attachments."""

    xml: bytes
    files: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Decrypted:
    """A submission in clear. `vouched`: the signature in the manifest is that of these files."""

    xml: bytes
    files: dict[str, bytes]
    vouched: bool


def key_of_form(form_xml: bytes) -> str:
    """The `base64RsaPublicKey` of a form; empty where its submissions are sent in clear. Raises FormError."""
    root = parse_markup(form_xml)
    submission = next((element for element in root.iter() if local(element.tag) == "submission"), None)
    if submission is None:
        return ""
    return next((value.strip() for name, value in submission.attrib.items() if local(name) == "base64RsaPublicKey"), "")


def encrypt(xml: bytes, files: Mapping[str, bytes], base64_key: str) -> Encrypted:
    """Encrypt a finished submission with the key of its form. Raises FormError.

    Every call gives other bytes: keep what it gives, and send that each time.
    """
    said = read_sent_xml(xml)
    recipient = public_key(base64_key)
    if said.encrypted:
        message = "the submission is encrypted already"
        raise FormError(message)
    if XML_NAME in files:
        message = f"no attachment may be called {XML_NAME}: that is the name of the form itself"
        raise FormError(message)
    key = secrets.token_bytes(KEY_BYTES)
    ciphers = FileCiphers(said.instance_id, key)
    plain = [*files.items(), (XML_NAME, xml)]
    encrypted = {f"{name}{_SUFFIX}": ciphers.encrypt(content) for name, content in plain}
    made = Manifest(
        form_id=said.form_id,
        version=said.version,
        instance_id=said.instance_id,
        wrapped_key=wrap(key, recipient),
        xml_file=f"{XML_NAME}{_SUFFIX}",
        media_files=tuple(f"{name}{_SUFFIX}" for name in files),
    )
    signature = wrap(manifests.fingerprint(made, plain), recipient)
    return Encrypted(manifests.written(msgspec.structs.replace(made, signature=signature)), encrypted)


def decrypt(xml: bytes, fetch: Callable[[str], bytes], key: RSAPrivateKey) -> Decrypted:
    """Open an encrypted submission; `fetch` gives an encrypted file by its name. Raises Unreadable or FormError."""
    manifest = manifests.read(xml)
    secret = unwrap(manifest.wrapped_key, key)
    if len(secret) != KEY_BYTES:
        message = "the key of the submission has another length than AES-256 takes"
        raise Unreadable(message)
    ciphers = FileCiphers(manifest.instance_id, secret)
    names = (*manifest.media_files, manifest.xml_file)
    plain = [(name.removesuffix(_SUFFIX), ciphers.decrypt(fetch(name))) for name in names]
    if len({name for name, _ in plain}) != len(plain):
        message = "the submission names a file twice"
        raise Unreadable(message)
    *files, (_, form) = plain
    if read_sent_xml(form).instance_id != manifest.instance_id:
        message = "the form inside is another submission than the manifest says"
        raise Unreadable(message)
    return Decrypted(form, dict(files), _is_vouched(manifest, plain, key))


def _is_vouched(manifest: Manifest, plain: list[tuple[str, bytes]], key: RSAPrivateKey) -> bool:
    """Whether nothing was added, left out or changed; the signature has no secret of the sender's, only the owner's."""
    if not manifest.signature:
        return False
    try:
        signed = unwrap(manifest.signature, key)
    except Unreadable:
        return False
    return hmac.compare_digest(signed, manifests.fingerprint(manifest, plain))
