"""`GET /checkpoint` and `GET /proof/…`: what the server signs of its log, open to whoever audits it.

No answer tells what is in an event: a checkpoint is a number and a hash, a proof is hashes.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated, Final

from litestar import Response, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import QueryParameter

from central.problems import refusals

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.checkpoints import Checkpoints

KEY_HEADER: Final = "Checkpoint-Key"
"""Header of a checkpoint: the public key in one line. An auditor keeps the first one and believes no other."""
_TEXT: Final = "text/plain"
_MOST_EVENTS: Final = 2**53


def checkpoint_routes(checkpoints: Checkpoints) -> list[HTTPRouteHandler]:
    """The three routes."""

    @get(
        "/checkpoint",
        summary="The signed state of the log",
        description="A signed note (C2SP tlog-checkpoint): the log's name, how many events, their root (RFC 6962).",
        media_type=_TEXT,
        responses=_notes("A checkpoint.") | refusals(500),
        opt={"open": True},
    )
    async def checkpoint() -> Response[str]:
        note = await asyncio.to_thread(checkpoints.note)
        return _plain(note, {KEY_HEADER: checkpoints.key_line})

    @get(
        "/proof/inclusion",
        summary="Prove that an event is in the log",
        description="The audit path of the event with the id `id` (C2SP tlog-proof), without the event.",
        media_type=_TEXT,
        responses=_notes("A proof with its checkpoint.") | refusals(400, 404, 500),
        opt={"open": True},
    )
    async def inclusion(id: Annotated[str, QueryParameter(min_length=1, max_length=500)]) -> Response[str]:
        return _plain(await asyncio.to_thread(checkpoints.inclusion, id))

    @get(
        "/proof/consistency",
        summary="Prove that the log only grew",
        description="From a size to another (0: to now); the checkpoint of the later one is added.",
        media_type=_TEXT,
        responses=_notes("A proof with its checkpoint.") | refusals(400, 500),
        opt={"open": True},
    )
    async def consistency(
        first: Annotated[int, QueryParameter(name="from", ge=1, le=_MOST_EVENTS)],
        second: Annotated[int, QueryParameter(name="to", ge=0, le=_MOST_EVENTS)] = 0,
    ) -> Response[str]:
        return _plain(await asyncio.to_thread(checkpoints.consistency, first, second))

    return [checkpoint, inclusion, consistency]


def _notes(words: str) -> dict[int, ResponseSpec]:
    return {200: ResponseSpec(str, description=words, media_type=_TEXT, generate_examples=False)}


def _plain(text: str, headers: dict[str, str] | None = None) -> Response[str]:
    return Response(text, media_type=_TEXT, headers={"Cache-Control": "no-store"} | (headers or {}))
