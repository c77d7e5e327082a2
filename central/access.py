"""What a device shows a server to be believed: its token, and the signature of each request with its own key."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from central.signatures import WINDOW, Asked, signing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from yarl import URL

    from kiosk.device_key import DeviceKey

_WRONG_MS: Final = WINDOW * 1000 // 4
"""From how far off a clock is worth a second try."""


class Access:
    """Shared by all links of a device, so that what one has learned of the server's time helps the others.

    Without a key it is the token alone, as devices of older releases have it.
    """

    def __init__(self, token: str = "", key: DeviceKey | None = None, keyid: str = "") -> None:
        self.token, self.key = token, key
        self.keyid = keyid or token.partition(".")[0]
        self._ahead_ms = 0

    @classmethod
    def of(cls, given: Access | str) -> Access:
        """Access from a token alone."""
        return given if isinstance(given, Access) else cls(given)

    @property
    def bearer(self) -> dict[str, str]:
        """The header that says the token."""
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    def signature(self, method: str, url: URL, headers: Mapping[str, str], body: bytes = b"") -> dict[str, str]:
        """The headers that sign a request, `Host` among them; none without a key."""
        if self.key is None:
            return {}
        host = url.host_port_subcomponent or ""
        small = {name.lower(): value for name, value in headers.items()}
        asked = Asked(method, host, url.raw_path, url.raw_query_string, small)
        return {"Host": host, **signing(self.key, self.keyid, asked, body, self.now_ms)}

    @property
    def now_ms(self) -> int:
        """The server's time, as far as it is known."""
        return round(time.time() * 1000) + self._ahead_ms

    def learn(self, hub_time: str) -> bool:
        """Take the server's time from an answer; whether a signature by the old one could not have been taken."""
        if not hub_time.isdecimal():
            return False
        ahead = int(hub_time) - round(time.time() * 1000)
        before, self._ahead_ms = self._ahead_ms, ahead
        return abs(ahead - before) > _WRONG_MS
