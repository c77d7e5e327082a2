"""What a standby inherits when it is let in: the office's keys, and the hub's place at the central above.

It travels sealed to a key that the standby made for this once, so that who listens on the network does not get it.
"""

from __future__ import annotations

import base64
import binascii
import os
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from central.access import Access
from central.credentials import OfficeKeys
from central.signing_key import SigningKey
from kiosk.errors import DataFault, Refused
from kiosk.forms.submissions import sealing
from kiosk.pins import Pins

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.identity import Identity

_FILE: Final = "standby.json"


class Upstream(msgspec.Struct, frozen=True):
    """The central above, and what lets the office's hub in there; empty for an office that has none."""

    url: str = ""
    token: str = ""
    secret: str = ""
    """The private half of the key that the hub signs with there: whoever takes its place speaks as it."""
    pins: tuple[str, ...] = ()
    """Keys of the certificate of central."""

    @property
    def access(self) -> Access:
        """What central is shown; one for all links, which learn its time together."""
        return _access(self.token, self.secret, self.pins)


def own_place(folder: Path, identity: Identity) -> Upstream:
    """What a hub shows the central above it."""
    return Upstream(identity.hub_url, identity.token, signing_key(folder).secret, identity.pins)


def signing_key(folder: Path) -> SigningKey:
    """The key of the server in a data directory."""
    return SigningKey.at(folder)


@cache
def _access(token: str, secret: str, pins: tuple[str, ...]) -> Access:
    return Access(token, SigningKey.of(secret) if secret else None, pins=Pins(pins))


class Inheritance(msgspec.Struct, frozen=True):
    """All that a standby needs to take the hub's place."""

    keys: OfficeKeys
    upstream: Upstream = Upstream()

    def sealed(self, recipient: str) -> str:
        """For the owner of this key only."""
        sealing.check_recipient(recipient, "the standby")
        return base64.b64encode(sealing.seal(msgspec.json.encode(self), [recipient])).decode()

    @classmethod
    def opened(cls, sealed: str, secret: str) -> Inheritance:
        """The inheritance; raises DataFault where the hub sent none, or none for us."""
        try:
            return msgspec.json.decode(sealing.unseal(base64.b64decode(sealed), secret), type=cls)
        except (Refused, DataFault, binascii.Error, msgspec.DecodeError) as error:
            message = "The hub did not hand over what a standby needs. Bring hub and standby to the same release."
            raise DataFault(message) from error

    def keep(self, folder: Path) -> None:
        """Write it down for the owner's eyes only."""
        self.keys.keep(folder)
        unfinished = folder / f"{_FILE}.unfinished"
        target = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(target, "wb") as file:
            file.write(msgspec.json.encode(self.upstream))
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(folder / _FILE)


def inherited(folder: Path) -> Upstream | None:
    """The central above of the standby in a data directory; None where no standby lives."""
    path = folder / _FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=Upstream)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"{path} cannot be read ({error}). Restore it from a backup, or let the standby in again."
        raise DataFault(message) from error
