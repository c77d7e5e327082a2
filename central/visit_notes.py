"""The notes that counters leave for whoever serves a visit next, as the hub holds them: in memory, and nowhere else.

They are no events, so neither log nor export nor backup has one. A hub that starts anew, or that takes another's
place, has none either: counters give it what they wrote and heard (`kiosk/visit_notes.py`). A counter is told those of
the people before it and of nobody else, so that who could read one stands in the log: in its calls and answers.
"""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec
from litestar import Request, get, put
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody, QueryParameter

from central.problems import refusals
from central.wire import MAX_WAIT_SECONDS
from kiosk.errors import HubRefused, Refused
from kiosk.events import new_id
from kiosk.queue.visit_note import MOST_OF_A_VISIT, VisitNote, is_known, is_over, later, note_text, read_by
from kiosk.visit_notes import NoteTable, NoteTaken

if TYPE_CHECKING:
    from collections.abc import Callable

    from litestar.handlers import HTTPRouteHandler

    from central.bell import Bell
    from central.credentials import Principal
    from kiosk.node import Change, Node
    from kiosk.queue.state import Queue

_NEWS: Final = "visit notes"
_MOST_BODY: Final = 8192
_MOVES: Final = ("ticket/", "counter/", "help/", "handover/")
"""What these say decides who has whom before them."""


class NoteDesk:
    """Holds the notes of an office's visits while they last. Everything but `open` and `close` is for its loop."""

    def __init__(self, node: Node, bell: Bell) -> None:
        self._node, self._bell = node, bell
        self._notes: dict[str, VisitNote] = {}
        self._began = new_id()
        self._unsubscribe: Callable[[], None] | None = None

    def open(self) -> None:
        """Notice who is called where."""
        self._unsubscribe = self._node.subscribe(self._heard)

    def close(self) -> None:
        """Forget everything."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._notes.clear()

    def put(self, principal: Principal, note: VisitNote) -> NoteTaken:
        """Hold a note, or that it was struck out or put back. Raises HubRefused, with its words in no message."""
        self._check_role(principal)
        if not self._node.serving:
            raise HubRefused(code="not_serving", message="Another hub serves this office now.")
        self._forget()
        self._check(note)
        self._notes[note.id] = later(self._notes.get(note.id, note), note)
        self._bell.ring(_NEWS)
        return NoteTaken(self._began)

    def table(self, principal: Principal) -> NoteTable:
        """The notes of the people whom this counter has before it."""
        self._forget()
        may = self._node.read(lambda queue: read_by(queue, principal.device))
        told = tuple(one for one in self._notes.values() if one.about in may)
        state = hashlib.sha256(msgspec.json.encode(told)).hexdigest()[:16]
        return NoteTable(self._began, f"{self._began}.{state}", told)

    async def read(self, principal: Principal, after: str, seconds: float) -> NoteTable:
        """The notes as soon as they are others than at the turn `after`, or when the time is over."""
        self._check_role(principal)
        return await self._bell.other(_NEWS, partial(self.table, principal), after, seconds, principal.check)

    def _check_role(self, principal: Principal) -> None:
        if principal.role != "counter":
            raise HubRefused(code="wrong_role", message=f"A {principal.role} is told no notes.")

    def _check(self, note: VisitNote) -> None:
        try:
            plain = note_text(note.text)
        except Refused as refusal:
            raise HubRefused(code="bad_request", message=str(refusal)) from None
        if plain != note.text:
            message = "A note is one line of plain text, without signs that are not seen."
            raise HubRefused(code="bad_request", message=message)
        day, now = self._day(), self._node.clock.now_ms()

        def lives(queue: Queue) -> bool:
            return is_known(queue, note.about) and not is_over(queue, note.about, day, now)

        if not self._node.read(lives):
            raise HubRefused(code="not_found", message="This visit is over, or not known here yet.")
        if note.id in self._notes and self._notes[note.id].about != note.about:
            raise HubRefused(code="name_taken", message="Another visit has a note of this id.")
        if sum(one.about == note.about for one in self._notes.values() if one.id != note.id) >= MOST_OF_A_VISIT:
            raise HubRefused(code="too_large", message="This visit has as many notes as it can have.")

    def _day(self) -> str:
        return self._node.office.day(self._node.clock.now_ms())

    def _forget(self) -> None:
        """What has had its time; and all of it where another hub serves, which is told by the counters."""
        if not self._node.serving:
            if self._notes:
                self._notes.clear()
                self._began = new_id()
            return
        day, now, held = self._day(), self._node.clock.now_ms(), {one.about for one in self._notes.values()}
        over = self._node.read(lambda queue: {one for one in held if is_over(queue, one, day, now)})
        if over:
            self._notes = {key: one for key, one in self._notes.items() if one.about not in over}

    def _heard(self, change: Change) -> None:
        """On the writing thread: somebody may have somebody else before them."""
        if self._notes and any(subject.startswith(_MOVES) for subject in change.subjects):
            self._bell.ring_from_outside(_NEWS)


def note_routes(desk: NoteDesk) -> list[HTTPRouteHandler]:
    """`PUT /notes/<id>`, and `GET /notes` by long poll."""

    @put(
        "/notes/{note:str}",
        status_code=200,
        summary="Leave a note for whoever serves a visit next",
        description="By a counter: written, struck out or put back. Kept in memory until the visit ends, in no event"
        " and no log. The same note may be sent again.",
        responses={200: ResponseSpec(NoteTaken, description="It is held.", generate_examples=False)}
        | refusals(400, 401, 403, 404, 409, 413, 500),
        security=[{"token": []}],
        request_max_body_size=_MOST_BODY,
    )
    async def leave(request: Request[Any, Any, Any], note: FromPath[str], data: JSONBody[VisitNote]) -> NoteTaken:
        if note != data.id:
            raise HubRefused(code="bad_request", message="The address and the note have different ids.")
        return desk.put(request.state.principal, data)

    @get(
        "/notes",
        summary="The notes of the people who are before a counter",
        description="For counters. Waits up to `timeout` seconds for another state than `after`.",
        responses={200: ResponseSpec(NoteTable, description="All of them.", generate_examples=False)}
        | refusals(400, 401, 403, 500),
        security=[{"token": []}],
    )
    async def notes(
        request: Request[Any, Any, Any],
        after: Annotated[str, QueryParameter(max_length=100)] = "",
        timeout: Annotated[float, QueryParameter(ge=0, le=MAX_WAIT_SECONDS)] = 0.0,
    ) -> NoteTable:
        return await desk.read(request.state.principal, after, timeout)

    return [leave, notes]
