"""`GET /saws/<officer>`: what officers saw, in their words, for whoever answers at a counter; others read their own.

The words are opened in memory with the key of this server, or with the office's where it has that. A server that has
neither, or not the sealed words yet, tells the rest. The answers go by grants (`kiosk/queue/saw_acts.py`).
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

import msgspec
from litestar import Request, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath

from central.problems import refusals
from kiosk.errors import DataFault, HubRefused, Refused
from kiosk.field.reports import MOST, MOST_WORDS, Report, Reports
from kiosk.staff.officer import may_answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from kiosk.field.saw import Saw
    from kiosk.forms.ports import BlobStore
    from kiosk.node import Node
    from kiosk.queue.state import Queue

    Unseal = Callable[[bytes], bytes]

_MOST_BYTES: Final = 256 * 1024


class SawDesk:
    """Of one server. `unseal` opens what is sealed to it; raises Refused or DataFault."""

    def __init__(self, node: Node, blobs: BlobStore, unseal: Unseal) -> None:
        self._node, self._blobs, self._unseal = node, blobs, unseal

    def read(self, principal: Principal, officer: str) -> Reports:
        """What this officer may read, the newest first; raises HubRefused. Reads the disk."""
        if principal.role != "counter":
            raise HubRefused(code="wrong_role", message=f"A {principal.role} may not do that.")
        found = self._node.read(lambda queue: _for(queue, officer, principal.device))
        if found is None:
            raise HubRefused(code="wrong_role", message="This officer is not signed in at a counter of this device.")
        return Reports(tuple(self._report(one, name) for one, name in found))

    def _report(self, one: Saw, name: str) -> Report:
        return Report(
            one.id, name, one.at, one.service, one.about, self._words(one), one.at_counter, settled=one.settled
        )

    def _words(self, one: Saw) -> str:
        size = self._blobs.size(one.words) if one.words else None
        if size is None or size > _MOST_BYTES:
            return ""
        try:
            told = msgspec.msgpack.decode(self._unseal(self._blobs.read(one.words, 0, size)), type=dict[str, str])
        except (DataFault, Refused, msgspec.DecodeError):
            return ""
        plain = "".join(sign if sign.isprintable() else " " for sign in " ".join(told.values()))
        return " ".join(plain.split())[:MOST_WORDS]


def _for(queue: Queue, officer: str, device: str) -> list[tuple[Saw, str]] | None:
    """What somebody may read, with who told it; None where they do not sit at this device."""
    if not any((one.officer, one.device) == (officer, device) for one in queue.counters.values()):
        return None
    everything = may_answer(queue.officers, officer)
    mine = [one for one in queue.field.saws.values() if one.stands and (everything or one.officer == officer)]
    newest = sorted(mine, key=lambda one: (-one.at, one.id))[:MOST]
    names = {one.id: one.name for one in queue.officers.values()}
    return [(one, names.get(one.officer) or one.officer) for one in newest]


def saw_routes(desk: SawDesk) -> list[HTTPRouteHandler]:
    """`GET /saws/<officer>`."""

    @get(
        "/saws/{officer:str}",
        summary="Read what officers saw",
        description="For the counter at which this officer sits: all for who answers, else their own.",
        responses={200: ResponseSpec(Reports, description="The newest first.", generate_examples=False)}
        | refusals(400, 401, 403, 404, 500),
        security=[{"token": []}],
    )
    async def read(request: Request[Any, Any, Any], officer: FromPath[str]) -> Reports:
        return await asyncio.to_thread(desk.read, request.state.principal, officer)

    return [read]
