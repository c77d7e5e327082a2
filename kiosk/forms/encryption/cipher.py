"""The ciphers of ODK form encryption (ODK XForms specification, "Encryption").

Files: AES-256 in 128-bit CFB with PKCS #7 padding. The key of a submission: RSA-OAEP with SHA-256 for the label and for
MGF1 alike (Java's default would be SHA-1 for MGF1, and cannot open these).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Final

from cryptography.hazmat.decrepit.ciphers.modes import CFB
from cryptography.hazmat.primitives import hashes, padding, serialization
from cryptography.hazmat.primitives.asymmetric import padding as rsa_padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256

from kiosk.errors import DataFault
from kiosk.forms.errors import FormError

KEY_BYTES: Final = 32
_BLOCK_BITS: Final = 128
_LEAST_BITS: Final = 2048


class Unreadable(FormError):
    """An encrypted submission that this key does not open, or whose bytes were changed."""


class FileCiphers:
    """Encrypts or decrypts the files of one submission, one after the other: each has the next initial vector.

    The first vector is MD5(instanceID ‖ key); before each file one byte of it goes up by one, the first byte first.
    """

    def __init__(self, instance_id: str, key: bytes) -> None:
        self._key = key
        # MD5 is the specification's; the vector needs to be unlike others, not secret
        self._vector = bytearray(hashlib.md5(instance_id.encode() + key, usedforsecurity=False).digest())
        self._count = 0

    def encrypt(self, content: bytes) -> bytes:
        """The next file, encrypted."""
        padder = padding.PKCS7(_BLOCK_BITS).padder()
        padded = padder.update(content) + padder.finalize()
        encryptor = self._next().encryptor()
        return encryptor.update(padded) + encryptor.finalize()

    def decrypt(self, content: bytes) -> bytes:
        """The next file, in clear; raises Unreadable where the padding says that it is another file or key."""
        decryptor = self._next().decryptor()
        padded = decryptor.update(content) + decryptor.finalize()
        unpadder = padding.PKCS7(_BLOCK_BITS).unpadder()
        try:
            return unpadder.update(padded) + unpadder.finalize()
        except ValueError as error:
            message = "an encrypted file was changed, or stands in another place than when it was encrypted"
            raise Unreadable(message) from error

    def _next(self) -> Cipher[CFB]:
        place = self._count % len(self._vector)
        self._vector[place] = (self._vector[place] + 1) % 256
        self._count += 1
        return Cipher(AES256(self._key), CFB(bytes(self._vector)))


def public_key(base64_key: str) -> RSAPublicKey:
    """The key in a form's `base64RsaPublicKey`; raises FormError where it is none, or too short to be safe."""
    try:
        found = serialization.load_der_public_key(base64.b64decode("".join(base64_key.split()), validate=True))
    except (ValueError, binascii.Error, TypeError) as error:
        message = "the form's base64RsaPublicKey is no RSA public key"
        raise FormError(message) from error
    if not isinstance(found, RSAPublicKey) or found.key_size < _LEAST_BITS:
        message = f"the form's base64RsaPublicKey is no RSA key of {_LEAST_BITS} bits or more"
        raise FormError(message)
    return found


def private_key(pem: bytes, password: bytes | None = None) -> RSAPrivateKey:
    """The key in a PEM file; raises DataFault where it is none, or the password is missing or wrong."""
    try:
        found = serialization.load_pem_private_key(pem, password)
    except TypeError as error:
        missing = "needs a password" if password is None else "has no password, so none may be given"
        message = f"The file of the private key {missing}."
        raise DataFault(message) from error
    except ValueError as error:
        message = "The private key can't be read: it is no PEM file, or the password is wrong."
        raise DataFault(message) from error
    if not isinstance(found, RSAPrivateKey):
        message = "The private key is no RSA key. Form encryption takes RSA keys only."
        raise DataFault(message)
    return found


def needs_password(pem: bytes) -> bool:
    """Whether a PEM file is locked by a password."""
    try:
        serialization.load_pem_private_key(pem, None)
    except TypeError:
        return True
    except ValueError:
        return False
    return False


def wrap(content: bytes, key: RSAPublicKey) -> str:
    """A few bytes for the owner of a key, in base64."""
    return base64.b64encode(key.encrypt(content, _oaep())).decode("ascii")


def unwrap(wrapped: str, key: RSAPrivateKey) -> bytes:
    """What `wrap` was given; raises Unreadable."""
    try:
        return key.decrypt(base64.b64decode("".join(wrapped.split()), validate=True), _oaep())
    except (ValueError, binascii.Error) as error:
        message = "the submission was encrypted for another key than this one, or was changed"
        raise Unreadable(message) from error


def _oaep() -> rsa_padding.OAEP:
    sha256 = hashes.SHA256()
    return rsa_padding.OAEP(mgf=rsa_padding.MGF1(algorithm=sha256), algorithm=sha256, label=None)
