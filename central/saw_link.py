"""What was seen at a counter, told and read: sealed here, and read from the hub, one connection for each question."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import msgspec

from central.bundle_identity import recipients
from kiosk.errands import Errands
from kiosk.errors import HubRefused, HubUnreachable, Refused
from kiosk.events import new_id
from kiosk.field.reports import Reports
from kiosk.field.saw import MOST_SAID
from kiosk.field.sealed import Sealed
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.access import Access
    from central.client import Answer
    from kiosk.field.saw import About
    from kiosk.forms.ports import BlobStore
    from kiosk.node import Node

_SECONDS: Final = 8.0


class SawLink:
    """`Saws` of a counter. `where` says where the hub is at each moment; empty is nowhere."""

    def __init__(self, node: Node, blobs: BlobStore, access: Access | str, where: Callable[[], str]) -> None:
        self._node, self._access, self._where = node, access, where
        self._sealed = Sealed(blobs, lambda: node.read(lambda queue: recipients(queue, node.office)))
        self._errands = Errands("what was seen")

    def tell(self, officer: str, service: str, about: About, words: str) -> Future[dict[str, Any]]:
        """Sealed for the office and its servers: this counter cannot read it back."""
        done: Future[dict[str, Any]] = Future()

        def work() -> None:
            blob = self._sealed.seal({"saw": words.strip()[:MOST_SAID]})
            args = {"officer": officer, "service": service, "about": about, "words": blob, "request": new_id()}
            done.set_result(self._node.act("saw.tell_here", args).result())

        self._errands.run(done, work)
        return done

    def reports(self, officer: str) -> Future[Reports]:
        """What the hub shows this officer."""
        done: Future[Reports] = Future()

        def work() -> None:
            try:
                done.set_result(msgspec.json.decode(self._ask(officer).body, type=Reports))
            except (HubUnreachable, HubRefused, msgspec.DecodeError) as error:
                raise Refused(Text.of("refused.saws_need_hub")) from error

        self._errands.run(done, work)
        return done

    def close(self) -> None:
        """Wait for what is under way, leaving no thread behind."""
        self._errands.end()

    def _ask(self, officer: str) -> Answer:
        address = self._where()
        if not address:
            raise HubUnreachable

        from central.client import HttpHubLink  # noqa: PLC0415 - the network, when it is first needed

        async def ask() -> Answer:
            link = HttpHubLink(address, self._access)
            try:
                return await link.ask("GET", f"/saws/{quote(officer, safe='')}", seconds=_SECONDS)
            finally:
                await link.close()

        return asyncio.run(ask())
