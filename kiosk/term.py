"""The right of a server to decide for its office: it holds while no higher term is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.clock import parse_reading
from kiosk.events import Draft
from kiosk.queue import hub

if TYPE_CHECKING:
    from kiosk.keeper import Keeper
    from kiosk.office import Device, Office

TOOK_OVER: Final = "took over"
"""Name of the cursor that says when this server took another one's place (milliseconds since 1970)."""


class Term:
    """The term of a device's office, as its log and its peers tell it."""

    def __init__(self, keeper: Keeper, device: Device, office: Office) -> None:
        self._keeper, self._device, self._office = keeper, device, office
        self._heard = 0

    @property
    def known(self) -> int:
        """The highest term that was heard of, also one whose event has not arrived yet."""
        return max(self._heard, self._keeper.queue.term())

    @property
    def held(self) -> bool:
        """Whether this device decides for the office."""
        return self._keeper.serving and self._keeper.queue.term() == self.known

    def hear(self, term: int) -> None:
        """Somebody of the office knows of this term; if it is higher than ours, we decide nothing more."""
        self._heard = max(self._heard, term)

    def begin(self, *, anew: bool = False) -> None:
        """Begin a higher term than any known, unless this device serves already; durable when it returns.

        `anew`: also where it does, because it did as another process, which may not know yet that it does no more.
        """
        if anew or not self.held:
            self._keeper.submit(lambda: self._write(anew=anew)).result()

    def _write(self, *, anew: bool) -> None:
        if anew or not self.held:
            before = self.known
            data = {"term": before + 1, "device": self._device.uuid}
            record = self._keeper.append(
                Draft(hub.SERVING, f"hub/{self._office.code}", data), self._office.queue_stream
            )
            if before and not anew:
                self._keeper.log.set_cursor(TOOK_OVER, str(parse_reading(record.event.hlc)[0]))
