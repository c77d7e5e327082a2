"""The hub's numbers to ring as a device sees them: one connection for each question, for they are rare."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.assist.callback import MOST_TYPED, phone_number
from kiosk.errands import Errands
from kiosk.errors import HubRefused, HubUnreachable, Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.access import Access
    from central.client import Answer
    from kiosk.node import Node

_SECONDS: Final = 5.0
_JSON: Final = {"Content-Type": "application/json"}


class _Number(msgspec.Struct):
    number: str


class CallBackLink:
    """`CallBacks` over the network. `where` says where the hub is at each moment; empty is nowhere."""

    def __init__(self, node: Node, access: Access | str, where: Callable[[], str]) -> None:
        self._node, self._access, self._where = node, access, where
        self._errands = Errands("call-back")

    def leave(self, help_id: str, typed: str) -> Future[None]:
        """At the kiosk: the hub holds it first, then the call says that it waits to be rung back."""
        done: Future[None] = Future()

        def work() -> None:
            body = msgspec.json.encode({"number": phone_number(typed[: MOST_TYPED + 1])})
            self._ask("PUT", help_id, "refused.callback_needs_hub", body)
            self._node.act("help.callback", {"help": help_id}).result()
            done.set_result(None)

        self._errands.run(done, work)
        return done

    def number(self, help_id: str) -> Future[str]:
        """At the counter."""
        done: Future[str] = Future()

        def work() -> None:
            answer = self._ask("GET", help_id, "refused.no_number")
            done.set_result(msgspec.json.decode(answer.body, type=_Number).number[:MOST_TYPED])

        self._errands.run(done, work)
        return done

    def close(self) -> None:
        """Wait for what is under way, leaving no thread behind."""
        self._errands.end()

    def _ask(self, method: str, help_id: str, otherwise: str, body: bytes | None = None) -> Answer:
        address = self._where()
        if not address:
            raise Refused(Text.of(otherwise))

        from central.client import HttpHubLink  # noqa: PLC0415 - the network, when it is first needed

        async def ask() -> Answer:
            link = HttpHubLink(address, self._access)
            try:
                return await link.ask(method, f"/help/{help_id}/number", body=body, headers=_JSON, seconds=_SECONDS)
            finally:
                await link.close()

        try:
            return asyncio.run(ask())
        except (HubUnreachable, HubRefused) as error:
            raise Refused(Text.of(otherwise)) from error
