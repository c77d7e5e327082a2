"""Signed requests: HTTP message signatures (RFC 9421) with Ed25519 over a `Content-Digest` (RFC 9530).

A signature covers method, authority, path and query, the body's digest where there is a body, and those headers that
change what a request does.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn

from kiosk.device_key import signed_by
from kiosk.errors import HubRefused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.device_key import DeviceKey

INPUT: Final = "signature-input"
SIGNATURE: Final = "signature"
DIGEST: Final = "content-digest"
WINDOW: Final = 300
"""Seconds that a signature may be old, or ahead of the server's time."""
_ALWAYS: Final = ("@method", "@authority", "@path", "@query")
_WHERE_SENT: Final = (
    "authorization", "content-type", "content-encoding", "range", "upload-offset", "upload-length", "chain-head",
)  # fmt: skip
"""Headers that change what a request does: signed wherever they are sent."""
_LABEL: Final = "s"
_MOST: Final = 2000
_PARAMETER: Final = re.compile(r';([a-z]+)=(?:([0-9]{1,12})|"([\x20\x21\x23-\x5b\x5d-\x7e]{0,100})")')
_MEMBER: Final = re.compile(
    r'([a-z*][a-z0-9_.*-]{0,40})=(\(("[a-z@-]{1,40}"(?: "[a-z@-]{1,40}"){0,30})?\)(?:' + _PARAMETER.pattern + r"){0,8})"
)
_BYTES: Final = re.compile(r"([a-z*][a-z0-9_.*-]{0,40})=:([A-Za-z0-9+/]{86}==):")
_SHA_256: Final = re.compile(r"(?:^|[, ])sha-256=:([A-Za-z0-9+/]{43}=):(?:$|[, ])")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it is sent: `path` and `query` as in its first line, names of headers in small letters."""

    method: str
    authority: str
    path: str
    query: str
    headers: Mapping[str, str]

    def value(self, component: str) -> str | None:
        """A component (RFC 9421 §2), None where the request has none."""
        if component == "@method":
            return self.method
        if component == "@authority":
            return self.authority.lower()
        if component == "@path":
            return self.path or "/"
        if component == "@query":
            return f"?{self.query}"
        found = None if component.startswith("@") else self.headers.get(component)
        return found if found is None else found.strip()


@dataclass(frozen=True, slots=True)
class Claim:
    """What a signature says of itself, before anybody has checked it."""

    components: tuple[str, ...]
    written: str
    """Components and parameters as they were sent."""
    keyid: str
    created: int
    nonce: str
    signature: bytes


def signing(key: DeviceKey, keyid: str, asked: Asked, body: bytes, now_ms: int) -> dict[str, str]:
    """The headers that sign a request; `now_ms` is the server's time as far as it is known."""
    headers: dict[str, str] = {}
    components = [*_ALWAYS, *(name for name in _WHERE_SENT if name in asked.headers)]
    if body:
        headers[DIGEST] = digest_of(body)
        components.append(DIGEST)
        asked = Asked(asked.method, asked.authority, asked.path, asked.query, {**asked.headers, **headers})
    nonce = secrets.token_urlsafe(12)
    named = " ".join(f'"{one}"' for one in components)
    written = f'({named});created={now_ms // 1000};nonce="{nonce}";keyid="{keyid}"'
    signature = base64.b64encode(key.sign(signature_base(asked, components, written))).decode()
    return {**headers, INPUT: f"{_LABEL}={written}", SIGNATURE: f"{_LABEL}=:{signature}:"}


def signature_base(asked: Asked, components: Sequence[str], written: str) -> bytes:
    """The bytes that are signed (RFC 9421 §2.5); raises HubRefused for a component that the request does not have."""
    lines = []
    for name in components:
        value = asked.value(name)
        if value is None:
            refuse(f"it covers {name!r}, which the request does not have")
        lines.append(f'"{name}": {value}')
    return "\n".join([*lines, f'"@signature-params": {written}']).encode()


def digest_of(body: bytes) -> str:
    """The `Content-Digest` of a body."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def claimed(headers: Mapping[str, str]) -> Claim | None:
    """The one signature of a request, not checked yet; None where it has none. Raises HubRefused `wrong_signature`."""
    described, given = headers.get(INPUT), headers.get(SIGNATURE)
    if described is None and given is None:
        return None
    member = _MEMBER.fullmatch((described or "")[:_MOST].strip())
    value = _BYTES.fullmatch((given or "")[:_MOST].strip())
    if member is None or value is None or member[1] != value[1]:
        refuse("it cannot be read; one signature is taken, with Signature-Input and Signature")
    found = {name: number or text for name, number, text in _PARAMETER.findall(member[2])}
    if found.get("alg", "ed25519") != "ed25519" or not found.get("created", "").isdecimal():
        refuse("it has to say when it was created, and be one of Ed25519")
    if not found.get("nonce") or not found.get("keyid"):
        refuse("it has to have a nonce and a keyid")
    components = tuple(name.strip('"') for name in (member[3] or "").split())
    return Claim(
        components, member[2], found["keyid"], int(found["created"]), found["nonce"], base64.b64decode(value[2])
    )


def check(claim: Claim, key: str, asked: Asked, body: bytes) -> None:
    """Raise HubRefused `wrong_signature` unless the owner of a public key signed just this, be it new or not."""
    wanted = [*_ALWAYS, *(name for name in _WHERE_SENT if name in asked.headers), *([DIGEST] if body else [])]
    left_out = [name for name in wanted if name not in claim.components]
    if left_out or len(set(claim.components)) != len(claim.components):
        refuse(f"it has to cover {' '.join(wanted)}, each once")
    if body or DIGEST in asked.headers:
        _check_digest(asked.headers.get(DIGEST, ""), body)
    if not signed_by(key, claim.signature, signature_base(asked, claim.components, claim.written)):
        refuse("it was not made with this device's key, or the request was changed on its way")


def refuse(why: str) -> NoReturn:
    """Raise HubRefused `wrong_signature`."""
    raise HubRefused(code="wrong_signature", message=f"The signature of the request is not taken: {why}.")


def _check_digest(header: str, body: bytes) -> None:
    found = _SHA_256.search(header[:_MOST])
    try:
        same = found is not None and base64.b64decode(found[1], validate=True) == hashlib.sha256(body).digest()
    except binascii.Error:
        same = False
    if not same:
        refuse("the Content-Digest (sha-256) is missing, or the body is another")
