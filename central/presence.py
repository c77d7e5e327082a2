"""How a device and a server show each other that both know the device's token, and neither says it.

The server cannot be passed off by whoever answers at its address or announces itself on the network: only a server
that holds the office's key can work out the token of the device that asks. A device sends its token nowhere before.
"""

from __future__ import annotations

import hmac
import secrets
from hashlib import sha256
from typing import Annotated

import msgspec

_Short = Annotated[str, msgspec.Meta(max_length=300)]
_Term = Annotated[int, msgspec.Meta(ge=0, lt=2**53)]


class Challenge(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Who asks, and what it knows; a server that asks says where it answers itself."""

    device: _Short
    role: _Short
    nonce: _Short
    proof: _Short = ""
    term: _Term = 0
    looking: bool = False
    """Whether the asker has lost its hub."""
    url: _Short = ""
    pins: Annotated[tuple[_Short, ...], msgspec.Meta(max_length=4)] = ()
    """Keys of the certificate of a server that asks, the one in use first."""

    @property
    def said(self) -> tuple[object, ...]:
        """What the proof is over."""
        return ("asks", self.device, self.role, self.nonce, self.term, self.looking, self.url, *self.pins)


class Presence(msgspec.Struct, frozen=True):
    """Who answers, which term it knows, whether it decides for the office, and where it says it is reached."""

    device: str
    term: int
    serving: bool
    url: str = ""
    proof: str = ""

    def said(self, nonce: str) -> tuple[object, ...]:
        """What the proof is over."""
        return ("answers", nonce, self.device, self.term, self.serving, self.url)


def challenge(token: str, *, term: int, looking: bool = False, url: str = "", pins: tuple[str, ...] = ()) -> Challenge:
    """A question that only a server of this device's office can answer."""
    device, role, _ = token.split(".")
    asked = Challenge(device, role, secrets.token_hex(16), "", term, looking, url, pins)
    return msgspec.structs.replace(asked, proof=_proof(token, asked.said))


def is_from(asked: Challenge, token: str) -> bool:
    """Whether the question comes from who knows the token."""
    return hmac.compare_digest(asked.proof.encode(errors="replace"), _proof(token, asked.said).encode())


def signed(found: Presence, asked: Challenge, token: str) -> Presence:
    """An answer with its proof."""
    return msgspec.structs.replace(found, proof=_proof(token, found.said(asked.nonce)))


def is_true(found: Presence, asked: Challenge, token: str) -> bool:
    """Whether the answer comes from who knows the token too."""
    return hmac.compare_digest(found.proof.encode(errors="replace"), _proof(token, found.said(asked.nonce)).encode())


def _proof(token: str, said: tuple[object, ...]) -> str:
    key = token.rpartition(".")[2].encode()
    return hmac.new(key, msgspec.json.encode(said), sha256).hexdigest()
