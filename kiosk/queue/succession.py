"""Who takes the hub's place when it is silent: nobody votes, everybody knows the order.

The servers of an office stand in the order of their lanes. When the one that serves has been silent for `SILENCE`, the
first of the others begins a higher term; if that does not happen within a `STEP`, the next one does. A standby acts
only while a device of the office tells it that it, too, has lost its hub: one that has merely lost its own cable
leaves the office in peace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.queue.hub import Server

SILENCE = 1.5
"""Seconds: longer than a hub that is busy with its disk is silent, and short for people who wait."""
STEP = 1.0
WITNESS = 3.0
"""Seconds for which it counts that a device said it had lost its hub."""


def patience(me: str, serving: str, servers: Iterable[Server]) -> float | None:
    """Seconds of silence of the hub that serves after which `me` takes its place; None if it is not in the order."""
    order = [server.uuid for server in sorted(servers, key=_place) if server.uuid != serving and server.url]
    return SILENCE + STEP * order.index(me) if me in order else None


def takes_over(limit: float | None, silent: float, since_witness: float) -> bool:
    """Whether it is time, after so many seconds without a sign of the hub, and since a device missed it too."""
    return limit is not None and silent >= limit and since_witness <= WITNESS


def _place(server: Server) -> tuple[int, str]:
    return server.lane, server.uuid
