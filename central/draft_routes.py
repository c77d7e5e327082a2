"""`/drafts/<locker>`: drafts kept under a code; `/visit-keys/<draft>`: keys of drafts while their visit lasts.

What is kept is sealed, and the hub has no key to it. A locker's name follows from the code; who guesses is slowed down.
"""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any, Final

from litestar import Request, Response, delete, get, post, put
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, QueryParameter, RawBody

from central.problems import refusals
from central.throttle import Throttle
from central.wire import EXPIRES, GENERATION, MAX_DRAFT, KeptAnswer
from kiosk.errors import DataFault, HubRefused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from kiosk.forms.ports import Locker, LockerRoom

_BYTES: Final = "application/octet-stream"
_MOST_KEY: Final = 1024
_ROLES: Final = frozenset({"kiosk", "counter"})
_Generation = Annotated[int, QueryParameter(ge=0, le=2**31)]
_Days = Annotated[int, QueryParameter(ge=1, le=366)]


class DraftDesk:
    """A room of lockers, and who may open them how often."""

    def __init__(self, room: LockerRoom) -> None:
        self.room = room
        self._throttles: dict[str, Throttle] = {}

    def open(self, locker: str, principal: Principal) -> Locker:
        """Hand a draft out; raises HubRefused, `too_many_tries` after five wrong codes a minute from one device."""
        device = self.device(principal)
        return self._counted(device, lambda: self.room.open(locker, device))

    def keep(self, locker: str, generation: int, sealed: bytes, days: int, principal: Principal) -> Locker:
        """Keep a draft; a locker that is not there counts as a wrong code, as in `open`."""
        device = self.device(principal)
        return self._counted(device, lambda: self.room.keep(locker, generation, sealed, days, device))

    def keep_key(self, draft: str, sealed: bytes, principal: Principal) -> None:
        """Keep the key of a draft of this device."""
        device = self.device(principal)
        with _saving():
            self.room.keep_key(device, draft, sealed)

    def _counted(self, device: str, act: Callable[[], Locker]) -> Locker:
        throttle = self._throttles.setdefault(device, Throttle())
        throttle.check()
        try:
            with _saving():
                return act()
        except HubRefused as refusal:
            if refusal.code == "not_found":
                throttle.note_wrong()
            raise

    @staticmethod
    def device(principal: Principal) -> str:
        """Who asks; raises HubRefused for a role that fills in no forms."""
        if principal.role not in _ROLES:
            raise HubRefused(code="wrong_role", message=f"A {principal.role} keeps no drafts.")
        return principal.device


@contextmanager
def _saving() -> Iterator[None]:
    try:
        yield
    except DataFault as error:
        raise HubRefused(code="not_saved", message=str(error)) from error


def draft_routes(desk: DraftDesk) -> list[HTTPRouteHandler]:
    """The routes over a room of lockers."""
    return [*_locker_routes(desk), *_key_routes(desk)]


def _locker_routes(desk: DraftDesk) -> list[HTTPRouteHandler]:
    @put(
        "/drafts/{locker:str}",
        summary="Keep a draft",
        description="Sealed by the device. Generation 0 makes a new one; another has to be the one that is live.",
        responses={200: ResponseSpec(KeptAnswer, description="It is durable.", generate_examples=False)}
        | refusals(400, 401, 403, 404, 409, 413, 429, 500, 503),
        security=[{"token": []}],
        request_max_body_size=MAX_DRAFT,
    )
    async def keep(
        request: Request[Any, Any, Any], locker: FromPath[str], body: RawBody, generation: _Generation, days: _Days = 30
    ) -> KeptAnswer:
        found = await asyncio.to_thread(desk.keep, locker, generation, body, days, request.state.principal)
        return KeptAnswer(found.generation, found.expires_ms)

    @post(
        "/drafts/{locker:str}/open",
        status_code=200,
        summary="Open a draft and take it over",
        media_type=_BYTES,
        responses={200: ResponseSpec(bytes, description="As it was kept.", media_type=_BYTES, generate_examples=False)}
        | refusals(400, 401, 403, 404, 429, 500, 503),
        security=[{"token": []}],
    )
    async def open_(request: Request[Any, Any, Any], locker: FromPath[str]) -> Response[bytes]:
        found = await asyncio.to_thread(desk.open, locker, request.state.principal)
        headers = {GENERATION: str(found.generation), EXPIRES: str(found.expires_ms), "Cache-Control": "no-store"}
        return Response(found.sealed, status_code=200, media_type=_BYTES, headers=headers)

    @delete(
        "/drafts/{locker:str}",
        status_code=204,
        summary="Throw a draft away",
        responses={204: ResponseSpec(None, description="It is gone.", generate_examples=False)}
        | refusals(400, 401, 403, 409, 500),
        security=[{"token": []}],
    )
    async def clear(request: Request[Any, Any, Any], locker: FromPath[str], generation: _Generation) -> None:
        desk.device(request.state.principal)
        await asyncio.to_thread(desk.room.clear, locker, generation)

    return [keep, open_, clear]


def _key_routes(desk: DraftDesk) -> list[HTTPRouteHandler]:
    @put(
        "/visit-keys/{draft:str}",
        status_code=204,
        summary="Keep the key of a draft",
        description="Sealed by the device, for itself, until the visit ends; for an hour at most.",
        responses={204: ResponseSpec(None, description="It is durable.", generate_examples=False)}
        | refusals(400, 401, 403, 413, 500, 503),
        security=[{"token": []}],
        request_max_body_size=_MOST_KEY,
    )
    async def keep_key(request: Request[Any, Any, Any], draft: FromPath[str], body: RawBody) -> None:
        await asyncio.to_thread(desk.keep_key, draft, body, request.state.principal)

    @get(
        "/visit-keys/{draft:str}",
        summary="The key of a draft",
        description="Only for the device that brought it.",
        media_type=_BYTES,
        responses={200: ResponseSpec(bytes, description="Sealed.", media_type=_BYTES, generate_examples=False)}
        | refusals(400, 401, 403, 404, 500),
        security=[{"token": []}],
    )
    async def key(request: Request[Any, Any, Any], draft: FromPath[str]) -> Response[bytes]:
        device = desk.device(request.state.principal)
        found = await asyncio.to_thread(desk.room.key, device, draft)
        if found is None:
            raise HubRefused(code="not_found", message="No key is kept of this draft.")
        return Response(found, media_type=_BYTES, headers={"Cache-Control": "no-store"})

    @delete(
        "/visit-keys/{draft:str}",
        status_code=204,
        summary="The visit has ended",
        responses={204: ResponseSpec(None, description="The key is gone.", generate_examples=False)}
        | refusals(400, 401, 403, 500),
        security=[{"token": []}],
    )
    async def drop_key(request: Request[Any, Any, Any], draft: FromPath[str]) -> None:
        device = desk.device(request.state.principal)
        await asyncio.to_thread(desk.room.drop_key, device, draft)

    return [keep_key, key, drop_key]
