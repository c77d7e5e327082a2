"""The arguments of acts: one shape for each, with limits, so that what is too long never becomes an event."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

_Id = Annotated[str, msgspec.Meta(max_length=200)]
_Whole = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
_Words = Annotated[str, msgspec.Meta(max_length=500)]
_Language = Annotated[str, msgspec.Meta(max_length=35)]
"""BCP 47 (RFC 5646 §4.4.1): a buffer of 35 characters holds any language tag in use."""


class IssueTicket(msgspec.Struct, forbid_unknown_fields=True):
    """`ticket.issue`. `priority` is false, true, or the reason in words. The same `request` gives the same ticket."""

    service: _Id
    priority: bool | _Whole | _Words | None = None
    request: _Id | _Whole | None = None
    language: _Language = ""
    """Empty: that of the visit, else English."""
    visit: _Id = ""
    """Another service in the same visit: place, language, needs and priority of its first ticket are kept."""
    needs: Annotated[tuple[_Id, ...], msgspec.Meta(max_length=10)] = ()
    officer: _Id = ""
    """Who gives it, where that is staff."""


class CallNext(msgspec.Struct, forbid_unknown_fields=True):
    """`ticket.call`: the next one, or the one that an officer picked."""

    counter: _Id | _Whole
    officer: _Id | None = None
    ticket: _Id | None = None


class OneTicket(msgspec.Struct, forbid_unknown_fields=True):
    """An act on one ticket."""

    ticket: _Id
    reason: _Words = ""


class HoldTicket(msgspec.Struct, forbid_unknown_fields=True):
    """`ticket.hold`. `place` is where the person waits: a code of `kiosk.queue.hold_places`, or the id of a room."""

    ticket: _Id
    reason: _Words = ""
    place: Annotated[str, msgspec.Meta(max_length=40)] = ""


class PostponeTicket(msgspec.Struct, forbid_unknown_fields=True):
    """`ticket.postpone`: not to be called for a while; the place is kept."""

    ticket: _Id


class MoveTicket(msgspec.Struct, forbid_unknown_fields=True):
    """`ticket.transfer`."""

    ticket: _Id
    service: _Id


class TicketPrinted(msgspec.Struct, forbid_unknown_fields=True):
    """`ticket.print`: what is known about the paper (printed, failed, unknown) or `noted` by the citizen."""

    ticket: _Id
    outcome: _Id


class TakeCounter(msgspec.Struct, forbid_unknown_fields=True):
    """`counter.take`."""

    counter: _Id | _Whole
    officer: _Id
    name: _Id = ""
    move: bool = False
    """Leave the counter where the officer still sits."""


class OneCounter(msgspec.Struct, forbid_unknown_fields=True):
    """`counter.release`, `counter.resume`."""

    counter: _Id | _Whole


class PauseCounter(msgspec.Struct, forbid_unknown_fields=True):
    """`counter.pause`. `minutes` is how long it is planned to last, where that is known."""

    counter: _Id | _Whole
    reason: Literal["break", "back-office"] = "break"
    minutes: Annotated[int, msgspec.Meta(ge=1, le=480)] | None = None


class ProfileCounter(msgspec.Struct, forbid_unknown_fields=True):
    """`counter.profile`; an empty profile is for everything. `officer` is who says it of another's desk."""

    counter: _Id | _Whole
    profile: _Id
    officer: _Id = ""


class LeaseLabels(msgspec.Struct, forbid_unknown_fields=True):
    """`labels.lease`: a block of numbers of one series and day."""

    day: _Id
    series: _Id
