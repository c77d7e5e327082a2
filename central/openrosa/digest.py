"""Digest access authentication as OpenRosa uses it (RFC 2617, MD5, with qop=auth or none), for both ends."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCHEME: Final = re.compile(r"\s*,?\s*([A-Za-z][A-Za-z0-9-]*)(?=\s+[A-Za-z0-9-]+\s*=|\s*$|\s*,\s*[A-Za-z])")
_PARAMETER: Final = re.compile(r'\s*,?\s*([A-Za-z][A-Za-z0-9_*-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))')
_ESCAPED: Final = re.compile(r"\\(.)")
_CNONCE_BYTES: Final = 16
"""OpenRosa asks for 48 bits or more."""


@dataclass(frozen=True, slots=True)
class Challenge:
    """One way of proving who one is that a server offers; names are in small letters."""

    scheme: str
    parameters: dict[str, str]

    @property
    def is_stale(self) -> bool:
        """Whether only the nonce was too old: the credentials are good."""
        return self.parameters.get("stale", "").lower() == "true"

    @property
    def is_digest(self) -> bool:
        """Whether it is a digest that can be answered here."""
        algorithm = self.parameters.get("algorithm", "MD5").upper()
        qops = self._qops()
        known = algorithm in {"MD5", "MD5-SESS"} and (not qops or "auth" in qops)
        return self.scheme == "digest" and known and {"realm", "nonce"} <= self.parameters.keys()

    def _qops(self) -> list[str]:
        return [one.strip().lower() for one in self.parameters.get("qop", "").split(",") if one.strip()]


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer to a challenge covers: the request line."""

    method: str
    uri: str


class DigestAnswers:
    """Answers one challenge again and again, each time with the next count of its nonce."""

    def __init__(self, challenge: Challenge, user: str, password: str) -> None:
        self._said = challenge.parameters
        self._user = user
        self._count = 0
        self._first = secret_of(user, self._said["realm"], password)

    def authorization(self, asked: Asked) -> str:
        """The value of the Authorization header for a request."""
        self._count += 1
        counted = bool(self._said.get("qop"))
        cnonce, count = secrets.token_hex(_CNONCE_BYTES), f"{self._count:08x}"
        session = self._said.get("algorithm", "").upper() == "MD5-SESS"
        secret = _md5(f"{self._first}:{self._said['nonce']}:{cnonce}") if session else self._first
        answer = response(secret, self._said["nonce"], asked, (count, cnonce) if counted else None)
        parts = {"username": self._user, "realm": self._said["realm"], "nonce": self._said["nonce"]}
        parts |= {"uri": asked.uri, "response": answer}
        parts |= {name: self._said[name] for name in ("opaque",) if name in self._said}
        written = [f"{name}={_quoted(value)}" for name, value in parts.items()]
        if "algorithm" in self._said:
            written.append(f"algorithm={self._said['algorithm']}")
        if counted:
            written += ["qop=auth", f"nc={count}"]
        if counted or session:
            written.append(f"cnonce={_quoted(cnonce)}")
        return f"Digest {', '.join(written)}"


def secret_of(user: str, realm: str, password: str) -> str:
    """H(A1) of RFC 2617 §3.2.2.2: all that a server has to keep of a password."""
    return _md5(f"{user}:{realm}:{password}")


def response(secret: str, nonce: str, asked: Asked, counted: tuple[str, str] | None) -> str:
    """The request-digest (RFC 2617 §3.2.2.1); `counted` is count and cnonce of qop=auth."""
    second = _md5(f"{asked.method}:{asked.uri}")
    middle = f"{nonce}:{counted[0]}:{counted[1]}:auth" if counted else nonce
    return _md5(f"{secret}:{middle}:{second}")


def challenges(headers: Iterable[str]) -> list[Challenge]:
    """All challenges in the WWW-Authenticate headers, several of which may stand in one; what can't be read is left."""
    return [found for header in headers for found in _challenges(header)]


def credentials(header: str) -> dict[str, str]:
    """The parameters of an `Authorization: Digest …` header; none where it is another or can't be read."""
    found = _challenges(header[:4096])
    return found[0].parameters if len(found) == 1 and found[0].scheme == "digest" else {}


def _challenges(header: str) -> list[Challenge]:
    found: list[Challenge] = []
    at = 0
    while at < len(header):
        parameter = _PARAMETER.match(header, at)
        if parameter is not None and found:
            quoted, token = parameter[2], parameter[3]
            value = _ESCAPED.sub(r"\1", quoted) if quoted is not None else token
            found[-1].parameters.setdefault(parameter[1].lower(), value)
            at = parameter.end()
            continue
        scheme = _SCHEME.match(header, at)
        if scheme is None:
            break
        found.append(Challenge(scheme[1].lower(), {}))
        at = scheme.end()
    return found


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()  # the RFC's
