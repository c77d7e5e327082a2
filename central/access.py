"""What a device shows a server to be believed: its token, and the signature of each request with its own key."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from central.signatures import Asked, signing
from central.signing_key import SigningKey
from kiosk.pins import Pins, split
from kiosk.queue.hub import pins_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from yarl import URL

    from kiosk.device_key import DeviceKey
    from kiosk.node import Node

_WRONG_MS: Final = 3000
"""From how far off a clock is worth a second try: a server that has just started takes less than `WINDOW`."""
_NO_PINS: Final = Pins()


class Access:
    """Shared by all links of a device, so that what one has learned of the server's time helps the others.

    Without a key it is the token alone, as devices of older releases have it.
    """

    def __init__(
        self,
        token: str = "",
        key: DeviceKey | None = None,
        keyid: str = "",
        folder: Path | None = None,
        *,
        pins: Pins = _NO_PINS,
    ) -> None:
        """The key in a data directory is read when it is first needed: a start does not wait for it."""
        self.token = token
        self.keyid = keyid or token.partition(".")[0]
        self._key, self._folder = key, folder
        self._ahead_ms = 0
        self.pins = pins
        """Whose certificates are believed."""
        self.ordered: Callable[[str], None] = lambda _order: None
        """Told of what a server that shut this device out orders."""

    @property
    def key(self) -> DeviceKey | None:
        """What requests are signed with."""
        if self._key is None and self._folder is not None:
            self._key = SigningKey.at(self._folder)
        return self._key

    @classmethod
    def of(cls, given: Access | str) -> Access:
        """Access from a token alone."""
        return given if isinstance(given, Access) else cls(given)

    def turn(self, key: DeviceKey | None) -> None:
        """Sign with another key from now on."""
        self._key = key

    @property
    def bearer(self) -> dict[str, str]:
        """The header that says the token."""
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    def signature(self, method: str, url: URL, headers: Mapping[str, str], body: bytes = b"") -> dict[str, str]:
        """The headers that sign a request, `Host` among them; none without a key."""
        key = self.key
        if key is None:
            return {}
        host = url.host_port_subcomponent or ""
        small = {name.lower(): value for name, value in headers.items()}
        asked = Asked(method, host, url.raw_path, url.raw_query_string, small)
        return {"Host": host, **signing(key, self.keyid, asked, body, self.now_ms)}

    def opening(self, url: URL) -> dict[str, str]:
        """The headers that open a live link."""
        return {**self.bearer, **self.signature("GET", url, self.bearer)}

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


def pins_for(node: Node, given: Iterable[str], *addresses: str) -> Pins:
    """What a node believes: what it was given, with addresses too, and what its log says of the office's servers."""
    also = [pin for address in addresses for pin in split(address)[1]]
    return Pins([*given, *also], lambda: node.read(lambda queue: pins_of(queue.devices.values())))
