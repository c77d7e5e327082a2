"""Where the servers of an office are, and which certificates they have: told by them, written down by who serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from central.certificate import check_announced
from central.presence import challenge
from kiosk.events import Draft
from kiosk.queue.hub import PINNED, REACHABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from central.certificate import Certificate
    from central.presence import Challenge
    from kiosk.node import Node


class Whereabouts:
    """What this server is told, and what of that is news. `met` is for the loop of the server."""

    def __init__(self, node: Node, tls: Certificate | None) -> None:
        self._node, self._tls = node, tls
        self._told: dict[str, tuple[str, tuple[str, ...]]] = {}
        """Where servers have just said that they are."""

    def met(self, asked: Challenge) -> None:
        """A server has shown who it is."""
        if asked.role == "hub" and asked.url:
            self._told[asked.device] = (asked.url, asked.pins)

    def news(self) -> tuple[str, str, tuple[str, ...]] | None:
        """A server that says something new, to be visited before it is believed; None: nobody does."""
        while self._told:
            device, (url, pins) = self._told.popitem()
            if self._has_moved(device, url) or (self._is_ours(device) and self._is_new(device, pins)):
                return device, url, pins
        return None

    def note(self, server: str, url: str, pins: Sequence[str] = ()) -> None:
        """Write down what is new of a server, if we serve."""
        drafts = [Draft(REACHABLE, f"server/{server}", {"url": url})] if self._has_moved(server, url) else []
        self._write([*self._pinned(server, pins), *drafts])

    def note_own(self, url: str) -> None:
        """Write down what is new of this server; where it is matters only where there are others."""
        spare = self._node.read(lambda queue: any(server.lane for server in queue.servers.values()))
        self.note(self._node.device.uuid, url if spare else "", self.own_pins)

    def question(self, token: str, url: str) -> Challenge:
        """What another server is asked, and told of this one."""
        return challenge(token, term=self._node.term.known, url=url, pins=self.own_pins)

    @property
    def own_pins(self) -> tuple[str, ...]:
        """The keys of this server's own certificates, the one in use first."""
        return self._tls.told() if self._tls else ()

    def check(self) -> None:
        """Raise DataFault where this server answers with a key that the office was not told of."""
        if self._tls is not None:
            check_announced(self._tls.pin, self._known(self._node.device.uuid))

    def _known(self, server: str) -> tuple[str, ...]:
        known = self._node.read(lambda queue: queue.devices.get(server))
        return known.pins if known else ()

    def _pinned(self, server: str, pins: Sequence[str]) -> list[Draft]:
        return [Draft(PINNED, f"device/{server}", {"pins": list(pins)})] if self._is_new(server, pins) else []

    def _is_new(self, server: str, pins: Sequence[str]) -> bool:
        return self._node.serving and bool(pins) and self._known(server) != tuple(pins)

    def _is_ours(self, server: str) -> bool:
        return self._node.read(lambda queue: server in queue.servers)

    def _has_moved(self, server: str, url: str) -> bool:
        """Whether we serve, and an address is news of a server of the office."""
        known = self._node.read(lambda queue: queue.servers.get(server))
        own = server == self._node.device.uuid
        return self._node.serving and bool(url) and (own or known is not None) and (known is None or known.url != url)

    def _write(self, drafts: list[Draft]) -> None:
        if drafts:
            self._node.write(drafts, self._node.office.queue_stream)
