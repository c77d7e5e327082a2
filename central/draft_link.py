"""The hub's lockers over HTTP, as a device sees them: one connection for each question, for they are rare."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

import msgspec

from central.client import Answer, HttpHubLink, NotAHub
from central.wire import EXPIRES, GENERATION, KeptAnswer
from kiosk.errors import HubRefused
from kiosk.forms.ports import Locker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from central.access import Access

_SECONDS: Final = 60.0
"""A draft with photographs, over a slow line."""
_KEY_SECONDS: Final = 5.0
_BYTES: Final = {"Content-Type": "application/octet-stream"}
_NOT_UNDERSTOOD: Final = "The hub's answer cannot be read. Bring hub and device to the same release."


class HubLockers:
    """`Lockers` of a hub. Each method waits for the answer: not for a thread with an event loop."""

    def __init__(self, url: str, access: Access | str) -> None:
        self._url = url
        self._access = access

    def keep(self, locker: str, generation: int, sealed: bytes, days: int) -> Locker:
        """Keep a draft."""
        query = {"generation": str(generation), "days": str(days)}
        answer = self._ask("PUT", f"/drafts/{locker}", body=sealed, query=query)
        try:
            found = msgspec.json.decode(answer.body, type=KeptAnswer)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise NotAHub(_NOT_UNDERSTOOD) from error
        return Locker(found.generation, found.expires_ms)

    def open(self, locker: str) -> Locker:
        """Fetch a draft and take it over."""
        answer = self._ask("POST", f"/drafts/{locker}/open", body=b"")
        told = [answer.headers.get(name, "") for name in (GENERATION, EXPIRES)]
        if not all(value.isdecimal() for value in told):
            raise NotAHub(_NOT_UNDERSTOOD)
        return Locker(int(told[0]), int(told[1]), answer.body)

    def clear(self, locker: str, generation: int) -> None:
        """Throw a draft away."""
        self._ask("DELETE", f"/drafts/{locker}", query={"generation": str(generation)})

    def keep_key(self, draft: str, sealed: bytes) -> None:
        """Keep the sealed key of a draft."""
        self._ask("PUT", f"/visit-keys/{draft}", body=sealed, seconds=_KEY_SECONDS)

    def key(self, draft: str) -> bytes | None:
        """The sealed key of a draft, None where the hub has none."""
        try:
            return self._ask("GET", f"/visit-keys/{draft}", seconds=_KEY_SECONDS).body
        except HubRefused as refusal:
            if refusal.code == "not_found":
                return None
            raise

    def drop_key(self, draft: str) -> None:
        """The visit has ended."""
        self._ask("DELETE", f"/visit-keys/{draft}", seconds=_KEY_SECONDS)

    def _ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        query: Mapping[str, str] | None = None,
        seconds: float = _SECONDS,
    ) -> Answer:
        async def ask() -> Answer:
            link = HttpHubLink(self._url, self._access, most_answer=32 * 1024 * 1024)
            try:
                return await link.ask(method, path, body=body, query=query, headers=_BYTES, seconds=seconds)
            finally:
                await link.close()

        return asyncio.run(ask())
