"""Whether somebody holds a ticket: what the events about its paper, and the citizen's own word, add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.queue.ticket_state import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.queue.ticket_state import Ticket

PRINTED, NOTED, SAVED, FAILED, UNKNOWN = "printed", "noted", "saved", "failed", "unknown"
CONFIRMED = frozenset({PRINTED, NOTED})
"""Somebody holds it: the printer said that it is out, or the citizen that they have the number."""


def known_after(told: str, outcome: str) -> str:
    """What is known of the paper after one more outcome: a copy that failed takes nobody's ticket away."""
    return told if not outcome or (told in CONFIRMED and outcome != PRINTED) else outcome


def forgotten(tickets: Iterable[Ticket], device: str) -> list[Ticket]:
    """Tickets that a device gave today without saying what became of the paper: it was ended in between."""
    return [
        ticket
        for ticket in tickets
        if ticket.device == device and not ticket.printed and ticket.status is Status.WAITING
    ]
