"""Knowing field devices again: digest on every connection, the password in clear only on an encrypted one."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
import threading
import time
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from central.openrosa.digest import Asked, credentials, response, secret_of
from central.openrosa.field_devices import REALM

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.openrosa.field_devices import FieldDevices

NONCE_SECONDS: Final = 300
_MOST_NONCES: Final = 2000
_MOST_COUNTS: Final = 4096
_NOBODY: Final = "0" * 32


@dataclass(frozen=True, slots=True)
class Request:
    """What admission looks at. `secure`: a proxy in front says that the device spoke TLS to it."""

    method: str
    target: str
    authorization: str
    secure: bool


class NotKnown(Exception):
    """Nobody we know; `challenge` is the WWW-Authenticate header of the answer."""

    def __init__(self, challenge: str) -> None:
        super().__init__("not a known device")
        self.challenge = challenge


class Nonces:
    """Nonces that were given out, and the counts that were used with each: no header is taken twice."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._used: dict[str, set[int]] = {}
        self._floor = float("-inf")

    def new(self) -> str:
        """A nonce; nothing is remembered of it until it is used."""
        made = f"{int(self._now() * 1000):x}.{secrets.token_hex(8)}"
        return f"{made}.{self._seal(made)}"

    def is_ours(self, nonce: str) -> bool:
        """Whether we gave it out since we started."""
        made, _, seal = nonce.rpartition(".")
        return nonce.isascii() and hmac.compare_digest(seal, self._seal(made))

    def take(self, nonce: str, count: int) -> bool:
        """Use one of ours with a count; False where it is too old, or was used with that count."""
        now, given = self._now(), _given(nonce)
        with self._lock:
            for old in [one for one in self._used if now - _given(one) > NONCE_SECONDS]:
                del self._used[old]
            if now - given > NONCE_SECONDS or given <= self._floor:
                return False
            used = self._used.setdefault(nonce, set())
            if count in used or len(used) >= _MOST_COUNTS:
                return False
            used.add(count)
            if len(self._used) > _MOST_NONCES:
                oldest = min(self._used, key=_given)
                self._floor = _given(oldest)  # forgotten counts could be used again: no nonce that old is taken
                del self._used[oldest]
            return True

    def _seal(self, made: str) -> str:
        return hmac.new(self._key, made.encode("ascii", "replace"), sha256).hexdigest()[:32]


class Gatekeeper:
    """Lets field devices in."""

    def __init__(self, devices: FieldDevices, nonces: Nonces | None = None) -> None:
        self._devices = devices
        self._nonces = nonces or Nonces()

    def admit(self, request: Request) -> str:
        """The name of the device that sends; raises NotKnown."""
        scheme = request.authorization.partition(" ")[0].lower()
        if scheme == "basic" and request.secure:
            name = self._basic(request.authorization)
            if name is not None:
                return name
        elif scheme == "digest":
            return self._digest(request)
        raise NotKnown(self._challenge())

    def _basic(self, authorization: str) -> str | None:
        try:
            pair = base64.b64decode(authorization[6:].strip(), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return None
        name, _, password = pair.partition(":")
        held = self._devices.secret(name)
        good = hmac.compare_digest(secret_of(name, REALM, password), held or _NOBODY)
        return name if held and good else None

    def _digest(self, request: Request) -> str:
        said = credentials(request.authorization)
        nonce, name, count = said.get("nonce", ""), said.get("username", ""), said.get("nc", "")
        held = self._devices.secret(name)
        wanted = response(
            held or _NOBODY, nonce, Asked(request.method, said.get("uri", "")), (count, said.get("cnonce", ""))
        )
        good = hmac.compare_digest(said.get("response", "").encode(), wanted.encode())
        if not held or not good or said.get("qop") != "auth" or not _is_count(count):
            raise NotKnown(self._challenge())
        if not _same_target(said.get("uri", ""), request.target):
            raise NotKnown(self._challenge())
        if not self._nonces.is_ours(nonce) or not self._nonces.take(nonce, int(count, 16)):
            raise NotKnown(self._challenge(stale=True))
        return name

    def _challenge(self, *, stale: bool = False) -> str:
        """Digest only: clients that would rather send a password do so by themselves where the way is encrypted."""
        end = ", stale=true" if stale else ""
        return f'Digest realm="{REALM}", qop="auth", algorithm=MD5, nonce="{self._nonces.new()}"{end}'


def _given(nonce: str) -> float:
    """When one of ours was given out, in seconds."""
    return int(nonce.partition(".")[0], 16) / 1000


def _is_count(text: str) -> bool:
    return len(text) == 8 and all(letter in "0123456789abcdefABCDEF" for letter in text)  # noqa: PLR2004


def _same_target(said: str, target: str) -> bool:
    """Whether the request line is the one that was proved.

    Some clients write the whole address (RFC 2617 §3.2.2.5), and a proxy may take away the beginning of the path.
    """
    parts = urlsplit(said)
    return (parts.path + (f"?{parts.query}" if parts.query else "")).endswith(target)
