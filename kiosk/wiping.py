"""The office's order to a lost laptop to wipe itself: signed by a server that the laptop knows from its own log.

It can be made for a device only once that was shut out for good, so an old one is as true as a new one, and whoever
brings it makes no difference.
"""

from __future__ import annotations

import base64
import binascii
import threading
from typing import TYPE_CHECKING, Final

from kiosk.device_key import signed_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.device_key import DeviceKey

_MOST: Final = 200
OF_OFFICE: Final = "Its office shut it out and asked for that."
"""Why, as it is told afterwards."""


def order_bytes(office: str, device: str) -> bytes:
    """What a server signs."""
    return f"shopfront-wipe-v1\n{office}\n{device}\n".encode()


def order_for(office: str, device: str, key: DeviceKey) -> str:
    """The order to one device of an office."""
    return base64.b64encode(key.sign(order_bytes(office, device))).decode()


def is_order(order: str, office: str, device: str, keys: Iterable[str]) -> bool:
    """Whether the owner of one of these keys gave this order."""
    try:
        signature = base64.b64decode(order[:_MOST], validate=True)
    except (ValueError, binascii.Error):
        return False
    content = order_bytes(office, device)
    return any(key and signed_by(key, signature, content) for key in keys)


class Wiping:
    """At the laptop: obeys an order once. `destroy` makes everything unreadable at once; `ended` ends the program."""

    def __init__(
        self, is_ours: Callable[[str], bool], destroy: Callable[[str], None], ended: Callable[[], None]
    ) -> None:
        self._is_ours, self._destroy, self._ended = is_ours, destroy, ended
        self._done = threading.Event()

    def heard(self, order: str) -> None:
        """An answer brought something that may be an order; on any thread."""
        if not self._done.is_set() and self._is_ours(order):
            self._done.set()
            self._destroy(OF_OFFICE)
            self._ended()
