"""The key of a draft at the hub while its visit lasts, so that a power cut does not lose the draft.

It is sealed under a key on this device's disk: the hub alone cannot use it, a stolen disk alone has it not.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from kiosk.errors import HubRefused, HubUnreachable, Refused
from kiosk.forms.drafts import sealing

if TYPE_CHECKING:
    from kiosk.forms.ports import Lockers

AGAIN_MS: Final = 20 * 60 * 1000
"""A key is brought anew after so long: the hub keeps it for an hour, and may not have answered the first time."""
_log = logging.getLogger(__name__)


class KeyEscrow:
    """Brings keys to the hub and fetches them; a hub that does not answer is no reason to wait or to fail."""

    def __init__(self, lockers: Lockers | None, wrapping_key: bytes) -> None:
        self._lockers = lockers
        self._wrapping_key = wrapping_key
        self._brought: dict[str, int] = {}

    def is_due(self, draft: str, now_ms: int) -> bool:
        """Whether a draft that somebody still works on should have its key brought anew; says so once."""
        due = now_ms - self._brought.setdefault(draft, now_ms) >= AGAIN_MS
        if due:
            self._brought[draft] = now_ms
        return due

    def keep(self, draft: str, key: bytes) -> None:
        """Bring a key."""
        if self._lockers is not None:
            try:
                self._lockers.keep_key(draft, sealing.seal(self._wrapping_key, key, f"key {draft}"))
            except (HubUnreachable, HubRefused) as error:
                _log.info("the key of a draft is on this device only: %s", error)

    def fetch(self, draft: str) -> bytes | None:
        """The key of a draft, None where the hub has none or does not answer."""
        if self._lockers is None:
            return None
        try:
            sealed = self._lockers.key(draft)
            return sealing.unseal(self._wrapping_key, sealed, f"key {draft}") if sealed else None
        except (HubUnreachable, HubRefused, Refused) as error:
            _log.info("the key of a draft could not be fetched: %s", error)
            return None

    def drop(self, draft: str) -> None:
        """The visit has ended."""
        self._brought.pop(draft, None)
        if self._lockers is not None:
            try:
                self._lockers.drop_key(draft)
            except (HubUnreachable, HubRefused) as error:
                _log.info("the key of a draft stays at the hub until its hour is over: %s", error)
