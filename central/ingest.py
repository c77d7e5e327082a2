"""`POST /events`: take in a batch, keep it, and only then say so."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from litestar import Request, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import OpenAPIMediaType, Operation, RequestBody, Schema
from litestar.openapi.spec.enums import OpenAPIType
from litestar.params import RawBody

from central.heads import keep as keep_heads
from central.heads import read as read_heads
from central.problems import refusals
from central.returning import may_be_given_back, no_event
from central.settled import settled
from central.squeezing import KNOWN, inflate, too_large
from central.wire import CARRIED_FOR, CHAIN_HEAD, MAX_BYTES, MAX_EVENTS, SEQUENCE_TAKEN
from kiosk.cloudevents import BATCH_CONTENT_TYPE, split_batch
from kiosk.errors import EventRefused, HubRefused
from kiosk.events import Event, Record, read
from kiosk.log_lines import note
from kiosk.office import device_of
from kiosk.ports import PushAnswer, Via
from kiosk.put_aside import Why, id_of, nothing_stands, place_holder_of, telling
from kiosk.queue.authority import objection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from litestar.handlers import HTTPRouteHandler

    from central.carried import Carriers
    from central.credentials import Principal
    from central.metrics import Metrics
    from kiosk.events import Draft
    from kiosk.node import Node
    from kiosk.ports import EventLog

_log = logging.getLogger(__name__)
_TAKEN = "its source and sequence are taken"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A member of a batch that is not taken: its bytes, its id where it can be read, and why, in words and code."""

    raw: bytes
    id: str
    reason: str
    code: str = "not_valid"
    draft: Draft | None = None
    """Tells everybody of its place in the chain of its source, where that is known."""

    @property
    def told(self) -> dict[str, str]:
        """What its sender is told of it. Where it cannot be `placed`, the sender tells where it belongs."""
        sha256, placed = hashlib.sha256(self.raw).hexdigest(), "yes" if self.draft is not None else ""
        return {"id": self.id, "reason": self.reason, "code": self.code, "sha256": sha256, "placed": placed}


@dataclass
class _EventsOperation(Operation):
    """The route reads raw bytes, so that its body has to be described by hand."""

    def __post_init__(self) -> None:
        batch = Schema(type=OpenAPIType.ARRAY, items=Schema(type=OpenAPIType.OBJECT), max_items=MAX_EVENTS)
        content = {name: OpenAPIMediaType(schema=batch) for name in (BATCH_CONTENT_TYPE, "application/json")}
        self.request_body = RequestBody(content=content, required=True, description="A batch of CloudEvents 1.0.")


def sort_out(
    raws: Iterable[bytes], principal: Principal, returns: Callable[[Event, Principal], bool] = no_event
) -> tuple[list[Record], list[Doubt], list[Event]]:
    """What may be taken, what may not, and every event that could be read at all. `returns`: what is given back."""
    good: list[Record] = []
    doubts: list[Doubt] = []
    readable: list[Event] = []
    for raw in raws:
        try:
            record = read(raw)
        except EventRefused as error:
            doubts.append(Doubt(raw, id_of(raw), str(error), draft=_placing(raw, principal, Why.UNREAD)))
            continue
        readable.append(record.event)
        reason = "" if returns(record.event, principal) else _reason_against(record.event, principal)
        if reason:
            doubts.append(Doubt(raw, record.event.id, reason, draft=_placing(raw, principal, Why.REFUSED)))
        else:
            good.append(record)
    return good, doubts, readable


def missing_before(events: Iterable[Event], held: dict[str, int]) -> dict[str, int]:
    """By source, the sequence to send first where a batch begins later than what is held goes."""
    first: dict[str, int] = {}
    for event in events:
        first[event.source] = min(event.sequence, first.get(event.source, event.sequence))
    return {source: held.get(source, 0) + 1 for source, lowest in first.items() if lowest > held.get(source, 0) + 1}


def highest(events: Iterable[Event], held: dict[str, int]) -> dict[str, int]:
    """By source, up to where all is durable once these events are."""
    found: dict[str, int] = {}
    for event in events:
        found[event.source] = max(event.sequence, found.get(event.source, held.get(event.source, 0)))
    return found


def before_first(forked: Iterable[Event]) -> dict[str, int]:
    """By source, up to where the sender's own events are durable: those held further on are not the sender's."""
    found: dict[str, int] = {}
    for event in forked:
        found[event.source] = min(event.sequence - 1, found.get(event.source, event.sequence - 1))
    return found


