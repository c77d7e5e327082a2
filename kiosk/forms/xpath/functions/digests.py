"""digest, hmac and base64-decode."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac as keyed
from typing import Final

from kiosk.forms.errors import FormError
from kiosk.forms.xpath.functions.registry import eager

_ALGORITHMS: Final = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


def _algorithm(name: str) -> str:
    found = _ALGORITHMS.get(name.upper())
    if found is None:
        message = f"There is no algorithm {name}; take one of {', '.join(_ALGORITHMS)}"
        raise FormError(message)
    return found


def _encoded(raw: bytes, encoding: str) -> str:
    if encoding == "hex":
        return raw.hex()
    if encoding == "base64":
        return base64.b64encode(raw).decode()
    message = f"There is no encoding {encoding}; take hex or base64"
    raise FormError(message)


@eager("digest", "string", "SSS", least=2)
def digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    """digest(text, algorithm, encoding): of the text in UTF-8; MD5 and SHA-1 are there because forms ask for them."""
    raw = hashlib.new(_algorithm(algorithm), text.encode(errors="surrogatepass"), usedforsecurity=False).digest()
    return _encoded(raw, encoding)


@eager("hmac", "string", "SSSS", least=3)
def hmac(key: str, text: str, algorithm: str, encoding: str = "base64") -> str:
    """hmac(key, text, algorithm, encoding)"""
    return _encoded(keyed.new(key.encode(), text.encode(), _algorithm(algorithm)).digest(), encoding)


@eager("base64-decode", "string", "S")
def base64_decode(text: str) -> str:
    """base64-decode(text): as UTF-8; empty if it is not base64."""
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode(errors="replace")
    except (binascii.Error, ValueError):
        return ""
