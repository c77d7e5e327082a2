"""Which keys of certificates are believed: no authority and no name, but exactly the keys of the office's own servers.

A pin is the SHA-256 of a certificate's public key (SubjectPublicKeyInfo, as in RFC 7469), 43 characters of base64url.
An address may carry one: `https://10.0.0.5:8080#PIN`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_PIN: Final = re.compile(r"[A-Za-z0-9_-]{43}")


class Told(NamedTuple):
    """What the office's log says: the pins of its servers, and those of before."""

    now: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()


class Pins:
    """For any thread. `given`: what an administrator handed over; `told`: what the log says, at each moment anew."""

    def __init__(self, given: Iterable[str] = (), told: Callable[[], Told] = Told) -> None:
        self._given, self._told = frozenset(given), told

    @property
    def strict(self) -> bool:
        """Whether nothing is said over a link that is not encrypted."""
        return bool(self._given)

    @property
    def any(self) -> bool:
        """Whether keys are known, so that no authority is asked."""
        return self.strict or bool(self._told().now)

    def accept(self, pin: str) -> bool:
        """Whether this is the key of a server of ours."""
        now, former = self._told()
        return pin in now or pin in self._given - former


def is_pin(text: object) -> bool:
    """Whether it has the form of a pin."""
    return isinstance(text, str) and _PIN.fullmatch(text) is not None


def split(address: str) -> tuple[str, tuple[str, ...]]:
    """An address, and the pin that came with it."""
    url, _, pin = address.strip().partition("#")
    return url, (pin,) if is_pin(pin) else ()


def joined(url: str, pin: str) -> str:
    """An address with the pin of who answers there."""
    return f"{url}#{pin}" if pin and url and "#" not in url else url