class Intake:
    """Takes batches into the node's log."""

    def __init__(self, node: Node, metrics: Metrics) -> None:
        self.node = node
        self._metrics = metrics
        self._whole: dict[str, int] = {}

    async def take(self, raws: Sequence[bytes], principal: Principal) -> PushAnswer:
        """Keep what may be kept, quarantine the rest, return when both are durable. Raises HubRefused `not_saved`."""
        good, doubts, readable = sort_out(raws, principal, partial(may_be_given_back, self.node))
        try:
            held, forked, *_ = await asyncio.gather(  # one durable step of the writing thread
                self._held(readable),
                self._receive(good, principal),
                self._quarantine(doubts, principal),
                self._place(doubts),
            )
        except Exception as error:
            _log.exception("a batch of %s could not be kept", principal.device)
            message = f"The hub could not save the events. {error} They stay on the device; send them again later."
            raise HubRefused(code="not_saved", message=message) from error
        self._metrics.batches.inc()
        doubts += [Doubt(one.raw, one.event.id, _TAKEN, SEQUENCE_TAKEN) for one in forked]
        self._metrics.quarantined.inc(len(doubts))
        if doubts:
            note(_log, logging.WARNING, "quarantine", events=len(doubts), device=principal.device[:8])
        told = [doubt.told for doubt in doubts]
        acked = highest((record.event for record in good), held) | before_first(one.event for one in forked)
        expected = missing_before(readable, await self._held_whole(readable))
        return PushAnswer(acked, expected, told, self.node.clock.now_ms())

    async def _receive(self, records: Sequence[Record], principal: Principal) -> tuple[Record, ...]:
        """Keep the records; returns what the log itself has put into quarantine."""
        if not records:
            return ()
        appended = await settled(self.node.receive(records, Via.PEER, principal.device))
        self._metrics.events.inc(len(appended.fresh))
        return appended.forked

    async def _held(self, events: Iterable[Event]) -> dict[str, int]:
        sources = sorted({event.source for event in events})

        def question(log: EventLog) -> dict[str, int]:
            return {source: log.last_sequence(source) for source in sources}

        return await settled(self.node.query(question, folded=False)) if sources else {}

    async def _held_whole(self, events: Sequence[Event]) -> dict[str, int]:
        """By source, up to where all is held: of a stream that was read from another server the newest may be here
        before something older of the same source. Asked of the log only where a batch does not follow on.
        """
        for source in missing_before(events, self._whole):
            self._whole[source] = await settled(self.node.query(partial(_whole_until, source), folded=False))
        for event in sorted(events, key=lambda event: event.sequence):
            if event.sequence == self._whole.get(event.source, 0) + 1:
                self._whole[event.source] = event.sequence
        return self._whole

    async def _quarantine(self, doubts: Iterable[Doubt], principal: Principal) -> None:
        kept = [settled(self.node.quarantine(doubt.raw, doubt.reason, principal.device)) for doubt in doubts]
        await asyncio.gather(*kept)

    async def _place(self, doubts: Iterable[Doubt]) -> None:
        """Have the chains go on over what is put aside, here and wherever it is read of."""
        drafts = [doubt.draft for doubt in doubts if doubt.draft is not None]
        if drafts:
            await settled(self.node.write(partial(nothing_stands, drafts), self.node.office.queue_stream))


def events_route(intake: Intake, carriers: Carriers) -> HTTPRouteHandler:
    """The route into an intake."""

    @post(
        "/events",
        status_code=200,
        summary="Send events",
        description="A batch of at most 500 events and 1 MiB, also with zstd or gzip. What is acknowledged is durable;"
        " what cannot be taken is put aside, named with its reason, and does not hold up the rest.",
        responses={200: ResponseSpec(PushAnswer, description="What is durable, by source.", generate_examples=False)}
        | refusals(400, 401, 403, 413, 415, 500, 503),
        security=[{"token": []}],
        operation_class=_EventsOperation,
        response_headers={"Accept-Encoding": KNOWN},
        request_max_body_size=MAX_BYTES,
    )
    async def events(request: Request[Any, Any, Any], body: RawBody) -> PushAnswer:
        kind = request.content_type[0]
        if kind not in {BATCH_CONTENT_TYPE, "application/json"}:
            message = f"The content type {kind!r} is not read here. Send {BATCH_CONTENT_TYPE}."
            raise HubRefused(code="unsupported", message=message)
        raws = split_batch(inflate(body, request.headers.get("content-encoding", "").strip().lower()))
        if len(raws) > MAX_EVENTS:
            raise too_large(found=f"{len(raws)} events")
        heads = read_heads(request.headers.get(CHAIN_HEAD, ""))
        principal = carriers.judged(request.state.principal, request.headers.get(CARRIED_FOR, ""))
        answer = await intake.take(raws, principal)
        keep_heads(intake.node, principal, heads)
        return answer

    return events


def _whole_until(source: str, log: EventLog) -> int:
    return log.whole_until(source)


def _reason_against(event: Event, principal: Principal) -> str:
    if not principal.speaks_for(device_of(event.source)):
        return f"the source {event.source!r} is another device than the one that sent it"
    if not principal.may_write(event.stream):
        return f"a {principal.role} may not write to the stream {event.stream!r}"
    return objection(event, principal.role)


def _placing(raw: bytes, principal: Principal, why: Why) -> Draft | None:
    """What tells of the place of something that is put aside, where it is one of the sender's own."""
    place = place_holder_of(raw)
    if place is None or not principal.speaks_for(device_of(place.source)):
        return None
    return telling(place, why, raw)
