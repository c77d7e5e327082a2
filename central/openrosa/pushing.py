"""Sending a submission to another server: what was acknowledged is not sent again, the rest with the same bytes."""

from __future__ import annotations

import hashlib
import logging
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import msgspec

from central.openrosa.addresses import followed, origin, shown
from central.openrosa.connection import refusal
from central.openrosa.faults import Declined, NotAdmitted, NotOpenRosa, OpenRosaFault
from central.openrosa.posts import MOST_FILES, Attachment, AttachmentTooLarge, Post, split
from central.openrosa.wording import LIMIT_HEADER, message_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from central.openrosa.connection import Connection, Reply

_log = logging.getLogger(__name__)

_SENT: Final = frozenset({201, 202})
"""202 is KoboToolbox's exact duplicate: it has the submission."""
_NO_CONTENT: Final = 204
_CONFLICT: Final = 409
_TOO_LARGE: Final = 413
_UNSURE: Final = frozenset({404, 405, 501})
"""Answers to HEAD of a server that has no HEAD there; what is wrong shows when it is asked to take something."""


class State(StrEnum):
    """Where a submission is on its way to a server."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REJECTED = "rejected"
    """The server will not take it as it is; the reason is kept, and a person has to look."""
    CONFLICT = "conflict"
    """The server has another submission of the same id, or an edit of what was edited meanwhile."""


class Outgoing(msgspec.Struct, frozen=True):
    """What is remembered of a submission and one server, beside its bytes. Without anything about a person."""

    xml_sha256: str
    state: State = State.QUEUED
    reason: str = ""
    acknowledged: tuple[str, ...] = ()
    """Attachments that the server has confirmed."""
    tries: int = 0

    @classmethod
    def of(cls, xml: bytes) -> Outgoing:
        """A submission that was never sent."""
        return cls(hashlib.sha256(xml).hexdigest())

    @property
    def is_over(self) -> bool:
        """Whether nothing more is sent by itself."""
        return self.state in {State.SENT, State.REJECTED, State.CONFLICT}


class Target:
    """Where a server takes submissions. Ask `find` first: it tells the address, the limit and whether one is let in."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.address = f"{connection.address}/submission"
        self.limit: int | None = None

    async def find(self) -> None:
        """HEAD, as OpenRosa has it. Raises OpenRosaFault where nothing could be sent."""
        reply = await self._connection.ask("HEAD", self.address)
        if reply.status == _NO_CONTENT or (reply.is_openrosa and reply.status in _UNSURE):
            if not reply.has_version:
                raise _no_server_of_forms(reply)
            self.address = _place(reply)
            limit = reply.headers.get(LIMIT_HEADER, "")
            self.limit = int(limit) if limit.isdecimal() and int(limit) > 0 else None
        else:
            raise refusal(reply)

    async def post(self, post: Post) -> Reply:
        """Send one post. Raises ServerAway, NotOpenRosa or NotAdmitted."""
        headers = {"Content-Type": post.content_type, "Content-Length": str(post.size)}
        return await self._connection.ask("POST", self.address, body=post.body, headers=headers)


async def push(
    target: Target, xml: bytes, attachments: Sequence[Attachment], known: Outgoing, keep: Callable[[Outgoing], None]
) -> Outgoing:
    """Send a submission as far as it goes; `keep` is told each step, and has to make it durable.

    Raises OpenRosaFault where the server or the way to it is at fault: then the submission stays queued.
    """
    if known.xml_sha256 != hashlib.sha256(xml).hexdigest():
        message = "The submission was changed since it was first sent. Only the same bytes may be sent again."
        raise Declined(_CONFLICT, message)
    if known.is_over:
        return known
    sending = _Sending(target, known, keep)
    try:
        return await sending.all_of(xml, attachments)
    except OpenRosaFault as fault:
        sending.note(state=State.QUEUED, reason=str(fault))
        raise


class _Sending:
    """One submission while it is sent."""

    def __init__(self, target: Target, known: Outgoing, keep: Callable[[Outgoing], None]) -> None:
        self._target = target
        self._known = known
        self._keep = keep

    def note(self, **changes: object) -> Outgoing:
        """Keep a step."""
        self._known = msgspec.structs.replace(self._known, **changes)
        self._keep(self._known)
        return self._known

    async def all_of(self, xml: bytes, attachments: Sequence[Attachment]) -> Outgoing:
        self.note(state=State.SENDING, reason="", tries=self._known.tries + 1)
        most = MOST_FILES
        while True:
            waiting = [one for one in attachments if one.name not in self._known.acknowledged]
            try:
                posts = split(xml, waiting, self._target.limit, most)
            except AttachmentTooLarge as error:
                reason = f"The attachment {error.name} is larger than the server takes."
                return self.note(state=State.REJECTED, reason=reason)
            outcome = await self._posts(posts)
            if outcome is not None:
                return outcome
            most = max(1, max(len(post.attachments) for post in posts) // 2)

    async def _posts(self, posts: list[Post]) -> Outgoing | None:
        """Send posts in order; None where they have to be smaller."""
        for post in posts:
            reply = await self._target.post(post)
            if reply.status == _TOO_LARGE and reply.is_openrosa and len(post.attachments) > 1:
                return None
            if not _is_taken(reply):
                state = State.CONFLICT if reply.status == _CONFLICT else State.REJECTED
                return self.note(state=state, reason=_reason(reply))
            names = tuple(one.name for one in post.attachments)
            if post.follows:
                self.note(acknowledged=self._known.acknowledged + names)
        names = tuple(one.name for post in posts for one in post.attachments)
        return self.note(state=State.SENT, acknowledged=tuple(dict.fromkeys(self._known.acknowledged + names)))


def _is_taken(reply: Reply) -> bool:
    """Whether the server has it for certain. Raises OpenRosaFault for an answer that says nothing of the submission."""
    if reply.status in _SENT and reply.has_version and message_of(reply.body) is not None:
        return True
    if reply.status in _SENT or not reply.is_openrosa:
        raise _no_server_of_forms(reply)
    fault = refusal(reply)
    if isinstance(fault, Declined):
        _log.info("a submission was refused: %s", fault.status)
        return False
    raise fault


def _no_server_of_forms(reply: Reply) -> OpenRosaFault:
    fault = refusal(reply)
    if isinstance(fault, NotAdmitted) or reply.status >= 500:  # noqa: PLR2004 - a failing proxy speaks no OpenRosa
        return fault
    message = (
        f"{shown(reply.address)} answered {reply.status}, but not as a server of forms does: perhaps the sign-in page"
        " of the network. Nothing has been marked as sent."
    )
    return NotOpenRosa(message)


def _place(reply: Reply) -> str:
    """Where to post: HEAD may name another scheme or host of the same server (OpenRosa, Location)."""
    location = reply.headers.get("Location", "")
    found = followed(reply.address, location) if location else reply.address
    if origin(found)[1] != origin(reply.address)[1]:
        message = f"The server wants submissions sent to {shown(found)}. If that is right, give that address itself."
        raise NotOpenRosa(message)
    return found


def _reason(reply: Reply) -> str:
    return reply.sentence or f"The server refused with {reply.status} and did not say why."
