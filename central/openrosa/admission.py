"""How a client proves who it is: digest anywhere, the plain password only over an encrypted connection."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from central.openrosa.addresses import is_secure, may_know, shown
from central.openrosa.digest import Asked, DigestAnswers, challenges
from central.openrosa.faults import NotAdmitted

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNKNOWN: Final = 401
_FORBIDDEN: Final = 403


@dataclass(frozen=True, slots=True)
class Login:
    """A name and a password; neither is shown."""

    user: str = field(repr=False)
    password: str = field(repr=False)


class Admission:
    """Remembers what a server asked for, so that later requests carry it at once."""

    def __init__(self, named: str, login: Login | None) -> None:
        """`named` is the address that the credentials are for."""
        self._named = named
        self._login = login
        self._digest: DigestAnswers | None = None
        self._basic = False

    def authorization(self, method: str, address: str, uri: str) -> str | None:
        """The Authorization header of a request; None where nothing is known, or the address may not know."""
        if self._login is None or not may_know(self._named, address):
            return None
        if self._digest is not None:
            return self._digest.authorization(Asked(method, uri))
        return self._plain() if self._basic and is_secure(address) else None

    def learn(self, status: int, headers: Sequence[str], address: str, *, proved: bool) -> bool:
        """Take in a refusal; True where the same request is worth another try. Raises NotAdmitted.

        `proved`: the request carried an Authorization header.
        """
        offered = challenges(headers)
        digest = next((one for one in offered if one.is_digest), None)
        basic = any(one.scheme == "basic" for one in offered)
        if self._login is None or not may_know(self._named, address):
            return self._refuse_without_login(status, address, asked=bool(offered))
        if proved and not (digest and digest.is_stale):
            if status == _FORBIDDEN:
                return False
            message = f"{shown(self._named)} does not know that name and password. Check both."
            raise NotAdmitted(message)
        if digest is not None:
            self._digest = DigestAnswers(digest, self._login.user, self._login.password)
            return True
        # ODK Central takes the password without having asked for it, and answers 403 until then
        if (basic or not offered) and is_secure(address):
            self._basic = True
            return True
        if not basic:
            return False
        message = (
            f"{shown(address)} wants the password in clear over a connection that is not encrypted. Nothing was sent;"
            " use an address with https."
        )
        raise NotAdmitted(message)

    def _refuse_without_login(self, status: int, address: str, *, asked: bool) -> bool:
        if self._login is not None and asked:
            message = f"The server leads to {shown(address)}, which wants credentials too. Give that address itself."
            raise NotAdmitted(message)
        if status == _UNKNOWN:
            message = f"{shown(address)} wants a name and a password, or the key in its address is wrong."
            raise NotAdmitted(message)
        return False

    def _plain(self) -> str | None:
        if self._login is None:
            return None
        pair = f"{self._login.user}:{self._login.password}".encode()
        return f"Basic {base64.b64encode(pair).decode('ascii')}"
